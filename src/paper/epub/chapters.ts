// The files of text of the e-book: one for each document of the edition, a title page, and what says which edition it is.
import type { Element } from 'hast';
import type { Language } from '~/i18n/languages.ts';
import { bookMessages, siteMessages } from '~/i18n/messages.ts';
import { paperMessages } from '~/i18n/paper-messages.ts';
import type { Edition, EditionDocument } from '../edition.ts';
import { element } from '../elements.ts';
import { type Imprint, inWords } from '../imprint.ts';
import { relinked } from '../links.ts';
import { addressLine, withAddresses } from '../live.ts';
import { whereaboutsIn } from '../where.ts';
import { withDrawings } from './figures.ts';
import { withFootnotes } from './notes.ts';
import { xhtml } from './xhtml.ts';

/** A file of text, below the folder of the package. */
export interface TextFile {
  readonly path: string;
  readonly title: string;
  readonly xhtml: string;
  /** Whether it holds MathML or SVG, which the package must say. */
  readonly has: { readonly mathml: boolean; readonly svg: boolean };
}

/** The file of a document. */
export const fileOf = ({ id }: EditionDocument): string => `text/${id}.xhtml`;

/** What a document is, in the words of the EPUB vocabulary. */
const typeOf: Readonly<Record<EditionDocument['kind'], string>> = {
  part: 'part',
  chapter: 'chapter',
  claims: 'appendix',
  glossary: 'glossary',
  bibliography: 'bibliography',
};

const roles: Partial<Readonly<Record<EditionDocument['kind'], string>>> = {
  part: 'doc-part',
  chapter: 'doc-chapter',
  claims: 'doc-appendix',
  glossary: 'doc-glossary',
  bibliography: 'doc-bibliography',
};

const kindsOf = (text: string): TextFile['has'] => ({
  mathml: text.includes('<math'),
  svg: text.includes('<svg'),
});

function textFile(language: Language, path: string, title: string, body: Element): TextFile {
  const written = xhtml(language, title, '../style.css', body);
  return { path, title, xhtml: written, has: kindsOf(written) };
}

function documentFile(edition: Edition, document: EditionDocument, imprint: Imprint): TextFile {
  const { language } = edition;
  const words = paperMessages[language];
  const addressOf = (target: EditionDocument, id: string | undefined): string =>
    `${target === document ? '' : `${target.id}.xhtml`}${id === undefined ? '' : `#${id}`}` ||
    `${target.id}.xhtml`;
  const whereabouts = whereaboutsIn(edition, addressOf, '../nav.xhtml');
  const drawn = withDrawings(withAddresses(document, words.live), language, imprint.root);
  const text = withFootnotes(relinked(drawn, document.path, imprint.base, whereabouts), words.notes);
  const heading = element(
    'h1',
    {},
    ...(document.label === undefined ? [] : [element('span', { className: ['label'] }, document.label), ' ']),
    document.title,
  );
  const live =
    document.kind === 'chapter' && document.published !== undefined
      ? [addressLine(words.livePage, document.published)]
      : [];
  const section = element(
    'section',
    {
      className: [`is-${document.kind}`, ...document.classes],
      'epub:type': typeOf[document.kind],
      role: roles[document.kind],
      ariaLabel: document.title,
    },
    heading,
    ...live,
    ...text,
  );
  return textFile(language, fileOf(document), document.title, element('body', {}, section));
}

function titlePage(edition: Edition, { version, date }: Imprint): TextFile {
  const { language, chapters, published } = edition;
  const words = paperMessages[language];
  const body = element(
    'body',
    {},
    element(
      'section',
      { className: ['title-page'], 'epub:type': 'titlepage' },
      element('h1', {}, bookMessages.title[language]),
      element('p', { className: ['subtitle'] }, bookMessages.subtitle[language]),
      element('p', {}, words.given),
      element('p', {}, words.edition(chapters.written, chapters.planned)),
      ...(published === undefined ? [] : [addressLine(words.liveBook, published)]),
      element('p', {}, words.version(version, inWords(date, language))),
      element('p', {}, siteMessages.licence[language], ' ', words.fonts),
    ),
  );
  return textFile(language, 'text/title-page.xhtml', words.titlePage, body);
}

function coverPage({ language }: Edition): TextFile {
  const image = element('img', {
    src: '../images/cover.png',
    alt: bookMessages.title[language],
    role: 'doc-cover',
  });
  const section = element('section', { className: ['cover'], 'epub:type': 'cover' }, image);
  return textFile(language, 'text/cover.xhtml', paperMessages[language].cover, element('body', {}, section));
}

/** All files of text in the order in which they are read. */
export const textFiles = (edition: Edition, imprint: Imprint): readonly TextFile[] => [
  coverPage(edition),
  titlePage(edition, imprint),
  ...edition.documents.map((document) => documentFile(edition, document, imprint)),
];
