// The house rules that no compiler holds: which folder may import which, what the calculations may know of the world
// around them, and that every file says what it is for.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every file of the repository, committed or about to be. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

const code = files.filter((file) => /^(?:src|components)\/.*\.(?:ts|tsx|mjs|astro)$/.test(file));

const base = ['src/calc', 'src/i18n'];
/** The book as work for a class; like the calculations, it knows no browser. */
const assigning = ['src/assignments', ...base];
const knowing = ['src/book', 'src/state', ...assigning];
const showing = ['src/styles', 'src/fonts-made', 'components', ...knowing];

/** Each folder and the folders it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/calc': ['src/calc'],
  'src/i18n': ['src/i18n'],
  'src/assignments': assigning,
  'src/state': ['src/state', ...assigning],
  'src/kit': ['src/kit', 'src/state', 'src/styles', ...assigning],
  'src/book': knowing,
  'src/build': ['src/build', 'src/styles', 'components', ...knowing],
  'src/paper': ['src/paper', 'src/build', 'src/commands', ...knowing],
  'src/commands': ['src/commands', 'src/calc', 'src/paper', 'src/book'],
  components: showing,
  'src/layouts': ['src/layouts', 'src/build', ...showing],
  'src/pages': ['src/pages', 'src/layouts', 'src/build', ...showing],
};

/**
 * The tables of official figures hold no code and lie below everything, so the calculations may read them: where the figures
 * of a part are gathered, and nowhere else.
 */
const dataTable = /^content\/data\/[a-z0-9-]+\.json$/;
const gatheringFigures = /^src\/calc\/[a-z]+\/figures\/[a-z0-9-]+\.ts$/;

/** What only types may be imported from: they are gone before the code runs. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  'src/i18n': ['src/calc', 'src/assignments', 'src/state', 'src/book'],
};

/** The packages that the pure folders may use. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'src/calc': ['fflate'],
  'src/assignments': ['fflate', 'uqr'],
  'src/i18n': [],
  'src/state': [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

function importsOf(file: string): readonly Import[] {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const statements = source.matchAll(/\b(?:import|export)\b(\s+type\b)?([^'";]*?)\bfrom\s*['"]([^'"]+)['"]/g);
  const bare = source.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, names = '', from = '']) => {
      const listed = names
        .replace(/[{}]/g, '')
        .split(',')
        .filter((name) => name.trim() !== '');
      const typeOnly = type !== undefined || listed.every((name) => /^\s*type\s/.test(name));
      return { file, from, typeOnly };
    }),
    ...[...bare].map(([, from = '']) => ({ file, from, typeOnly: false })),
  ];
}

/** The file that an import leads to, from the project's root; `undefined` for a package. */
function target({ file, from }: Import): string | undefined {
  if (from.startsWith('.')) return normalize(join(dirname(file), from));
  if (from.startsWith('~/')) return `src/${from.slice(2)}`;
  if (/^@(?:components|content)\//.test(from)) return from.slice(1);
  return undefined;
}

const folderOf = (file: string): string | undefined =>
  Object.keys(mayImport).find((folder) => file.startsWith(`${folder}/`));

const imports = code.flatMap(importsOf);
const within = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`));
const told = ({ file, from }: Import): string => `${file} imports ${from}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.map(told)).toContain('src/book/check/check-book.ts imports ./parity.ts');
  });

  it.each(Object.entries(mayImport))('of %s lead one way', (folder, allowed) => {
    const wrong = imports.filter((one) => {
      const to = target(one);
      if (folderOf(one.file) !== folder || to === undefined || within(to, allowed)) return false;
      if (dataTable.test(to) && gatheringFigures.test(one.file)) return false;
      return !(one.typeOnly && within(to, mayImportTypes[folder] ?? []));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(Object.entries(packages))('of %s use few packages', (folder, allowed) => {
    const wrong = imports.filter(
      (one) =>
        folderOf(one.file) === folder &&
        target(one) === undefined &&
        !one.typeOnly &&
        !allowed.includes(one.from),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const lost = imports.filter((one) => {
      const to = target(one);
      return to !== undefined && !existsSync(to.replace(/\?\w+$/, ''));
    });
    expect(lost.map(told)).toEqual([]);
  });
});

describe('the calculations', () => {
  const outside =
    /(?<![.\w])(?:document|window|navigator|localStorage|sessionStorage|globalThis|process|Buffer|fetch|setTimeout|requestAnimationFrame|console)(?=\s*[.[(])/;

  it('know neither browser nor Node', () => {
    const wrong = code.filter(
      (file) => within(file, ['src/calc']) && outside.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('never round: no floats but on the way to the screen', () => {
    const wrong = code.filter(
      (file) => within(file, ['src/calc']) && /\b(?:parseFloat|toFixed)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('content', () => {
  it('holds prose and data only', () => {
    const kinds = files.filter((file) => file.startsWith('content/')).map((file) => extname(file));
    expect(new Set(kinds)).toEqual(new Set(['.mdx', '.yaml', '.json']));
  });

  it('holds the tables of official figures in a folder of their own, each of them in use', () => {
    const tables = files.filter((file) => file.startsWith('content/data/'));
    expect(tables.filter((file) => !dataTable.test(file))).toEqual([]);
    const inUse = new Set(imports.map(target));
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((file) => !inUse.has(file))).toEqual([]);
  });
});

describe('every file', () => {
  const beginning: Readonly<Record<string, RegExp>> = {
    '.ts': /^(?:\/\/\/ .*\n)*(?:\/\/ |\/\*\*)/,
    '.tsx': /^(?:\/\/ |\/\*\*)/,
    '.mjs': /^(?:#!.*\n)?(?:\/\/ |\/\*\*)/,
    '.astro': /^(?:---\n(?:\/\/ |\/\*\*)|<!-- )/,
    '.css': /^\/\* /,
  };

  it('of code and style begins by saying what it is for', () => {
    const silent = files.filter((file) => {
      const expected = /^(?:src|components)\//.test(file) && beginning[extname(file)];
      return expected && !expected.test(readFileSync(file, 'utf8'));
    });
    expect(silent).toEqual([]);
  });

  it('can be used from a fresh clone: nothing leads out of the repository', () => {
    const leading = files.filter((file) =>
      /(?<![.\w])\.\.\/shared\b|(?<![.\w])\/work\//.test(readFileSync(file, 'latin1')),
    );
    expect(leading).toEqual([]);
  });
});
