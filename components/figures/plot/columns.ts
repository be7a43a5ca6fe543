// The columns of stacks: which amounts stand on top of each other, and where each begins and ends.
import { exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Drawn, StacksData } from '~/state/figure-data.ts';
import type { FigureStore } from '../figure-props.ts';
import { periodsOf, valuesOf } from './periods.ts';

export interface Column {
  readonly label: string;
  readonly parts: readonly (Drawn & { readonly value: Value })[];
}

/** The columns of the figure; over periods, one for each. */
export function columnsOf({ columns, parts }: StacksData, store: FigureStore): readonly Column[] {
  if (columns[0]) {
    return columns.map(({ label, parts }) => ({
      label,
      parts: parts.map((part) => ({ ...part, value: store.read(part.of) })),
    }));
  }
  const all = parts.map((part) => valuesOf(part, store));
  return periodsOf(all).map((period) => ({
    label: period,
    parts: parts.flatMap((part, index) => {
      const value = all[index]?.get(period);
      return value ? { ...part, value } : [];
    }),
  }));
}

/** A column with the places where its parts begin and end: those above zero upwards from it, the others downwards. */
export function stacked({ label, parts }: Column) {
  let [above, below] = [exact(0), exact(0)];
  const placed = parts.map((part) => {
    const amount = hasValue(part.value) ? part.value : exact(0);
    if (amount.lt(0)) {
      const top = below;
      below = below.add(amount);
      return { ...part, top, foot: below };
    }
    const foot = above;
    above = above.add(amount);
    return { ...part, top: above, foot };
  });
  const without = parts.find(({ value }) => !hasValue(value));
  return { label, parts: placed, above, below, total: without?.value ?? above.add(below) };
}
