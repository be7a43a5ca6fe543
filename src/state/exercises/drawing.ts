// The numbers of an exercise in the page: drawn from a seed, or given, and told by their seed as long as they stand.

import type { ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { drawText } from '~/calc/exercises/random.ts';
import { drawVariant, type Variant, variantsOf } from '~/calc/exercises/variants.ts';
import { type Exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { LiveExample, Store } from '../store.ts';

/** By exercise, its last draw. Its seed is told as long as its numbers stand. */
const lastDraws = new Map<string, { readonly seed: string; readonly variant: Variant }>();

const isSame = (left: Exact, right: Value | undefined): boolean =>
  right !== undefined && hasValue(right) && left.equals(right);

/** Whether an exercise has these numbers now. */
export const stands = (variant: Variant, { values }: LiveExample): boolean =>
  [...variant].every(([name, value]) => isSame(value, values()[name]));

/** The seed of the numbers that an exercise has now; `undefined` when they were not drawn. */
export function seedOf(live: LiveExample): string | undefined {
  const draw = lastDraws.get(live.id);
  return draw && stands(draw.variant, live) ? draw.seed : undefined;
}

/** Gives an exercise its numbers, all in one change. */
export function give(store: Store, id: string, variant: Variant): void {
  const next = new Map(store.differences());
  for (const [name, value] of variant) next.set(`${id}.${name}`, exactText(value));
  store.apply(next);
}

function giveDrawn(store: Store, id: string, variant: Variant, seed: string): void {
  lastDraws.set(id, { seed, variant });
  give(store, id, variant);
}

/** Gives all exercises of the page the numbers of a seed. */
export function drawAll(
  store: Store,
  exercises: Readonly<Record<string, ExerciseDefinition>>,
  seed: string,
): void {
  for (const [id, exercise] of Object.entries(exercises)) {
    const live = store.examples.get(id);
    if (live && exercise.draw)
      giveDrawn(store, id, drawVariant(variantsOf(live.model, exercise), seed, id), seed);
  }
}

/**
 * Gives an exercise other numbers than it has, if there are any.
 * @param before called with the seed, just before
 */
export function drawOthers(
  store: Store,
  live: LiveExample,
  exercise: ExerciseDefinition,
  before: (seed: string) => void,
): void {
  // Searched for only now: a reader who never asks for other numbers does not wait for them.
  const variants = variantsOf(live.model, exercise);
  let seed: string;
  let next: Variant;
  let triesLeft = 20;
  do {
    seed = newSeed();
    next = drawVariant(variants, seed, live.id);
    triesLeft -= 1;
  } while (stands(next, live) && triesLeft > 0);
  before(seed);
  giveDrawn(store, live.id, next, seed);
}

const newSeed = (): string => drawText((below) => Math.floor(Math.random() * below), 4);
