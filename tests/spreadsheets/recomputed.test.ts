// Every workbook is worked out again by LibreOffice, from its formulas alone, and comes to the numbers of the book: the
// file as a reader gets it, and fifty more of each model with random inputs.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { approximate, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { workbookOf } from '~/calc/spreadsheet/of-model.ts';
import type { Workbook } from '~/calc/spreadsheet/workbook.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberIn, recompute } from './libreoffice.ts';
import { oneBook, sheetOf } from './one-book.ts';

const draws = 50;
/**
 * A difference of this part of a number is the floats' own. With the sources' numbers every cell by itself holds it.
 * Random inputs also bring differences of nearly equal numbers, in which any spreadsheet loses digits: there it is a
 * part of the largest number of the workbook.
 */
const precision = 1e-12;

const withFormulas = (await Promise.all(allModelIds.map(loadModel))).filter(
  (model): model is Model | Recurrence => model.kind !== 'ledger',
);

/** The workbook in the source's numbers, and those with random ones. */
const books = withFormulas.map((model, place) => {
  const given = fc.sample(givenFor(model), { numRuns: draws, seed: 20_250_101 + place });
  const own = workbookOf(model, 'en');
  const drawn = given.map(({ numbers }) => workbookOf(model, 'en', numbers ?? new Map<string, Value>()));
  return { id: model.id, name: `${place}`, own, drawn };
});

let cellsOf: ReturnType<typeof recompute>;
beforeAll(() => {
  const withoutValues = { cached: false };
  cellsOf = recompute(
    new Map(
      books.flatMap(({ name, own, drawn }) => [
        [`${name}-own`, xlsx(own, withoutValues)] as const,
        [`${name}-drawn`, xlsx(oneBook(drawn), withoutValues)] as const,
      ]),
    ),
  );
}, 900_000);

/** What LibreOffice found otherwise than the book. */
function differences(
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

describe('LibreOffice comes to the numbers of the book', () => {
  it.for(books)('in the workbook of $id', ({ name, own }) => {
    expect(differences(`${name}-own`, own, (sheet) => sheet, 'each number')).toEqual([]);
  });

  it.for(books)('with fifty draws of random inputs for $id', ({ name, drawn }) => {
    expect(drawn).toHaveLength(draws);
    const found = drawn.flatMap((book, place) =>
      differences(`${name}-drawn`, book, (sheet) => sheetOf(sheet, place), 'the largest'),
    );
    expect(found).toEqual([]);
  });
});
