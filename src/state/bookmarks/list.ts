// The reader's bookmarks as a list: each leads to its section and can be removed.
import { chapterPath } from '~/i18n/addresses.ts';
import { type Language, languageOfPage } from '~/i18n/languages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import { type Bookmark, type Bookmarks, bookmarksShelf } from '../kept/bookmarks.ts';
import { sayKept } from '../kept/say.ts';
import type { Outline } from '../reading/outline.ts';
import { sectionTitle } from '../reading/outline.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { toggled } from './toggle.ts';

/** The bookmarks that are kept; none where none can be read, which is said. */
export function keptBookmarks(): Bookmarks {
  const found = bookmarksShelf.load();
  if (found.kind === 'unreadable' || found.kind === 'newer') sayKept(found.kind);
  return found.kind === 'found' ? found.value : [];
}

/** @param whenRemoved is told after a bookmark was removed */
export function bookmarkList(
  bookmarks: Bookmarks,
  outline: Outline,
  whenRemoved: () => void,
): HTMLUListElement {
  const language = languageOfPage(document);
  return make(
    'ul',
    { class: 'bookmarks' },
    ...bookmarks.map((bookmark) => entry(bookmark, outline, language, whenRemoved)),
  );
}

function entry(
  bookmark: Bookmark,
  outline: Outline,
  language: Language,
  whenRemoved: () => void,
): HTMLLIElement {
  const messages = readingMessages[language];
  const { chapter, section } = bookmark;
  const title = sectionTitle(outline, chapter, section);
  const chapterTitle = outline.get(chapter)?.title ?? chapter;
  const words = messages.sectionOf(chapterTitle, title ?? section);
  const remove = (): void => {
    const outcome = bookmarksShelf.change((all) => toggled(all ?? [], bookmark));
    if (outcome !== 'kept') sayKept(outcome);
    whenRemoved();
  };
  // Where the outline cannot be had the address is taken at its word.
  const leads = title !== undefined || outline.size === 0;
  return make(
    'li',
    {},
    leads
      ? make('a', { href: `${chapterPath(language, chapter)}#${section}` }, words)
      : make('span', {}, messages.goneFromBook(words)),
    makeButton(messages.remove, remove, { 'aria-label': messages.removeBookmark(title ?? section) }),
  );
}
