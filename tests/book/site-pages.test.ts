// Every page of the site is listed once, in both languages, and the lists that lead through the book agree with it.
import { describe, expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { readPart } from '~/book/parts.ts';
import { contentsOfBook, pagesInOrder, referencePages, sitePages, wayTo } from '~/book/site-pages.ts';
import { sitemap } from '~/book/sitemap.ts';
import { allModelIds } from '~/calc/registry.ts';
import { alternatesOf } from '~/i18n/alternates.ts';
import { languages } from '~/i18n/languages.ts';

const pages = await sitePages();
const chapters = readBook().chapters.map(({ chapter }) => chapter);

describe('the pages of the site', () => {
  it('are every chapter that is written, every part, every model, and those of which there is one', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id } of chapters) expect(paths).toContain(`${id}/`);
    for (const { id } of contentsOfBook()) expect(paths).toContain(`${id}/`);
    for (const id of allModelIds) expect(paths).toContain(`models/${id}/`);
    for (const path of ['', 'contents/', 'glossary/', 'claims/', 'kept/']) expect(paths).toContain(path);
    const planned = contentsOfBook()
      .flatMap(({ entries }) => entries)
      .filter(({ exists }) => !exists);
    for (const { id } of planned) expect(paths).not.toContain(`${id}/`);
  });

  it('have a title in both languages, and paths without a language', () => {
    for (const { path, title } of pages) {
      expect(path).toMatch(/^(?:[a-z0-9-]+\/)*$/);
      for (const language of languages) expect(title[language], path).not.toBe('');
    }
  });

  it('are listed by search engines, but for what is one reader’s own and what is for authors', () => {
    expect(pages.filter(({ isIndexed }) => !isIndexed).map(({ path }) => path)).toEqual([
      'kept/',
      'assignment/',
      'gallery/',
    ]);
  });
});

describe('the order of reading', () => {
  it('goes through each part’s page to its chapters, and on to the next part', () => {
    const paths = pagesInOrder().map(({ path }) => path);
    expect(paths[0]).toBe('circuits/');
    const place = paths.indexOf('turnover/annual-rate/');
    expect(paths.slice(place - 1, place + 2)).toEqual([
      'turnover/',
      'turnover/annual-rate/',
      'reproduction/',
    ]);
    expect(paths).toHaveLength(contentsOfBook().length + chapters.length);
  });
});

describe('the way to a page', () => {
  it.each([
    ['contents/', []],
    ['turnover/', ['contents/']],
    ['turnover/annual-rate/', ['contents/', 'turnover/']],
    ['models/turnover/capital-advanced/', ['contents/', 'models/']],
    ['claims/', ['contents/']],
  ])('%s', (path, way) => {
    expect(wayTo(path).map((page) => page.path)).toEqual(way);
  });
});

describe('the alternates of a page', () => {
  it('are the same list on every one of them, so that each points back', () => {
    const hrefs = (path: string) => alternatesOf(path, 'https://example.org').map(({ href }) => href);
    expect(hrefs('claims/')).toEqual([
      'https://example.org/en/claims/',
      'https://example.org/zh/claims/',
      'https://example.org/en/claims/',
    ]);
    expect(hrefs('').at(-1)).toBe('https://example.org/');
  });
});

describe('the sitemap', () => {
  const xml = sitemap(pages, 'https://example.org');
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

  it('has every listed page in every language, once', () => {
    const listed = pages.filter(({ isIndexed }) => isIndexed);
    expect(addresses).toHaveLength(listed.length * languages.length);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { path } of listed)
      for (const language of languages)
        expect(addresses).toContain(`https://example.org/${language}/${path}`);
  });

  it('names as alternates only pages that it has, and the page that asks for the language', () => {
    const alternates = [...xml.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    const known = new Set([...addresses, 'https://example.org/']);
    expect(alternates.filter((address) => !known.has(address))).toEqual([]);
  });
});

describe('the text around the book', () => {
  it('names each page of reference once', () => {
    const kinds = referencePages.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('opens each part in 120 to 220 English words, and closes it in 60 to 170', () => {
    const count = (paragraphs: readonly string[]) => paragraphs.join(' ').split(/\s+/).length;
    for (const { id } of contentsOfBook()) {
      const { opening, closing } = readPart(id);
      expect(count(opening.en), id).toBeGreaterThanOrEqual(120);
      expect(count(opening.en), id).toBeLessThanOrEqual(220);
      expect(count(closing.en), id).toBeGreaterThanOrEqual(60);
      expect(count(closing.en), id).toBeLessThanOrEqual(170);
    }
  });
});
