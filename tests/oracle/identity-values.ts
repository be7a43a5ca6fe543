// How the tests of the part on profit plus consumption give numbers to a model and read its values, as exact texts.
import fc from 'fast-check';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { given, type Texts, textOf } from '../support/values.ts';

/** One quantity in every period: "100 60 20". */
export const series = (model: Recurrence, name: string, inputs: Texts = {}, periods = 6): string =>
  model
    .run(given(inputs), periods)
    .map((values) => textOf(values[name]))
    .join(' ');

export const sum = (...terms: readonly Exact[]): Exact => sumOf(terms);

/** Nothing given: every input has its default. */
export const none: ReadonlyMap<string, Exact> = new Map();

/** So many random inputs for each law. */
export const some = { numRuns: 60 };
export const share = fc.integer({ min: 0, max: 20 }).map((n) => exact(n).div(20));
export const amount = fc.integer({ min: 0, max: 400 }).map((n) => exact(n).div(4));
