// How much of a capital must be money, in production and commodity at every moment so that the circuit flows, and
// what it takes to bridge a stop. The week-by-week ledger is interrupted-circuit.ts.
import { poundsPerWeek, weeks } from '../kernel/common-units.ts';
import { largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  buyingTime,
  capitalAdvanced,
  constantPerWeek,
  interruption,
  poundsFrom,
  productionTime,
  sellingTime,
  stockTime,
  variablePerWeek,
} from './quantities.ts';

/**
 * The side-by-side of the three forms at an even flow: each is as large as its time (MEW 24, pp. 106–107, 127). Only means
 * of production can lie in stock. So they carry work through a stop of sale only as far as money is at hand for wages.
 */
export const capitalInThreeForms = model({
  id: 'circuits/capital-in-three-forms',
  title: { en: 'A capital in three forms at once', zh: '同时处在三种形式上的资本' },
  sources: [capitalTwo('4', '106–108'), capitalTwo('5', '127')],
  inputs: {
    constantPerWeek,
    variablePerWeek,
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
    weeklyOutlay: {
      label: { en: 'capital laid out each week', zh: '每周投入的资本' },
      symbol: { en: 'w', zh: 'w' },
      unit: poundsPerWeek,
      is: ({ constantPerWeek, variablePerWeek }) => plus(constantPerWeek, variablePerWeek),
    },
    circulationTime: {
      label: { en: 'circulation time', zh: '流通时间' },
      symbol: { en: 'U', zh: 'U' },
      unit: weeks,
      is: ({ sellingTime, buyingTime }) => plus(sellingTime, buyingTime),
    },
    turnoverTime: {
      label: {
        en: 'time of the whole circuit, with the weeks in stock',
        zh: '整个循环的时间（包括生产资料储备的时间）',
      },
      symbol: { en: 'T', zh: 'T' },
      unit: weeks,
      is: ({ stockTime, productionTime, circulationTime }) =>
        plus(stockTime, productionTime, circulationTime),
    },
    moneyCapital: {
      ...moneyOf({ en: 'money capital', zh: '货币资本' }, { en: 'M', zh: 'G' }, 'money'),
      is: ({ weeklyOutlay, buyingTime }) => times(weeklyOutlay, buyingTime),
    },
    stock: {
      ...moneyOf(
        { en: 'means of production in stock', zh: '储备的生产资料' },
        { en: 'P_r', zh: 'P_r' },
        'constant',
      ),
      is: ({ constantPerWeek, stockTime }) => times(constantPerWeek, stockTime),
    },
    productiveCapital: {
      ...moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P', zh: 'P' }, 'production'),
      is: ({ weeklyOutlay, productionTime, stock }) => plus(times(weeklyOutlay, productionTime), stock),
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
      alternatives: {
        byTimes: ({ constantPerWeek, variablePerWeek, turnoverTime, stockTime }) =>
          plus(times(constantPerWeek, turnoverTime), times(variablePerWeek, minus(turnoverTime, stockTime))),
      },
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
      is: ({ moneyCapital, commodityCapital, capitalAdvanced }) =>
        over(plus(moneyCapital, commodityCapital), capitalAdvanced),
    },
    capitalToBridge: {
      ...moneyOf(
        { en: 'additional capital that bridges the interruption', zh: '为度过中断所需的追加资本' },
        { en: 'K_x', zh: 'K_x' },
      ),
      is: ({ weeklyOutlay, interruption }) => times(weeklyOutlay, interruption),
    },
    bridgedInSale: {
      ...moneyOf(
        {
          en: 'product that reserve and stock still allow when sale stops, at its cost',
          zh: '出售中断时靠准备金和储备还能生产的产品（按所费资本计）',
        },
        { en: 'b_3', zh: 'b_3' },
      ),
      // The reserve must pay the wages of all this work, and with the stock all that is laid out for it.
      is: ({ reserve, variablePerWeek, weeklyOutlay, stock }) =>
        smallest(times(over(reserve, variablePerWeek), weeklyOutlay), plus(reserve, stock)),
    },
    lostBySale: {
      ...moneyOf(
        { en: 'product lost when sale stops, at its cost', zh: '出售中断时损失的产品（按所费资本计）' },
        { en: '\\ell_3', zh: '\\ell_3' },
      ),
      is: ({ capitalToBridge, bridgedInSale }) => largest(minus(capitalToBridge, bridgedInSale), number(0)),
    },
    lostByPurchase: {
      ...moneyOf(
        {
          en: 'product lost when means of production cannot be bought, at its cost',
          zh: '买不到生产资料时损失的产品（按所费资本计）',
        },
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
