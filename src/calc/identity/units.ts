// Units that only this part needs: the essay's milk, its shells, the trades it counts, and prices in yuan.
import { days, timesPerYear as mixedTimesPerYear, people, years, yuan } from '../kernel/common-units.ts';
import { counting, per, type Unit } from '../kernel/units.ts';

/** Milk. At the first price one litre costs one yuan, so that 100 yuan of milk are 100 litres. */
export const litres: Unit = counting('litre', { en: 'litres', one: 'litre', zh: '升' });

/** The price of milk. */
export const yuanPerLitre: Unit = per(yuan, litres, { en: 'yuan a litre', zh: '元／升' });

/** The cycles of the milk economy: the owner pays, the workers buy, the money is back. */
export const cycles: Unit = counting(
  'cycle',
  { en: 'cycles', one: 'cycle', zh: '个周期' },
  { words: ['cycle', 'cycles', '周期', '个周期'] },
);

/** Shells used as money in the essay's parable. */
export const shellMoney: Unit = counting(
  'shell',
  { en: 'shells', one: 'shell', zh: '个海螺壳' },
  { style: 'mixed', words: ['shell', 'shells', '个', '海螺壳', '个海螺壳'] },
);

/** The goods of the essay’s parable of shells. */
export const fowls: Unit = counting(
  'fowl',
  { en: 'fowls', one: 'fowl', zh: '只野鸡' },
  { style: 'mixed', words: ['fowl', 'fowls', '只', '只野鸡'] },
);

/** The price of a fowl in shells. */
export const shellsPerFowl: Unit = per(shellMoney, fowls, {
  en: 'shells a fowl',
  one: 'shell a fowl',
  zh: '个海螺壳／只',
});

/** Acts of buying and selling, counted one by one. */
export const trades: Unit = counting(
  'trade',
  { en: 'trades', one: 'trade', zh: '笔交易' },
  { words: ['trade', 'trades', '笔', '笔交易'] },
);

/** Trades of all people together in a day. */
export const tradesPerDay: Unit = per(trades, days, { en: 'trades a day', one: 'trade a day', zh: '笔／日' });

/** Trades of one person in a day. */
export const tradesPerPersonPerDay: Unit = per(tradesPerDay, people, {
  en: 'trades a person a day',
  one: 'trade a person a day',
  zh: '笔／（人·日）',
});

/** Trades of all people together in a year. */
export const tradesPerYear: Unit = per(trades, years, {
  en: 'trades a year',
  one: 'trade a year',
  zh: '笔／年',
});

/** The length of a year in days. */
export const daysPerYear: Unit = per(
  days,
  years,
  { en: 'days a year', one: 'day a year', zh: '日／年' },
  { style: 'decimal' },
);

/** What one trade is worth. */
export const yuanPerTrade: Unit = per(yuan, trades, { en: 'yuan a trade', zh: '元／笔' });

/** A flow of money: yuan in each year. */
export const yuanPerYear: Unit = per(yuan, years, { en: 'yuan a year', zh: '元／年' });

/** How often a year one yuan is spent: the velocity of money; shown as a decimal. */
export const timesPerYear: Unit = { ...mixedTimesPerYear, style: 'decimal' };

/** People reached by a trader's scene; each reaching costs the price of one connection. */
export const contacts: Unit = counting(
  'contact',
  { en: 'connections', one: 'connection', zh: '次连接' },
  { words: ['connection', 'connections', '次', '次连接'] },
);

/** What one connection costs or brings in. */
export const yuanPerContact: Unit = per(yuan, contacts, { en: 'yuan a connection', zh: '元／次连接' });

/** The share of contacts that end in a sale. */
export const tradesPerContact: Unit = per(trades, contacts, {
  en: 'sales a connection',
  one: 'sale a connection',
  zh: '笔／次连接',
});
