// Writes the results of any model as comma-separated values (RFC 4180, UTF-8 with a mark that spreadsheets look for).
import {
  type AnyModel,
  calculate,
  type Given,
  type Output,
  outputsOf,
  type Result,
} from '../kernel/calculation.ts';
import type { Language } from '../kernel/languages.ts';
import type { Cell, Column } from '../kernel/ledger.ts';
import { nameOfUnit } from '../kernel/units.ts';
import { digits, looksLikeFormula } from './cell-text.ts';

const byteOrderMark = '\uFEFF';

/** A field; words that a spreadsheet would take for a formula get an apostrophe before them. */
const field = (text: string): string => {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cellText = (cell: Cell, language: Language): string => {
  if ('noValue' in cell) return '';
  return 'en' in cell ? field(cell[language]) : digits(cell);
};

const headingOf = (words: Column, language: Language): string => {
  const unit = 'text' in words ? '' : nameOfUnit(words.unit, language);
  if (!unit) return words.label[language];
  return language === 'en' ? `${words.label.en} (${unit})` : `${words.label.zh}（${unit}）`;
};

/**
 * The results as CSV: a column for each series, and below them one line for each single number.
 * Numbers are decimals, to 17 digits where they do not end.
 * @throws ImpossibleInputsError
 */
export function csv(model: AnyModel, language: Language, given: Given = {}): string {
  const results = calculate(model, given);
  const outputs = outputsOf(model);
  const series = outputs.filter(({ isSeries }) => isSeries);
  const cells = series.map(({ name }) => results[name] as readonly Cell[]);
  const length = Math.max(0, ...cells.map((column) => column.length));
  const rows = Array.from({ length }, (_, row) =>
    cells.map((column) => (column[row] ? cellText(column[row], language) : '')),
  );
  const single = (output: Output): string[] => [
    field(headingOf(output.words, language)),
    cellText(results[output.name] as Exclude<Result, readonly Cell[]>, language),
  ];
  const singles = outputs.filter(({ isSeries }) => !isSeries).map(single);
  const table =
    series.length > 0 ? [series.map(({ words }) => field(headingOf(words, language))), ...rows] : [];
  const gap = table.length > 0 && singles.length > 0 ? [[]] : [];
  return byteOrderMark + [...table, ...gap, ...singles].map((line) => `${line.join(',')}\r\n`).join('');
}
