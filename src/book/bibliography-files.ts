// The bibliography as files that other programs read: BibTeX, RIS and CSL-JSON, in the language of the page.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { InBothLanguages, Language } from '~/i18n/languages.ts';
import type { Reference } from './book.ts';
import { fieldsIn, firstYear } from './citations.ts';

/** The formats by the end of a file's name. */
export const bibliographyFormats = ['bib', 'ris', 'json'] as const;
export type BibliographyFormat = (typeof bibliographyFormats)[number];

/** What the formats call themselves. */
export const formatNames: Readonly<Record<BibliographyFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
};

// Chinese would be lost as ASCII; and a key should be the one that the book's addresses use.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

const firstPublished: InBothLanguages<(year: string) => string> = {
  en: (year) => `First published ${year}`,
  zh: (year) => `初版${year}年`,
};

/** A work in plain CSL-JSON: its fields in one language, and when it first appeared in words, for want of a field. */
export function cslOf(reference: Reference, language: Language): Readonly<Record<string, unknown>> {
  const fields = fieldsIn(reference, language);
  const first = firstYear(reference);
  return first === '' ? fields : { ...fields, note: firstPublished[language](first) };
}

/** The library breaks long fields of RIS, wherever it may be in a word; those who read the file would keep the break. */
const onOneLine = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');

/** With signs other than ASCII the library leaves those unescaped that mean something to TeX. An address stands as it is. */
const escapedForTex = (bibtex: string): string =>
  bibtex.replace(/^(\t(?!url)\w+ = \{)(.*)(\},)$/gm, (_, field: string, value: string, end: string) => {
    return `${field}${value.replace(/(?<!\\)[&%#_]/g, '\\$&')}${end}`;
  });

/** Works as the text of a file. */
export function bibliographyFile(
  works: Iterable<Reference>,
  format: BibliographyFormat,
  language: Language,
): string {
  const data = [...works].map((work) => cslOf(work, language));
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const text = new Cite(data).format(format === 'bib' ? 'bibtex' : 'ris').trim();
  return `${format === 'ris' ? onOneLine(text) : escapedForTex(text)}\n`;
}
