// The HTML document that is printed as PDF: title page, contents, and all documents of an edition one after the other.
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlLanguage } from '~/i18n/languages.ts';
import { bookMessages, siteMessages } from '~/i18n/messages.ts';
import { paperMessages } from '~/i18n/paper-messages.ts';
import type { StyleSheet } from '../built-site.ts';
import type { Edition, EditionDocument } from '../edition.ts';
import { changed, element } from '../elements.ts';
import { type Imprint, inWords } from '../imprint.ts';
import { relinked, withPrefixedIds } from '../links.ts';
import { addressLine, withAddresses } from '../live.ts';
import { whereaboutsIn } from '../where.ts';

/** The page on which an element begins, by its id; empty until the document has been printed once. */
export type PageNumbers = ReadonlyMap<string, number>;

const startOf = ({ id }: EditionDocument): string => `doc-${id}`;
const prefixOf = ({ id }: EditionDocument): string => `${id}--`;

/** Headings one level lower, under their chapter; each keeps the look of its own level. */
const lowered = (text: readonly ElementContent[], by: number): ElementContent[] =>
  changed(text, (one) => {
    const level = /^h([1-5])$/.exec(one.tagName)?.[1];
    if (level === undefined) return [one];
    const { className } = one.properties;
    const classes = Array.isArray(className) ? className : [];
    return [
      {
        ...one,
        tagName: `h${Math.min(6, Number(level) + by)}`,
        properties: { ...one.properties, className: [...classes, `as-h${level}`] },
      },
    ];
  });

function bodyOf(edition: Edition, document: EditionDocument, { base }: Imprint): ElementContent[] {
  const words = paperMessages[edition.language];
  const contents = edition.documents.length > 1 ? '#contents' : undefined;
  const addressOf = (target: EditionDocument, id: string | undefined): string =>
    `#${id === undefined ? startOf(target) : prefixOf(target) + id}`;
  const { text } = withAddresses(document, words.live);
  const linked = relinked(text, document.path, base, whereaboutsIn(edition, addressOf, contents));
  return lowered(withPrefixedIds(linked, prefixOf(document)), 1);
}

function article(edition: Edition, document: EditionDocument, imprint: Imprint): Element {
  const words = paperMessages[edition.language];
  const title = element(
    document.kind === 'part' ? 'h1' : 'h2',
    { className: [document.kind === 'part' ? 'part-title' : 'as-h1'] },
    ...(document.label === undefined ? [] : [element('span', { className: ['label'] }, document.label), ' ']),
    document.title,
  );
  const live =
    document.kind === 'chapter' && document.published !== undefined
      ? [addressLine(words.livePage, document.published)]
      : [];
  const body = element('div', { className: [...document.classes] }, ...bodyOf(edition, document, imprint));
  return element(
    'article',
    { id: startOf(document), className: ['document', `is-${document.kind}`, `page-${document.id}`] },
    title,
    ...live,
    ...(document.kind === 'part' ? [] : [body]),
  );
}

const line = (words: string, to: string, pages: PageNumbers, className: string): Element =>
  element(
    'li',
    { className: [className] },
    element(
      'a',
      { href: `#${to}` },
      element('span', { className: ['entry'] }, words),
      element('span', { className: ['leader'], ariaHidden: 'true' }),
      element('span', { className: ['page'] }, String(pages.get(to) ?? '')),
    ),
  );

/** The table of contents: documents, and the sections of chapters, with their pages. */
function contentsOf({ documents, language }: Edition, pages: PageNumbers): Element {
  const lines = documents.flatMap((document) => [
    line(
      [document.label, document.title].filter(Boolean).join(language === 'zh' ? '　' : ' · '),
      startOf(document),
      pages,
      `of-${document.kind}`,
    ),
    ...(document.kind === 'chapter'
      ? document.headings.map(({ id, title }) => line(title, prefixOf(document) + id, pages, 'of-section'))
      : []),
  ]);
  return element(
    'nav',
    { id: 'contents', className: ['contents-of-paper'], ariaLabel: siteMessages.contents[language] },
    element('h1', {}, siteMessages.contents[language]),
    element('ol', {}, ...lines),
  );
}

function titlePage(edition: Edition, { version, date }: Imprint): Element {
  const { language, chapters, published } = edition;
  const words = paperMessages[language];
  return element(
    'section',
    { className: ['title-page'] },
    element('p', { className: ['book-title'] }, bookMessages.title[language]),
    element('p', { className: ['subtitle'] }, bookMessages.subtitle[language]),
    element(
      'div',
      { className: ['imprint'] },
      element('p', {}, words.given),
      element('p', {}, words.edition(chapters.written, chapters.planned)),
      ...(published === undefined ? [] : [addressLine(words.liveBook, published)]),
      element('p', {}, words.version(version, inWords(date, language))),
      element('p', {}, siteMessages.licence[language], ' ', words.fontsOfPaper),
    ),
  );
}

/** Text between quotation marks in a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;

/** Each document's pages bear its name at their head. */
function runningHeads({ documents, language }: Edition): string {
  const book = bookMessages.title[language];
  return documents
    .filter(({ kind }) => kind !== 'part')
    .map(({ id, label, title }) => {
      const name = [label, title].filter(Boolean).join(language === 'zh' ? '　' : ' · ');
      const page = `p-${id}`;
      return `.page-${id} { page: ${page}; }
@page ${page} { @top-left { content: ${quoted(book)}; } @top-right { content: ${quoted(name)}; } @bottom-center { content: counter(page); } }`;
    })
    .join('\n');
}

/**
 * The whole document.
 * @param styleSheets addresses of style sheets, later ones overrule earlier ones
 * @param pages where everything stands, known once the document has been printed without them
 */
export function oneDocument(
  edition: Edition,
  imprint: Imprint,
  styleSheets: readonly StyleSheet[],
  pages: PageNumbers,
): string {
  const { language, documents } = edition;
  const [only] = documents;
  const isBook = documents.some(({ kind }) => kind === 'part');
  const title = [isBook ? undefined : only?.title, bookMessages.title[language]].filter(Boolean).join(' · ');
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, title),
    ...styleSheets.map((sheet) =>
      'href' in sheet
        ? element('link', { rel: ['stylesheet'], href: sheet.href })
        : element('style', {}, sheet.css),
    ),
    element('style', {}, runningHeads(edition)),
  );
  const body = element(
    'body',
    { className: [isBook ? 'whole-book' : 'one-chapter'] },
    ...(isBook ? [titlePage(edition, imprint), contentsOf(edition, pages)] : []),
    ...documents.map((document) => article(edition, document, imprint)),
  );
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: htmlLanguage[language] }, head, body)],
  };
  return toHtml(root, { allowDangerousCharacters: false });
}
