// Ids of exercises are their names in links, in what is handed in and in gradebooks: each stands once in the whole book,
// and what an exercise was once called does not become the name of another.
import type { Problem } from '../problem.ts';
import type { ChapterMaterial } from './material.ts';

/** Ids, present and former, that two exercises of the book share. */
export function checkExerciseIds(chapters: readonly ChapterMaterial[]): readonly Problem[] {
  const taken = new Map<string, string>();
  const present = chapters.flatMap((material) =>
    Object.keys(material.chapter.exercises).map((id) => ({ material, id, path: ['exercises', id] })),
  );
  const former = chapters.flatMap((material) =>
    Object.entries(material.chapter.exercises).flatMap(([id, { formerly }]) =>
      formerly.map((old, nth) => ({ material, id: old, path: ['exercises', id, 'formerly', nth] })),
    ),
  );
  return [...present, ...former].flatMap(({ material, id, path }) => {
    const owner = taken.get(id);
    if (owner === undefined) {
      taken.set(id, material.chapter.id);
      return [];
    }
    const what = `"${id}" is an exercise of ${owner} already; ids of exercises differ throughout the book`;
    return [material.yamlProblem(path, what, id, `${material.chapter.slug}-${id}`)];
  });
}
