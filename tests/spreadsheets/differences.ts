// Holds what LibreOffice found in a workbook against the book's own numbers.
import { approximate, hasValue } from '~/calc/kernel/exact.ts';
import type { Workbook } from '~/calc/spreadsheet/workbook.ts';
import { numberIn, type recompute } from './libreoffice.ts';

/**
 * A difference of this part of a number is the floats' own. With the sources' numbers every cell by itself holds it.
 * Random inputs also bring differences of nearly equal numbers, in which any spreadsheet loses digits: there it is a
 * part of the largest number of the workbook.
 */
const precision = 1e-12;

/** What LibreOffice found otherwise than the book. */
export function differences(
  cellsOf: ReturnType<typeof recompute>,
  file: string,
  workbook: Workbook,
  nameIn: (sheet: string) => string,
  partOf: 'each number' | 'the largest',
): readonly string[] {
  const found: string[] = [];
  const numbers = workbook.sheets.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell && 'value' in cell && hasValue(cell.value) ? [cell.value] : [])),
  );
  const largest = Math.max(...numbers.map((value) => Math.abs(approximate(value))));
  for (const sheet of workbook.sheets) {
    const cells = cellsOf(file, nameIn(sheet.name));
    sheet.rows.forEach((row, line) => {
      row.forEach((cell, column) => {
        if (!cell || !('value' in cell)) return;
        const text = cells[line]?.[column] ?? '';
        const ours = hasValue(cell.value) ? approximate(cell.value) : undefined;
        // Yes is not nearly no, however large the other numbers are.
        const size = partOf === 'the largest' ? largest : Math.abs(ours ?? 0);
        const noise = cell.style === 'truth' ? 0 : precision * size;
        const agrees = ours === undefined ? text === '#DIV/0!' : Math.abs(numberIn(text) - ours) <= noise;
        if (!agrees)
          found.push(
            `${sheet.name} ${line + 1}:${column + 1} =${cell.formula ?? ''} is ${text}, not ${ours}`,
          );
      });
    });
  }
  return found;
}
