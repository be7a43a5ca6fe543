// What a model gives for inputs written as text, as texts: what the oracle tests compare with figures from print.
import { type AnyModel, calculate, type Result } from '~/calc/kernel/calculation.ts';
import { type Exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { readGiven } from '~/calc/kernel/given.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';

/** A number as its exact text; a dash for no value; words in English. */
const written = (cell: Cell): string => ('en' in cell ? cell.en : hasValue(cell) ? exactText(cell) : '—');

/** Every output by name; a series is its entries in one line, "500 1000 1500". */
export function workedOut(
  model: AnyModel,
  inputs: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const text = (result: Result): string =>
    Array.isArray(result) ? result.map(written).join(' ') : written(result as Cell);
  const found = calculate(model, readGiven(model, Object.entries(inputs)));
  return Object.fromEntries(Object.entries(found).map(([name, result]) => [name, text(result)]));
}

/** The numbers of a series. */
export const numbersIn = (cells: Result | undefined): readonly Exact[] =>
  (Array.isArray(cells) ? (cells as readonly Cell[]) : []).filter(
    (cell): cell is Exact => !('en' in cell) && hasValue(cell),
  );
