// The inputs of a ledger that a figure books, read from the numbers of the page.
import { type Exact, hasValue } from '~/calc/kernel/exact.ts';
import type { Bindings } from '~/state/figure-data.ts';
import type { FigureStore } from '../figure-props.ts';

/** The value of each input, or the name of one that has none. */
export type Readings<Name extends string> =
  | { readonly values: Readonly<Record<Name, Exact>>; readonly without?: never }
  | { readonly values?: never; readonly without: Name };

/** Reads the inputs named. */
export function readInputs<Name extends string>(
  names: readonly Name[],
  bindings: Bindings,
  store: FigureStore,
): Readings<Name> {
  const values: Partial<Record<Name, Exact>> = {};
  for (const name of names) {
    const value = store.read(bindings[name] ?? '');
    if (!hasValue(value)) return { without: name };
    values[name] = value;
  }
  return { values: values as Record<Name, Exact> };
}
