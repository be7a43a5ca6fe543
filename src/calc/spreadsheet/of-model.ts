// The workbook of a model of equations or of a recurrence: named inputs, live formulas with their values, units and
// sources. The formulas are the expression trees of the model itself.
import { exact, type Value } from '../kernel/exact.ts';
import type { Expression } from '../kernel/expression.ts';
import type { InBothLanguages, Language } from '../kernel/languages.ts';
import type { Model } from '../kernel/model.ts';
import type { Input, Quantity, QuantityWords } from '../kernel/quantity.ts';
import { isNextState, nextOf, type Recurrence, startOf } from '../kernel/recurrence.ts';
import { nameOfUnit } from '../kernel/units.ts';
import { plainSymbol } from './cell-text.ts';
import { formula } from './formula.ts';
import {
  columnLetters,
  definedName,
  quotedSheet,
  type Sheet,
  type SheetCell,
  type Workbook,
} from './workbook.ts';

const words = {
  model: { en: 'Model', zh: '模型' },
  periods: { en: 'Periods', zh: '各期' },
  period: { en: 'period', zh: '期' },
  source: { en: 'Source', zh: '出处' },
  name: { en: 'name', zh: '名称' },
  label: { en: 'quantity', zh: '量' },
  symbol: { en: 'symbol', zh: '符号' },
  value: { en: 'value', zh: '数值' },
  unit: { en: 'unit', zh: '单位' },
  inputs: { en: 'Inputs (change these)', zh: '输入（可以改动）' },
  equations: { en: 'Equations', zh: '等式' },
  misreadings: { en: 'Wrong readings, for comparison', zh: '错误的读法，供对照' },
  ended: {
    en: 'A workbook holds as many periods as were asked for when it was made.',
    zh: '工作簿里的期数，就是导出时选定的期数。',
  },
} satisfies Record<string, InBothLanguages>;

const heading = (text: string): SheetCell => ({ text, as: 'heading' });

const wordsOf = (name: string, { label, symbol }: QuantityWords, language: Language): SheetCell[] => [
  { text: name },
  { text: label[language] },
  { text: plainSymbol(symbol[language]) },
];

const valueColumn = 3;

/** Where a model stands in a workbook: what its sheets and its named cells are called, and which inputs follow another. */
export interface Place {
  readonly model: string;
  readonly periods: string;
  readonly nameOf: (quantity: string) => string;
  /** The formula of an input that follows a cell of another model. */
  readonly followed: (input: string) => string | undefined;
}

/** A model that has a workbook to itself. */
const alone = (language: Language): Place => ({
  model: words.model[language],
  periods: words.periods[language],
  nameOf: definedName,
  followed: () => undefined,
});

/** The sheet with the inputs and, for a model of equations, everything else: one line for each quantity. */
function listingSheet(
  { title, sources }: Model | Recurrence,
  inputs: readonly Input[],
  values: Readonly<Record<string, Value>>,
  derived: readonly Exclude<Quantity, Input>[],
  note: string | undefined,
  language: Language,
  { model: name, nameOf, followed }: Place,
): { readonly sheet: Sheet; readonly names: Readonly<Record<string, string>> } {
  const rows: (SheetCell | undefined)[][] = [[{ text: title[language], as: 'title' }]];
  for (const { at } of sources) rows.push([{ text: words.source[language] }, { text: at[language] }]);
  if (note !== undefined) rows.push([{ text: note }]);
  const names: Record<string, string> = {};
  const add = (quantity: string, row: (SheetCell | undefined)[]): void => {
    rows.push(row);
    names[nameOf(quantity)] = `${quotedSheet(name)}!$${columnLetters(valueColumn)}$${rows.length}`;
  };
  const section = (title: string): void => {
    rows.push(
      [],
      [heading(title)],
      [words.name, words.label, words.symbol, words.value, words.unit].map((word) => heading(word[language])),
    );
  };

  section(words.inputs[language]);
  for (const input of inputs) {
    const { min, max, whole, unit } = input;
    const value = values[input.name] ?? input.default;
    const follows = followed(input.name);
    add(input.name, [
      ...wordsOf(input.name, input, language),
      follows === undefined
        ? { value, style: unit.style, input: { min, max, whole } }
        : { value, style: unit.style, formula: follows },
      { text: nameOfUnit(unit, language) },
    ]);
  }
  for (const role of ['equation', 'misreading'] as const) {
    const ofRole = derived.filter((quantity) => quantity.role === role);
    if (ofRole.length === 0) continue;
    section(words[role === 'equation' ? 'equations' : 'misreadings'][language]);
    for (const quantity of ofRole) {
      add(quantity.name, [
        ...wordsOf(quantity.name, quantity, language),
        {
          value: values[quantity.name] as Value,
          style: quantity.unit.style,
          formula: formula(quantity.expression, nameOf),
        },
        { text: nameOfUnit(quantity.unit, language) },
      ]);
    }
  }
  return { sheet: { name, widths: [30, 52, 12, 18, 22], rows }, names };
}

/** One row for each period; each cell refers to its own row, the state to the row above. */
function periodsSheet(
  model: Recurrence,
  run: readonly Readonly<Record<string, Value>>[],
  language: Language,
  { periods: name, nameOf }: Place,
): Sheet {
  const given = new Set(model.inputs.map(({ name }) => name));
  const columns = [...model.period.quantities.values()].filter(
    ({ name }) => !given.has(name) && !isNextState(name),
  );
  const columnOf = new Map(columns.map(({ name }, index) => [name, columnLetters(index + 1)]));
  const rows: (SheetCell | undefined)[][] = [
    [heading(words.period[language]), ...columns.map(({ label }) => heading(label[language]))],
    [undefined, ...columns.map(({ name }): SheetCell => ({ text: name }))],
    [undefined, ...columns.map(({ symbol }): SheetCell => ({ text: plainSymbol(symbol[language]) }))],
    [undefined, ...columns.map(({ unit }): SheetCell => ({ text: nameOfUnit(unit, language) }))],
  ];
  const frozenRows = rows.length;
  const expressionOf = (of: Model, name: string): Expression => {
    const quantity = of.quantities.get(name);
    if (!quantity || quantity.role === 'input') throw new TypeError(`${of.id} has no equation for "${name}"`);
    return quantity.expression;
  };
  run.forEach((values, index) => {
    const row = rows.length + 1;
    const at = (line: number) => (name: string) => {
      const column = columnOf.get(name);
      return column ? `${column}${line}` : nameOf(name);
    };
    const formulaOf = (quantity: Quantity): string => {
      if (quantity.role !== 'input') return formula(quantity.expression, at(row));
      return index === 0
        ? formula(expressionOf(model.start, startOf(quantity.name)), nameOf)
        : formula(expressionOf(model.period, nextOf(quantity.name)), at(row - 1));
    };
    rows.push([
      { value: exact(model.firstPeriod + index), style: 'plain' },
      ...columns.map(
        (quantity): SheetCell => ({
          value: values[quantity.name] as Value,
          style: quantity.unit.style,
          formula: formulaOf(quantity),
        }),
      ),
    ]);
  });
  return { name, widths: [8, ...columns.map(() => 16)], rows, frozenRows };
}

/**
 * The workbook of a model with the given inputs.
 * @param given inputs by name; what is left out takes its default
 * @param place in a workbook of several models (of-examples.ts)
 */
export function workbookOf(
  model: Model | Recurrence,
  language: Language,
  given: ReadonlyMap<string, Value> = new Map(),
  place: Place = alone(language),
): Workbook {
  const title = model.title[language];
  if (model.kind === 'equations') {
    const derived = [...model.quantities.values()].filter((quantity) => quantity.role !== 'input');
    const { sheet, names } = listingSheet(
      model,
      model.inputs,
      model.evaluate(given),
      derived,
      undefined,
      language,
      place,
    );
    return { title, sheets: [sheet], names };
  }
  const periods = given.get(model.periods.name) ?? model.periods.default;
  const count = 'noValue' in periods ? 1 : Number(periods.n);
  const { sheet, names } = listingSheet(
    model,
    model.inputs,
    Object.fromEntries(given),
    [],
    words.ended[language],
    language,
    place,
  );
  return { title, sheets: [sheet, periodsSheet(model, model.run(given, count), language, place)], names };
}
