// The parts of the value of one product, c, v and s (Chinese m), for the models that divide a product by them.
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { poundsOfScheme } from './quantities.ts';

/** Which part of a product’s value. */
export type Part = 'constant' | 'variable' | 'surplus';
/** What a part is called, and its letter. */
export const names = {
  constant: { en: 'constant capital', zh: '不变资本', symbol: { en: 'c', zh: 'c' } },
  variable: { en: 'variable capital', zh: '可变资本', symbol: { en: 'v', zh: 'v' } },
  surplus: { en: 'surplus-value', zh: '剩余价值', symbol: { en: 's', zh: 'm' } },
} as const;

/** A part of a product’s value as an input; pounds. */
export const inProduct = (part: Part, value: string): InputSpec => ({
  ...moneyOf(
    { en: `${names[part].en} in the product`, zh: `产品价值中的${names[part].zh}` },
    names[part].symbol,
    part,
  ),
  ...poundsOfScheme,
  default: value,
});
