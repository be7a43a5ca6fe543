// The quantities that the models of turnover share: each term of the theory has its words and symbols here, once.
// Symbols follow each language's edition: s, s′, S′ in English; m, m′, M′ in Chinese.
import { pounds, poundsPerWeek, rate, repetitions, weeks } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { poundsPerWorkerWeek } from './units.ts';

/** Working period W: the weeks of work that one finished product takes (Capital II, ch. 12). */
export const workingPeriod: InputSpec = {
  label: { en: 'working period', zh: '劳动期间' },
  symbol: { en: 'W', zh: 'W' },
  unit: weeks,
  default: '4',
  min: '1/2',
  max: '100',
};

/** Circulation time U: the weeks from finished product to money ready for use again (ch. 14). */
export const circulationTime: InputSpec = {
  label: { en: 'circulation time', zh: '流通期间' },
  symbol: { en: 'U', zh: 'U' },
  unit: weeks,
  default: '1',
  min: '0',
  max: '100',
};

/** Length N of the working year; Marx reckons 50 weeks in ch. 16, 51 in ch. 15. */
export const weeksInYear: InputSpec = {
  label: { en: 'weeks in the working year', zh: '一年的劳动周数' },
  symbol: { en: 'N', zh: 'N' },
  unit: weeks,
  default: '50',
  min: '1',
  max: '60',
};

/** Variable capital paid out in each week of work. */
export const weeklyVariableCapital: QuantityWords = {
  label: { en: 'variable capital laid out each week', zh: '每周投入的可变资本' },
  symbol: { en: 'w_v', zh: 'w_v' },
  unit: poundsPerWeek,
  part: 'variable',
};

/** The same where it is given: Marx's £100 a week (ch. 16). */
export const weeklyVariableCapitalGiven: InputSpec = {
  ...weeklyVariableCapital,
  default: '100',
  min: '0',
  max: '1000000',
  step: '10',
};

/** What one worker is paid for a week; a pound in ch. 16 (MEW 24, p. 315). */
export const weeklyWage: InputSpec = {
  label: { en: 'wage of one worker for a week', zh: '一名工人的周工资' },
  symbol: { en: 'l', zh: 'l' },
  unit: poundsPerWorkerWeek,
  default: '1',
  min: '1/20',
  max: '1000',
  step: '1/10',
};

/** The rate of surplus-value of the working day itself, s/v; Marx calls it the real rate (MEW 24, p. 305). */
export const rateOfSurplusValue: InputSpec = {
  label: { en: 'rate of surplus-value', zh: '剩余价值率' },
  symbol: { en: "s'", zh: "m'" },
  unit: rate,
  default: '1',
  min: '0',
  max: '10',
  step: '1/10',
};

/** Turnover time T: working period plus circulation time (ch. 7). */
export const turnoverTime: QuantityWords = {
  label: { en: 'turnover time', zh: '周转期间' },
  symbol: { en: 'T', zh: 'T' },
  unit: weeks,
};

/** Number n of turnovers in the year. */
export const turnovers: QuantityWords = {
  label: { en: 'number of turnovers in the year', zh: '一年的周转次数' },
  symbol: { en: 'n', zh: 'n' },
  unit: repetitions,
};

/** Circulating capital paid out in each week of work, constant and variable part together (ch. 15). */
export const weeklyOutlay: QuantityWords = {
  label: { en: 'circulating capital laid out each week', zh: '每个劳动周投入的流动资本' },
  symbol: { en: 'w', zh: 'w' },
  unit: poundsPerWeek,
};

/** The same where it is given, as throughout ch. 15: Marx's £100 a week. */
export const weeklyOutlayGiven: InputSpec = {
  ...weeklyOutlay,
  default: '100',
  min: '0',
  max: '1000000',
  step: '10',
};

/** The example of ch. 15 on which most of its results are shown: Table II, 6 + 3 weeks, as it stands (MEW 24, p. 274). */
export const sixAndThreeWeeks = {
  weeklyOutlay: weeklyOutlayGiven,
  workingPeriod: { ...workingPeriod, default: '6' },
  circulationTime: { ...circulationTime, default: '3' },
} satisfies Readonly<Record<string, InputSpec>>;

/** How many weeks its tables go on; a year of 51 weeks as they stand. */
export const weeksOfTables: InputSpec = { ...weeksInYear, default: '51', max: '200' };

/** Variable capital that must be advanced so that work never stops: v = w·T. */
export const variableCapitalAdvanced: QuantityWords = {
  label: { en: 'variable capital advanced', zh: '预付可变资本' },
  symbol: { en: 'v', zh: 'v' },
  unit: pounds,
  part: 'variable',
};

/** Circulating capital that must be advanced so that work never stops: K = w·T. */
export const circulatingCapital = moneyOf(
  { en: 'circulating capital advanced', zh: '预付流动资本' },
  { en: 'K', zh: 'K' },
);

/** Capital I fills one working period: w·W. */
export const capitalOne = moneyOf(
  { en: 'capital I', zh: '资本Ⅰ' },
  { en: 'K_{\\mathrm I}', zh: 'K_{\\mathrm I}' },
);

/** The value of the year's product as far as it replaces circulating capital: w·N. Surplus-value and wear are left out. */
export const annualProduct = moneyOf(
  { en: 'annual product at its cost, without surplus-value', zh: '年产品（按所费资本计，不含剩余价值）' },
  { en: 'P', zh: 'P' },
);
