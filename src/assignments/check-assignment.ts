// Holds an assignment against the book: names what the book does not have, and follows ids that have changed. What is named
// stays in the link's text; it is left out of what is asked.

import { blanksOf } from '~/calc/exercises/definition.ts';
import { refusal } from '~/calc/kernel/bounds.ts';
import { exact, hasValue } from '~/calc/kernel/exact.ts';
import { nearestName } from '~/calc/kernel/nearest-name.ts';
import type { AssignedExercise, AssignedReading, Assignment, FixedNumber } from './assignment.ts';
import { type Catalogue, type FoundExercise, findExercise, findPlace, refusalOf } from './catalogue.ts';
import type { AssignmentProblem } from './problems.ts';
import { modelOf, taskWith } from './seeds.ts';

/** The assignment as the book can set it, and what it cannot. */
export function checkAssignment(
  assignment: Assignment,
  catalogue: Catalogue,
): { readonly assignment: Assignment; readonly problems: readonly AssignmentProblem[] } {
  const problems: AssignmentProblem[] = [];
  const { edition } = assignment;
  if (edition && edition !== catalogue.edition) {
    problems.push({ kind: 'other-edition', text: edition, known: catalogue.edition });
  }
  return {
    assignment: {
      ...assignment,
      edition: edition || catalogue.edition,
      readings: checkReadings(assignment.readings, catalogue, problems),
      exercises: checkExercises(assignment.exercises, catalogue, problems),
      fixed: checkFixed(assignment.fixed, catalogue, problems),
    },
    problems,
  };
}

/** After so many problems nobody reads what was probably meant, and the search takes its time. */
const mostMeant = 20;

const meant = (
  text: string,
  known: readonly string[],
  problems: readonly AssignmentProblem[],
): string | undefined => (problems.length < mostMeant ? nearestName(text, known) : undefined);

/** Keeps what stands under a name for the first time; two former ids may have become one. */
const isFirst = (
  taken: Set<string>,
  name: string,
  setting: string,
  problems: AssignmentProblem[],
): boolean => {
  if (taken.has(name)) problems.push({ kind: 'repeated', name: setting, text: name });
  return !taken.has(name) && taken.add(name).has(name);
};

function checkReadings(
  readings: readonly AssignedReading[],
  catalogue: Catalogue,
  problems: AssignmentProblem[],
): readonly AssignedReading[] {
  const taken = new Set<string>();
  const known = catalogue.chapters.flatMap(({ id, sections }) => [
    id,
    ...sections.map((one) => `${id}/${one.id}`),
  ]);
  return readings.flatMap((reading) => {
    const found = findPlace(catalogue, reading.place);
    if (!found) {
      problems.push({
        kind: 'unknown-place',
        text: reading.place,
        nearest: meant(reading.place, known, problems),
      });
      return [];
    }
    const place = found.section ? `${found.chapter.id}/${found.section.id}` : found.chapter.id;
    return isFirst(taken, place, 'read', problems) ? [{ ...reading, place }] : [];
  });
}

function checkExercises(
  exercises: readonly AssignedExercise[],
  catalogue: Catalogue,
  problems: AssignmentProblem[],
): readonly AssignedExercise[] {
  const taken = new Set<string>();
  const known = catalogue.chapters.flatMap((chapter) => Object.keys(chapter.exercises));
  return exercises.flatMap((assigned) => {
    const found = findExercise(catalogue, assigned.exercise);
    if (!found) {
      const nearest = meant(assigned.exercise, known, problems);
      problems.push({ kind: 'unknown-exercise', text: assigned.exercise, nearest });
      return [];
    }
    if (!isFirst(taken, found.id, 'do', problems)) return [];
    const numbers = checkNumbers(assigned.numbers, found, catalogue, problems);
    return [{ ...assigned, exercise: found.id, numbers }];
  });
}

/** The numbers that an exercise can have: of inputs that its question speaks of, within their bounds, with an answer. */
function checkNumbers(
  numbers: AssignedExercise['numbers'],
  found: FoundExercise,
  catalogue: Catalogue,
  problems: AssignmentProblem[],
): AssignedExercise['numbers'] {
  const model = modelOf(catalogue, found.definition);
  const names = Object.keys(found.inputs);
  const kept = new Map<string, string>();
  for (const [written, value] of numbers) {
    const name = names.find((one) => one === written || one.toLowerCase() === written.toLowerCase());
    const input = model?.inputs.find((one) => one.name === name);
    if (!name || !input) {
      problems.push({ kind: 'unknown-input', exercise: found.id, text: written, known: names });
    } else if (refusal(input, exact(value))) {
      problems.push({ kind: 'impossible-number', of: found.id, input: name, text: value });
    } else kept.set(name, value);
  }
  if (kept.size === 0 || !model) return kept;
  const values = model.evaluate(taskWith(catalogue, found, kept, '').numbers);
  const isAnswered = blanksOf(found.definition).every(({ asks }) => {
    const answer = values[asks];
    return answer !== undefined && hasValue(answer);
  });
  if (isAnswered) return kept;
  const text = [...kept].map((pair) => pair.join('=')).join(';');
  problems.push({ kind: 'no-answer', exercise: found.id, text });
  return new Map();
}

function checkFixed(
  fixed: readonly FixedNumber[],
  catalogue: Catalogue,
  problems: AssignmentProblem[],
): readonly FixedNumber[] {
  return fixed.filter(({ chapter, binding, value }) => {
    const numbers = catalogue.chapters.find(({ id }) => id === chapter)?.numbers ?? [];
    const number = numbers.find((one) => one.binding === binding);
    if (number) {
      const isPossible = !refusalOf(number, exact(value));
      if (!isPossible) problems.push({ kind: 'impossible-fixed', of: `${chapter}/${binding}`, text: value });
      return isPossible;
    }
    const known = catalogue.chapters.flatMap(({ id, numbers: all }) =>
      all.map((one) => `${id}/${one.binding}`),
    );
    const text = `${chapter}/${binding}`;
    problems.push({ kind: 'unknown-fixed', text, nearest: meant(text, known, problems) });
    return false;
  });
}
