// Renewal of fixed capital when all ages are even and when everything has the same age, in equations.
import { repetitions, truth } from '../kernel/common-units.ts';
import { holds, minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { fixedCapital, life, oneYear } from './fixed-capital-quantities.ts';

/**
 * £80,000 with a life of ten years (Capital II, ch. 9, MEW 24, pp. 184–186). Even ages: a tenth of it is renewed in
 * each year. One age: nothing for nine years, then all of it. Whole years only; the ledger is renewal-in-cohorts.ts.
 */
export const renewalCycle = model({
  id: 'turnover/renewal-cycle',
  title: { en: 'The cycle of renewal', zh: '固定资本更新的周期' },
  sources: [capitalTwo('9', '184–186'), { cite: 'wang-yanan', at: { en: 'line 33', zh: '原文第33行' } }],
  inputs: {
    fixedCapital: { ...fixedCapital, default: '80000' },
    life: { ...life, min: '1', max: '100', whole: true },
  },
  equations: {
    yearsOfCycle: {
      label: { en: 'yearly turnovers in one cycle', zh: '一个周期包含的年周转次数' },
      symbol: { en: 'N', zh: 'N' },
      unit: repetitions,
      is: (q) => over(q.life, oneYear),
    },
    wearOfYear: {
      ...moneyOf({ en: 'wear of the year', zh: '一年的损耗' }, { en: 'd', zh: 'd' }, 'constant'),
      is: (q) => over(q.fixedCapital, q.yearsOfCycle),
    },
    renewalIfEven: {
      ...moneyOf(
        { en: 'renewal of each year, ages even', zh: '年龄均匀分布时每年的更新额' },
        { en: 'r_e', zh: 'r_e' },
        'money',
      ),
      is: (q) => over(q.fixedCapital, q.yearsOfCycle),
    },
    hoardIfEven: {
      ...moneyOf(
        { en: 'hoard at every close of year, ages even', zh: '年龄均匀分布时每年年终的准备金' },
        { en: 'H_e', zh: 'H_e' },
        'money',
      ),
      is: (q) =>
        over(times(q.fixedCapital, minus(q.yearsOfCycle, number(1))), times(number(2), q.yearsOfCycle)),
    },
    yearsWithoutRenewal: {
      label: { en: 'years without renewal, all of one age', zh: '年龄相同时没有更新的年数' },
      symbol: { en: 'N_0', zh: 'N_0' },
      unit: repetitions,
      is: (q) => minus(q.yearsOfCycle, number(1)),
    },
    hoardBeforeBurst: {
      ...moneyOf(
        { en: 'hoard one year before the renewal, all of one age', zh: '年龄相同时更新前一年的准备金' },
        { en: 'H_b', zh: 'H_b' },
        'money',
      ),
      is: (q) => times(q.wearOfYear, q.yearsWithoutRenewal),
    },
    renewalIfBunched: {
      ...moneyOf(
        { en: 'renewal in the last year of the life, all of one age', zh: '年龄相同时寿命最后一年的更新额' },
        { en: 'r_b', zh: 'r_b' },
        'money',
      ),
      is: (q) => times(q.wearOfYear, q.yearsOfCycle),
    },
    burst: {
      label: { en: 'that renewal as a multiple of the wear of the year', zh: '该更新额相当于一年损耗的倍数' },
      symbol: { en: 'b', zh: 'b' },
      unit: repetitions,
      is: (q) => over(q.renewalIfBunched, q.wearOfYear),
    },
    hoardsWithoutRenewing: {
      label: { en: 'there are years that only hoard', zh: '有只积累准备金而不更新的年份' },
      symbol: { en: '[r<d]', zh: '[r<d]' },
      unit: truth,
      is: (q) => holds(q.yearsWithoutRenewal, '>', number(0)),
    },
  },
  misreadings: {
    renewalAlwaysWear: {
      ...moneyOf(
        { en: 'renewal in the last year, if every year renewed its wear', zh: '误以为每年都更新当年的损耗' },
        { en: 'r_b', zh: 'r_b' },
        'money',
      ),
      misreads: 'renewalIfBunched',
      is: (q) => q.wearOfYear,
    },
  },
});
