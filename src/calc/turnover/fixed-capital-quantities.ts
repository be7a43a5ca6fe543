// The quantities that the models of fixed capital share: its value, its life, and the year they are counted by.
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { pounds, poundsPerYear, years } from '../kernel/units.ts';

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

/**
 * The year in which turnovers are counted. It is a measure and no choice, so its bounds hold it; it is a quantity so
 * that a life in years gives a pure number of turnovers, and a value handed over in the year is money.
 */
export const oneYear: InputSpec = {
  label: { en: 'the year', zh: '年' },
  symbol: { en: 'J', zh: 'J' },
  unit: years,
  default: '1',
  min: '1',
  max: '1',
};

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
