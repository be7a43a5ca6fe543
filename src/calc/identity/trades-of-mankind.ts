// The essay's upper bound on trades: so many people, so many trades a day. And why it bounds no amount of money.
import { people, ratio, yuan } from '../kernel/common-units.ts';
import { over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { essayAt } from './essay.ts';
import {
  daysPerYear,
  timesPerYear,
  tradesPerDay,
  tradesPerPersonPerDay,
  tradesPerYear,
  yuanPerTrade,
  yuanPerYear,
} from './units.ts';

/**
 * 7 billion people with 100 trades a day each (line 99). A trade has two parties: counted at both it is halved.
 * The yuan of a trade and the velocity of money are the book's switches; 1 stands for neither.
 */
export const tradesOfMankind = model({
  id: 'identity/trades-of-mankind',
  title: { en: 'A bound on trades', zh: '交易数量的上限' },
  sources: [essayAt('99')],
  inputs: {
    people: {
      label: { en: 'people', zh: '人口' },
      symbol: { en: 'N', zh: 'N' },
      unit: people,
      default: '7000000000',
      min: '0',
      max: '100000000000',
      step: '1000000000',
      whole: true,
    },
    tradesPerPerson: {
      label: { en: 'trades of one person in a day', zh: '每人每天的交易' },
      symbol: { en: 'n', zh: 'n' },
      unit: tradesPerPersonPerDay,
      default: '100',
      min: '0',
      max: '100000',
      step: '10',
    },
    partiesCounted: {
      label: { en: 'how often one trade is counted', zh: '同一笔交易被计入的次数' },
      symbol: { en: 'k', zh: 'k' },
      unit: ratio,
      default: '1',
      min: '1',
      max: '2',
      whole: true,
    },
    daysInYear: {
      label: { en: 'days in the year', zh: '一年的天数' },
      symbol: { en: 'd', zh: 'd' },
      unit: daysPerYear,
      default: '365',
      min: '1',
      max: '366',
      whole: true,
    },
    valuePerTrade: {
      label: { en: 'value of a trade', zh: '每笔交易的金额' },
      symbol: { en: 'a', zh: 'a' },
      unit: yuanPerTrade,
      default: '1',
      min: '0',
      max: '1000000000',
    },
    velocity: {
      label: { en: 'times that a yuan is spent in the year', zh: '每元货币一年周转的次数' },
      symbol: { en: 'V', zh: 'V' },
      unit: timesPerYear,
      default: '1',
      min: '1/10',
      max: '10000',
    },
  },
  equations: {
    tradesPerDay: {
      label: { en: 'trades in a day', zh: '一天的交易总数' },
      symbol: { en: 'T_d', zh: 'T_d' },
      unit: tradesPerDay,
      is: (q) => over(times(q.people, q.tradesPerPerson), q.partiesCounted),
    },
    tradesPerYear: {
      label: { en: 'trades in a year', zh: '一年的交易总数' },
      symbol: { en: 'T', zh: 'T' },
      unit: tradesPerYear,
      is: (q) => times(q.tradesPerDay, q.daysInYear),
    },
    moneyTurnedOver: {
      label: { en: 'value of all trades in a year', zh: '一年交易的总额' },
      symbol: { en: 'A', zh: 'A' },
      unit: yuanPerYear,
      is: (q) => times(q.tradesPerYear, q.valuePerTrade),
    },
    moneyNeeded: {
      label: { en: 'money that these trades need', zh: '这些交易所需的货币' },
      symbol: { en: 'M', zh: 'M' },
      unit: yuan,
      part: 'money',
      is: (q) => over(q.moneyTurnedOver, q.velocity),
    },
  },
});
