// What a copy for reading offline consists of: which files, what is fetched again, and what is no list of files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BookFile,
  difference,
  filesFor,
  languageOf,
  readFileList,
  readKeptCopy,
  sizeOf,
} from '../../src/state/offline/offline-copy.ts';

const file = fc.tuple(
  fc.constantFrom(
    'en/claims/',
    'zh/claims/',
    'en/a/b/',
    '_astro/x.js',
    '',
    'icon.svg',
    'pagefind/pagefind.js',
  ),
  fc.constantFrom('a', 'b', 'c'),
  fc.nat(9999),
);
const files = fc.uniqueArray(file, { selector: ([path]) => path });

describe('the files of a language', () => {
  test.each([
    ['en/turnover/annual-rate/', 'en'],
    ['zh/', 'zh'],
    ['zh/models/turnover/farmer.xlsx', 'zh'],
    ['pagefind/fragment/en_1a2b.pf_fragment', 'en'],
    ['pagefind/index/zh-cn_1a2b.pf_index', 'zh'],
    ['pagefind/pagefind.zh-cn_1a2b.pf_meta', 'zh'],
    ['pagefind/pagefind.js', undefined],
    ['', undefined],
    ['_astro/zhang.js', undefined],
    ['english.svg', undefined],
  ])('%s: %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  test('and those that belong to none make up a copy; both languages need all', () => {
    fc.assert(
      fc.property(files, (all) => {
        const list = { version: 'v', files: all };
        expect(filesFor(list, ['en', 'zh'])).toEqual(all);
        expect(filesFor(list, ['en']).map(([path]) => languageOf(path))).not.toContain('zh');
        expect(sizeOf(filesFor(list, ['en']))).toBeLessThanOrEqual(sizeOf(all));
      }),
    );
  });
});

test('fetching what differs and dropping the rest makes any kept copy the wanted one', () => {
  fc.assert(
    fc.property(files, files, (kept, wanted) => {
      const { fetch, drop } = difference(kept, wanted);
      const copy = new Map(kept.map((one): [string, BookFile] => [one[0], one]));
      for (const one of fetch) copy.set(one[0], one);
      for (const path of drop) copy.delete(path);
      const names = (list: Iterable<BookFile>) => [...list].map(([path, hash]) => `${path} ${hash}`).sort();
      expect(names(copy.values())).toEqual(names(wanted));
      expect(difference(wanted, wanted)).toEqual({ fetch: [], drop: [] });
    }),
  );
});

describe('a list of files', () => {
  const sound = { version: '1', files: [['en/', 'abc', 12]] };
  test('is read as it was written', () => {
    expect(readFileList(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
    expect(readKeptCopy({ languages: ['zh'], list: sound })).toEqual({ languages: ['zh'], list: sound });
  });

  test.each([
    ['//elsewhere.example/x'],
    ['/absolute'],
    ['https://elsewhere.example/'],
    ['../outside'],
    ['en/../../outside'],
    ['en\\outside'],
  ])('that names %s is none', (path) => {
    expect(readFileList({ version: '1', files: [[path, 'a', 1]] })).toBeUndefined();
  });

  test('of anything else is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFileList({ version: '1', files: [data] })).toBeUndefined();
        expect(readKeptCopy({ languages: [data], list: sound })).toBeUndefined();
        readFileList(data);
        readKeptCopy(data);
      }),
    );
  });
});
