// What every kind of model has in common: inputs that may be given and outputs that come back. The command line, the
// reference pages and the measurements see models only through this.
import { type Exact, exact, type Value } from './exact.ts';
import type { Cell, Column, Ledger, ListInput, ListItem } from './ledger.ts';
import type { Model } from './model.ts';
import { countOf } from './periods.ts';
import type { Input } from './quantity.ts';
import { isNextState, type Recurrence, seriesOf } from './recurrence.ts';

/** A model of any of the three kinds; `kind` tells which. */
export type AnyModel = Model | Recurrence | Ledger;

/** What is given to a model; what is left out takes its default. */
export interface Given {
  readonly numbers?: ReadonlyMap<string, Exact>;
  readonly lists?: ReadonlyMap<string, readonly ListItem[]>;
}

/** One output: a number, or a series of numbers or words with one entry for each period or row. */
export interface Output {
  readonly name: string;
  readonly words: Column;
  readonly isSeries: boolean;
  /** For a wrong reading of the sources that the model computes: the quantity that it gets wrong. */
  readonly misreads?: string;
}

/** What stands in an output: one value, or a cell for each period or row. */
export type Result = Value | readonly Cell[];

/** The numbers that may be given to a model, the number of periods among them. */
export const inputsOf = (model: AnyModel): readonly Input[] =>
  model.kind === 'recurrence' ? [...model.inputs, model.periods] : model.inputs;

/** The lists that may be given. */
export const listsOf = (model: AnyModel): readonly ListInput[] =>
  model.kind === 'ledger' ? model.lists : [];

/** What a model works out, in order. */
export function outputsOf(model: AnyModel): readonly Output[] {
  if (model.kind === 'ledger') {
    return [
      ...Object.entries(model.columns).map(([name, words]) => ({ name, words, isSeries: true })),
      ...Object.entries(model.results).map(([name, words]) => ({ name, words, isSeries: false })),
    ];
  }
  if (model.kind === 'equations') {
    return [...model.quantities.values()].flatMap((words) =>
      words.role === 'input'
        ? []
        : [{ name: words.name, words, isSeries: false, ...(words.misreads && { misreads: words.misreads }) }],
    );
  }
  const given = new Set(model.inputs.map(({ name }) => name));
  const ofPeriod = [...model.period.quantities.values()].filter(
    ({ name }) => !given.has(name) && !isNextState(name),
  );
  return ofPeriod.map((words) => ({ name: words.name, words, isSeries: true }));
}

/** A row may count in plain whole numbers: the number of a week, of a capital. */
const cellOf = (cell: Cell | number): Cell => (typeof cell === 'number' ? exact(cell) : cell);

/** @throws TypeError for a result that a ledger declares and does not book: a slip of its author */
function booked({ id }: Ledger, name: string, result: Value | undefined): Value {
  if (result === undefined) throw new TypeError(`${id} declares the result "${name}" and does not book it`);
  return result;
}

/**
 * Works out a model.
 * @returns every output by name
 * @throws ImpossibleInputsError, for a ledger whose inputs make no sense together, and for a recurrence whose exact
 * numbers grow too long
 */
export function calculate(model: AnyModel, given: Given = {}): Readonly<Record<string, Result>> {
  const numbers = given.numbers ?? new Map<string, Exact>();
  const names = outputsOf(model).map(({ name }) => name);
  const pick = (of: (name: string) => Result): Readonly<Record<string, Result>> =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  switch (model.kind) {
    case 'equations': {
      const values = model.evaluate(numbers);
      return pick((name) => values[name] as Value);
    }
    case 'recurrence': {
      const { periods } = model;
      const run = model.run(numbers, countOf(numbers.get(periods.name) ?? periods.default));
      return pick((name) => seriesOf(run, name));
    }
    case 'ledger': {
      const { rows, results } = model.book(
        Object.fromEntries(numbers),
        Object.fromEntries(given.lists ?? new Map<string, readonly ListItem[]>()),
      );
      const columns = rows as readonly Readonly<Record<string, Cell | number>>[];
      return pick((name) =>
        name in model.columns
          ? columns.map((row) => cellOf(row[name] as Cell | number))
          : booked(model, name, (results as Readonly<Record<string, Value>>)[name]),
      );
    }
  }
}
