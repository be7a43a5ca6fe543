// Units that only the part on turnover counts in: other measures of time, labour, a rate a year, capitals, bales.
import { pure, type Unit } from '../kernel/units.ts';

/** A stretch of time counted in days. */
export const days: Unit = {
  dimension: { day: 1 },
  name: { en: 'days', zh: '日' },
  one: 'day',
  style: 'mixed',
  words: ['day', 'days', '日', '天'],
};

/** A part or a multiple of something named beside it, such as 1/10 of the year; a pure number. */
export const fractionOf: Unit = { dimension: pure, name: { en: '', zh: '' }, style: 'mixed', words: [] };

/** A part that is handed over, charged or renewed in each year: 10 % a year. */
export const ratePerYear: Unit = {
  dimension: { year: -1 },
  name: { en: 'a year', zh: '／年' },
  style: 'percent',
  words: [],
};

/** Money of the example that Marx takes from Scrope and Potter (Capital II, ch. 9). */
export const dollars: Unit = {
  dimension: { dollar: 1 },
  name: { en: 'dollars', zh: '美元' },
  one: 'dollar',
  style: 'decimal',
  words: ['dollar', 'dollars', '美元'],
};

/** People at work. */
export const workers: Unit = {
  dimension: { worker: 1 },
  name: { en: 'workers', zh: '名工人' },
  one: 'worker',
  style: 'decimal',
  words: ['worker', 'workers', '人', '名'],
};

/** Hours of labour, whoever works them. */
export const hours: Unit = {
  dimension: { hour: 1 },
  name: { en: 'hours', zh: '小时' },
  one: 'hour',
  style: 'decimal',
  words: ['hour', 'hours', '小时'],
};

/** Hours of labour in each week. */
export const hoursPerWeek: Unit = {
  dimension: { hour: 1, week: -1 },
  name: { en: 'hours a week', zh: '小时／周' },
  one: 'hour a week',
  style: 'decimal',
  words: ['hour', 'hours', '小时'],
};

/** The working day: hours that one worker works in one day. */
export const hoursPerWorkerDay: Unit = {
  dimension: { hour: 1, worker: -1, day: -1 },
  name: { en: 'hours', zh: '小时' },
  one: 'hour',
  style: 'mixed',
  words: ['hour', 'hours', '小时'],
};

/** Working days in each week. */
export const daysPerWeek: Unit = {
  dimension: { day: 1, week: -1 },
  name: { en: 'days a week', zh: '日／周' },
  one: 'day a week',
  style: 'mixed',
  words: ['day', 'days', '日', '天'],
};

/** The wage of one worker for one week. */
export const poundsPerWorkerWeek: Unit = {
  dimension: { pound: 1, worker: -1, week: -1 },
  name: { en: 'pounds a week', zh: '镑／周' },
  one: 'pound a week',
  style: 'decimal',
  words: ['pound', 'pounds', '镑', '英镑'],
};

/** A count of capitals that relieve each other. */
export const capitals: Unit = {
  dimension: pure,
  name: { en: 'capitals', zh: '笔资本' },
  one: 'capital',
  style: 'mixed',
  words: ['capital', 'capitals', '笔'],
};

/** A count of working periods; a part of one is a fraction. */
export const workingPeriods: Unit = {
  dimension: pure,
  name: { en: 'working periods', zh: '个劳动期间' },
  one: 'working period',
  style: 'mixed',
  words: ['period', 'periods', '个'],
};

/** Cotton as it is sold. */
export const bales: Unit = {
  dimension: { bale: 1 },
  name: { en: 'bales', zh: '包' },
  one: 'bale',
  style: 'decimal',
  words: ['bale', 'bales', '包'],
};
