// Units of the part on credit: trillions of yuan as stocks and as flows, and what happens so many times a year.
import type { Unit } from '../kernel/units.ts';

const trillionWords = ['trillion', 'tn', '万亿', '万亿元'];

/** Trillions (10¹²) of yuan: money that exists at a date. */
export const trillionYuan: Unit = {
  dimension: { 'trillion yuan': 1 },
  name: { en: 'trillion yuan', zh: '万亿元' },
  style: 'decimal',
  words: trillionWords,
};

/** Trillions of yuan in each year: dividends, new capital raised, interest saved. */
export const trillionYuanPerYear: Unit = {
  dimension: { 'trillion yuan': 1, year: -1 },
  name: { en: 'trillion yuan a year', zh: '万亿元／年' },
  style: 'decimal',
  words: trillionWords,
};

/** What happens so many times in a year: the turnovers of a capital, the rounds of money. */
export const timesAYear: Unit = {
  dimension: { year: -1 },
  name: { en: 'times a year', zh: '次／年' },
  one: 'time a year',
  style: 'mixed',
  words: ['time', 'times', '次'],
};

/** The product of two frequencies. */
export const perSquareYear: Unit = {
  dimension: { year: -2 },
  name: { en: 'per year squared', zh: '每年的平方' },
  style: 'decimal',
  words: [],
};

/** A rate of interest, or a change of one: so much per cent a year. */
export const rateAYear: Unit = {
  dimension: { year: -1 },
  name: { en: 'a year', zh: '（年率）' },
  style: 'percent',
  words: [],
};

/** The factor that turns 1/year² into a pure number. */
export const squareYears: Unit = {
  dimension: { year: 2 },
  name: { en: 'square years', zh: '年的平方' },
  one: 'square year',
  style: 'decimal',
  words: [],
};
