// The package of the e-book: what it holds and in which order, what is told of it, and its table of contents.
import { createHash } from 'node:crypto';
import { escaped as text } from '~/book/markup.ts';
import { htmlLanguage, type Language } from '~/i18n/languages.ts';
import { bookMessages, siteMessages } from '~/i18n/messages.ts';
import { paperMessages } from '~/i18n/paper-messages.ts';
import type { Edition, EditionDocument } from '../edition.ts';
import type { Face } from '../faces.ts';
import type { Imprint } from '../imprint.ts';
import { fileOf, type TextFile } from './chapters.ts';

/** The same book has the same identifier in every version (a UUID made from its name, as RFC 9562 provides). */
function identifierOf(language: Language): string {
  const bytes = createHash('sha1').update(`capital-in-motion/${language}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}

/** What a reader who needs it is told before opening the book (schema.org, EPUB Accessibility 1.1). */
const accessibility: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'MathML'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'longDescription'],
  ['accessibilityFeature', 'index'],
  ['accessibilityHazard', 'none'],
];

const idOf = (path: string): string => path.replace(/[^a-z0-9]+/gi, '-');

const item = (path: string, type: string, properties: readonly string[] = []): string => {
  const said = properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
  return `<item id="${idOf(path)}" href="${path}" media-type="${type}"${said}/>`;
};

const propertiesOf = ({ has }: TextFile): readonly string[] => [
  ...(has.mathml ? ['mathml'] : []),
  ...(has.svg ? ['svg'] : []),
];

/** The package document. */
export function packageDocument(
  { language, published }: Edition,
  { date }: Imprint,
  files: readonly TextFile[],
  faces: readonly Face[],
): string {
  const words = paperMessages[language];
  const lang = htmlLanguage[language];
  const [cover, ...rest] = files;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifierOf(language)}</dc:identifier>
<dc:title id="title">${text(bookMessages.title[language])}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:title id="subtitle">${text(bookMessages.subtitle[language])}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:language>${lang}</dc:language>
<dc:creator>${text(words.editors)}</dc:creator>
<dc:description>${text(bookMessages.description[language])}</dc:description>
${words.subjects.map((subject) => `<dc:subject>${text(subject)}</dc:subject>`).join('\n')}
<dc:rights>${text(siteMessages.licence[language])}</dc:rights>
${published === undefined ? '' : `<dc:source>${text(published)}</dc:source>\n`}<dc:date>${date.toISOString().slice(0, 10)}</dc:date>
<meta property="dcterms:modified">${date.toISOString().slice(0, 19)}Z</meta>
${accessibility.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('\n')}
<meta property="schema:accessibilitySummary">${text(words.accessibility)}</meta>
<meta name="cover" content="${idOf('images/cover.png')}"/>
</metadata>
<manifest>
${item('nav.xhtml', 'application/xhtml+xml', ['nav'])}
${item('style.css', 'text/css')}
${item('images/cover.png', 'image/png', ['cover-image'])}
${faces.map(({ name }) => item(`fonts/${name}`, 'font/woff2')).join('\n')}
${files.map((file) => item(file.path, 'application/xhtml+xml', propertiesOf(file))).join('\n')}
</manifest>
<spine>
${cover ? `<itemref idref="${idOf(cover.path)}"/>` : ''}
<itemref idref="${idOf('nav.xhtml')}"/>
${rest.map(({ path }) => `<itemref idref="${idOf(path)}"/>`).join('\n')}
</spine>
</package>
`;
}

const link = (href: string, words: string): string => `<a href="${href}">${text(words)}</a>`;

const nameOf = ({ label, title }: EditionDocument, language: Language): string =>
  [label, title].filter(Boolean).join(language === 'zh' ? '　' : ' · ');

const sectionsOf = (document: EditionDocument): string =>
  document.kind === 'chapter' && document.headings.length > 0
    ? `<ol>${document.headings.map(({ id, title }) => `<li>${link(`${fileOf(document)}#${id}`, title)}</li>`).join('')}</ol>`
    : '';

/** Parts with their chapters below them, the rest by itself. */
function entriesOf({ documents, language }: Edition): string {
  const line = (one: EditionDocument, below: string): string =>
    `<li>${link(fileOf(one), nameOf(one, language))}${below}</li>`;
  return documents
    .map((document, index) => {
      if (document.kind === 'chapter') return '';
      if (document.kind !== 'part') return line(document, '');
      const after = documents.slice(index + 1);
      const end = after.findIndex(({ kind }) => kind !== 'chapter');
      const chapters = after.slice(0, end < 0 ? undefined : end);
      return line(document, `<ol>${chapters.map((one) => line(one, sectionsOf(one))).join('\n')}</ol>`);
    })
    .join('\n');
}

/** The table of contents, which is a page of the book too. */
export function navigation(edition: Edition): string {
  const { language, documents } = edition;
  const words = paperMessages[language];
  const lang = htmlLanguage[language];
  const contents = siteMessages.contents[language];
  const mark = (type: string, href: string, name: string): string =>
    `<li><a epub:type="${type}" href="${href}">${text(name)}</a></li>`;
  const [first] = documents;
  const landmarks = [
    mark('cover', 'text/cover.xhtml', words.cover),
    mark('titlepage', 'text/title-page.xhtml', words.titlePage),
    mark('toc', 'nav.xhtml', contents),
    ...(first ? [mark('bodymatter', fileOf(first), words.beginning)] : []),
    ...documents
      .filter(({ kind }) => kind === 'glossary' || kind === 'bibliography')
      .map((document) => mark(document.kind, fileOf(document), document.title)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><meta charset="utf-8"/><title>${text(contents)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h1 id="toc-title">${text(contents)}</h1><ol>
${entriesOf(edition)}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${text(words.beginning)}"><ol>${landmarks.join('')}</ol></nav>
</body>
</html>
`;
}
