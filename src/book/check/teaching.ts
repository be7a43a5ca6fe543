// Every chapter has notes for teaching it, in both languages, and their plan goes by sections that it has.
import { existsSync } from 'node:fs';
import { nearest, type Problem } from '../problem.ts';
import { readTeaching, teachingFile } from '../teaching.ts';
import type { ChapterMaterial } from './material.ts';

/** @throws ContentError when the notes have another shape */
export function checkTeaching({ chapter }: ChapterMaterial, root: string): readonly Problem[] {
  const file = teachingFile(chapter.id);
  if (!existsSync(`${root}/${file}`)) {
    return [
      { file, line: 1, what: 'this file is missing', right: 'prepare: […], plan: […], discussion: […]' },
    ];
  }
  const { data, lineOf } = readTeaching(chapter.id, root);
  return data.plan.flatMap(({ section }, nth) => {
    if (section === undefined || chapter.sections.includes(section)) return [];
    const what = `the chapter has no section "${section}"`;
    const right = `section: ${nearest(section, chapter.sections) ?? '…'}`;
    return [{ file, line: lineOf(['plan', nth, 'section']), what, right }];
  });
}
