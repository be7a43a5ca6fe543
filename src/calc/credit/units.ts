// Units of the part on credit: trillions of yuan as stocks and as flows, and rates in a year.
import { percentagePoints, timesPerYear, years } from '../kernel/common-units.ts';
import { counting, per, together, type Unit } from '../kernel/units.ts';

/** Trillions (10¹²) of yuan: money that exists at a date. */
export const trillionYuan: Unit = counting(
  'trillion yuan',
  { en: 'trillion yuan', zh: '万亿元' },
  { words: ['trillion', 'tn', '万亿', '万亿元'] },
);

/** Trillions of yuan in each year: dividends, new capital raised, interest saved. */
export const trillionYuanPerYear: Unit = per(trillionYuan, years, {
  en: 'trillion yuan a year',
  zh: '万亿元／年',
});

/** The product of two frequencies. */
export const perSquareYear: Unit = per(
  timesPerYear,
  years,
  { en: 'per year squared', zh: '／年²' },
  { style: 'decimal' },
);

/** The change of a rate of interest: from 4.6 % to 3.9 % a year it is 0.7 percentage points a year. */
export const percentagePointsAYear: Unit = per(percentagePoints, years, {
  en: 'percentage points a year',
  one: 'percentage point a year',
  zh: '个百分点（年率）',
});

/** The factor that turns 1/year² into a pure number. */
export const squareYears: Unit = together(years, years, {
  en: 'square years',
  one: 'square year',
  zh: '年²',
});
