// The quantities that the models of circuits share: the parts of one industrial capital and of its product.
// Each term has its words and symbols here, once; rates and sums of money come from kernel/quantity-words.ts.
import { poundsPerWeek, weeks } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';

/** c: value of the means of production used up in the product; pounds. */
export const constantCapital: QuantityWords = moneyOf(
  { en: 'constant capital', zh: '不变资本' },
  { en: 'c', zh: 'c' },
  'constant',
);

/** v: value of the labour-power used up, paid as wages; pounds. */
export const variableCapital: QuantityWords = moneyOf(
  { en: 'variable capital', zh: '可变资本' },
  { en: 'v', zh: 'v' },
  'variable',
);

/** s (Chinese m): what the workers add beyond the value of their labour-power; pounds. */
export const surplusValue: QuantityWords = moneyOf(
  { en: 'surplus-value', zh: '剩余价值' },
  { en: 's', zh: 'm' },
  'surplus',
);

/** c + v: the capital advanced for the product; pounds. */
export const capitalAdvanced: QuantityWords = moneyOf(
  { en: 'capital advanced', zh: '预付资本' },
  { en: 'K', zh: 'K' },
);

/** C′ = c + v + s: the value of the finished product, commodity capital; pounds. */
export const productValue: QuantityWords = moneyOf(
  { en: 'value of the product', zh: '产品价值' },
  { en: "C'", zh: "W'" },
  'commodity',
);

/** s/v. */
export const rateOfSurplusValue: QuantityWords = rateOf(
  { en: 'rate of surplus-value', zh: '剩余价值率' },
  { en: "s'", zh: "m'" },
);

/** The bounds of an input in pounds. */
export const poundsFrom = (least: string, standard: string, step = '1') =>
  ({ default: standard, min: least, max: '1000000', step }) as const;

/** Means of production that a week's work uses up; 372 of the 422 of Marx's spinner. */
export const constantPerWeek: InputSpec = {
  label: { en: 'means of production used up each week', zh: '每周耗用的生产资料' },
  symbol: { en: 'w_c', zh: 'w_c' },
  unit: poundsPerWeek,
  part: 'constant',
  ...poundsFrom('1', '372'),
};

/** Wages of a week's work; 50 of the 422. */
export const variablePerWeek: InputSpec = {
  label: { en: 'wages paid each week', zh: '每周支付的工资' },
  symbol: { en: 'w_v', zh: 'w_v' },
  unit: poundsPerWeek,
  part: 'variable',
  ...poundsFrom('1', '50'),
};

/** Time of production: from the purchase of its elements to the finished product; whole weeks. */
export const productionTime: InputSpec = {
  label: { en: 'production time', zh: '生产时间' },
  symbol: { en: 't_p', zh: 't_p' },
  unit: weeks,
  default: '1',
  min: '1',
  max: '20',
  whole: true,
};

/** Time of sale, C′–M′: from the finished product to its money; whole weeks. */
export const sellingTime: InputSpec = {
  label: { en: 'selling time', zh: '出售时间' },
  symbol: { en: 't_s', zh: 't_s' },
  unit: weeks,
  default: '1',
  min: '0',
  max: '20',
  whole: true,
};

/** Time of purchase, M–C: from money in hand to the elements of production; whole weeks. */
export const buyingTime: InputSpec = {
  label: { en: 'buying time', zh: '购买时间' },
  symbol: { en: 't_b', zh: 't_b' },
  unit: weeks,
  default: '1',
  min: '0',
  max: '20',
  whole: true,
};

/** For how many weeks means of production lie ready, bought and not yet in use: latent productive capital. No wages are in it. */
export const stockTime: InputSpec = {
  label: { en: 'weeks that the means of production in stock last', zh: '储备的生产资料可用的周数' },
  symbol: { en: 't_r', zh: 't_r' },
  unit: weeks,
  default: '0',
  min: '0',
  max: '20',
  whole: true,
};

/** How long one stage of the circuit stands still; whole weeks. */
export const interruption: InputSpec = {
  label: { en: 'length of the interruption', zh: '中断的时间' },
  symbol: { en: 'x', zh: 'x' },
  unit: weeks,
  default: '3',
  min: '0',
  max: '50',
  whole: true,
};
