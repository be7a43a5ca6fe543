// An edition of the book in one language, for paper or as an e-book: its parts in order, as text that is fit for paper, with
// links that are still those of the site.
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { readBibliography, readGlossary } from '~/book/book.ts';
import type { ContentsEntry, ContentsPart } from '~/book/contents.ts';
import { contentsOfBook } from '~/book/site-pages.ts';
import type { Language } from '~/i18n/languages.ts';
import { chapterMessages, partLabel } from '~/i18n/messages.ts';
import { pageTitles } from '~/i18n/page-messages.ts';
import { paperMessages } from '~/i18n/paper-messages.ts';
import { answersApart } from './answers.ts';
import { bibliographyOf, glossaryOf } from './back-matter.ts';
import { readBuiltPage, type StyleSheet } from './built-site.ts';
import { attribute, classesOf, element, isElement, textOf } from './elements.ts';
import { forPaper } from './for-paper.ts';

/** What a document of an edition is. */
export type DocumentKind = 'part' | 'chapter' | 'claims' | 'glossary' | 'bibliography';

/** A heading inside a document. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

/** A part of an edition that begins on a page of its own: a file of the e-book. */
export interface EditionDocument {
  /** Unique in the edition, fit for a file's name: "turnover-annual-rate". */
  readonly id: string;
  readonly kind: DocumentKind;
  /** The path of its page on the site, below the root. */
  readonly path: string;
  readonly title: string;
  /** "Chapter 10", "Part II": what stands before the title. */
  readonly label: string | undefined;
  readonly text: readonly ElementContent[];
  /** The classes of the page's text, by which the site's style sheets know it. */
  readonly classes: readonly string[];
  /** The style sheets of its page. */
  readonly styleSheets: readonly StyleSheet[];
  readonly headings: readonly Heading[];
  /** Its figures as the page has them, by id. */
  readonly figures: ReadonlyMap<string, Element>;
  /** The address of its page, when the site is published. */
  readonly published: string | undefined;
}

export interface Edition {
  readonly language: Language;
  readonly documents: readonly EditionDocument[];
  readonly chapters: { readonly written: number; readonly planned: number };
  /** Where the book is published: the address of its contents in this language. */
  readonly published: string | undefined;
}

export interface BuiltSite {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly folder: string;
  /** The path under which it is served, with slashes at both ends. */
  readonly base: string;
}

/** There is no such chapter. */
export class UnknownChapterError extends Error {
  override name = 'UnknownChapterError';
}

const headingsOf = (text: readonly ElementContent[]): readonly Heading[] =>
  selectAll('section[id] > h2', { type: 'root', children: [...text] }).flatMap((heading) => {
    const id = attribute(heading, 'id');
    return id === undefined ? [] : [{ id, title: textOf(heading).trim() }];
  });

const figuresIn = (main: Element): ReadonlyMap<string, Element> =>
  new Map(selectAll('figure.figure[id]', main).map((figure) => [attribute(figure, 'id') ?? '', figure]));

/** A chapter's own head is printed by the edition: of the page's only question, aims and needs are taken. */
const withoutTitle = (text: readonly ElementContent[]): ElementContent[] =>
  text.map((child) =>
    isElement(child, 'header')
      ? { ...child, children: child.children.filter((part) => !isElement(part, 'h1')) }
      : child,
  );

function chapterDocument(
  site: BuiltSite,
  language: Language,
  { id, number, title }: ContentsEntry,
): EditionDocument {
  const page = readBuiltPage(site.folder, `${language}/${id}/`);
  const cleaned = forPaper(page.main, `${site.base}${language}/glossary/`);
  const { text, answers } = answersApart(withoutTitle(cleaned), paperMessages[language]);
  const whole = answers
    ? [...text, element('div', { className: ['chapter-text', 'answers'] }, answers)]
    : text;
  return {
    id: id.replace('/', '-'),
    kind: 'chapter',
    path: page.path,
    title: title[language],
    label: chapterMessages.chapter[language](number),
    text: whole,
    classes: classesOf(page.main),
    headings: headingsOf(whole),
    figures: figuresIn(page.main),
    published: page.published,
    styleSheets: page.styleSheets,
  };
}

const partDocument = (language: Language, part: ContentsPart, index: number): EditionDocument => ({
  id: part.id,
  kind: 'part',
  path: `${language}/${part.id}/`,
  title: part.title[language],
  label: partLabel(language, index),
  text: [],
  classes: [],
  styleSheets: [],
  headings: [],
  figures: new Map(),
  published: undefined,
});

function claimsDocument(site: BuiltSite, language: Language): EditionDocument {
  const page = readBuiltPage(site.folder, `${language}/claims/`);
  const text = forPaper(page.main, `${site.base}${language}/glossary/`);
  return {
    id: 'claims',
    kind: 'claims',
    path: page.path,
    title: pageTitles.claims[language],
    label: undefined,
    text: text.filter((child) => !isElement(child, 'h1')),
    classes: classesOf(page.main),
    styleSheets: page.styleSheets,
    headings: [],
    figures: new Map(),
    published: page.published,
  };
}

const listDocument = (
  kind: 'glossary' | 'bibliography',
  language: Language,
  list: ElementContent,
): EditionDocument => ({
  id: kind,
  kind,
  path: `${language}/${kind}/`,
  title: pageTitles[kind][language],
  label: undefined,
  text: [list],
  classes: ['reference'],
  styleSheets: [],
  headings: [],
  figures: new Map(),
  published: undefined,
});

const backMatter = (site: BuiltSite, language: Language): readonly EditionDocument[] => [
  claimsDocument(site, language),
  listDocument('glossary', language, glossaryOf(readGlossary(site.root), language)),
  listDocument('bibliography', language, bibliographyOf(readBibliography(site.root), language)),
];

/** The terms that a chapter marks, for an edition of it alone. */
function termsOf({ text }: EditionDocument, root: string, language: Language): readonly EditionDocument[] {
  const marked = selectAll('a.term', { type: 'root', children: [...text] }).map(
    (link) => attribute(link, 'href')?.split('#')[1],
  );
  const terms = new Map([...readGlossary(root)].filter(([id]) => marked.includes(id)));
  if (terms.size === 0) return [];
  const title = paperMessages[language].terms;
  return [{ ...listDocument('glossary', language, glossaryOf(terms, language)), title }];
}

/** The path above a chapter's address, where the contents of its language are. */
const bookAddress = (chapter: EditionDocument | undefined, language: Language): string | undefined =>
  chapter?.published?.slice(0, chapter.published.indexOf(`/${language}/`) + language.length + 2);

/**
 * Reads an edition out of the built site.
 * @param only the id of a chapter ("turnover/annual-rate"): the edition is then this chapter with its terms
 * @throws MissingPageError, UnknownChapterError
 */
export function readEdition(site: BuiltSite, language: Language, only?: string): Edition {
  const parts = contentsOfBook(site.root);
  const entries = parts.flatMap((part) => part.entries);
  const written = entries.filter(({ exists }) => exists);
  const chosen = written.filter(({ id }) => only === undefined || id === only);
  if (chosen.length === 0) {
    throw new UnknownChapterError(
      `There is no chapter "${only}"; there are ${written.map(({ id }) => id).join(', ')}.`,
    );
  }
  const chapters = new Map(chosen.map((entry) => [entry.id, chapterDocument(site, language, entry)]));
  const ofPart = (part: ContentsPart, index: number): readonly EditionDocument[] => {
    const inPart = part.entries.flatMap(({ id }) => chapters.get(id) ?? []);
    return only === undefined && inPart.length > 0
      ? [partDocument(language, part, index), ...inPart]
      : inPart;
  };
  const body = parts.flatMap(ofPart);
  const [first] = chapters.values();
  const back =
    only === undefined ? backMatter(site, language) : first ? termsOf(first, site.root, language) : [];
  return {
    language,
    documents: [...body, ...back],
    chapters: { written: written.length, planned: entries.length },
    published: bookAddress(first, language),
  };
}
