// Units that only the part on turnover counts in: labour in time, its wage, a rate a year, capitals, bales.
import {
  days,
  hours,
  poundsPerWeek,
  rate,
  weeks,
  workers,
  workingDays,
  years,
} from '../kernel/common-units.ts';
import { counting, per, pureNumber, type Unit, unnamed } from '../kernel/units.ts';

/** A part or a multiple of something named beside it, such as 1/10 of the year; a pure number. */
export const fractionOf: Unit = unnamed('mixed');

/** A part that is handed over, charged or renewed in each year: 10 % a year. */
export const ratePerYear: Unit = per(rate, years, { en: 'a year', zh: '／年' });

/** Hours of labour in each week. */
export const hoursPerWeek: Unit = per(hours, weeks, {
  en: 'hours a week',
  one: 'hour a week',
  zh: '小时／周',
});

/** The working day: hours that one worker works in one day. */
export const hoursPerWorkerDay: Unit = per(
  hours,
  workingDays,
  { en: 'hours', one: 'hour', zh: '小时' },
  { style: 'mixed' },
);

/** Working days in each week. */
export const daysPerWeek: Unit = per(days, weeks, { en: 'days a week', one: 'day a week', zh: '日／周' });

/** The wage of one worker for one week. */
export const poundsPerWorkerWeek: Unit = per(poundsPerWeek, workers, {
  en: 'pounds a week',
  one: 'pound a week',
  zh: '镑／周',
});

/** A count of capitals that relieve each other. */
export const capitals: Unit = pureNumber(
  { en: 'capitals', one: 'capital', zh: '笔资本' },
  { style: 'mixed', words: ['capital', 'capitals', '笔'] },
);

/** A count of working periods; a part of one is a fraction. */
export const workingPeriods: Unit = pureNumber(
  { en: 'working periods', one: 'working period', zh: '个劳动期间' },
  { style: 'mixed', words: ['period', 'periods', '个'] },
);

/** Cotton as it is sold. */
export const bales: Unit = counting('bale', { en: 'bales', one: 'bale', zh: '包' });
