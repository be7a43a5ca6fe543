// Units of the part on deindustrialisation: dollars and yuan, people, chips, and percentage points.
import { pure, type Unit } from '../kernel/units.ts';

/** Dollars, written in full: the pay of people. */
export const dollars: Unit = {
  dimension: { dollar: 1 },
  name: { en: 'dollars', zh: '美元' },
  one: 'dollar',
  style: 'decimal',
  words: ['dollar', 'dollars', '美元'],
};

/** Billions (10⁹) of dollars: the sums of public finance and foreign trade. */
export const billionsOfDollars: Unit = {
  dimension: { billionDollars: 1 },
  name: { en: 'billion dollars', zh: '十亿美元' },
  style: 'decimal',
  words: ['billion', 'bn', '十亿', '十亿美元'],
};

export const people: Unit = {
  dimension: { person: 1 },
  name: { en: 'people', zh: '人' },
  one: 'person',
  style: 'decimal',
  words: ['person', 'people', '人'],
};

/** The pay of one person in a year. */
export const dollarsPerPerson: Unit = {
  dimension: { dollar: 1, person: -1 },
  name: { en: 'dollars a person', zh: '美元／人' },
  one: 'dollar a person',
  style: 'decimal',
  words: ['dollar', 'dollars', '美元'],
};

/** Yuan, written in full. */
export const yuan: Unit = {
  dimension: { yuan: 1 },
  name: { en: 'yuan', zh: '元' },
  style: 'decimal',
  words: ['yuan', '元'],
};

export const yuanPerDollar: Unit = {
  dimension: { yuan: 1, dollar: -1 },
  name: { en: 'yuan a dollar', zh: '元／美元' },
  style: 'decimal',
  words: ['yuan', '元'],
};

/** Billions (10⁹) of yuan. */
export const billionsOfYuan: Unit = {
  dimension: { billionYuan: 1 },
  name: { en: 'billion yuan', zh: '十亿元' },
  style: 'decimal',
  words: ['billion', 'bn', '十亿', '十亿元'],
};

/** The exchange rate between two sums that both stand in billions. */
export const billionYuanPerBillionDollars: Unit = {
  dimension: { billionYuan: 1, billionDollars: -1 },
  name: { en: 'yuan a dollar', zh: '元／美元' },
  style: 'decimal',
  words: ['yuan', '元'],
};

/** Billions (10⁹) of integrated circuits, as the customs count them. */
export const billionsOfChips: Unit = {
  dimension: { billionChips: 1 },
  name: { en: 'billion chips', zh: '十亿块' },
  style: 'decimal',
  words: ['billion', 'bn', '十亿', '块'],
};

/** What one chip costs on the average: billions of dollars over billions of chips. */
export const dollarsPerChip: Unit = {
  dimension: { billionDollars: 1, billionChips: -1 },
  name: { en: 'dollars a chip', zh: '美元／块' },
  one: 'dollar a chip',
  style: 'decimal',
  words: ['dollar', 'dollars', '美元'],
};

/** The difference of two rates: from 11% to 10% is one percentage point, here 1. */
export const percentagePoints: Unit = {
  dimension: pure,
  name: { en: 'percentage points', zh: '个百分点' },
  one: 'percentage point',
  style: 'decimal',
  words: ['pp', 'points', '个百分点', '百分点'],
};
