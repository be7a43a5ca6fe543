// Numbers as tests write and read them: inputs given as texts, what a model makes of them as texts to hold against
// print, and the numbers themselves for laws.
import { type AnyModel, calculate, type Result } from '~/calc/kernel/calculation.ts';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { readGiven } from '~/calc/kernel/given.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';
import type { Model } from '~/calc/kernel/model.ts';

/** Inputs or values by name, each an exact text. */
export type Texts = Readonly<Record<string, string>>;

/** What a model of equations is given. */
export const given = (inputs: Texts): Map<string, Exact> =>
  new Map(Object.entries(inputs).map(([name, text]) => [name, exact(text)]));

/** A number as its exact text; a dash for no value; words in English. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return 'missing';
  return 'en' in cell ? cell.en : hasValue(cell) ? exactText(cell) : '—';
};

/** All values as texts. */
export const texts = (values: Readonly<Record<string, Value>>): Texts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));

/** The number itself, for laws. */
export const numberOf = (value: Value | undefined): Exact => {
  if (value && hasValue(value)) return value;
  throw new Error(`${value?.quantity ?? 'this quantity'} has a value`);
};

/** The values of one model, or of one period, by name. */
export type Values = Readonly<Record<string, Value>>;

/** One quantity among the values. */
export const of = (values: Values | undefined, name: string): Exact => numberOf(values?.[name]);

/** Every quantity of a model of equations, the inputs among them. */
export const valuesOf = (model: Model, inputs: Texts = {}): Texts => texts(model.evaluate(given(inputs)));

/** Some quantities of a model of equations in one line: `from(model, { workingPeriod: '9' })('turnoverTime', 'turnovers')`. */
export const from =
  <Name extends string>(model: Model<Name>, inputs: Texts = {}) =>
  (...names: readonly Name[]): string => {
    const values = valuesOf(model, inputs);
    return names.map((name) => values[name] ?? 'missing').join(' ');
  };

const cellsOf = (result: Result): readonly Cell[] =>
  Array.isArray(result) ? (result as readonly Cell[]) : [result as Cell];

const calculated = (model: AnyModel, inputs: Texts) =>
  calculate(model, readGiven(model, Object.entries(inputs)));

/**
 * Every output of any model by name; a series is its entries in one line, "500 1000 1500". Inputs are texts as a
 * reader gives them; lists are JSON.
 */
export const workedOut = (model: AnyModel, inputs: Texts = {}): Texts =>
  Object.fromEntries(
    Object.entries(calculated(model, inputs)).map(([name, result]) => [
      name,
      cellsOf(result).map(textOf).join(' '),
    ]),
  );

/** The outputs of a model, entry by entry. */
export interface Table {
  /** One number, or one entry of a series (the first is 0). */
  readonly at: (output: string, row?: number) => string;
  /** A whole series; words in English. */
  readonly all: (output: string) => readonly string[];
}

/** Works a model out, for tests that look at single entries of its series. */
export function tableOf(model: AnyModel, inputs: Texts = {}): Table {
  const results = calculated(model, inputs);
  const all = (output: string): readonly string[] => {
    const result = results[output];
    if (result === undefined) throw new Error(`${model.id} has no output ${output}`);
    return cellsOf(result).map(textOf);
  };
  return { all, at: (output, row = 0) => all(output)[row] ?? 'missing' };
}

/** The numbers of a series. */
export const numbersIn = (result: Result | undefined): readonly Exact[] =>
  (result === undefined ? [] : cellsOf(result)).filter(
    (cell): cell is Exact => !('en' in cell) && hasValue(cell),
  );

/** A number as it is printed with so many decimals, halves upwards: `rounded('1/3', 2)` is "33/100". */
export function rounded(text: string, decimals: number): string {
  const scale = exact(10).pow(decimals);
  return exactText(exact(text).mul(scale).round().div(scale));
}

/** A rate in per cent with so many decimals. */
export const percent = (text: string, decimals: number): string =>
  rounded(exactText(exact(text).mul(100)), decimals);

/** Per cent with one decimal, as statistical offices print. */
export const perCent = (value: Value | undefined): string => percent(exactText(numberOf(value)), 1);

/** The canonical text of a number written as a decimal. */
export const same = (decimal: string): string => exactText(exact(decimal));

/** Printed decimals as the exact texts of the same numbers. */
export const decimals = (...printed: readonly string[]): readonly string[] => printed.map(same);
