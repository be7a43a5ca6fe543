// The finished product is sold above or below its old price while all that goes into it costs the same (Capital II,
// ch. 15, MEW 24, pp. 288–289, 294–295). Surplus-value is left out, as it is there.
import { rate } from '../kernel/common-units.ts';
import { largest, minus, number, over, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { weeklyOutlayGiven, workingPeriod } from './quantities.ts';

/** The product of six weeks, worth 600, is sold at 500: p. 289 as it stands. */
export const productPriceChanged = model({
  id: 'turnover/product-price-changed',
  title: { en: 'Price of the product changed', zh: '产品价格发生变化' },
  sources: [capitalTwo('15', '288–289'), capitalTwo('15', '294–295')],
  inputs: {
    weeklyOutlay: weeklyOutlayGiven,
    workingPeriod: { ...workingPeriod, default: '6' },
    priceOfProduct: {
      label: { en: 'price of the product, as a share of the old price', zh: '产品的价格，与原来的价格之比' },
      symbol: { en: 'p', zh: 'p' },
      unit: rate,
      default: '5/6',
      min: '0',
      max: '10',
      step: '1/6',
    },
  },
  equations: {
    commodityCapital: {
      ...moneyOf(
        { en: 'commodity capital of a working period', zh: '一个劳动期间的商品资本' },
        { en: "C'", zh: "W'" },
        'commodity',
      ),
      is: (q) => times(q.weeklyOutlay, q.workingPeriod),
    },
    moneyReturned: {
      ...moneyOf(
        { en: 'money that comes back for it', zh: '出售后流回的货币' },
        { en: 'B', zh: 'B' },
        'money',
      ),
      is: (q) => times(q.commodityCapital, q.priceOfProduct),
    },
    capitalLost: {
      ...moneyOf(
        { en: 'capital lost in the sale, to be replaced', zh: '出售时丧失、需要重新补足的资本' },
        { en: 'Y', zh: 'Y' },
        'money',
      ),
      is: (q) => largest(minus(q.commodityCapital, q.moneyReturned), number(0)),
    },
    shareLost: {
      label: {
        en: 'part of the capital laid out that does not come back',
        zh: '没有流回的部分占所投资本的比例',
      },
      symbol: { en: "Y/C'", zh: "Y/W'" },
      unit: rate,
      is: (q) => over(q.capitalLost, q.commodityCapital),
    },
    shareReplaced: {
      label: {
        en: 'part of the capital always at work that the return replaces',
        zh: '流回的货币所能补偿的部分占始终在用的资本的比例',
      },
      symbol: { en: "B/C'", zh: "B/W'" },
      unit: rate,
      is: (q) => smallest(over(q.moneyReturned, q.commodityCapital), number(1)),
    },
    capitalGained: {
      ...moneyOf(
        { en: 'money set free by the sale, never advanced', zh: '出售时游离出来的、从未预付的货币' },
        { en: 'X', zh: 'X' },
        'money',
      ),
      is: (q) => largest(minus(q.moneyReturned, q.commodityCapital), number(0)),
    },
    shareNotAdvanced: {
      label: {
        en: 'part of the price that was not advanced in production',
        zh: '价格中不是由生产预付的部分所占的比例',
      },
      symbol: { en: 'X/B', zh: 'X/B' },
      unit: rate,
      is: (q) => over(q.capitalGained, q.moneyReturned),
    },
  },
});
