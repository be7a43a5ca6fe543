// A workbook as data: sheets of cells, and the names of those that formulas speak of. How it becomes a file: xlsx.ts.
import type { Value } from '../kernel/exact.ts';
import type { NumberStyle } from '../kernel/number-format.ts';

/** Words, or a number: given, or worked out by a formula whose value stands beside it. */
export type SheetCell =
  | { readonly text: string; readonly as?: 'title' | 'heading' }
  | {
      readonly value: Value;
      readonly style: NumberStyle;
      /** Without its leading "=". */
      readonly formula?: string;
      /** Meant to be changed: shown so, with the bounds that the spreadsheet holds. */
      readonly input?: {
        readonly min: Value | undefined;
        readonly max: Value | undefined;
        readonly whole: boolean;
      };
    };

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows from the top; an empty row is a blank line, `undefined` a blank cell. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** How many rows stay in sight while the others move. */
  readonly frozenRows?: number;
}

/** A workbook: its sheets, and the cells that formulas speak of by name. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Defined names and the cells they stand for: `Model!$D$7`. */
  readonly names: Readonly<Record<string, string>>;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string =>
  /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/**
 * The name of a quantity in a workbook: its own, unless a spreadsheet would take it for a cell (`day1`) or a
 * row (`r`).
 */
export const definedName = (quantity: string): string =>
  /^(?:[a-z]{1,3}\d+|[rc](?:\d.*)?|true|false)$/i.test(quantity) ? `${quantity}_` : quantity;
