// The units that several parts of the book count in: money, time, labour, rates and plain numbers.
import { counting, per, pureNumber, together, type Unit, unnamed } from './units.ts';

/** Money, in pounds sterling as in Marx's examples. */
export const pounds: Unit = counting(
  'pound',
  { en: 'pounds', one: 'pound', zh: '镑' },
  { words: ['pound', 'pounds', '镑', '英镑'] },
);

/** Dollars, written in full: an example that Marx takes from Scrope and Potter (Capital II, ch. 9), the pay of people. */
export const dollars: Unit = counting('dollar', { en: 'dollars', one: 'dollar', zh: '美元' });

/** Yuan, written in full. */
export const yuan: Unit = counting('yuan', { en: 'yuan', zh: '元' }, { words: ['yuan', '元', '块', '块钱'] });

/** A stretch of time counted in days. */
export const days: Unit = counting(
  'day',
  { en: 'days', one: 'day', zh: '日' },
  { style: 'mixed', words: ['day', 'days', '日', '天'] },
);

/** A stretch of time counted in weeks: working period, circulation time, turnover time, the working year. */
export const weeks: Unit = counting(
  'week',
  { en: 'weeks', one: 'week', zh: '周' },
  { style: 'mixed', words: ['week', 'weeks', 'wk', 'wks', '周', '星期'] },
);

/** A stretch of time counted in months. */
export const months: Unit = counting(
  'month',
  { en: 'months', one: 'month', zh: '个月' },
  { style: 'mixed', words: ['month', 'months', '月', '个月'] },
);

/** A stretch of time counted in years: the life of a machine, the years of a scheme. */
export const years: Unit = counting('year', { en: 'years', one: 'year', zh: '年' }, { style: 'mixed' });

/** A flow of money: pounds laid out in each week. */
export const poundsPerWeek: Unit = per(pounds, weeks, {
  en: 'pounds a week',
  one: 'pound a week',
  zh: '镑／周',
});

/** A flow of money: pounds in each year. */
export const poundsPerYear: Unit = per(pounds, years, {
  en: 'pounds a year',
  one: 'pound a year',
  zh: '镑／年',
});

/** People, counted by the head. */
export const people: Unit = counting('person', { en: 'people', one: 'person', zh: '人' });

/** People at work. */
export const workers: Unit = counting(
  'worker',
  { en: 'workers', one: 'worker', zh: '名工人' },
  { words: ['worker', 'workers', '人', '名'] },
);

/** Hours of labour, whoever works them. */
export const hours: Unit = counting('hour', { en: 'hours', one: 'hour', zh: '小时' });

/** Working days: fifty workers on one day are fifty working days. */
export const workingDays: Unit = together(
  workers,
  days,
  { en: 'working days', one: 'working day', zh: '个工作日' },
  { style: 'mixed', words: [...days.words, '个工作日'] },
);

/** A count of repetitions, such as turnovers in a year; shown as a mixed number: 12½. */
export const repetitions: Unit = pureNumber({ en: 'times', one: 'time', zh: '次' }, { style: 'mixed' });

/** What happens so many times in a year: the turnovers of a capital, the rounds of money. */
export const timesPerYear: Unit = per(repetitions, years, {
  en: 'times a year',
  one: 'time a year',
  zh: '次／年',
});

/** A rate: a pure number shown in per cent (1 = 100 %). */
export const rate: Unit = unnamed('percent');

/** The difference of two rates: from 11% to 10% is one percentage point, here 1. */
export const percentagePoints: Unit = pureNumber(
  { en: 'percentage points', one: 'percentage point', zh: '个百分点' },
  { words: ['pp', 'points', '个百分点', '百分点'] },
);

/** A ratio of like things, shown as a number and not in per cent: 4 for 4 : 1. */
export const ratio: Unit = unnamed('decimal');

/** Whether something holds: 1 is yes, 0 is no. For the results of `holds`. */
export const truth: Unit = unnamed('truth');

/** A number that only counts the rows or periods: year 0, year 1 … or 2008; without separators. */
export const ordinal: Unit = unnamed('plain');
