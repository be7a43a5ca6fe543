// What leads nowhere in the built pages is found, and nothing else is.
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../src/build/broken-links.ts';

/** A site of these pages, under a folder or at the root. */
const siteOf = (pages: Readonly<Record<string, string>>, files: readonly string[] = [], base = '/') => ({
  pages: new Map(Object.entries(pages)),
  files: new Set([...Object.keys(pages), ...files]),
  base,
});

const found = (pages: Readonly<Record<string, string>>, files?: readonly string[], base?: string) =>
  brokenLinks(siteOf(pages, files, base));

describe('a link', () => {
  const target = { '/en/claims/': '<p id="b17">x</p>' };

  test('to a page, to an anchor of it, to a file and to another site is sound', () => {
    const page = `<a href="/en/claims/">a</a> <a href="/en/claims/#b17">b</a> <a href='../claims/#b17?a.b=1'>c</a>
      <img src=/icon.svg> <a href="https://example.org/nowhere">d</a> <a href="mailto:a@b.c">e</a> <a href="">f</a>
      <a href="/en/claims/#v=1&amp;t=Week+3&amp;key=a">an assignment</a>`;
    expect(found({ ...target, '/en/about/': page }, ['/icon.svg']).links).toEqual([]);
  });

  test.each([
    ['/en/claim/', 'no-such-file'],
    ['/en/claims/#b18', 'no-such-anchor'],
    ['../claims/#b18?a.b=1', 'no-such-anchor'],
    ['#b17', 'no-such-anchor'],
    ['/en/claims', 'no-slash'],
    ['/icon.png', 'no-such-file'],
  ])('%s is broken: %s', (link, reason) => {
    const page = `<a href="${link}">a</a>`;
    expect(found({ ...target, '/en/about/': page }).links).toEqual([{ page: '/en/about/', link, reason }]);
  });

  test('under a folder must begin with the folder', () => {
    const page = '<a href="/book/en/claims/">right</a> <a href="/en/claims/">wrong</a>';
    expect(found({ ...target, '/en/about/': page }, [], '/book/').links).toEqual([
      { page: '/en/about/', link: '/en/claims/', reason: 'no-such-file' },
    ]);
  });

  test('written with entities is read as the browser reads it', () => {
    const pages = { '/a/': '<p id="x&amp;y">', '/b/': '<a href="/a/#x&#38;y">a</a>' };
    expect(found(pages).links).toEqual([]);
  });

  test('in the data of a script is none', () => {
    expect(found({ '/a/': '<script type="application/json">{"x":"<a href=/no/>"}</script>' }).links).toEqual(
      [],
    );
  });
});

test('a label, a popover or a description that names an id which is not on the page is broken', () => {
  const page = '<label for="a">x</label><input id="a" aria-describedby="b c"><p id="c"></p>';
  expect(found({ '/p/': page }).links).toEqual([{ page: '/p/', link: '#b', reason: 'no-such-anchor' }]);
});

test('an id that stands twice is named', () => {
  expect(found({ '/p/': '<p id="a"></p><p id="b"></p><p id="a"></p>' }).ids).toEqual([
    { page: '/p/', id: 'a' },
  ]);
});
