// The sections of a chapter: one `##` for each id in chapter.yaml.
import type { Problem } from '../problem.ts';
import { type ChapterMaterial, proseOf } from './material.ts';
import type { MdxFile } from './mdx-file.ts';

/** Sections without an id, ids without a section, and section headings where none can begin. */
export const checkHeadings = (material: ChapterMaterial): readonly Problem[] =>
  proseOf(material).flatMap((prose) => [
    ...checkPlaces(prose),
    ...checkCount(prose, material.chapter.sections),
  ]);

function checkPlaces({ file, headings }: MdxFile): readonly Problem[] {
  return headings.flatMap(({ level, text, line, within }) => {
    if (level === 1) {
      const what = 'the title of the chapter stands in chapter.yaml; sections begin with ##';
      return [{ file, line, what, right: `## ${text}` }];
    }
    if (level !== 2 || !within) return [];
    const what = `a section cannot begin within <${within.name}>`;
    return [{ file, line, what, right: `### ${text}` }];
  });
}

function checkCount({ file, headings, text }: MdxFile, sections: readonly string[]): readonly Problem[] {
  const written = headings.filter(({ level, within }) => level === 2 && !within);
  const counts = `${written.length} sections are written, and chapter.yaml names ${sections.length}`;
  const surplus = written[sections.length];
  if (surplus) {
    const what = `${counts}; this one has no id`;
    return [{ file, line: surplus.line, what, right: `sections: [${sections.join(', ')}, new-section]` }];
  }
  const missing = sections[written.length];
  if (missing === undefined) return [];
  const line = text.trimEnd().split('\n').length;
  return [{ file, line, what: counts, right: `## … (the section "${missing}")` }];
}
