// Printed versions of an assignment: A, B, C …, each with the numbers that the link draws for a student of that name, so that
// a sheet can be marked with the same means as what is handed in from the book.
import { blanksOf } from '~/calc/exercises/definition.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import type { Exact } from '~/calc/kernel/exact.ts';
import { showWithUnit } from '~/calc/kernel/show.ts';
import type { Assignment } from './assignment.ts';
import { type Catalogue, type FoundExercise, findExercise } from './catalogue.ts';
import { seedOf, taskOf } from './seeds.ts';

/** An exercise on a sheet. */
export interface PrintedExercise {
  readonly found: FoundExercise;
  readonly points: Exact;
  readonly task: Task;
}

/** A version of the sheet. */
export interface PrintedVersion {
  /** "A" */
  readonly letter: string;
  readonly exercises: readonly PrintedExercise[];
  /** An assignment whose link gives everybody this version's numbers. */
  readonly assignment: Assignment;
}

/** As many as there are letters. */
export const mostVersions = 26;

/** As what student a version is drawn. */
export const studentOfVersion = (letter: string): string => `version ${letter.toLowerCase()}`;

/**
 * The versions of an assignment. When all students have the same numbers there is but one.
 * @param count from 1 to 26
 */
export function printedVersions(
  assignment: Assignment,
  catalogue: Catalogue,
  count: number,
): readonly PrintedVersion[] {
  const known = assignment.exercises.flatMap(({ exercise, points }) => {
    const found = findExercise(catalogue, exercise);
    return found ? [{ found, points }] : [];
  });
  const versions = assignment.vary === 'same' ? 1 : Math.min(mostVersions, Math.max(1, count));
  return Array.from({ length: versions }, (_, nth) => {
    const letter = String.fromCharCode(65 + nth);
    const seed = seedOf(assignment, studentOfVersion(letter));
    return {
      letter,
      exercises: known.map(({ found, points }) => ({
        found,
        points,
        task: taskOf(catalogue, assignment, found.id, seed),
      })),
      // The seed of all is the key alone: this key is the version's seed.
      assignment: { ...assignment, key: seed, vary: 'same' },
    };
  });
}

/** An answer in the key. */
export interface KeyAnswer {
  /** What is asked for; empty where the question says it. */
  readonly asked: string;
  readonly answer: string;
}

/** The letter that an option has on paper. */
export const optionLetter = (nth: number): string => String.fromCharCode(97 + nth);

/** The right answers, part by part; none of reasoning, which people read. */
export function keyAnswers({ task, found }: PrintedExercise, { language }: Catalogue): readonly KeyAnswer[] {
  const { exercise, model, numbers } = task;
  if (exercise.kind === 'choice') {
    const right = exercise.options.flatMap((option, nth) => (option.right ? [optionLetter(nth)] : []));
    return [{ asked: '', answer: right.join(language === 'zh' ? '、' : ', ') }];
  }
  const values = model?.evaluate(numbers) ?? {};
  return blanksOf(exercise).flatMap(({ asks }) => {
    const value = values[asks];
    const unit = model?.quantities.get(asks)?.unit;
    if (!value || !unit) return [];
    return [{ asked: found.parts[asks] ?? asks, answer: showWithUnit(value, unit, language) }];
  });
}
