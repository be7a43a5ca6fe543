// Which sets of numbers of an exercise go to an LMS: those whose answers end in decimals, for a student there can type nothing else.
import { blanksOf } from '~/calc/exercises/definition.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import { isRate } from '~/calc/exercises/variants.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import type { Assignment } from '../assignment.ts';
import type { Catalogue, FoundExercise } from '../catalogue.ts';
import { givenNumbers, modelOf, seedOf, taskWith, variantsLeft } from '../seeds.ts';
import { endsInDecimals } from './decimals.ts';

/** A table of numbers in Moodle has at most a hundred rows; more than fifty no class needs. */
const mostRows = 50;
/** Where each set of numbers is a question of its own, from which a quiz draws. */
const mostQuestions = 8;

/**
 * The sets of numbers, at least one: where students have numbers of their own as many as are useful, else the one that
 * everybody has. Spread evenly over all there are.
 */
export function exportedTasks(
  catalogue: Catalogue,
  assignment: Assignment,
  found: FoundExercise,
): readonly Task[] {
  const { definition: exercise } = found;
  const given = givenNumbers(assignment, found);
  const own = taskWith(catalogue, found, given, seedOf({ ...assignment, vary: 'same' }, ''));
  const model = modelOf(catalogue, exercise);
  if (!model) return [own];
  const fit = variantsLeft(catalogue, found, given)
    .map((numbers): Task => ({ exercise, model, numbers }))
    .filter(hasDecimalAnswers);
  if (fit.length === 0) return [own];
  if (assignment.vary === 'same') return hasDecimalAnswers(own) ? [own] : fit.slice(0, 1);
  const most = exercise.kind === 'number' ? mostRows : mostQuestions;
  return Array.from({ length: Math.min(most, fit.length) }, (_, nth) => {
    return fit[Math.floor((nth * fit.length) / Math.min(most, fit.length))] as Task;
  });
}

function hasDecimalAnswers({ exercise, model, numbers }: Task): boolean {
  if (!model) return true;
  const values = model.evaluate(numbers);
  return blanksOf(exercise).every(({ asks }) => {
    const value = values[asks];
    const unit = model.quantities.get(asks)?.unit;
    return value && unit && hasValue(value) && endsInDecimals(value, isRate(unit));
  });
}
