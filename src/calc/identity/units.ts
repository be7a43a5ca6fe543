// Units that only this part needs: the essay's yuan, its milk, its shells, and the trades it counts.
import type { Unit } from '../kernel/units.ts';

/** Money in yuan, as in the essay's milk example. */
export const yuan: Unit = {
  dimension: { yuan: 1 },
  name: { en: 'yuan', zh: '元' },
  style: 'decimal',
  words: ['yuan', '元', '块', '块钱'],
};

/** Milk. At the first price one litre costs one yuan, so that 100 yuan of milk are 100 litres. */
export const litres: Unit = {
  dimension: { litre: 1 },
  name: { en: 'litres', zh: '升' },
  one: 'litre',
  style: 'decimal',
  words: ['litre', 'litres', '升'],
};

export const yuanPerLitre: Unit = {
  dimension: { yuan: 1, litre: -1 },
  name: { en: 'yuan a litre', zh: '元／升' },
  style: 'decimal',
  words: yuan.words,
};

/** The cycles of the milk economy: the owner pays, the workers buy, the money is back. */
export const cycles: Unit = {
  dimension: { cycle: 1 },
  name: { en: 'cycles', zh: '个周期' },
  one: 'cycle',
  style: 'decimal',
  words: ['cycle', 'cycles', '周期', '个周期'],
};

/** Shells used as money in the essay's parable. */
export const shellMoney: Unit = {
  dimension: { shell: 1 },
  name: { en: 'shells', zh: '个海螺壳' },
  one: 'shell',
  style: 'mixed',
  words: ['shell', 'shells', '个', '海螺壳', '个海螺壳'],
};

export const fowls: Unit = {
  dimension: { fowl: 1 },
  name: { en: 'fowls', zh: '只野鸡' },
  one: 'fowl',
  style: 'mixed',
  words: ['fowl', 'fowls', '只', '只野鸡'],
};

export const shellsPerFowl: Unit = {
  dimension: { shell: 1, fowl: -1 },
  name: { en: 'shells a fowl', zh: '个海螺壳／只' },
  one: 'shell a fowl',
  style: 'mixed',
  words: shellMoney.words,
};

export const people: Unit = {
  dimension: { person: 1 },
  name: { en: 'people', zh: '人' },
  one: 'person',
  style: 'decimal',
  words: ['person', 'people', '人'],
};

export const trades: Unit = {
  dimension: { trade: 1 },
  name: { en: 'trades', zh: '笔交易' },
  one: 'trade',
  style: 'decimal',
  words: ['trade', 'trades', '笔', '笔交易'],
};

export const tradesPerPersonPerDay: Unit = {
  dimension: { trade: 1, person: -1, day: -1 },
  name: { en: 'trades a person a day', zh: '笔／（人·日）' },
  one: 'trade a person a day',
  style: 'decimal',
  words: trades.words,
};

export const tradesPerDay: Unit = {
  dimension: { trade: 1, day: -1 },
  name: { en: 'trades a day', zh: '笔／日' },
  one: 'trade a day',
  style: 'decimal',
  words: trades.words,
};

export const tradesPerYear: Unit = {
  dimension: { trade: 1, year: -1 },
  name: { en: 'trades a year', zh: '笔／年' },
  one: 'trade a year',
  style: 'decimal',
  words: trades.words,
};

export const daysPerYear: Unit = {
  dimension: { day: 1, year: -1 },
  name: { en: 'days a year', zh: '日／年' },
  one: 'day a year',
  style: 'decimal',
  words: ['day', 'days', '日', '天'],
};

export const yuanPerTrade: Unit = {
  dimension: { yuan: 1, trade: -1 },
  name: { en: 'yuan a trade', zh: '元／笔' },
  style: 'decimal',
  words: yuan.words,
};

export const yuanPerYear: Unit = {
  dimension: { yuan: 1, year: -1 },
  name: { en: 'yuan a year', zh: '元／年' },
  style: 'decimal',
  words: yuan.words,
};

/** How often a year one yuan is spent: the velocity of money. */
export const timesPerYear: Unit = {
  dimension: { year: -1 },
  name: { en: 'times a year', zh: '次／年' },
  one: 'time a year',
  style: 'decimal',
  words: ['time', 'times', '次'],
};

/** People reached by a trader's scene; each reaching costs the price of one connection. */
export const contacts: Unit = {
  dimension: { contact: 1 },
  name: { en: 'contacts', zh: '次连接' },
  one: 'contact',
  style: 'decimal',
  words: ['contact', 'contacts', '次', '次连接'],
};

export const yuanPerContact: Unit = {
  dimension: { yuan: 1, contact: -1 },
  name: { en: 'yuan a contact', zh: '元／次连接' },
  style: 'decimal',
  words: yuan.words,
};

/** The share of contacts that end in a sale. */
export const tradesPerContact: Unit = {
  dimension: { trade: 1, contact: -1 },
  name: { en: 'sales a contact', zh: '笔／次连接' },
  one: 'sale a contact',
  style: 'decimal',
  words: trades.words,
};
