// The quantities that the models of this part share. The essay's symbols are kept: I, C, n, V, Cv.
import { rate, ratio, repetitions } from '../kernel/common-units.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { trillionYuan, trillionYuanPerYear } from './units.ts';

/** An amount of money at a date; trillion yuan. */
export const stockOf = (label: InBothLanguages, tex: string): QuantityWords =>
  quantityOf(label, tex, trillionYuan, 'money');

/** A flow of money; trillion yuan a year. */
export const flowOf = (label: InBothLanguages, tex: string): QuantityWords =>
  quantityOf(label, tex, trillionYuanPerYear, 'money');

/** A flow of money that a reader gives: of the stock market or of interest. */
export const flowInput = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...flowOf({ en, zh }, tex),
  default: value,
  min: '0',
  max: '100',
  step: '1/100',
});

/** The growth of a sum of money over a year before, from −90 % on. */
export const growthRateInput = (en: string, zh: string, tex: string, value = '0'): InputSpec => ({
  ...quantityOf({ en, zh }, tex, rate),
  default: value,
  min: '-9/10',
  max: '10',
  step: '1/1000',
});

/** Bounds and step of an amount in trillions of yuan. */
export const trillions = { min: '0', max: '10000', step: '1/100' } as const;

/** n: turnovers of capital in the year (essay, line 22). */
export const turnovers: QuantityWords = quantityOf(
  { en: 'turnovers of capital in the year', zh: '资本年周转次数' },
  'n',
  repetitions,
);

/** V: how often money changes hands in the year (essay, line 23). */
export const velocity: QuantityWords = quantityOf(
  { en: 'velocity of money', zh: '货币流通速度' },
  'V',
  repetitions,
);

/** Cv: dividends less the capital raised on the stock market (essay, line 24). */
export const netOutput: QuantityWords = quantityOf(
  {
    en: 'net money output of the stock market (dividends less financing)',
    zh: '股市货币净输出量（分红－融资）',
  },
  'C_v',
  ratio,
);

/** I/C: money for investment over money for consumption (essay, lines 20–21, 38–40). */
export const ratioOfInvestmentToConsumption: QuantityWords = quantityOf(
  { en: 'ratio of investment money to consumption money', zh: '投资货币与消费货币之比' },
  'I/C',
  ratio,
);

const frequency = { default: '1', min: '0', max: '100', step: '1/10' } as const;

/** n read as a pure number. The essay gives no figure for it; 1 stands for any. */
export const turnoversInput: InputSpec = { ...turnovers, ...frequency };
/** V read as a pure number. The essay gives no figure for it; 1 stands for any. */
export const velocityInput: InputSpec = { ...velocity, ...frequency };
/** Cv read as a pure number. */
export const netOutputInput: InputSpec = {
  ...netOutput,
  default: '1',
  min: '-100000',
  max: '100000',
  step: '1/10',
};
