// The periods of series: years, cycles, months, days.
import { hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Drawn } from '~/state/figure-data.ts';
import type { FigureStore } from '../figure-props.ts';

/** Values by period. */
export type Values = ReadonlyMap<string, Value>;

export const valuesOf = ({ of }: Pick<Drawn, 'of'>, store: FigureStore): Values =>
  new Map(store.series(of).map(({ period, value }) => [period, value]));

/** A period as a number: its year, with months and days as parts of it. */
export function placeOf(period: string): number {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** The periods of all series, each once, in the order of time. */
export const periodsOf = (all: readonly Values[]): readonly string[] =>
  [...new Set(all.flatMap((values) => [...values.keys()]))].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );

/** The smallest distance between neighbours. */
export const stepOf = (periods: readonly string[]): number =>
  Math.min(...periods.slice(1).map((period, before) => placeOf(period) - placeOf(periods[before] ?? '')));

/** The values in stretches without a gap: without a step longer than the others. Single days have no gaps. */
export function stretchesOf(values: Values, periods: readonly string[]) {
  const given = periods.flatMap((period) => {
    const value = values.get(period);
    return value && hasValue(value) ? [[period, value] as const] : [];
  });
  const step = given[0]?.[0][7] ? Number.POSITIVE_INFINITY : 1.5 * stepOf(given.map(([period]) => period));
  const found: (typeof given)[] = [];
  given.forEach((one, index) => {
    const before = given[index - 1];
    if (!before || placeOf(one[0]) - placeOf(before[0]) > step) found.push([]);
    found.at(-1)?.push(one);
  });
  return found;
}
