// The ledgers of the capitals that relieve each other, each taken for a capital of its own: their inputs, what their
// columns mean, and the booking of book-turnovers.ts.
import { ledger, type TextColumn } from '../kernel/ledger.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { ordinal, repetitions, weeks } from '../kernel/units.ts';
import { bookTurnovers, bookYearsOfCapitals } from './book-turnovers.ts';
import { circulationTime, moneyOf, weeklyOutlayGiven, weeksInYear, workingPeriod } from './quantities.ts';
import { workingPeriods } from './units.ts';

const inputs = {
  weeklyOutlay: weeklyOutlayGiven,
  workingPeriod: { ...workingPeriod, default: '6' },
  circulationTime: { ...circulationTime, default: '3' },
  weeksInYear: { ...weeksInYear, default: '51', max: '200' },
};

const capital: QuantityWords = {
  label: { en: 'capital', zh: '资本' },
  symbol: { en: 'i', zh: 'i' },
  unit: ordinal,
};

const turnedOver = moneyOf(
  { en: 'turned over by the end of the year', zh: '到年末周转的资本额' },
  { en: 'A_i', zh: 'A_i' },
);

const weekOf = (en: string, zh: string, symbol: string): QuantityWords => ({
  label: { en, zh },
  symbol: { en: symbol, zh: symbol },
  unit: weeks,
});

const text = (en: string, zh: string): TextColumn => ({ label: { en, zh }, text: true });

/** Turnover by turnover: Marx's tables I, II and III (MEW 24, pp. 270, 274, 278). */
export const turnoversOfCapitals = ledger({
  id: 'turnover/turnovers-of-capitals',
  title: { en: 'The turnovers of each capital', zh: '各笔资本的历次周转' },
  sources: [capitalTwo('15', '270, 274, 278')],
  inputs,
  columns: {
    capital,
    turnover: {
      label: { en: 'turnover', zh: '第几次周转' },
      symbol: { en: 'j', zh: 'j' },
      unit: ordinal,
    },
    turnoverWeeks: text('turnover, in weeks of the year', '周转期间（按周次）'),
    workingWeeks: text('work, in weeks of the year', '劳动期间（按周次）'),
    circulationWeeks: text('circulation, in weeks of the year', '流通期间（按周次）'),
    from: weekOf('weeks gone by when the turnover begins', '周转开始时已过的周数', 't_0'),
    workedUntil: weekOf('weeks gone by when its work ends', '其劳动结束时已过的周数', 't_1'),
    to: weekOf('weeks gone by when its money is back', '货币流回时已过的周数', 't_2'),
    advance: moneyOf({ en: 'advance', zh: '预付' }, { en: 'K_i', zh: 'K_i' }),
    done: {
      label: { en: 'part of the turnover that is over at the end of the year', zh: '到年末已完成的周转部分' },
      symbol: { en: 'd', zh: 'd' },
      unit: repetitions,
    },
    turnedOver,
  },
  book: bookTurnovers,
});

/** Each capital's year: the sums that Marx draws under his tables (MEW 24, pp. 270–272, 274, 279). */
export const yearsOfCapitals = ledger({
  id: 'turnover/years-of-capitals',
  title: { en: 'The year of each capital', zh: '各笔资本的一年' },
  sources: [capitalTwo('15', '270–274'), capitalTwo('15', '279')],
  inputs,
  columns: {
    capital,
    size: moneyOf({ en: 'size of the capital', zh: '资本额' }, { en: 'K_i', zh: 'K_i' }),
    startsAfter: weekOf('weeks until it is first laid out', '首次投入前的周数', 't_i'),
    workingPeriods: {
      label: { en: 'times it has been laid out', zh: '投入生产的次数' },
      symbol: { en: 'f_i', zh: 'f_i' },
      unit: workingPeriods,
    },
    product: moneyOf(
      { en: 'product of the year at its cost', zh: '年产品（按所费资本计）' },
      { en: 'P_i', zh: 'P_i' },
    ),
    turnovers: {
      label: { en: 'turnovers', zh: '周转次数' },
      symbol: { en: 'n_i', zh: 'n_i' },
      unit: repetitions,
    },
    turnedOver,
  },
  book: bookYearsOfCapitals,
});
