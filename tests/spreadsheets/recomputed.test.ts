// Every workbook is worked out again by LibreOffice, from its formulas alone, and comes to the numbers of the book: with
// the sources' own inputs and with fifty random ones for each model.
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

const draws = 50;
/** A difference of this part of the largest number that takes part is the floats' own. */
const precision = 1e-12;

const withFormulas = (await Promise.all(allModelIds.map(loadModel))).filter(
  (model): model is Model | Recurrence => model.kind !== 'ledger',
);

const books = new Map<string, { readonly model: string; readonly workbook: Workbook }>();
for (const [place, model] of withFormulas.entries()) {
  const given = fc.sample(givenFor(model), { numRuns: draws, seed: 20_250_101 + place });
  const inputs = [
    new Map<string, Value>(),
    ...given.map(({ numbers }) => numbers ?? new Map<string, Value>()),
  ];
  inputs.forEach((numbers, draw) => {
    books.set(`${place}-${draw}`, { model: model.id, workbook: workbookOf(model, 'en', numbers) });
  });
}

let cellsOf: ReturnType<typeof recompute>;
beforeAll(() => {
  cellsOf = recompute(
    new Map([...books].map(([name, { workbook }]) => [name, xlsx(workbook, { cached: false })])),
  );
}, 900_000);

/** What LibreOffice found otherwise than the book. */
function differences(name: string, workbook: Workbook): readonly string[] {
  const found: string[] = [];
  for (const sheet of workbook.sheets) {
    const cells = cellsOf(name, sheet.name);
    const numbers = sheet.rows.flat().flatMap((cell) => (cell && 'value' in cell ? [cell.value] : []));
    const largest = Math.max(...numbers.map((value) => (hasValue(value) ? Math.abs(approximate(value)) : 0)));
    sheet.rows.forEach((row, line) => {
      row.forEach((cell, column) => {
        if (!cell || !('value' in cell)) return;
        const text = cells[line]?.[column] ?? '';
        const ours = hasValue(cell.value) ? approximate(cell.value) : undefined;
        const agrees =
          ours === undefined
            ? text === '#DIV/0!'
            : Math.abs(numberIn(text) - ours) <= precision * Math.max(Math.abs(ours), largest);
        if (!agrees)
          found.push(
            `${sheet.name} ${line + 1}:${column + 1} =${cell.formula ?? ''} is ${text}, not ${ours}`,
          );
      });
    });
  }
  return found;
}

describe('LibreOffice comes to the numbers of the book in the workbook of', () => {
  it.for(withFormulas.map(({ id }) => id))('%s', (id) => {
    const own = [...books].filter(([, { model }]) => model === id);
    expect(own).toHaveLength(draws + 1);
    expect(own.flatMap(([name, { workbook }]) => differences(name, workbook))).toEqual([]);
  });
});
