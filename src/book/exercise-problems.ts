// Checks that the exercises of chapter.yaml and those of the prose are the same, and that every wrong answer which
// the marking recognises, and every answer that can be chosen, has words of its own in the prose.
import { blanksOf } from '../calc/exercises/definition.ts';
import type { Chapter, Exercise } from './chapter.ts';
import { correctedTag } from './check/corrected.ts';
import type { MdxElement, MdxFile } from './check/mdx-file.ts';
import { choiceProblems } from './choice-problems.ts';
import { nearest, type Problem } from './problem.ts';

type Report = (line: number, what: string, right: string) => void;

/** The exercise around an element, and where that stands. */
const exerciseAround = ({ within }: MdxElement): MdxElement | undefined =>
  !within || within.name === 'Exercise' ? within : exerciseAround(within);

/** What is wrong with the exercises of a text. */
export function exerciseProblems(exercises: Chapter['exercises'], prose: MdxFile): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (line, what, right) => {
    problems.push({ file: prose.file, line, what, right });
  };
  const idOf = (element: MdxElement | undefined): string => element?.attributes['id'] ?? '';
  const named = (name: string): readonly MdxElement[] =>
    prose.elements.filter((element) => element.name === name);
  const written = named('Exercise');

  for (const element of written) {
    if (exercises[idOf(element)]) continue;
    const right = nearest(idOf(element), Object.keys(exercises)) ?? idOf(element);
    const tag = `<Exercise id="${right}">`;
    report(element.line, `chapter.yaml has no exercise "${idOf(element)}"`, tag);
  }
  for (const name of ['Choice', 'Explanation', 'Hint', 'Misconception', 'Solution']) {
    for (const element of named(name)) {
      const around = name === 'Explanation' ? element.within?.name === 'Choice' : exerciseAround(element);
      if (around) continue;
      const place = name === 'Explanation' ? '<Choice id="…">' : '<Exercise id="…">';
      report(element.line, `<${name}> belongs in a ${place}`, `${place}…${correctedTag(element, {})}…`);
    }
  }
  for (const [id, exercise] of Object.entries(exercises)) {
    const found = written.find((element) => idOf(element) === id);
    if (!found) {
      report(1, `the exercise "${id}" of chapter.yaml is missing`, `<Exercise id="${id}">…</Exercise>`);
      continue;
    }
    const parts = prose.elements.filter((element) => exerciseAround(element) === found);
    mistakeProblems(exercise, found, parts, report);
    problems.push(...choiceProblems(exercise, found, parts, prose.file));
    if (parts.some(({ name }) => name === 'Solution')) continue;
    const what = exercise.kind === 'reasoning' ? 'model answer' : 'solution';
    report(found.line, `the exercise "${id}" has no ${what}`, '<Solution>…</Solution>');
  }
  return problems;
}

/** Wrong answers that are recognised without being explained, and explained without being recognised. */
function mistakeProblems(
  exercise: Exercise,
  { line, attributes }: MdxElement,
  parts: readonly MdxElement[],
  report: Report,
): void {
  const id = attributes['id'] ?? '';
  const blanks = blanksOf(exercise);
  const known = blanks.flatMap(({ misconceptions }) => misconceptions);
  const explanations = parts.filter(({ name }) => name === 'Misconception');
  for (const element of explanations) {
    const { of = '', step } = element.attributes;
    const recognising = blanks.filter(({ misconceptions }) => misconceptions.includes(of));
    if (recognising.length === 0) {
      const right = `${correctedTag(element, { of: nearest(of, known) ?? '…' })}, or add ${of} to the misconceptions in chapter.yaml`;
      report(element.line, `"${of}" is no misconception of the exercise "${id}"`, right);
    } else if (step !== undefined && !recognising.some(({ asks }) => asks === step)) {
      const what = `the step "${step}" of the exercise "${id}" does not recognise ${of}`;
      report(element.line, what, correctedTag(element, { step: recognising[0]?.asks }));
    }
  }
  for (const { asks, misconceptions } of blanks) {
    for (const name of misconceptions) {
      const isExplained = explanations.some(
        ({ attributes: { of, step } }) => of === name && (step === undefined || step === asks),
      );
      if (isExplained) continue;
      const right = `<Misconception of="${name}">…</Misconception>`;
      report(line, `the exercise "${id}" says nothing to the wrong answer ${name}`, right);
    }
  }
}
