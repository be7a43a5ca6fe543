// The index of worked examples is complete: it has every row of the editors' inventories of the five sources.
import { describe, expect, it } from 'vitest';
import { readWorkedExamples } from '~/book/worked-examples.ts';

const rows = readWorkedExamples();
const ids = new Set(rows.map(({ id }) => id));

/** The letters of an inventory, the number of its rows, and how many digits its numbers have at least. */
const inventories = [
  ['S3-', 34, 2, 'the summary of the whole volume'],
  ['S4-', 40, 2, 'the notes on chapter 16'],
  ['A', 22, 1, 'the essay on credit and value'],
  ['B', 46, 1, 'the essay on deindustrialisation'],
  ['C', 17, 1, 'the essay on profit plus consumption'],
  ['L', 12, 1, 'arithmetic and logic of the essays'],
] as const;

describe('the index of worked examples', () => {
  it.for(inventories)('has the rows %s1 to %i', ([letters, count, places]) => {
    const wanted = Array.from(
      { length: count },
      (_, index) => `${letters}${`${index + 1}`.padStart(places, '0')}`,
    );
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('recomputes whatever a source prints as a number that a model can give', () => {
    const unread = rows.filter(
      ({ recomputed, verdict }) =>
        recomputed.length === 0 && ['agrees', 'rounded', 'close', 'differs'].includes(verdict),
    );
    // What agrees without a number agrees in words or in a formula, and the note or the item says so.
    expect(
      unread.filter(({ printed }) => printed && /^[\d.,/ %]+$/.test(printed.en)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('gives a reason in both languages wherever a source is not simply right', () => {
    const silent = rows.filter(({ verdict, note }) => verdict !== 'agrees' && !(note?.en && note.zh));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
