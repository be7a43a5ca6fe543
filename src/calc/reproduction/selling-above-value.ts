// Destutt de Tracy lets capitalists grow rich by selling too dear. What they paid out comes back, no more; all that is gained
// is a deduction from what was paid (Capital II, ch. 20, XIII, MEW 24, pp. 477–483).
import { type Expression, holds, minus, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, Quantities } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsOfScheme } from './quantities.ts';

const amount = (words: ReturnType<typeof moneyOf>, value: string, min = '0'): InputSpec => ({
  ...words,
  ...poundsOfScheme,
  step: '10',
  min,
  default: value,
});

type Known = 'moneyPaid' | 'price' | 'value';
const is = (expression: (q: Quantities<Known>) => Expression) => expression;

/** Money paid as wages or rent, spent again on commodities that are sold above their value. Pounds. */
export const sellingAboveValue = model({
  id: 'reproduction/selling-above-value',
  title: { en: 'Selling above value to those one has paid', zh: '高于价值卖给自己付过钱的人' },
  sources: [capitalTwo('20', '477–483')],
  inputs: {
    moneyPaid: amount(
      moneyOf(
        {
          en: 'money that the capitalists paid before, as wages or rent',
          zh: '资本家先前作为工资或地租支付的货币',
        },
        { en: 'M', zh: 'G' },
        'money',
      ),
      '100',
    ),
    price: amount(
      moneyOf(
        { en: 'price they take for their commodities', zh: '他们出售商品的价格' },
        { en: 'p', zh: 'p' },
        'money',
      ),
      '100',
      '1',
    ),
    value: amount(
      moneyOf({ en: 'value of these commodities', zh: '这些商品的价值' }, { en: 'w', zh: 'w' }, 'commodity'),
      '80',
      '1',
    ),
  },
  equations: {
    overcharge: {
      ...moneyOf({ en: 'price above value', zh: '价格超过价值的部分' }, { en: 'p-w', zh: 'p-w' }),
      is: is((q) => minus(q.price, q.value)),
    },
    overchargeOnValue: {
      ...rateOf(
        { en: 'overcharge as a share of the value', zh: '加价占价值的比例' },
        { en: '\\frac{p-w}{w}', zh: '\\frac{p-w}{w}' },
      ),
      is: is((q) => over(minus(q.price, q.value), q.value)),
    },
    deductionFromPrice: {
      ...rateOf(
        { en: 'deduction as a share of the price', zh: '克扣占售价的比例' },
        { en: '\\frac{p-w}{p}', zh: '\\frac{p-w}{p}' },
      ),
      is: is((q) => over(minus(q.price, q.value), q.price)),
    },
    buyersCanPay: {
      ...conditionOf(
        { en: 'the buyers can pay out of what they were paid', zh: '买者凭所得的货币付得起' },
        { en: 'F', zh: 'F' },
      ),
      is: is((q) => holds(q.price, '<=', q.moneyPaid)),
    },
    netOfCapitalists: {
      ...moneyOf(
        {
          en: 'what the capitalists gain if they got nothing else for the money, as with rent',
          zh: '资本家付出的货币没有换回别的东西时（如地租）的净得',
        },
        { en: 'p-w-M', zh: 'p-w-G' },
      ),
      is: is((q) => minus(minus(q.price, q.value), q.moneyPaid)),
    },
  },
  misreadings: {
    deductionAsOvercharge: {
      ...rateOf(
        {
          en: 'deduction, if reckoned on the value instead of on the price',
          zh: '误以价值而不以售价为基数的克扣比例',
        },
        { en: '\\frac{p-w}{w}', zh: '\\frac{p-w}{w}' },
      ),
      misreads: 'deductionFromPrice',
      is: is((q) => over(minus(q.price, q.value), q.value)),
    },
  },
});
