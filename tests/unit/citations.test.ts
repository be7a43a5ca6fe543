// How works are cited and listed, in both languages.
import { describe, expect, test } from 'vitest';
import type { Reference } from '~/book/book.ts';
import { citedWork, printedWork, shortCitation } from '~/book/citations.ts';

const kapital: Reference = {
  id: 'marx-1885',
  type: 'book',
  author: [{ family: 'Marx', given: 'Karl' }],
  title: 'Das Kapital. Zweiter Band',
  'collection-title': 'MEW',
  volume: '24',
  publisher: 'Dietz',
  'publisher-place': 'Berlin',
  issued: { 'date-parts': [[1963]] },
  'original-date': { 'date-parts': [[1885]] },
  custom: { zh: { author: [{ literal: '马克思' }] } },
};
const essay: Reference = {
  id: 'notes',
  type: 'webpage',
  author: [{ literal: '王亚南' }],
  title: '《资本论》提要',
};
const works = new Map([kapital, essay].map((work) => [work.id, work]));

describe('a short citation', () => {
  test('names the author in the language of the page and the year of the first edition', () => {
    expect(shortCitation(kapital, 'en')).toBe('Marx 1885');
    expect(shortCitation(kapital, 'zh')).toBe('马克思 1885');
  });

  test('leaves out a year that is not known', () => {
    expect(shortCitation(essay, 'zh')).toBe('王亚南');
  });

  test('names two authors, and the first of three', () => {
    const by = (...families: string[]): Reference => ({
      ...kapital,
      author: families.map((family) => ({ family })),
    });
    expect(shortCitation(by('Marx', 'Engels'), 'en')).toBe('Marx and Engels 1885');
    expect(shortCitation(by('A', 'B', 'C'), 'en')).toBe('A et al. 1885');
  });
});

describe('an entry of the list', () => {
  test('says which edition is used when that is a later one', () => {
    expect(printedWork(kapital, 'en')).toMatchObject({
      authors: 'Marx, Karl',
      year: '1885',
      details: ['MEW 24', 'Berlin', 'Dietz', '1963'],
      isChinese: false,
    });
  });

  test('turns the marks of a Chinese title inside a title into single ones', () => {
    expect(printedWork(essay, 'zh')).toMatchObject({ title: '〈资本论〉提要', isChinese: true });
  });
});

test('a work that the bibliography lacks is answered with the nearest one', () => {
  expect(() => citedWork(works, 'marx-1886', 'en.mdx')).toThrow('<Cite id="marx-1885"/>');
});
