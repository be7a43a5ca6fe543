// Checks an exercise when the book is built, and picks the numbers that stand in its static page.

import { refusal } from '../kernel/bounds.ts';
import { exactText } from '../kernel/exact.ts';
import type { Model } from '../kernel/model.ts';
import { readNumber } from '../kernel/number-input.ts';
import { blanksOf, type DrawnNumbers, type ExerciseDefinition } from './definition.ts';
import { MalformedExerciseError, NoFitVariantError, TooManyCandidatesError } from './errors.ts';
import { drawVariant, type Variant, variantsOf } from './variants.ts';

/** Each combination costs a run of the model, and the search runs while a reader waits for other numbers. */
const mostCandidates = 2000;

/** The seed of the numbers that stand in the static page. */
const bookSeed = 'book';

/**
 * The variants of an exercise, as `variantsOf`; at least one.
 * @throws MalformedExerciseError, TooManyCandidatesError, NoFitVariantError: each says what would be right
 */
export function fitVariants(model: Model, exercise: ExerciseDefinition): readonly Variant[] {
  checkNames(model, exercise);
  checkNumbers(model, exercise.draw ?? {});
  const count = Object.values(exercise.draw ?? {}).reduce((product, list) => product * list.length, 1);
  if (count > mostCandidates) {
    throw new TooManyCandidatesError(
      model.id,
      `${count} combinations of numbers; shorten the lists until there are at most ${mostCandidates}`,
    );
  }
  const variants = variantsOf(model, exercise);
  if (variants.length > 0) return variants;
  throw new NoFitVariantError(
    model.id,
    `no combination of the numbers gives a readable ${blanksOf(exercise)
      .map(({ asks }) => asks)
      .join(', ')} that differs from every misconception; draw from other numbers`,
  );
}

/** The numbers of an exercise in the static page, as the inputs of its example. @throws as `fitVariants` */
export function staticInputs(
  model: Model,
  exercise: ExerciseDefinition,
  exerciseId: string,
): Readonly<Record<string, string>> {
  const variant = drawVariant(fitVariants(model, exercise), bookSeed, exerciseId);
  return Object.fromEntries([...variant].map(([name, value]) => [name, exactText(value)]));
}

function checkNames({ id, quantities }: Model, exercise: ExerciseDefinition): void {
  const names = blanksOf(exercise).flatMap(({ asks, misconceptions }) => [asks, ...misconceptions]);
  const unknown = names.find((name) => !quantities.has(name));
  if (unknown !== undefined) {
    const known = [...quantities.keys()].join(', ');
    throw new MalformedExerciseError(id, `there is no quantity "${unknown}"; there are ${known}`);
  }
}

function checkNumbers({ id, inputs }: Model, draw: DrawnNumbers['draw']): void {
  for (const [name, texts] of Object.entries(draw)) {
    const input = inputs.find((input) => input.name === name);
    if (!input) {
      const known = inputs.map((input) => input.name).join(', ');
      throw new MalformedExerciseError(id, `there is no input "${name}" to draw; there are ${known}`);
    }
    const wrong = texts.find((text) => {
      const reading = readNumber(text);
      return !reading.ok || refusal(input, reading.value);
    });
    if (wrong !== undefined) {
      throw new MalformedExerciseError(
        id,
        `${name} cannot be "${wrong}"; draw numbers such as 12, 1/2 or 150% within the input's bounds`,
      );
    }
  }
}
