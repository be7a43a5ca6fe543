// How the tests of the part on profit plus consumption give numbers to a model and read its values, as exact texts.
import fc from 'fast-check';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';

/** Inputs or values by name, each an exact text. */
export type Texts = Readonly<Record<string, string>>;

const numbers = (given: Texts): ReadonlyMap<string, Exact> =>
  new Map(Object.entries(given).map(([name, text]) => [name, exact(text)]));

export const text = (value: Value | undefined): string =>
  value === undefined ? 'missing' : hasValue(value) ? exactText(value) : '—';

/** Every quantity of a model of equations. */
export const valuesOf = (model: Model, given: Texts = {}): Texts =>
  Object.fromEntries(
    Object.entries(model.evaluate(numbers(given))).map(([name, value]) => [name, text(value)]),
  );

/** One quantity in every period: "100 60 20". */
export const series = (model: Recurrence, name: string, given: Texts = {}, periods = 6): string =>
  model
    .run(numbers(given), periods)
    .map((values) => text(values[name]))
    .join(' ');

/** The number itself, for laws. */
export const numberOf = (value: Value | undefined): Exact => {
  if (value && hasValue(value)) return value;
  throw new Error('this quantity has a value');
};

export const of = (values: Readonly<Record<string, Value>> | undefined, name: string): Exact =>
  numberOf(values?.[name]);

export const sum = (...terms: readonly Exact[]): Exact =>
  terms.reduce((total, term) => total.add(term), exact(0));

/** Nothing given: every input has its default. */
export const none: ReadonlyMap<string, Exact> = new Map();

/** So many random inputs for each law. */
export const some = { numRuns: 60 };
export const share = fc.integer({ min: 0, max: 20 }).map((n) => exact(n).div(20));
export const amount = fc.integer({ min: 0, max: 400 }).map((n) => exact(n).div(4));
