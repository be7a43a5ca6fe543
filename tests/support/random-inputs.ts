// Random inputs for any model, within the bounds that it declares: what every test that must hold for all numbers draws.
import fc from 'fast-check';
import { clamp } from '~/calc/kernel/bounds.ts';
import { type AnyModel, type Given, inputsOf, listsOf } from '~/calc/kernel/calculation.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { ListItem } from '~/calc/kernel/ledger.ts';
import type { Input } from '~/calc/kernel/quantity.ts';

const share = fc.tuple(fc.nat(24), fc.integer({ min: 1, max: 24 })).map(([n, d]) => exact(n).div(exact(d)));
const between = fc.nat(24).map((n) => exact(n).div(exact(24)));

/** A number between two whole ones over one of these denominators. */
export const exactBetween = (
  from: number,
  to: number,
  denominators: readonly number[],
): fc.Arbitrary<Exact> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.constantFrom(...denominators))
    .map(([n, d]) => exact(n).div(d));

/** Denominators up to twelve. */
export const upToTwelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A number that the input takes: near its default, anywhere within its bounds, or a bound itself. */
export function numberFor(input: Input): fc.Arbitrary<Exact> {
  const { min, max, step } = input;
  const choices = [
    share.map((factor) => input.default.mul(factor)),
    share.map((steps) => input.default.add(steps.mul(step))),
    fc.constant(input.default),
  ];
  if (min && max) choices.push(between.map((part) => min.add(max.sub(min).mul(part))));
  return fc.oneof(...choices).map((value) => clamp(input, value));
}

const record = (inputs: readonly Input[]): fc.Arbitrary<ReadonlyMap<string, Exact>> =>
  fc
    .tuple(...inputs.map((input) => numberFor(input).map((value) => [input.name, value] as const)))
    .map((pairs) => new Map(pairs));

/**
 * Inputs for a model: every number and every list.
 * @param mostPeriods the number of periods of a recurrence stays below this
 */
export function givenFor(model: AnyModel, mostPeriods = 12): fc.Arbitrary<Given> {
  const numbers = record(inputsOf(model)).map((values) => {
    if (model.kind !== 'recurrence') return values;
    const periods = values.get(model.periods.name) ?? model.periods.default;
    return new Map(values).set(model.periods.name, exact(Math.min(mostPeriods, Number(periods.n))));
  });
  const lists = fc.tuple(
    ...listsOf(model).map((list) => {
      const item = record(list.fields).map((values): ListItem => Object.fromEntries(values));
      const some = fc.array(item, { minLength: list.min, maxLength: Math.min(list.max, list.min + 5) });
      return fc.oneof(some, fc.constant(list.default)).map((items) => [list.name, items] as const);
    }),
  );
  return fc.tuple(numbers, lists).map(([given, pairs]) => ({ numbers: given, lists: new Map(pairs) }));
}
