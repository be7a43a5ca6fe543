// Bookmarks on the page of a chapter: a button beside each section in the outline, for every way of using the book, and tools
// beside the heading that a pointer is near. All of it is made when it is first needed.
import { languageOfPage } from '~/i18n/languages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import { bookmarksShelf } from '../kept/bookmarks.ts';
import { keyOf } from '../kept/names.ts';
import { sayKept } from '../kept/say.ts';
import { headingOf, sectionsOfPage } from '../reading/here.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import css from './bookmarks.css?inline';
import { keptBookmarks } from './list.ts';
import { toggled } from './toggle.ts';

/** What the page does when a pointer or the focus comes near a heading or the outline. */
export interface BookmarksOnPage {
  readonly come: (near: Element) => void;
}

let made: BookmarksOnPage | undefined;

/** Shows the bookmarks of the chapter on the page, and lets them be set. */
export function bookmarksOnPage(chapter: string): BookmarksOnPage {
  made ??= start(chapter);
  return made;
}

function start(chapter: string): BookmarksOnPage {
  const messages = readingMessages[languageOfPage(document)];
  adoptStyles(document, css);
  const status = make('p', { role: 'status', class: 'visually-hidden' });
  document.body.append(status);
  /** The buttons that set the bookmark of a section; a section can have two. */
  const buttons = new Map<HTMLButtonElement, string>();

  const nameOf = (section: string): string => (headingOf(section)?.textContent ?? section).trim();
  const marked = (): ReadonlySet<string> => {
    const here = keptBookmarks().filter((one) => one.chapter === chapter);
    return new Set(here.map(({ section }) => section));
  };
  const show = (): void => {
    const sections = marked();
    for (const element of sectionsOfPage())
      element.classList.toggle('is-bookmarked', sections.has(element.id));
    for (const [button, section] of buttons) {
      const isSet = sections.has(section);
      button.dataset['isSet'] = isSet ? 'yes' : 'no';
      button.setAttribute('aria-label', messages[isSet ? 'removeBookmark' : 'addBookmark'](nameOf(section)));
    }
  };
  const bookmarkButton = (section: string): HTMLButtonElement => {
    const button = makeButton(
      '',
      () => {
        const outcome = bookmarksShelf.change((all) => toggled(all ?? [], { chapter, section }));
        show();
        if (outcome !== 'kept') sayKept(outcome);
        if (outcome === 'newer' || outcome === 'refused') return;
        status.textContent = messages[marked().has(section) ? 'bookmarkAdded' : 'bookmarkRemoved'];
      },
      { class: 'bookmark-button' },
    );
    buttons.set(button, section);
    return button;
  };
  const copyButton = (section: string): HTMLButtonElement => {
    const button = makeButton(
      '',
      async () => {
        const link = new URL(`#${section}`, location.href).href;
        const isCopied = await navigator.clipboard?.writeText(link).then(
          () => true,
          () => false,
        );
        button.classList.toggle('is-done', isCopied === true);
        status.textContent = isCopied ? messages.copied : messages.copyByHand(link);
      },
      { class: 'copy-button', 'aria-label': messages.copyLink(nameOf(section)) },
    );
    return button;
  };

  const comeToHeading = (section: Element): void => {
    if (section.querySelector(':scope > .section-tools')) return;
    const tools = make('div', { class: 'section-tools' }, bookmarkButton(section.id), copyButton(section.id));
    section.querySelector(':scope > h2')?.after(tools);
  };
  const comeToOutline = (outline: Element): void => {
    const sections = new Set(sectionsOfPage().map(({ id }) => id));
    for (const link of outline.querySelectorAll<HTMLAnchorElement>('.outline li > a')) {
      const section = link.hash.slice(1);
      if (!link.nextElementSibling?.matches('.bookmark-button') && sections.has(section))
        link.after(bookmarkButton(section));
    }
  };

  addEventListener('storage', ({ key }) => (key ?? keyOf('bookmarks')) === keyOf('bookmarks') && show());
  show();
  return {
    come(near) {
      const section = near.closest('.chapter-text > section');
      if (section) comeToHeading(section);
      else comeToOutline(near);
      show();
    },
  };
}
