// The check of the pages about the book: both languages, the same headings, the sections and the example that are named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTextPages } from '~/book/check/text-pages.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'text-pages-'));
  for (const folder of ['content/pages', 'content/chapters/turnover/annual-rate'])
    cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const found = () => checkTextPages(root).map(({ file, what }) => `${file}: ${what}`);

describe('the pages about the book', () => {
  test('have no problems as they stand', () => {
    expect(found()).toEqual([]);
  });

  test('are missed when one language lacks', () => {
    rmSync(join(root, 'content/pages/about/zh.mdx'));
    expect(found()).toEqual(['content/pages/about/zh.mdx: this file is missing']);
  });

  test('have as many sections as are named, in both languages', () => {
    change('content/pages/about/en.mdx', '## Licences', '### Licences');
    expect(found()).toEqual([
      'content/pages/pages.yaml: 8 sections are written in content/pages/about/en.mdx, and 9 are named here',
      'content/pages/about/zh.mdx: the headings differ from content/pages/about/en.mdx',
    ]);
  });

  test('try an example that exists', () => {
    change('content/pages/pages.yaml', 'id: capital-a', 'id: capital-aa');
    const [problem] = checkTextPages(root);
    expect(problem).toMatchObject({ file: 'content/pages/pages.yaml', right: 'id: capital-a' });
  });
});
