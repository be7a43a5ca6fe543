// The ledgers of the capitals that relieve each other, each taken for a capital of its own: their inputs, what their
// columns mean, and the booking of book-turnovers.ts.
import { repetitions, weeks } from '../kernel/common-units.ts';
import { ledger } from '../kernel/ledger.ts';
import { moneyOf, quantityOf, textOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookTurnovers, bookYearsOfCapitals } from './book-turnovers.ts';
import { sixAndThreeWeeks, weeksOfTables } from './quantities.ts';
import { circulationWeeks, momentsOfTurnover, turnoverOfCapital, turnoverWeeks } from './turnover-columns.ts';
import { workingPeriods } from './units.ts';

const inputs = {
  ...sixAndThreeWeeks,
  weeksInYear: weeksOfTables,
};

const turnedOver = moneyOf(
  { en: 'turned over by the end of the year', zh: '到年末周转的资本额' },
  { en: 'A_i', zh: 'A_i' },
);

/** Turnover by turnover: Marx's tables I, II and III (MEW 24, pp. 270, 274, 278). */
export const turnoversOfCapitals = ledger({
  id: 'turnover/turnovers-of-capitals',
  title: {
    en: 'The turnovers of each capital: each part a capital of its own',
    zh: '各笔资本的历次周转（各部分作为独立的资本）',
  },
  sources: [capitalTwo('15', '270, 274, 278')],
  inputs,
  columns: {
    ...turnoverOfCapital,
    turnoverWeeks,
    workingWeeks: textOf({ en: 'work, in weeks of the year', zh: '劳动期间（按周次）' }),
    circulationWeeks,
    ...momentsOfTurnover,
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
  title: {
    en: 'The year of each capital: each part a capital of its own',
    zh: '各笔资本的一年（各部分作为独立的资本）',
  },
  sources: [capitalTwo('15', '270–274'), capitalTwo('15', '279')],
  inputs,
  columns: {
    capital: turnoverOfCapital.capital,
    size: moneyOf({ en: 'size of the capital', zh: '资本额' }, { en: 'K_i', zh: 'K_i' }),
    startsAfter: quantityOf({ en: 'weeks until it is first laid out', zh: '首次投入前的周数' }, 't_i', weeks),
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
