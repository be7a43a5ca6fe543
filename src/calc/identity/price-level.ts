// Money, goods and prices: when more money makes prices rise, and when it does not. The essay takes it for certain
// that savings on an unchanged stock of goods must end in inflation.
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';

const growthInput = (en: string, zh: string, symbol: string, initial: string): InputSpec => ({
  ...rateOf({ en, zh }, symbol),
  default: initial,
  min: '-99/100',
  max: '100',
  step: '1/20',
});

const one = number(1);

/**
 * The equation of exchange in growth rates, (1 + m)(1 + v) = (1 + p)(1 + q). The default growth of money is the
 * essay's 40 put by on 100; 0 switches each rate off.
 */
export const priceLevel = model({
  id: 'identity/price-level',
  title: { en: 'Money, goods and prices', zh: '货币、商品和价格' },
  sources: [essayAt('139–146'), essayAt('168')],
  inputs: {
    moneyGrowth: growthInput('growth of money', '货币量的增长', 'm', '2/5'),
    velocityGrowth: growthInput('growth of the velocity of money', '货币流通速度的增长', 'v', '0'),
    goodsGrowth: growthInput('growth of goods sold', '所售商品量的增长', 'q', '0'),
  },
  equations: {
    priceGrowth: {
      ...rateOf({ en: 'growth of prices', zh: '价格的上涨' }, { en: 'p', zh: 'p' }),
      is: (q) =>
        minus(
          over(times(plus(one, q.moneyGrowth), plus(one, q.velocityGrowth)), plus(one, q.goodsGrowth)),
          one,
        ),
    },
    goodsGrowthForStablePrices: {
      ...rateOf(
        { en: 'growth of goods that keeps prices unchanged', zh: '使价格不变的商品增长' },
        { en: 'q^*', zh: 'q^*' },
      ),
      is: (q) => minus(times(plus(one, q.moneyGrowth), plus(one, q.velocityGrowth)), one),
    },
    velocityGrowthForStablePrices: {
      ...rateOf(
        { en: 'change of velocity that keeps prices unchanged', zh: '使价格不变的流通速度变化' },
        { en: 'v^*', zh: 'v^*' },
      ),
      is: (q) => minus(over(plus(one, q.goodsGrowth), plus(one, q.moneyGrowth)), one),
    },
    pricesRise: {
      ...conditionOf({ en: 'prices rise', zh: '价格上涨' }, 'a'),
      is: (q) => holds(q.priceGrowth, '>', number(0)),
    },
  },
  misreadings: {
    priceGrowthWithoutHoards: {
      ...rateOf(
        { en: 'growth of prices, as if all new money were spent', zh: '误以为新货币全部花掉时的价格上涨' },
        { en: 'p', zh: 'p' },
      ),
      misreads: 'priceGrowth',
      is: (q) => minus(over(plus(one, q.moneyGrowth), plus(one, q.goodsGrowth)), one),
    },
  },
});
