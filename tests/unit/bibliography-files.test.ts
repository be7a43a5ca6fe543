// The bibliography as files for other programs: read again, each of them has every work with author, title and year.
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibliographyFile, bibliographyFormats, cslOf } from '~/book/bibliography-files.ts';
import { type Reference, readBibliography } from '~/book/book.ts';
import { languages } from '~/i18n/languages.ts';

const works = [...readBibliography().values()];

type Fields = Readonly<Record<string, unknown>>;
interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const namesOf = ({ author = [] }: { readonly author?: readonly Name[] }): readonly string[] =>
  author.map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '));

const yearOf = ({ issued }: { readonly issued?: { 'date-parts': (string | number)[][] } }): string =>
  String(issued?.['date-parts'][0]?.[0] ?? '');

/** What a library must have kept of a work. */
const known = (fields: Fields) => ({
  title: fields['title'],
  authors: namesOf(fields),
  year: yearOf(fields),
});

describe.each(languages)('in %s', (language) => {
  const written = works.map((work) => cslOf(work, language));

  test.each(bibliographyFormats)('the %s file read again has every work', (format) => {
    const read = new Cite(bibliographyFile(works, format, language)).data;
    expect(read.map(known)).toEqual(written.map(known));
    expect(new Set(read.map(({ id }) => id)).size).toBe(works.length);
  });

  test.each(bibliographyFormats)('a single work makes a %s file of its own', (format) => {
    for (const work of works) {
      const [read, ...more] = new Cite(bibliographyFile([work], format, language)).data;
      expect(read && known(read)).toEqual(known(cslOf(work, language)));
      expect(more).toEqual([]);
    }
  });
});

test('a work is written in the language of the page, without what the other has', () => {
  const work = works.find(({ id }) => id === 'wdi-manufacturing') as Reference;
  expect(cslOf(work, 'zh')).toMatchObject({ author: [{ literal: '世界银行' }] });
  expect(cslOf(work, 'en')).toMatchObject({ author: [{ literal: 'World Bank' }] });
  expect(cslOf(work, 'zh')).not.toHaveProperty('custom');
});

test('what means something to TeX is escaped in BibTeX, and the key is the one of the book’s addresses', () => {
  const work = works.find(({ id }) => id === 'robinson-1951') as Reference;
  const text = bibliographyFile([work], 'bib', 'en');
  expect(text).toContain('Routledge \\& Kegan Paul');
  expect(text).toMatch(/^@\w+\{robinson-1951,$/m);
});

test('a later edition of a classic says when it first appeared', () => {
  const work = works.find(({ id }) => id === 'marx-1885') as Reference;
  expect(bibliographyFile([work], 'bib', 'en')).toContain('year = {1963}');
  expect(bibliographyFile([work], 'bib', 'en')).toContain('note = {First published 1885}');
  expect(bibliographyFile([work], 'ris', 'zh')).toContain('初版1885年');
});
