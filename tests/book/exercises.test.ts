// The exercises of the book: every variant that a seed can draw is fit to be read, asked and marked.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { readMdx } from '~/book/check/mdx-file.ts';
import { elementsInMdx } from '~/book/elements-in-mdx.ts';
import { exerciseProblems } from '~/book/exercise-problems.ts';
import { proseFile } from '~/book/notes.ts';
import { blanksOf } from '~/calc/exercises/definition.ts';
import { fitVariants } from '~/calc/exercises/fit-variants.ts';
import { markAnswer } from '~/calc/exercises/marking.ts';
import { exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { loadModels } from '~/calc/registry.ts';
import { languages } from '~/i18n/languages.ts';
import { readBinding } from '~/state/binding.ts';

const chapters = readBook().chapters.map(({ chapter }) => chapter);
const exercises = chapters.flatMap((chapter) =>
  Object.entries(chapter.exercises).map(([id, exercise]) => ({ chapter: chapter.id, id, exercise })),
);
const withNumbers = exercises.filter(({ exercise }) => exercise.model !== undefined);
const models = await loadModels(withNumbers.flatMap(({ exercise }) => exercise.model ?? []));

/** A number that the book knows to have a value, exactly. */
const written = (value: Value | undefined): string => {
  if (!value || !hasValue(value)) throw new Error('no value');
  return exactText(value);
};

it('have ids of their own throughout the book', () => {
  const ids = exercises.flatMap(({ id, exercise }) => [id, ...exercise.formerly]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(withNumbers)('$id', ({ chapter, id, exercise }) => {
  const model = models.get(exercise.model ?? '');
  if (!model) throw new Error(`there is no model ${exercise.model}`);
  const blanks = blanksOf(exercise);
  const variants = fitVariants(model, exercise);
  const values = variants.map((variant) => model.evaluate(variant));

  it.runIf(blanks.length > 0)('has numbers enough that neighbours seldom get the same', () => {
    expect(variants.length).toBeGreaterThanOrEqual(24);
  });

  it.each(languages)('shows only exact numbers (%s)', (language) => {
    const mdx = readFileSync(proseFile(chapter, language), 'utf8');
    const shown = elementsInMdx(mdx, 'Out')
      .map(({ attributes }) => readBinding(attributes['of'] ?? ''))
      .filter((binding) => binding?.example === id);
    for (const binding of shown) {
      const style = model.quantities.get(binding?.quantity ?? '')?.unit.style ?? 'decimal';
      for (const value of values.map((all) => all[binding?.quantity ?? ''])) {
        expect(value && hasValue(value) && formatNumber(value, style, language).approximate).toBe(false);
      }
    }
  });

  it.runIf(blanks.length > 0)('marks the answer as the book writes it as right, in every variant', () => {
    for (const [nth, numbers] of variants.entries()) {
      for (const language of languages) {
        const answer = Object.fromEntries(
          blanks.map(({ asks }) => {
            const value = values[nth]?.[asks];
            const style = model.quantities.get(asks)?.unit.style ?? 'decimal';
            return [asks, value && hasValue(value) ? formatNumber(value, style, language).text : ''];
          }),
        );
        const marking = markAnswer({ exercise, model, numbers }, answer);
        expect(marking.parts.map(({ verdict }) => verdict.kind)).toEqual(blanks.map(() => 'right'));
        expect(marking).toMatchObject({ counts: true, credit: { n: 1n, d: 1n } });
      }
    }
  });

  it.runIf(blanks.length > 0)(
    'recognises every misconception of every variant, in the step it belongs to',
    () => {
      for (const [nth, numbers] of variants.entries()) {
        const all = values[nth] ?? {};
        const right = Object.fromEntries(blanks.map(({ asks }) => [asks, written(all[asks])]));
        for (const { asks, misconceptions } of blanks) {
          for (const name of misconceptions) {
            const value = all[name];
            if (!value || !hasValue(value)) continue;
            const marking = markAnswer({ exercise, model, numbers }, { ...right, [asks]: exactText(value) });
            const part = marking.parts.find((one) => one.part === asks);
            expect(part?.verdict).toEqual({ kind: 'misconception', id: name });
            expect(marking.counts).toBe(true);
          }
        }
      }
    },
  );
});

describe.each(chapters)('$id', ({ id, exercises }) => {
  it.each(languages)('has every exercise and words for every known mistake (%s)', (language) => {
    const file = proseFile(id, language);
    expect(exerciseProblems(exercises, readMdx(readFileSync(file, 'utf8'), file))).toEqual([]);
  });
});
