// Writes comma-separated values (RFC 4180, UTF-8 with a mark that spreadsheets look for): the results of any model, and
// tables that a caller brings.
import type { AnyModel, Given } from '../kernel/calculation.ts';
import { hasValue } from '../kernel/exact.ts';
import type { Language } from '../kernel/languages.ts';
import { digits, looksLikeFormula } from './cell-text.ts';
import { type Line, type LineCell, resultLines } from './lines.ts';

const byteOrderMark = '\uFEFF';

/** Where fields end for a spreadsheet that goes by semicolons or tabs: a formula may not begin there either. */
const formulaInside = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/** A field; words that a spreadsheet would take for a formula get an apostrophe before them. */
const field = (text: string): string => {
  const safe = `${looksLikeFormula(text) ? "'" : ''}${text.replace(formulaInside, "$1'")}`;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cellText = (cell: LineCell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return field(cell);
  return hasValue(cell) ? digits(cell) : '';
};

/** Lines as a file. Numbers are decimals, to 17 digits where they do not end. */
export const csvFile = (lines: readonly Line[]): string =>
  byteOrderMark + lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('');

/**
 * The results as CSV: a column for each series, and below them one line for each single number.
 * @throws ImpossibleInputsError
 */
export const csv = (model: AnyModel, language: Language, given: Given = {}): string =>
  csvFile(resultLines(model, language, given));
