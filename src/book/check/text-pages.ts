// The pages about the book stand in both languages, with the same headings, and with the sections that pages.yaml names.
import { existsSync, readFileSync } from 'node:fs';
import { type Language, languages } from '~/i18n/languages.ts';
import { readChapter } from '../book.ts';
import { nearest, type Problem } from '../problem.ts';
import {
  readTextPages,
  type TextPageName,
  textPageFile,
  textPageNames,
  textPagesFile,
} from '../text-pages.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';

/** @throws ContentError when a file cannot be read */
export function checkTextPages(root: string): readonly Problem[] {
  if (!existsSync(`${root}/${textPagesFile}`)) return [];
  return textPageNames.flatMap((page) => {
    const written = languages.flatMap((language) => {
      const file = textPageFile(page, language);
      return existsSync(`${root}/${file}`) ? [readMdx(readFileSync(`${root}/${file}`, 'utf8'), file)] : [];
    });
    return [
      ...languages.flatMap((language) => missing(page, language, written)),
      ...written.flatMap((prose) => sectionsOf(prose, page, root)),
      ...headingsApart(written),
      ...exampleOf(page, root),
    ];
  });
}

function missing(page: TextPageName, language: Language, written: readonly MdxFile[]): readonly Problem[] {
  const file = textPageFile(page, language);
  if (written.some((prose) => prose.file === file)) return [];
  return [{ file, line: 1, what: 'this file is missing', right: 'the page in both languages' }];
}

function sectionsOf({ file, headings }: MdxFile, page: TextPageName, root: string): readonly Problem[] {
  const { data, lineOf } = readTextPages(root);
  const ids = data[page].sections;
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length === ids.length) return [];
  const what = `${sections.length} sections are written in ${file}, and ${ids.length} are named here`;
  const right = `sections: as many ids as ${file} has ## headings`;
  return [{ file: textPagesFile, line: lineOf([page, 'sections']), what, right }];
}

function headingsApart([one, other]: readonly MdxFile[]): readonly Problem[] {
  if (!one || !other) return [];
  const [left, right] = [one.headings, other.headings].map((headings) => headings.map(({ level }) => level));
  if (left?.join() === right?.join()) return [];
  const index = one.headings.findIndex(({ level }, nth) => level !== other.headings[nth]?.level);
  const line = other.headings[index]?.line ?? other.text.trimEnd().split('\n').length;
  const what = `the headings differ from ${one.file}`;
  return [{ file: other.file, line, what, right: `${'#'.repeat(one.headings[index]?.level ?? 2)} …` }];
}

/** The example that a page lets a reader try is one of a chapter. */
function exampleOf(page: TextPageName, root: string): readonly Problem[] {
  const { data, lineOf } = readTextPages(root);
  const { example } = data[page];
  if (!example) return [];
  const folder = `content/chapters/${example.chapter}`;
  const known = existsSync(`${root}/${folder}/chapter.yaml`)
    ? Object.keys(readChapter(root, folder).chapter.examples)
    : [];
  if (known.includes(example.id)) return [];
  const what = `the chapter ${example.chapter} has no example "${example.id}"`;
  const right = `id: ${nearest(example.id, known) ?? 'id-of-an-example'}`;
  return [{ file: textPagesFile, line: lineOf([page, 'example']), what, right }];
}
