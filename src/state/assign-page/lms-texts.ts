// The text that is pasted into an LMS: as it will look, and copied with links, plain, or as HTML.
import { type Handout, handoutOf, htmlText, plainText } from '~/assignments/lms-text.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { handoutMessages } from '~/i18n/handout-messages.ts';
import { htmlLanguage } from '~/i18n/languages.ts';
import { make } from '../shell/make-element.ts';
import { copyButtons } from './copying.ts';
import { fold } from './fold.ts';
import type { HandedOut, HandingOut } from './handing-out.ts';

export function lmsTexts(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  const shown = make('div', { class: 'lms-text', tabindex: '0', role: 'group', 'aria-label': words.lms });
  const texts = (): { readonly text: string; readonly html: string } => {
    const { assignment, catalogue, link } = handing.now();
    const handout = handoutOf(assignment, catalogue);
    return { text: plainText(handout, catalogue, link), html: htmlText(handout, catalogue, link) };
  };
  const buttons = copyButtons(
    handing.pageLanguage,
    [
      { label: words.copyRich, what: texts },
      { label: words.copyPlain, what: () => ({ text: texts().text }) },
      { label: words.copyHtml, what: () => ({ text: texts().html }) },
    ],
    () => getSelection()?.selectAllChildren(shown),
  );
  return fold(
    handing,
    words.lms,
    [make('p', { class: 'field-about' }, words.lmsAbout), shown, buttons],
    (now) => {
      shown.lang = htmlLanguage[now.language];
      shown.replaceChildren(...asElements(handoutOf(now.assignment, now.catalogue), now));
    },
  );
}

/** The same lines as in the texts. */
function asElements(
  { title, due, lists, rules }: Handout,
  { language, link }: HandedOut,
): readonly HTMLElement[] {
  const words = handoutMessages[language];
  const list = (heading: string, items: readonly string[]): readonly HTMLElement[] => [
    make('p', {}, make('strong', {}, heading)),
    make('ul', {}, ...items.map((item) => make('li', {}, item))),
  ];
  return [
    make('p', {}, make('strong', {}, title)),
    ...(due ? [make('p', {}, due)] : []),
    ...lists.flatMap(({ heading, items }) => list(heading, items)),
    ...list(words.rules, rules),
    make('p', {}, make('a', { href: link }, words.open)),
  ];
}
