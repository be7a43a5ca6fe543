// The exercises of the book: every variant that a seed can draw is fit to be read, asked and marked.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { elementsInMdx } from '~/book/elements-in-mdx.ts';
import { exerciseProblems } from '~/book/exercise-problems.ts';
import { proseFile } from '~/book/notes.ts';
import { fitVariants } from '~/calc/exercises/fit-variants.ts';
import { mark } from '~/calc/exercises/mark.ts';
import { isRate } from '~/calc/exercises/variants.ts';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { loadModels } from '~/calc/registry.ts';
import { languages } from '~/i18n/languages.ts';
import { readBinding } from '~/state/binding.ts';

const chapters = readBook().chapters.map(({ chapter }) => chapter);
const exercises = chapters.flatMap((chapter) =>
  Object.entries(chapter.exercises).map(([id, exercise]) => ({ chapter: chapter.id, id, exercise })),
);
const models = await loadModels(exercises.map(({ exercise }) => exercise.model));

describe.each(exercises)('$id', ({ chapter, id, exercise }) => {
  const model = models.get(exercise.model);
  const unit = model?.quantities.get(exercise.asks)?.unit;
  if (!model || !unit) throw new Error(`${exercise.model} has no ${exercise.asks}`);
  const variants = fitVariants(model, exercise);
  const values = variants.map((variant) => model.evaluate(variant));

  it('has numbers enough that neighbours seldom get the same', () => {
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

  it('marks the answer as the book writes it as right, and each misconception as itself', () => {
    for (const all of values) {
      const answer = all[exercise.asks];
      if (!answer || !hasValue(answer)) throw new Error(`no ${exercise.asks}`);
      const mistakes = exercise.misconceptions.flatMap((name) => {
        const value = all[name];
        return value && hasValue(value) ? [[name, value] as const] : [];
      });
      const key = { answer, isRate: isRate(unit), misconceptions: new Map(mistakes) };
      for (const language of languages) {
        const { text } = formatNumber(answer, unit.style, language);
        expect(mark(readNumber(text), key).kind).toBe('right');
      }
      for (const [name, value] of mistakes) {
        expect(mark(readNumber(exactText(value)), key)).toEqual({ kind: 'misconception', id: name });
      }
    }
  });
});

describe.each(chapters)('$id', ({ id, exercises }) => {
  it.each(languages)('has every exercise and words for every known mistake (%s)', (language) => {
    const file = proseFile(id, language);
    expect(exerciseProblems(exercises, readFileSync(file, 'utf8'), file)).toEqual([]);
  });
});
