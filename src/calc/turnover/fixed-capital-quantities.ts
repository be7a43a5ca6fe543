// The quantities that the models of fixed capital share: its value, its life, and the year they are counted by.
import { pounds, poundsPerYear, years } from '../kernel/common-units.ts';
import { number } from '../kernel/expression.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';

/** Fixed capital at the moment of its advance; Marx's machine of £10,000 (Capital II, ch. 8). */
export const fixedCapital: InputSpec = {
  label: { en: 'fixed capital', zh: '固定资本' },
  symbol: { en: 'F', zh: 'F' },
  unit: pounds,
  part: 'constant',
  default: '10000',
  min: '0',
  max: '10000000',
  step: '1000',
};

/** Life L: the years in which fixed capital hands over its whole value. */
export const life: InputSpec = {
  label: { en: 'life of the fixed capital', zh: '固定资本的寿命' },
  symbol: { en: 'L', zh: 'L' },
  unit: years,
  default: '10',
  min: '1/2',
  max: '200',
};

/** The year in which turnovers are counted: one year over a life in years is a number of turnovers. */
export const oneYear = number(1, years);

/** Years for which fixed capital has worked. */
export const yearsOfUse: InputSpec = {
  label: { en: 'years of use', zh: '使用年数' },
  symbol: { en: 't', zh: 't' },
  unit: years,
  default: '1',
  min: '0',
  max: '200',
};

/** Wear: the value that fixed capital hands over to the product in each year. */
export const annualWear: QuantityWords = {
  label: { en: 'wear in each year', zh: '每年的损耗' },
  symbol: { en: 'd', zh: 'd' },
  unit: poundsPerYear,
  part: 'constant',
};
