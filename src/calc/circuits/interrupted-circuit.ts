// The ledger of an interrupted circuit: its inputs, what its columns mean, and the booking of book-interruption.ts.
import { ordinal, poundsPerWeek, weeks } from '../kernel/common-units.ts';
import { exact } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookInterruption, stages } from './book-interruption.ts';
import {
  buyingTime,
  constantPerWeek,
  interruption,
  poundsFrom,
  productionTime,
  sellingTime,
  stockTime,
  variablePerWeek,
} from './quantities.ts';

/**
 * What a stop at one stage does to the whole circuit (MEW 24, pp. 56, 106–107). One week each for production, sale
 * and purchase is Marx's example: this week's yarn is in work, last week's on sale, that of the week before is
 * money (p. 106). The length of the stop is ours.
 */
export const interruptedCircuit = ledger({
  id: 'circuits/interrupted-circuit',
  title: { en: 'A circuit interrupted', zh: '循环的中断' },
  sources: [capitalTwo('1', '56'), capitalTwo('2', '78–79, 89'), capitalTwo('4', '106–107')],
  inputs: {
    stage: {
      label: {
        en: 'stage that stands still: 1 purchase of means of production, 2 production, 3 sale',
        zh: '停顿的阶段：1 购买生产资料，2 生产，3 出售',
      },
      symbol: { en: 'k', zh: 'k' },
      unit: ordinal,
      default: '3',
      min: '1',
      max: '3',
      whole: true,
    },
    constantPerWeek,
    variablePerWeek,
    surplusValuePerWeek: {
      label: { en: 'surplus-value of a week’s product', zh: '每周产品中的剩余价值' },
      symbol: { en: 's_w', zh: 'm_w' },
      unit: poundsPerWeek,
      part: 'surplus',
      default: '78',
      min: '0',
      max: '1000000',
    },
    productionTime,
    sellingTime,
    buyingTime,
    stockTime,
    reserve: {
      ...moneyOf({ en: 'reserve fund in money', zh: '货币准备金' }, { en: 'R', zh: 'R' }, 'money'),
      ...poundsFrom('0', '0', '10'),
    },
    from: {
      label: { en: 'first week of the interruption', zh: '中断开始的那一周' },
      symbol: { en: 't_1', zh: 't_1' },
      unit: ordinal,
      default: '3',
      min: '1',
      max: '100',
      whole: true,
    },
    interruption,
    weeks: {
      label: { en: 'weeks booked', zh: '记账的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '15',
      min: '1',
      max: '200',
      whole: true,
    },
  },
  columns: {
    week: { label: { en: 'week', zh: '周' }, symbol: { en: 't', zh: 't' }, unit: ordinal },
    money: moneyOf({ en: 'money capital', zh: '货币资本' }, { en: 'M', zh: 'G' }, 'money'),
    production: moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P', zh: 'P' }, 'production'),
    commodity: moneyOf(
      { en: 'commodity capital, at its cost', zh: '商品资本（按所费资本计）' },
      { en: 'C', zh: 'W' },
      'commodity',
    ),
    begun: moneyOf({ en: 'outlay for work begun', zh: '本周开工投入' }, { en: 'w_t', zh: 'w_t' }),
    finished: moneyOf(
      { en: 'product finished, at its cost', zh: '本周完工产品（按所费资本计）' },
      { en: 'f_t', zh: 'f_t' },
    ),
    sold: moneyOf(
      { en: 'product sold, at its cost', zh: '本周售出产品（按所费资本计）' },
      { en: 'v_t', zh: 'v_t' },
    ),
    lost: moneyOf(
      { en: 'product lost so far, at its cost', zh: '至今损失的产品（按所费资本计）' },
      { en: '\\ell_t', zh: '\\ell_t' },
    ),
  },
  results: {
    capital: moneyOf({ en: 'capital in all three forms', zh: '三种形式的资本合计' }, { en: 'K', zh: 'K' }),
    productLost: moneyOf(
      { en: 'product lost, at its cost', zh: '损失的产品（按所费资本计）' },
      { en: '\\ell', zh: '\\ell' },
    ),
    surplusValueLost: moneyOf(
      { en: 'surplus-value not made', zh: '没有生产出来的剩余价值' },
      { en: '\\ell_s', zh: '\\ell_m' },
      'surplus',
    ),
  },
  book: (inputs) => {
    const { constantPerWeek, variablePerWeek, surplusValuePerWeek, reserve } = inputs;
    const weeklyOutlay = constantPerWeek.add(variablePerWeek);
    const rows = bookInterruption({
      stage: stages[Number(inputs.stage.n) - 1] ?? 'sale',
      constantPerWeek,
      variablePerWeek,
      reserve,
      productionTime: Number(inputs.productionTime.n),
      sellingTime: Number(inputs.sellingTime.n),
      buyingTime: Number(inputs.buyingTime.n),
      stockTime: Number(inputs.stockTime.n),
      from: Number(inputs.from.n),
      length: Number(inputs.interruption.n),
      weeks: Number(inputs.weeks.n),
    });
    const last = rows.at(-1);
    const productLost = last?.lost ?? exact(0);
    return {
      rows,
      results: {
        capital: last ? last.money.add(last.production).add(last.commodity) : productLost,
        productLost,
        surplusValueLost: productLost.mul(surplusValuePerWeek).div(weeklyOutlay),
      },
    };
  },
});
