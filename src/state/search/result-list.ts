// The results as a list that the search field moves through: groups by kind, in them links to pages and to sections.
// All text is set as text; nothing that comes from the index or the reader is read as HTML.

import { joined } from './alike.ts';
import type { Answer, Group } from './choice.ts';
import type { SearchKind } from './kinds.ts';
import type { Piece, Section } from './passages.ts';

/** How many sections of a page are named: of the first, and of the others. */
const sectionsOfFirst = 3;
const sectionsOfOthers = 2;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

const piecesAsNodes = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));

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
  const link = element('a', `search-option ${className}`);
  const heading = element('span', 'search-title', title);
  const passage = element('span', 'search-passage', ...piecesAsNodes(pieces));
  link.id = id;
  link.href = address;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(heading, passage);
  return link;
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
  if (within && kind === 'chapter') page.firstElementChild?.after(element('span', 'search-within', within));
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
      const heading = element(
        'div',
        'search-kind',
        names[kind],
        ' ',
        element('span', 'search-count', String(count)),
      );
      heading.id = `${id}-name`;
      const options = answers.flatMap((answer, index) =>
        optionsOf(answer, kind, `${id}-${index}`, index === 0 ? sectionsOfFirst : sectionsOfOthers),
      );
      const group = element('div', 'search-group', heading, ...options);
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', heading.id);
      heading.lang = document.documentElement.lang;
      heading.setAttribute('role', 'presentation');
      return group;
    }),
  );
}
