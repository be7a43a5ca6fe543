// The ledger of the money in hand: its inputs, what its columns mean, and the booking of book-money.ts.
import { weeks } from '../kernel/common-units.ts';
import { ledger } from '../kernel/ledger.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookMoney } from './book-money.ts';
import { sixAndThreeWeeks, weeksOfTables } from './quantities.ts';

/** Engels's account of the returns (MEW 24, pp. 286–287): 6 + 3 weeks as they stand. */
export const moneyWeekByWeek = ledger({
  id: 'turnover/money-week-by-week',
  title: { en: 'Money in hand, week by week', zh: '手中的货币，逐周表示' },
  sources: [capitalTwo('15', '286–287')],
  inputs: {
    ...sixAndThreeWeeks,
    weeks: weeksOfTables,
  },
  columns: {
    week: {
      label: { en: 'weeks since the start', zh: '开业以来的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
    },
    moneyBefore: moneyOf(
      { en: 'money just before what comes back', zh: '流回前一刻的货币' },
      { en: 'M^{-}', zh: 'G^{-}' },
      'money',
    ),
    returned: moneyOf({ en: 'comes back', zh: '流回' }, { en: 'B', zh: 'B' }, 'money'),
    money: moneyOf({ en: 'money in hand', zh: '手中的货币' }, { en: 'M', zh: 'G' }, 'money'),
    production: moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P', zh: 'P' }, 'production'),
    commodity: moneyOf({ en: 'commodity capital', zh: '商品资本' }, { en: "C'", zh: "W'" }, 'commodity'),
  },
  book: bookMoney,
});
