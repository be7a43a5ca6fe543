// The book itself: its content has no problems, and every number that a source prints is recomputed or explained.
import { expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { checkBook } from '~/book/check/check-book.ts';
import { notesOf } from '~/book/notes.ts';
import { numbersOf } from '~/book/page-context.ts';
import { describeProblem } from '~/book/problem.ts';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { languages } from '~/i18n/languages.ts';

it('has no problems in its content', async () => {
  expect((await checkBook()).map(describeProblem)).toEqual([]);
});

it('recomputes every number that a source prints, or explains the difference in both languages', async () => {
  const unexplained: string[] = [];
  let compared = 0;
  for (const { chapter } of readBook().chapters) {
    const { store } = await numbersOf(chapter);
    for (const [id, { printed }] of Object.entries(chapter.examples)) {
      for (const { quantity, value, note, at } of printed) {
        const recomputed = store.read(`${id}.${quantity}`);
        const reading = readNumber(value);
        compared += 1;
        if (reading.ok && hasValue(recomputed) && recomputed.equals(reading.value)) continue;
        const noted = languages.every((language) => note && notesOf(chapter.id, language).has(note));
        const result = hasValue(recomputed) ? exactText(recomputed) : 'no value';
        if (!noted) unexplained.push(`${id}.${quantity}: ${value} (${at}), recomputed ${result}`);
      }
    }
  }
  expect(unexplained).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
