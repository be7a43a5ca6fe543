// From which text a student's numbers are drawn, and the exercise with those numbers. The same key and the same id give the
// same numbers in every browser, in an LMS and in the checker; tests/unit/assignments/seeds.test.ts freezes some of them.
import type { ExerciseDefinition } from '~/calc/exercises/definition.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import { drawFrom, drawText } from '~/calc/exercises/random.ts';
import { drawVariant, type Variant, variantsOf } from '~/calc/exercises/variants.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { type CompiledModel, type LiveModel, revive } from '~/calc/kernel/live-model.ts';
import type { AssignedExercise, Assignment } from './assignment.ts';
import { type Catalogue, type FoundExercise, findExercise } from './catalogue.ts';

/** An exercise that the book does not have was asked for: `checkAssignment` tells of it and leaves it out. */
export class UnknownExerciseError extends Error {
  override readonly name = 'UnknownExerciseError';
  constructor(id: string) {
    super(`The book has no exercise "${id}"; ask for those that checkAssignment leaves in the assignment`);
  }
}

/** A student's number or name as two that are written differently are the same. */
export const sameId = (id: string): string => id.normalize('NFC').trim().toLowerCase();

/** What a student's numbers are drawn from. */
export const seedOf = ({ key, vary }: Pick<Assignment, 'key' | 'vary'>, studentId: string): string =>
  vary === 'same' ? key : `${key}|${sameId(studentId)}`;

/** The key of an assignment that names none: the same for the same work under the same title. */
export function derivedKey({ title, readings, exercises }: Omit<Assignment, 'key'>): string {
  const done = exercises.map(
    ({ exercise, numbers }) => `${exercise}(${[...numbers].map((pair) => pair.join('=')).join(';')})`,
  );
  const seed = [title, ...readings.map(({ place }) => place), ...done].join('|');
  return drawText(drawFrom(seed), 8);
}

const revived = new WeakMap<CompiledModel, LiveModel>();

/** The model of an exercise; `undefined` when it has no numbers. Revived once. */
export function modelOf({ models }: Catalogue, { model }: ExerciseDefinition): LiveModel | undefined {
  const compiled = model !== undefined && Object.hasOwn(models, model) ? models[model] : undefined;
  if (!compiled) return undefined;
  const live = revived.get(compiled) ?? revive(compiled);
  revived.set(compiled, live);
  return live;
}

const searched = new WeakMap<ExerciseDefinition, readonly Variant[]>();

/** The variants of an exercise. Searched for once: each costs a run of the model. */
export function variantsIn(catalogue: Catalogue, definition: ExerciseDefinition): readonly Variant[] {
  const known = searched.get(definition);
  if (known) return known;
  const model = modelOf(catalogue, definition);
  const variants = model ? variantsOf(model, definition) : [new Map()];
  searched.set(definition, variants);
  return variants;
}

/** Whether a variant has the numbers that an assignment gives everybody. */
const hasNumbers = (variant: Variant, numbers: AssignedExercise['numbers']): boolean =>
  [...numbers].every(([input, value]) => variant.get(input)?.equals(exact(value)));

const restricted = new WeakMap<
  AssignedExercise['numbers'],
  WeakMap<ExerciseDefinition, readonly Variant[]>
>();

/** The variants of an exercise that have the numbers given by the assignment. Searched for once. */
export function variantsLeft(
  catalogue: Catalogue,
  { definition }: Pick<FoundExercise, 'definition'>,
  numbers: AssignedExercise['numbers'],
): readonly Variant[] {
  const all = variantsIn(catalogue, definition);
  if (numbers.size === 0) return all;
  const known = restricted.get(numbers) ?? new WeakMap<ExerciseDefinition, readonly Variant[]>();
  restricted.set(numbers, known);
  const left = known.get(definition) ?? all.filter((variant) => hasNumbers(variant, numbers));
  known.set(definition, left);
  return left;
}

/**
 * An exercise with the numbers that a seed gives. Numbers given by the assignment restrict the variants; if none is left
 * they are set on the drawn one.
 * @param seed of `seedOf`
 * @throws UnknownExerciseError
 */
export function taskOf(catalogue: Catalogue, assignment: Assignment, exerciseId: string, seed: string): Task {
  const found = findExercise(catalogue, exerciseId);
  if (!found) throw new UnknownExerciseError(exerciseId);
  return taskWith(catalogue, found, givenNumbers(assignment, found), seed);
}

/** The numbers that the assignment gives everybody for an exercise. */
export function givenNumbers(
  { exercises }: Assignment,
  { id, formerly }: FoundExercise,
): AssignedExercise['numbers'] {
  const assigned = exercises.find(({ exercise }) => exercise === id || formerly.includes(exercise));
  return assigned?.numbers ?? new Map();
}

/** An exercise with the numbers that everybody has, and the others from a seed. */
export function taskWith(
  catalogue: Catalogue,
  found: FoundExercise,
  given: AssignedExercise['numbers'],
  seed: string,
): Task {
  const { definition: exercise, id } = found;
  const model = modelOf(catalogue, exercise);
  const left = variantsLeft(catalogue, found, given);
  const all = left.length > 0 ? left : variantsIn(catalogue, exercise);
  const drawn = drawVariant(all.length > 0 ? all : [new Map()], seed, id);
  const numbers = new Map(drawn);
  if (left.length === 0) for (const [input, value] of given) numbers.set(input, exact(value));
  return { exercise, model: model && evaluatedOnce(model, numbers), numbers };
}

/** A model that reckons with these numbers only once: every attempt at a task is held against the same results. */
function evaluatedOnce(model: LiveModel, numbers: Variant): LiveModel {
  let results: ReturnType<LiveModel['evaluate']> | undefined;
  return {
    ...model,
    evaluate(given, assumed) {
      if (given !== numbers || assumed) return model.evaluate(given, assumed);
      results ??= model.evaluate(numbers);
      return results;
    },
  };
}

/** The numbers of a task as exact texts, by input. */
export const numbersText = ({ numbers }: Task): ReadonlyMap<string, string> =>
  new Map([...numbers].map(([input, value]) => [input, exactText(value)]));
