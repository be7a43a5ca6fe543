// How much of a capital must be money, in production and commodity at every moment so that the circuit flows, and
// what it takes to bridge a stop. The week-by-week ledger is interrupted-circuit.ts.
import { largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsPerWeek, weeks } from '../kernel/units.ts';
import { moneyOf, rateOf } from '../turnover/quantities.ts';
import {
  buyingTime,
  capitalAdvanced,
  interruption,
  poundsFrom,
  productionTime,
  sellingTime,
  stockTime,
} from './quantities.ts';

/** The side-by-side of the three forms at an even flow: each is as large as its time (MEW 24, pp. 106–107, 127). */
export const capitalInThreeForms = model({
  id: 'circuits/capital-in-three-forms',
  title: { en: 'A capital in three forms at once', zh: '同时处在三种形式上的资本' },
  sources: [capitalTwo('4', '106–108'), capitalTwo('5', '127')],
  inputs: {
    weeklyOutlay: {
      label: { en: 'capital laid out each week', zh: '每周投入的资本' },
      symbol: { en: 'w', zh: 'w' },
      unit: poundsPerWeek,
      default: '422',
      min: '0',
      max: '1000000',
    },
    productionTime: { ...productionTime, whole: false, min: '1/10' },
    stockTime: { ...stockTime, whole: false },
    sellingTime: { ...sellingTime, whole: false },
    buyingTime: { ...buyingTime, whole: false },
    interruption: { ...interruption, whole: false },
    reserve: {
      ...moneyOf({ en: 'reserve fund in money', zh: '货币准备金' }, { en: 'R', zh: 'R' }, 'money'),
      ...poundsFrom('0', '0', '10'),
    },
  },
  equations: {
    circulationTime: {
      label: { en: 'circulation time', zh: '流通时间' },
      symbol: { en: 'U', zh: 'U' },
      unit: weeks,
      is: ({ sellingTime, buyingTime }) => plus(sellingTime, buyingTime),
    },
    turnoverTime: {
      label: { en: 'time of the whole circuit', zh: '整个循环的时间' },
      symbol: { en: 'T', zh: 'T' },
      unit: weeks,
      is: ({ stockTime, productionTime, circulationTime }) =>
        plus(stockTime, productionTime, circulationTime),
    },
    moneyCapital: {
      ...moneyOf({ en: 'money capital', zh: '货币资本' }, { en: 'M', zh: 'G' }, 'money'),
      is: ({ weeklyOutlay, buyingTime }) => times(weeklyOutlay, buyingTime),
    },
    productiveCapital: {
      ...moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P', zh: 'P' }, 'production'),
      is: ({ weeklyOutlay, productionTime, stockTime }) =>
        times(weeklyOutlay, plus(productionTime, stockTime)),
    },
    commodityCapital: {
      ...moneyOf(
        { en: 'commodity capital, at its cost', zh: '商品资本（按所费资本计）' },
        { en: 'C', zh: 'W' },
        'commodity',
      ),
      is: ({ weeklyOutlay, sellingTime }) => times(weeklyOutlay, sellingTime),
    },
    capitalAdvanced: {
      ...capitalAdvanced,
      is: ({ moneyCapital, productiveCapital, commodityCapital }) =>
        plus(moneyCapital, productiveCapital, commodityCapital),
      alternatives: { byTime: ({ weeklyOutlay, turnoverTime }) => times(weeklyOutlay, turnoverTime) },
    },
    shareInProduction: {
      ...rateOf(
        { en: 'share of the capital in the sphere of production', zh: '处在生产领域的资本比例' },
        { en: 'k_P', zh: 'k_P' },
      ),
      is: ({ productiveCapital, capitalAdvanced }) => over(productiveCapital, capitalAdvanced),
    },
    shareInCirculation: {
      ...rateOf(
        { en: 'share of the capital in the sphere of circulation', zh: '处在流通领域的资本比例' },
        { en: 'k_U', zh: 'k_U' },
      ),
      is: ({ circulationTime, turnoverTime }) => over(circulationTime, turnoverTime),
    },
    capitalToBridge: {
      ...moneyOf(
        { en: 'additional capital that bridges the interruption', zh: '为度过中断所需的追加资本' },
        { en: 'K_x', zh: 'K_x' },
      ),
      is: ({ weeklyOutlay, interruption }) => times(weeklyOutlay, interruption),
    },
    lostBySale: {
      ...moneyOf(
        { en: 'product lost when sale stops, at its cost', zh: '出售中断时损失的产品（按所费资本计）' },
        { en: '\\ell_3', zh: '\\ell_3' },
      ),
      is: ({ capitalToBridge, weeklyOutlay, stockTime, reserve }) =>
        largest(minus(minus(capitalToBridge, times(weeklyOutlay, stockTime)), reserve), number(0)),
    },
    lostByPurchase: {
      ...moneyOf(
        { en: 'product lost when purchase stops, at its cost', zh: '购买中断时损失的产品（按所费资本计）' },
        { en: '\\ell_1', zh: '\\ell_1' },
      ),
      is: ({ capitalToBridge, weeklyOutlay, stockTime }) =>
        largest(minus(capitalToBridge, times(weeklyOutlay, stockTime)), number(0)),
    },
    lostByProduction: {
      ...moneyOf(
        { en: 'product lost when production stops, at its cost', zh: '生产中断时损失的产品（按所费资本计）' },
        { en: '\\ell_2', zh: '\\ell_2' },
      ),
      is: ({ capitalToBridge }) => capitalToBridge,
    },
  },
});
