// Tables as lines of cells, whatever file they go into: the results of a model, and what a caller brings.
import {
  type AnyModel,
  calculate,
  type Given,
  type Output,
  outputsOf,
  type Result,
} from '../kernel/calculation.ts';
import type { Value } from '../kernel/exact.ts';
import type { Language } from '../kernel/languages.ts';
import type { Cell, Column } from '../kernel/ledger.ts';
import { nameOfUnit } from '../kernel/units.ts';

/** Words, a number (or why there is none), or nothing. */
export type LineCell = string | Value | undefined;
/** One line of a table, cell by cell. */
export type Line = readonly LineCell[];

const inLanguage = (cell: Cell, language: Language): LineCell => ('en' in cell ? cell[language] : cell);

/** A label with its unit: "surplus-value (pounds)". */
export function withUnit(label: string, unit: string, language: Language): string {
  if (!unit) return label;
  return language === 'en' ? `${label} (${unit})` : `${label}（${unit}）`;
}

const headingOf = (words: Column, language: Language): string =>
  withUnit(words.label[language], 'text' in words ? '' : nameOfUnit(words.unit, language), language);

/**
 * The results of a model: a column for each series, and below them one line for each single number.
 * @throws ImpossibleInputsError
 */
export function resultLines(model: AnyModel, language: Language, given: Given = {}): readonly Line[] {
  const results = calculate(model, given);
  const outputs = outputsOf(model);
  const series = outputs.filter(({ isSeries }) => isSeries);
  const cells = series.map(({ name }) => results[name] as readonly Cell[]);
  const length = Math.max(0, ...cells.map((column) => column.length));
  const rows = Array.from({ length }, (_, row) =>
    cells.map((column) => {
      const cell = column[row];
      return cell && inLanguage(cell, language);
    }),
  );
  const single = ({ words, name }: Output): Line => [
    headingOf(words, language),
    results[name] as Exclude<Result, readonly Cell[]>,
  ];
  const singles = outputs.filter(({ isSeries }) => !isSeries).map(single);
  const table = series.length > 0 ? [series.map(({ words }) => headingOf(words, language)), ...rows] : [];
  const gap = table.length > 0 && singles.length > 0 ? [[]] : [];
  return [...table, ...gap, ...singles];
}
