// Every workbook is worked out again by LibreOffice, from its formulas alone, and comes to the numbers of the book: the
// file as a reader gets it, and fifty more of each model with random inputs.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { workbookOf } from '~/calc/spreadsheet/of-model.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { givenFor } from '../support/random-inputs.ts';
import { differences } from './differences.ts';
import { recompute } from './libreoffice.ts';
import { oneBook, sheetOf } from './one-book.ts';

const draws = 50;
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

describe('LibreOffice comes to the numbers of the book', () => {
  it.for(books)('in the workbook of $id', ({ name, own }) => {
    expect(differences(cellsOf, `${name}-own`, own, (sheet) => sheet, 'each number')).toEqual([]);
  });

  it.for(books)('with fifty draws of random inputs for $id', ({ name, drawn }) => {
    expect(drawn).toHaveLength(draws);
    const found = drawn.flatMap((book, place) =>
      differences(cellsOf, `${name}-drawn`, book, (sheet) => sheetOf(sheet, place), 'the largest'),
    );
    expect(found).toEqual([]);
  });
});
