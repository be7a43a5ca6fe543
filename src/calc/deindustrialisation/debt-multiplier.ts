// The essay's sum "5.7 less eight times 0.389" and what it was meant to measure: the increase of the federal debt from 1971 to
// 2001. Eight is the multiple of bank reserves that a reserve ratio of 12.5% allows in deposits; a debt is no reserve.
import { minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf, ratioOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { grossDomesticProduct } from './figures/economy.ts';
import { trillionsOf } from './quantities.ts';

const money = (en: string, zh: string, symbol: string, by: string, step = '1/10'): InputSpec => ({
  ...trillionsOf({ en, zh }, symbol),
  default: by,
  min: '1/1000000',
  max: '1000',
  step,
});

/**
 * The increase of a debt between two years, in trillions of dollars, at constant prices and as a share of the gross product, and the
 * misreading that first multiplies the earlier debt. Defaults: the essay's two debts; consumer prices rose to 4.37 times
 * (CPIAUCSL), the gross product as in GDPA.
 */
export const debtMultiplier = model({
  id: 'deindustrialisation/debt-multiplier',
  title: { en: 'Two debts thirty years apart', zh: '相隔三十年的两笔债务' },
  sources: [essayAt('17')],
  inputs: {
    earlierDebt: money('earlier debt (1971)', '前一年债务（1971年）', 'D_0', '0.389', '1/1000'),
    laterDebt: money('later debt (2001)', '后一年债务（2001年）', 'D_1', '5.7'),
    multiplier: {
      ...ratioOf({ en: 'multiplier of the essay', zh: '文中所用的倍数' }, 'k'),
      default: '8',
      min: '1',
      max: '100',
      step: '1',
    },
    priceRatio: {
      ...ratioOf({ en: 'consumer prices, later over earlier', zh: '后一年与前一年消费价格之比' }, 'p'),
      default: '4.37',
      min: '1/100',
      max: '1000',
      step: '1/100',
    },
    earlierProduct: money(
      'gross domestic product earlier',
      '前一年国内生产总值',
      'Y_0',
      defaultFrom(grossDomesticProduct, '1971', 1000),
    ),
    laterProduct: money(
      'gross domestic product later',
      '后一年国内生产总值',
      'Y_1',
      defaultFrom(grossDomesticProduct, '2001', 1000),
    ),
  },
  equations: {
    increase: {
      ...trillionsOf({ en: 'increase of the debt', zh: '债务的增加额' }, '\\Delta D'),
      is: ({ earlierDebt, laterDebt }) => minus(laterDebt, earlierDebt),
    },
    growthFactor: {
      ...ratioOf({ en: 'debt later over earlier', zh: '后一年与前一年债务之比' }, 'f'),
      is: ({ earlierDebt, laterDebt }) => over(laterDebt, earlierDebt),
    },
    earlierDebtAtLaterPrices: {
      ...trillionsOf({ en: 'earlier debt at later prices', zh: '按后一年价格计算的前一年债务' }, 'D_p'),
      is: ({ earlierDebt, priceRatio }) => times(earlierDebt, priceRatio),
    },
    increaseAtLaterPrices: {
      ...trillionsOf({ en: 'increase at later prices', zh: '按后一年价格计算的增加额' }, '\\Delta D_p'),
      is: ({ laterDebt, earlierDebtAtLaterPrices }) => minus(laterDebt, earlierDebtAtLaterPrices),
    },
    productRatio: {
      ...ratioOf(
        { en: 'gross domestic product later over earlier', zh: '后一年与前一年国内生产总值之比' },
        'y',
      ),
      is: ({ earlierProduct, laterProduct }) => over(laterProduct, earlierProduct),
    },
    earlierDebtGrownWithProduct: {
      ...trillionsOf(
        { en: 'earlier debt, grown with the gross domestic product', zh: '随国内生产总值增长的前一年债务' },
        'D_y',
      ),
      is: ({ earlierDebt, productRatio }) => times(earlierDebt, productRatio),
    },
    increaseBeyondProduct: {
      ...trillionsOf(
        { en: 'increase beyond the growth of gross domestic product', zh: '超出国内生产总值增长的增加额' },
        '\\Delta D_y',
      ),
      is: ({ laterDebt, earlierDebtGrownWithProduct }) => minus(laterDebt, earlierDebtGrownWithProduct),
    },
    earlierDebtRatio: {
      ...rateOf(
        { en: 'debt over gross domestic product earlier', zh: '前一年债务与国内生产总值之比' },
        'd_0',
      ),
      is: ({ earlierDebt, earlierProduct }) => over(earlierDebt, earlierProduct),
    },
    laterDebtRatio: {
      ...rateOf({ en: 'debt over gross domestic product later', zh: '后一年债务与国内生产总值之比' }, 'd_1'),
      is: ({ laterDebt, laterProduct }) => over(laterDebt, laterProduct),
    },
    multipliedDebt: {
      ...trillionsOf({ en: 'earlier debt, multiplied', zh: '乘以倍数的前一年债务' }, 'kD_0'),
      is: ({ earlierDebt, multiplier }) => times(multiplier, earlierDebt),
    },
    increaseOfAnUnchangedDebt: {
      ...trillionsOf(
        { en: 'increase that this way gives a debt that stands still', zh: '照此计算，不变的债务的“增加额”' },
        'D_0 - kD_0',
      ),
      is: ({ earlierDebt, multipliedDebt }) => minus(earlierDebt, multipliedDebt),
    },
    reserveRatioImplied: {
      ...rateOf({ en: 'reserve ratio that the multiplier implies', zh: '该倍数所隐含的准备金率' }, 'q'),
      is: ({ multiplier }) => over(number(1), multiplier),
    },
  },
  misreadings: {
    increaseIfMultiplied: {
      ...trillionsOf(
        { en: 'increase, if the earlier debt is multiplied first', zh: '误先把前一年债务乘以倍数时的增加额' },
        '\\Delta D',
      ),
      misreads: 'increase',
      is: ({ laterDebt, multipliedDebt }) => minus(laterDebt, multipliedDebt),
    },
  },
});
