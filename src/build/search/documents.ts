// What the index holds: for each built page one document with its sections; for each term, claim, worked example and
// cited work one of its own, so that a search leads to it and not to a page of hundreds.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { languages } from '../../i18n/languages.ts';
import type { SearchKind } from '../../state/search/kinds.ts';
import { attributeOf, textOf, wordsIn } from './plain-text.ts';

/** One thing that can be found. */
export interface SearchDocument {
  /** "en" or "zh": each has an index of its own. */
  readonly language: string;
  /** From the site's root, without the folder it is served from: "/en/glossary/#labour-power". */
  readonly address: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What it belongs to: the part of the book, or the page on which it stands. */
  readonly within: string;
  /** Its headings and paragraphs as HTML. Headings with ids are places of their own. */
  readonly html: string;
}

/** Of what stands in a list by itself: what it is, and what in it names it. */
interface Entries {
  readonly kind: SearchKind;
  readonly name: string;
}

/**
 * Pages that are lists. Of them only what introduces the list is read; each `<article>` with an id on them is found by
 * itself. The entries of the others are pages of their own.
 */
const lists: ReadonlyMap<string, Entries | undefined> = new Map([
  ['contents/', undefined],
  ['models/', undefined],
  ['figures/', undefined],
  ['glossary/', { kind: 'term', name: 'h3' }],
  ['bibliography/', { kind: 'source', name: 'cite' }],
  ['claims/', { kind: 'claim', name: 'h3' }],
  ['worked-examples/', { kind: 'example', name: 'h3' }],
]);

/** A list has nothing that could be found: its markup has changed. */
export class NothingToFindError extends Error {
  override readonly name = 'NothingToFindError';
  constructor(address: string, { name }: Entries) {
    super(
      `${address}: no <article id> with a <${name}>; src/build/search/documents.ts says what a list is made of`,
    );
  }
}

interface Page {
  readonly language: string;
  /** Below the language: "glossary/". */
  readonly path: string;
  readonly address: string;
  readonly main: Element;
  readonly title: string;
}

/** A page in one of the book's languages that search engines may list too. */
function readPage(address: string, html: string): Page | undefined {
  const [, language = '', path = ''] = /^\/([a-z]+)\/(.*)$/.exec(address) ?? [];
  if (!languages.some((one) => one === language) || /<meta name="robots"[^>]*noindex/.test(html))
    return undefined;
  const main = select('main', fromHtml(html));
  const heading = main && select('h1', main);
  return main && heading ? { language, path, address, main, title: oneLine(heading) } : undefined;
}

const oneLine = (element: Element): string =>
  element.children
    .flatMap((child) => wordsIn(child))
    .map(textOf)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const htmlOf = (nodes: readonly ElementContent[]): string => toHtml({ type: 'root', children: [...nodes] });

const kindOf = (path: string): SearchKind => {
  if (/^models\/.+\/.+\/$/.test(path)) return 'model';
  return /^[^/]+\/[^/]+\/$/.test(path) ? 'chapter' : 'page';
};

/** Lets a section's heading lead to the section, as the outline does. */
function nameHeadings(main: Element): void {
  for (const section of selectAll('section[id]', main)) {
    const heading = section.children.find(
      (child): child is Element => child.type === 'element' && /^h[2-4]$/.test(child.tagName),
    );
    if (heading) heading.properties['id'] = section.properties['id'];
  }
}

/** The page's heading, and the paragraphs before its list. */
const introduction = ({ main }: Page, language: string): readonly ElementContent[] =>
  main.children
    .filter((child) => child.type === 'element' && /^(?:h1|p)$/.test(child.tagName))
    .flatMap((child) => wordsIn(child, language));

function entriesOf(page: Page, { kind, name }: Entries): readonly SearchDocument[] {
  const found = selectAll('article[id]', page.main).flatMap((entry): SearchDocument[] => {
    const heading = select(name, entry);
    if (!heading) return [];
    const title = oneLine(heading);
    // The name stands first, and once; names in the other languages stay, for they are looked for too.
    heading.properties['hidden'] = true;
    const html = htmlOf([
      { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: title }] },
      ...wordsIn(entry),
    ]);
    const address = `${page.address}#${attributeOf(entry, 'id')}`;
    return [{ language: page.language, address, kind, title, within: page.title, html }];
  });
  if (found.length === 0) throw new NothingToFindError(page.address, { kind, name });
  return found;
}

/**
 * Everything in the built pages that can be found.
 * @param pages their HTML by address, from the site's root: "/en/claims/"
 * @throws NothingToFindError
 */
export function searchDocuments(pages: ReadonlyMap<string, string>): readonly SearchDocument[] {
  const read = [...pages].flatMap(([address, html]) => readPage(address, html) ?? []);
  const titles = new Map(read.map(({ address, title }) => [address, title]));
  return read.flatMap((page) => {
    const { language, path, address, main, title } = page;
    const entries = lists.get(path);
    // A chapter belongs to its part, and so does a model: their folders have the same name.
    const part = path.split('/').at(-3);
    nameHeadings(main);
    const whole: SearchDocument = {
      language,
      address,
      kind: kindOf(path),
      title,
      within: (part && titles.get(`/${language}/${part}/`)) ?? '',
      html: htmlOf(lists.has(path) ? introduction(page, language) : wordsIn(main, language)),
    };
    return [whole, ...(entries ? entriesOf(page, entries) : [])];
  });
}
