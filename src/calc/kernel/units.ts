// Units of measure: what each number counts, how it is shown, and the algebra that refuses weeks plus pounds.
// The units that several parts of the book count in are in common-units.ts, the others in the units.ts of their part.
import type { InBothLanguages, Language } from './languages.ts';
import type { NumberStyle } from './number-format.ts';

/**
 * What a unit is made of: base units and their exponents. `{ pound: 1, week: -1 }` is pounds a week.
 * Weeks and years are different bases on purpose: turning one into the other takes an equation of its own.
 */
export type Dimension = Readonly<Record<string, number>>;

/** A unit: its dimension, its name in prose, how its numbers are shown and which words a reader may type with it. */
export interface Unit {
  readonly dimension: Dimension;
  readonly name: InBothLanguages;
  /** What English calls exactly one of it: 1 week, not 1 weeks. */
  readonly one?: string;
  readonly style: NumberStyle;
  readonly words: readonly string[];
}

/** The dimension of a number that counts nothing: a ratio, a rate, a number of times. */
export const pure: Dimension = {};

/** The dimension of a product; with `sign` −1, of a quotient. */
export function combine(left: Dimension, right: Dimension, sign: 1 | -1 = 1): Dimension {
  const result: Record<string, number> = { ...left };
  for (const [base, exponent] of Object.entries(right)) {
    const sum = (result[base] ?? 0) + sign * exponent;
    if (sum === 0) delete result[base];
    else result[base] = sum;
  }
  return result;
}

/** The dimension of a whole-number power. */
export function raise(dimension: Dimension, exponent: number): Dimension {
  const entries = Object.entries(dimension).map(([base, power]) => [base, power * exponent] as const);
  return Object.fromEntries(entries.filter(([, power]) => power !== 0));
}

/** Whether two dimensions are one, so that what they count can be added and compared. */
export const sameDimension = (left: Dimension, right: Dimension): boolean =>
  Object.keys(combine(left, right, -1)).length === 0;

/** A dimension in words, for error messages: "pound·week^-1"; "a pure number" when nothing is counted. */
export function describeDimension(dimension: Dimension): string {
  const parts = Object.entries(dimension).map(([base, power]) => (power === 1 ? base : `${base}^${power}`));
  return parts.length === 0 ? 'a pure number' : parts.join('·');
}

/** How a unit is called; `one` is what English calls exactly one of it. */
export interface UnitName extends InBothLanguages {
  readonly one?: string;
}

/** How the numbers of a unit are shown and what a reader may type with them, where it is not the usual. */
export interface UnitUse {
  readonly style?: NumberStyle;
  readonly words?: readonly string[];
}

/** Shown as a decimal, and typed with its own name, unless `use` says otherwise. */
function unitOf(
  dimension: Dimension,
  { one, en, zh }: UnitName,
  { style = 'decimal', words }: UnitUse,
): Unit {
  return {
    dimension,
    name: { en, zh },
    ...(one && { one }),
    style,
    words: words ?? [one ?? '', en, zh].filter(Boolean),
  };
}

/** A unit that counts something of its own: weeks, pounds, yarn. `base` is its name in dimensions. */
export const counting = (base: string, name: UnitName, use: UnitUse = {}): Unit =>
  unitOf({ [base]: 1 }, name, use);

/** A pure number that is called something: times, steps. */
export const pureNumber = (name: UnitName, use: UnitUse = {}): Unit => unitOf(pure, name, use);

/** A pure number that only has a way to be shown: rates, ratios. */
export const unnamed = (style: NumberStyle): Unit => pureNumber({ en: '', zh: '' }, { style });

/** So much of one in each of the other: pounds a week. Shown and typed like the first. */
export const per = (above: Unit, below: Unit, name: UnitName, use: UnitUse = {}): Unit =>
  unitOf(combine(above.dimension, below.dimension, -1), name, {
    style: above.style,
    words: above.words,
    ...use,
  });

/** The product of two units: fifty workers on one day are fifty working days. */
export const together = (left: Unit, right: Unit, name: UnitName, use: UnitUse = {}): Unit =>
  unitOf(combine(left.dimension, right.dimension), name, use);

const nameless: Readonly<Partial<Record<NumberStyle, InBothLanguages>>> = {
  truth: { en: '1 = yes, 0 = no', zh: '1 是，0 否' },
  percent: { en: 'ratio, 1 = 100%', zh: '比率，1 即100%' },
};

/** The name of a unit where it stands alone, in a list of inputs or a column of a table. */
export function nameOfUnit({ name, style, dimension }: Unit, language: Language = 'en'): string {
  const named = name[language] || nameless[style]?.[language];
  return named ?? (language === 'en' ? describeDimension(dimension) : '');
}
