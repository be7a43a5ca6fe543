// The variants of an exercise: which combinations of its numbers are fit to be asked, and which one a seed draws.
// The definition is taken as sound here, in the browser too; fit-variants.ts checks it when the book is built.
import { type Exact, exact, exactText, hasValue, type Value } from '../kernel/exact.ts';
import type { LiveModel, LiveQuantity } from '../kernel/live-model.ts';
import { formatNumber } from '../kernel/number-format.ts';
import { readNumber } from '../kernel/number-input.ts';
import { type Blank, blanksOf, type DrawnNumbers, type ExerciseDefinition } from './definition.ts';
import { drawFrom } from './random.ts';

/** The numbers of one variant, by input. */
export type Variant = ReadonlyMap<string, Exact>;

/** Larger denominators cannot be read at a glance. */
const largestDenominator = 100n;

/** Whether a quantity is a rate: bare numbers and per cent are then easily mistaken for each other. */
export const isRate = (unit: LiveQuantity['unit']): boolean => unit.style === 'percent';

/** How far from the answer is still right; `undefined` where it must be exact. */
export function toleranceOf({ tolerance }: Pick<Blank, 'tolerance'>): Exact | undefined {
  const reading = tolerance === undefined ? undefined : readNumber(tolerance);
  return reading?.ok ? reading.value : undefined;
}

/**
 * The variants that may be asked, in an order that depends on the definition alone. Each answer has a value, is
 * positive and can be written exactly with a denominator of at most 100; an answer and the misconceptions of it that
 * have a value all differ, by more than what is still right. With rates, none is a hundred times another, so that a forgotten % is never in doubt.
 * An exercise without numbers has the one variant that says nothing.
 */
export function variantsOf(model: LiveModel, exercise: ExerciseDefinition): readonly Variant[] {
  return combinations(model, exercise.draw ?? {}).filter((variant) => {
    const values = model.evaluate(variant);
    return blanksOf(exercise).every((blank) => {
      const { asks, misconceptions } = blank;
      const unit = model.quantities.get(asks)?.unit;
      const results = [asks, ...misconceptions].flatMap((name) => values[name] ?? []);
      return (
        unit &&
        isReadable(results[0], unit) &&
        areDistinct(results, unit) &&
        areFar(results, toleranceOf(blank))
      );
    });
  });
}

/** The variant that a seed gives an exercise. @param variants at least one */
export function drawVariant(variants: readonly Variant[], seed: string, exerciseId: string): Variant {
  return variants[drawFrom(`${seed}|${exerciseId}`)(variants.length)] as Variant;
}

/** Every combination of the numbers: inputs in the model's order, the last one changing fastest. */
function combinations({ inputs }: LiveModel, draw: DrawnNumbers['draw']): readonly Variant[] {
  let variants: readonly Variant[] = [new Map()];
  for (const { name } of inputs) {
    const numbers = draw[name]?.map((text) => readNumber(text)).filter((reading) => reading.ok);
    if (numbers) {
      variants = variants.flatMap((variant) => numbers.map(({ value }) => new Map(variant).set(name, value)));
    }
  }
  return variants;
}

function isReadable(answer: Value | undefined, { style }: LiveQuantity['unit']): boolean {
  return (
    answer !== undefined &&
    hasValue(answer) &&
    answer.compare(0) > 0 &&
    answer.d <= largestDenominator &&
    !formatNumber(answer, style, 'en').approximate
  );
}

function areDistinct(results: readonly Value[], unit: LiveQuantity['unit']): boolean {
  const values = results.filter(hasValue);
  const texts = new Set(values.map(exactText));
  const isHundredfold = (value: Exact): boolean => texts.has(exactText(value.mul(exact(100))));
  return texts.size === values.length && !(isRate(unit) && values.some(isHundredfold));
}

/** Whether no mistake is near enough to the answer to be taken for right. */
function areFar([answer, ...mistakes]: readonly Value[], tolerance: Exact | undefined): boolean {
  if (tolerance === undefined || !answer || !hasValue(answer)) return true;
  return mistakes.every((one) => !hasValue(one) || one.sub(answer).abs().compare(tolerance) > 0);
}
