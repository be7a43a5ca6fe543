// The results as a list that the search field moves through: groups by kind, in them links to pages and to sections.
// All text is set as text; nothing that comes from the index or the reader is read as HTML.
import { make } from '../shell/make-element.ts';
import { joined } from './alike.ts';
import type { Answer, Group } from './choice.ts';
import type { SearchKind } from './kinds.ts';
import type { Piece, Section } from './passages.ts';

/** How many sections of a page are named: of the first, and of the others. */
const sectionsOfFirst = 3;
const sectionsOfOthers = 2;

const piecesAsNodes = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));

/** An address within the book: whatever else an index held would lead nowhere. */
const safeAddress = (url: string): string =>
  new URL(url, location.origin).pathname + new URL(url, location.origin).hash;

function option(
  id: string,
  className: string,
  address: string,
  title: string,
  pieces: readonly Piece[],
): HTMLElement {
  return make(
    'a',
    {
      id,
      class: `search-option ${className}`,
      href: address,
      tabindex: '-1',
      role: 'option',
      'aria-selected': 'false',
    },
    make('span', { class: 'search-title' }, title),
    make('span', { class: 'search-passage' }, ...piecesAsNodes(pieces)),
  );
}

const mostHits = (sections: readonly Section[]): Section | undefined =>
  sections.toSorted((one, other) => other.hits - one.hits)[0];

/** A page, and the sections that say most about it, in the order of the text. */
function optionsOf(
  { fragment, sections }: Answer,
  kind: SearchKind,
  id: string,
  sectionsShown: number,
): readonly HTMLElement[] {
  const address = safeAddress(fragment.url);
  const title = joined(fragment.meta['title'] ?? '');
  const named = kind === 'chapter' ? sections.filter((section) => section.id !== '') : [];
  const shown = new Set(named.toSorted((one, other) => other.hits - one.hits).slice(0, sectionsShown));
  const own =
    sections.find((section) => section.id === '') ?? (shown.size > 0 ? undefined : mostHits(sections));
  const page = option(id, 'search-page', address, title, own?.pieces ?? []);
  const within = fragment.meta['within'];
  if (within && kind === 'chapter')
    page.firstElementChild?.after(make('span', { class: 'search-within' }, within));
  return [
    page,
    ...named
      .filter((section) => shown.has(section))
      .map((section, index) =>
        option(`${id}-${index}`, 'search-section', `${address}#${section.id}`, section.title, section.pieces),
      ),
  ];
}

/** Fills the list. @param names of the kinds, in the page's language */
export function fillList(
  list: HTMLElement,
  groups: readonly Group[],
  names: Readonly<Record<SearchKind, string>>,
): void {
  list.replaceChildren(
    ...groups.map(({ kind, count, answers }) => {
      const id = `search-${kind}`;
      const heading = make(
        'div',
        {
          id: `${id}-name`,
          class: 'search-kind',
          role: 'presentation',
          lang: document.documentElement.lang,
        },
        names[kind],
        ' ',
        make('span', { class: 'search-count' }, String(count)),
      );
      const options = answers.flatMap((answer, index) =>
        optionsOf(answer, kind, `${id}-${index}`, index === 0 ? sectionsOfFirst : sectionsOfOthers),
      );
      return make(
        'div',
        { class: 'search-group', role: 'group', 'aria-labelledby': heading.id },
        heading,
        ...options,
      );
    }),
  );
}
