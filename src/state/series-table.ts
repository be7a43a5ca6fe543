// The results of a recurrence or a ledger as the texts of a table: what the static page holds and what its script
// writes into it after an edit.
import {
  type AnyModel,
  calculate,
  type Given,
  inputsOf,
  type Output,
  outputsOf,
  type Result,
} from '~/calc/kernel/calculation.ts';
import { type Exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { ImpossibleInputsError } from '~/calc/kernel/impossible-inputs.ts';
import type { Cell, Column } from '~/calc/kernel/ledger.ts';
import type { QuantityWords } from '~/calc/kernel/quantity.ts';
import { type Recurrence, startOf } from '~/calc/kernel/recurrence.ts';
import { noValueText, show } from '~/calc/kernel/show.ts';
import type { Language } from '~/i18n/languages.ts';

/** The number of periods or rows that a page shows; the CSV has all. */
export const mostRows = 60;

export interface TableCell {
  readonly text: string;
  /** Words instead of a number. */
  readonly isText?: true;
  /** The number in a formula, where that is another text: there yes is 1 and no is 0. */
  readonly inFormula?: string;
  /** What would be divided by zero, in words, when there is no value. */
  readonly withoutValue?: string;
}

export interface SeriesTable {
  /** What tells the rows apart: the number of the period, or a ledger's first column. */
  readonly heads: readonly TableCell[];
  /** The other columns, in order; each has a cell for each head. */
  readonly series: readonly (readonly TableCell[])[];
  /** How many rows there are beyond those shown. */
  readonly left: number;
  /** The single results by name. */
  readonly results: ReadonlyMap<string, TableCell>;
  /** For a recurrence: the numbers of its start, its first period, and what the next one begins with, by name. */
  readonly firstPeriod: ReadonlyMap<string, TableCell>;
}

/** The outputs that stand in the table, apart from the one that tells the rows apart. */
export function columnsOf(model: AnyModel): readonly Output[] {
  const series = outputsOf(model).filter(({ isSeries }) => isSeries);
  return model.kind === 'ledger' ? series.slice(1) : series;
}

/** What the heads of the rows are called. */
export function headOf(model: AnyModel): Pick<Column, 'label'> & Partial<QuantityWords> {
  if (model.kind !== 'recurrence') return outputsOf(model)[0]?.words ?? { label: model.title };
  const { name, one } = model.periods.unit;
  return { label: { en: one ?? name.en, zh: name.zh } };
}

/** The quantities without a value in a table, each once, in words. */
export const withoutValueIn = ({ heads, series, results, firstPeriod }: SeriesTable): readonly string[] => {
  const cells = [...heads, ...series.flat(), ...results.values(), ...firstPeriod.values()];
  return [...new Set(cells.flatMap(({ withoutValue }) => withoutValue ?? []))];
};

/** Whether the quantities stand below each other and time runs across: easier to read where they are many. */
export const runsAcross = ({ heads, series }: SeriesTable): boolean =>
  series.length > 6 && series.length >= heads.length;

/** The texts of a model's table, or why these numbers make no sense together. */
export function seriesTableOrReason(
  model: AnyModel,
  given: Given,
  language: Language,
): { readonly table: SeriesTable } | { readonly reason: string } {
  try {
    return { table: seriesTable(model, given, language) };
  } catch (refused) {
    if (refused instanceof ImpossibleInputsError) return { reason: refused.says[language] };
    throw refused;
  }
}

/** The texts of a model's table. @throws ImpossibleInputsError */
export function seriesTable(model: AnyModel, given: Given, language: Language): SeriesTable {
  const found = calculate(model, given);
  const outputs = outputsOf(model);
  const labels = new Map(
    [...inputsOf(model), ...outputs.map(({ name, words }) => ({ name, label: words.label }))].map(
      ({ name, label }) => [name, label[language]],
    ),
  );
  const cellOf = (cell: Cell, words: Column): TableCell => {
    if ('en' in cell) return { text: cell[language], isText: true };
    const text = show(cell, 'unit' in words ? words.unit.style : 'decimal', language);
    if (hasValue(cell)) {
      const isTruth = 'unit' in words && words.unit.style === 'truth';
      return isTruth ? { text, inFormula: show(cell, 'plain', language) } : { text };
    }
    return { text, withoutValue: labels.get(cell.quantity) ?? words.label[language] };
  };
  const cellsOf = ({ name, words }: Output): readonly TableCell[] =>
    (found[name] as readonly Cell[]).slice(0, mostRows).map((cell) => cellOf(cell, words));
  const columns = columnsOf(model);
  const [first] = outputs;
  const length = Math.max(
    0,
    ...outputs.filter(({ isSeries }) => isSeries).map(({ name }) => (found[name] as readonly Cell[]).length),
  );
  const shown = Math.min(length, mostRows);
  const heads =
    model.kind === 'recurrence'
      ? Array.from({ length: shown }, (_, period) => ({ text: `${model.firstPeriod + period}` }))
      : first?.isSeries
        ? cellsOf(first)
        : [];
  const single = outputs.filter(({ isSeries }) => !isSeries);
  return {
    heads,
    series: columns.map(cellsOf),
    left: length - shown,
    results: new Map(
      single.map(({ name, words }) => [name, cellOf(found[name] as Exclude<Result, readonly Cell[]>, words)]),
    ),
    firstPeriod: model.kind === 'recurrence' ? firstPeriodOf(model, given, cellOf) : new Map(),
  };
}

/** Every number that the formulas of a recurrence meet from its start to the beginning of the second period. */
function firstPeriodOf(
  model: Recurrence,
  given: Given,
  cellOf: (cell: Cell, words: Column) => TableCell,
): ReadonlyMap<string, TableCell> {
  const numbers = given.numbers ?? new Map<string, Exact>();
  const [period] = model.run(numbers, 1);
  const values: Readonly<Record<string, Value>> = { ...model.start.evaluate(numbers), ...period };
  const quantities = new Map([...model.start.quantities, ...model.period.quantities]);
  return new Map(
    [...quantities].map(([name, words]) => {
      const start = model.state.includes(name) ? values[startOf(name)] : undefined;
      const value = start ?? values[name];
      return [name, value ? cellOf(value, words) : { text: noValueText }] as const;
    }),
  );
}
