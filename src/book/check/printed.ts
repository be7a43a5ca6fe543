// What sources print against what the models give: a difference must be explained by a note.
import { hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { createStore } from '~/state/store.ts';
import { definitionsOf } from '../page-context.ts';
import type { Problem } from '../problem.ts';
import { asWritten } from './input-value.ts';
import type { ChapterMaterial } from './material.ts';

/** Printed values that differ from the recomputed ones without a note. Examples and links must be sound. */
export function checkPrinted({ chapter, models, yamlProblem }: ChapterMaterial): readonly Problem[] {
  const store = createStore(definitionsOf(chapter, models), models);
  return Object.entries(chapter.examples).flatMap(([id, { printed }]) =>
    printed.flatMap(({ quantity, value, note }, index) => {
      const reading = readNumber(value);
      const recomputed = store.read(`${id}.${quantity}`);
      const agrees = reading.ok && hasValue(recomputed) && recomputed.equals(reading.value);
      if (agrees || note !== undefined) return [];
      const result = hasValue(recomputed)
        ? asWritten(recomputed, store.quantity(`${id}.${quantity}`))
        : 'no value';
      const what = `${quantity} of ${id} is printed as ${value}, but the model gives ${result}: a note must say why`;
      const path = ['examples', id, 'printed', index, 'value'];
      return [yamlProblem(path, what, `value: ${value}`, `value: ${value}, note: id-of-an-erratum`)];
    }),
  );
}
