// Checks that the exercises of chapter.yaml and those of the prose are the same, and that every wrong answer which
// the marking recognises has words of its own in the prose.
import { blanksOf } from '../calc/exercises/definition.ts';
import type { Chapter } from './chapter.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { nearest, type Problem } from './problem.ts';

/** What is wrong with the exercises of an MDX text. @param file its path, for the messages */
export function exerciseProblems(
  exercises: Chapter['exercises'],
  mdx: string,
  file: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, what: string, right: string): void => {
    problems.push({ file, line, what, right });
  };
  const written = elementsInMdx(mdx, 'Exercise').map(({ attributes, line }) => ({
    id: attributes['id'] ?? '',
    line,
    explained: new Set<string>(),
  }));

  for (const { id, line } of written) {
    if (!exercises[id]) {
      const right = `<Exercise id="${nearest(id, Object.keys(exercises)) ?? id}">`;
      report(line, `chapter.yaml has no exercise "${id}"`, right);
    }
  }
  for (const { attributes, line } of elementsInMdx(mdx, 'Misconception')) {
    const of = attributes['of'] ?? '';
    const around = written.findLast((exercise) => exercise.line <= line);
    around?.explained.add(of);
    const exercise = exercises[around?.id ?? ''];
    const known = exercise ? misconceptionsOf(exercise) : [];
    if (!known.includes(of)) {
      const right = `<Misconception of="${nearest(of, known) ?? '…'}">, or add ${of} to the misconceptions in chapter.yaml`;
      report(line, `"${of}" is no misconception of the exercise "${around?.id ?? ''}"`, right);
    }
  }
  for (const [id, exercise] of Object.entries(exercises)) {
    const found = written.find((exercise) => exercise.id === id);
    if (!found) {
      report(1, `the exercise "${id}" of chapter.yaml is missing`, `<Exercise id="${id}">…</Exercise>`);
    }
    for (const name of misconceptionsOf(exercise).filter((name) => found && !found.explained.has(name))) {
      const right = `<Misconception of="${name}">…</Misconception>`;
      report(found?.line ?? 1, `the exercise "${id}" says nothing to the wrong answer ${name}`, right);
    }
  }
  return problems;
}

/** Every wrong reading that an exercise recognises, in any of its parts. */
const misconceptionsOf = (exercise: Chapter['exercises'][string]): readonly string[] =>
  blanksOf(exercise).flatMap(({ misconceptions }) => misconceptions);
