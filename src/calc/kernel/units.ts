// Units of measure: what each number counts, how it is shown, and the algebra that refuses weeks plus pounds.
import type { InBothLanguages } from './languages.ts';
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

export const sameDimension = (left: Dimension, right: Dimension): boolean =>
  Object.keys(combine(left, right, -1)).length === 0;

/** A dimension in words, for error messages: "pound·week^-1"; "a pure number" when nothing is counted. */
export function describeDimension(dimension: Dimension): string {
  const parts = Object.entries(dimension).map(([base, power]) => (power === 1 ? base : `${base}^${power}`));
  return parts.length === 0 ? 'a pure number' : parts.join('·');
}

const weekWords = ['week', 'weeks', 'wk', 'wks', '周', '星期'];
const poundWords = ['pound', 'pounds', '镑', '英镑'];

/** Money, in pounds sterling as in Marx's examples. */
export const pounds: Unit = {
  dimension: { pound: 1 },
  name: { en: 'pounds', zh: '镑' },
  one: 'pound',
  style: 'decimal',
  words: poundWords,
};

/** A stretch of time counted in weeks: working period, circulation time, turnover time, the working year. */
export const weeks: Unit = {
  dimension: { week: 1 },
  name: { en: 'weeks', zh: '周' },
  one: 'week',
  style: 'mixed',
  words: weekWords,
};

/** A flow of money: pounds laid out in each week. */
export const poundsPerWeek: Unit = {
  dimension: { pound: 1, week: -1 },
  name: { en: 'pounds a week', zh: '镑／周' },
  one: 'pound a week',
  style: 'decimal',
  words: poundWords,
};

/** A rate: a pure number shown in per cent (1 = 100 %). */
export const rate: Unit = { dimension: pure, name: { en: '', zh: '' }, style: 'percent', words: [] };

/** A count of repetitions, such as turnovers in a year; shown as a mixed number: 12½. */
export const repetitions: Unit = {
  dimension: pure,
  name: { en: 'times', zh: '次' },
  one: 'time',
  style: 'mixed',
  words: ['time', 'times', '次'],
};

/** A stretch of time counted in years: the life of a machine, the years of a scheme. */
export const years: Unit = {
  dimension: { year: 1 },
  name: { en: 'years', zh: '年' },
  one: 'year',
  style: 'mixed',
  words: ['year', 'years', '年'],
};

/** A stretch of time counted in months. */
export const months: Unit = {
  dimension: { month: 1 },
  name: { en: 'months', zh: '个月' },
  one: 'month',
  style: 'mixed',
  words: ['month', 'months', '月', '个月'],
};

/** A flow of money: pounds in each year. */
export const poundsPerYear: Unit = {
  dimension: { pound: 1, year: -1 },
  name: { en: 'pounds a year', zh: '镑／年' },
  one: 'pound a year',
  style: 'decimal',
  words: poundWords,
};

/** A ratio of like things, shown as a number and not in per cent: 4 for 4 : 1. */
export const ratio: Unit = { dimension: pure, name: { en: '', zh: '' }, style: 'decimal', words: [] };

/** Whether something holds: 1 is yes, 0 is no. For the results of `holds`. */
export const truth: Unit = { dimension: pure, name: { en: '', zh: '' }, style: 'truth', words: [] };

/** A number that only counts the rows or periods: year 0, year 1 … or 2008; without separators. */
export const ordinal: Unit = { dimension: pure, name: { en: '', zh: '' }, style: 'plain', words: [] };

/** The name of a unit where it stands alone, in a list of inputs or a column of a table. */
export const nameOfUnit = ({ name, style, dimension }: Unit): string => {
  if (name.en) return name.en;
  if (style === 'truth') return '1 = yes, 0 = no';
  if (style === 'percent') return 'ratio (1 = 100%)';
  return describeDimension(dimension);
};
