// When debt feeds on itself: the ratio of debt to gross product from one year to the next, with an average rate of interest r,
// a growth g of the gross product at current prices, and a primary balance p (receipts less outlays without interest).

import { choose, type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec, Quantities } from '../kernel/quantity.ts';
import { conditionOf, periodsInYears, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { pointsOf } from './quantities.ts';

const sources = [essayAt('18')];

/** Defaults: United States 2025 (debt and interest of the fiscal year, gross product of the calendar year), rounded. */
const initialDebtRatio: InputSpec = {
  ...rateOf(
    { en: 'debt over gross domestic product at the beginning', zh: '期初债务与国内生产总值之比' },
    'd_0',
  ),
  default: '1.2235',
  min: '0',
  max: '10',
  step: '1/20',
};
const rates = {
  interestRate: {
    ...rateOf({ en: 'average rate of interest on the debt', zh: '债务的平均利率' }, 'r'),
    default: '0.0265',
    min: '-1/10',
    max: '1',
    step: '1/400',
  },
  growth: {
    ...rateOf(
      { en: 'growth of the gross domestic product at current prices', zh: '国内生产总值的名义增长率' },
      'g',
    ),
    default: '0.05',
    min: '-1/2',
    max: '1',
    step: '1/400',
  },
  primaryBalance: {
    ...rateOf(
      {
        en: 'primary balance over gross domestic product (a deficit is negative)',
        zh: '基本财政余额与国内生产总值之比（赤字为负）',
      },
      'p',
    ),
    default: '-0.0262',
    min: '-1/2',
    max: '1/2',
    step: '1/400',
  },
  receiptsRatio: {
    ...rateOf({ en: 'receipts over gross domestic product', zh: '财政收入与国内生产总值之比' }, '\\tau'),
    default: '0.17',
    min: '1/100',
    max: '1',
    step: '1/100',
  },
} satisfies Record<string, InputSpec>;

type Named = keyof typeof rates | 'debtRatio' | 'grownDebtRatio' | 'interest' | 'debtRatioAfterwards';
type Q = Quantities<Named | 'stabilisingBalance' | 'rateAboveGrowth' | 'balanceTooSmall'>;
const is = (expression: (q: Q) => Expression) => expression;
const one = number(1);

/** What one year does, whether it stands alone or in a series. */
const yearEquations = {
  interest: {
    ...rateOf({ en: 'interest over gross domestic product', zh: '利息与国内生产总值之比' }, 'i'),
    is: is((q) => over(times(q.interestRate, q.debtRatio), plus(one, q.growth))),
  },
  grownDebtRatio: {
    ...rateOf(
      {
        en: 'old debt with its interest over the grown gross domestic product',
        zh: '旧债连同利息与增长后的国内生产总值之比',
      },
      "d'",
    ),
    is: is((q) => over(times(q.debtRatio, plus(one, q.interestRate)), plus(one, q.growth))),
  },
  debtRatioAfterwards: {
    ...rateOf(
      { en: 'debt over gross domestic product at the end of the year', zh: '年末债务与国内生产总值之比' },
      'd_1',
    ),
    is: is((q) => minus(q.grownDebtRatio, q.primaryBalance)),
  },
  changeOfDebtRatio: {
    ...pointsOf({ en: 'change of the debt ratio', zh: '债务比率的变化' }, '\\Delta d'),
    is: is((q) => points(q.debtRatioAfterwards, q.debtRatio)),
  },
  stabilisingBalance: {
    ...rateOf({ en: 'primary balance that holds the ratio', zh: '使债务比率不变的基本财政余额' }, 'p^*'),
    is: is((q) => over(times(minus(q.interestRate, q.growth), q.debtRatio), plus(one, q.growth))),
  },
  rateAboveGrowth: {
    ...conditionOf({ en: 'interest exceeds growth', zh: '利率高于增长率' }, 'r > g'),
    is: is((q) => holds(q.interestRate, '>', q.growth)),
  },
  balanceTooSmall: {
    ...conditionOf(
      { en: 'the primary balance is too small to hold the ratio', zh: '基本财政余额不足以稳住债务比率' },
      'p < p^*',
    ),
    is: is((q) => holds(q.primaryBalance, '<', q.stabilisingBalance)),
  },
  debtSpirals: {
    ...conditionOf(
      {
        en: 'the debt feeds on itself: each rise is larger than the last',
        zh: '债务自我膨胀：一年比一年升得多',
      },
      'r > g,\\; p < p^*',
    ),
    is: is((q) => times(q.rateAboveGrowth, q.balanceTooSmall)),
  },
  interestOverReceipts: {
    ...rateOf({ en: 'interest over receipts', zh: '利息与财政收入之比' }, 'i/\\tau'),
    is: is((q) => over(q.interest, q.receiptsRatio)),
  },
};

const debtRatioFromYearToYear = {
  debtRatio: {
    ...rateOf({ en: 'debt over gross domestic product', zh: '债务与国内生产总值之比' }, 'd'),
    starts: (q: Quantities<'initialDebtRatio'>) => q.initialDebtRatio,
    next: (q: Quantities<'debtRatioAfterwards'>) => q.debtRatioAfterwards,
  },
};

/** One year of a debt, the condition under which it spirals, and the ratio to which it tends when it does not. */
export const debtRatioOfOneYear = model({
  id: 'deindustrialisation/debt-ratio-of-one-year',
  title: { en: 'The debt ratio in one year', zh: '债务比率的一年变化' },
  sources,
  inputs: {
    debtRatio: {
      ...initialDebtRatio,
      label: { en: 'debt over gross domestic product', zh: '债务与国内生产总值之比' },
      symbol: { en: 'd', zh: 'd' },
    },
    ...rates,
  },
  equations: {
    ...yearEquations,
    settledDebtRatio: {
      ...rateOf({ en: 'debt ratio at which it would stand still', zh: '债务比率的静止点' }, 'd^*'),
      is: ({ primaryBalance, growth, interestRate }) =>
        over(times(primaryBalance, plus(one, growth)), minus(interestRate, growth)),
    },
    rateThatHolds: {
      ...rateOf(
        { en: 'rate of interest at which the ratio would stand still', zh: '使债务比率不变的利率' },
        'r^*',
      ),
      is: ({ debtRatio, primaryBalance, growth }) =>
        minus(over(times(plus(one, growth), plus(debtRatio, primaryBalance)), debtRatio), one),
    },
    growthThatHolds: {
      ...rateOf({ en: 'growth at which the ratio would stand still', zh: '使债务比率不变的增长率' }, 'g^*'),
      is: ({ debtRatio, primaryBalance, interestRate }) =>
        minus(over(times(plus(one, interestRate), debtRatio), plus(debtRatio, primaryBalance)), one),
    },
    tendsToIt: {
      ...conditionOf({ en: 'the ratio tends to that point', zh: '债务比率趋向静止点' }, 'r < g'),
      is: ({ growth, interestRate }) => holds(interestRate, '<', growth),
    },
  },
  misreadings: {
    spiralsWheneverThereIsADeficit: {
      ...conditionOf(
        { en: 'spiral, if any deficit were enough', zh: '误以为只要有赤字债务就会自我膨胀' },
        'p < i',
      ),
      misreads: 'debtSpirals',
      is: ({ primaryBalance, interest }) => holds(primaryBalance, '<', interest),
    },
  },
});

/** The debt ratio year by year with one rate, one growth and one primary balance throughout. */
export const debtDynamics = recurrence({
  id: 'deindustrialisation/debt-dynamics',
  title: { en: 'The debt ratio year by year', zh: '债务比率的逐年变化' },
  sources,
  inputs: { initialDebtRatio, ...rates },
  periods: {
    ...periodsInYears,
    default: '30',
    max: '100',
    first: 1,
  },
  state: debtRatioFromYearToYear,
  equations: yearEquations,
});

/**
 * A rate of interest that rises once the debt ratio is above a threshold: the step from "r below g" to "r above g", from
 * which the essay's spiral would begin. Defaults: with a premium of 4% the same debt that would settle runs away.
 */
export const debtWithPremium = recurrence({
  id: 'deindustrialisation/debt-with-premium',
  title: { en: 'A rate of interest that rises with the debt', zh: '利率随债务上升' },
  sources: [essayAt('18–54')],
  inputs: {
    initialDebtRatio,
    baseRate: {
      ...rates.interestRate,
      label: { en: 'rate of interest without the premium', zh: '不含风险溢价的利率' },
      symbol: { en: 'r_0', zh: 'r_0' },
    },
    threshold: {
      ...rateOf(
        { en: 'debt ratio above which lenders ask for a premium', zh: '债权人开始要求溢价的债务比率' },
        '\\bar d',
      ),
      default: '1.2',
      min: '0',
      max: '10',
      step: '1/20',
    },
    premium: {
      ...rateOf({ en: 'risk premium', zh: '风险溢价' }, '\\pi'),
      default: '0.04',
      min: '0',
      max: '1',
      step: '1/400',
    },
    growth: rates.growth,
    primaryBalance: rates.primaryBalance,
    receiptsRatio: rates.receiptsRatio,
  },
  periods: {
    ...periodsInYears,
    default: '20',
    max: '100',
    first: 1,
  },
  state: debtRatioFromYearToYear,
  equations: {
    interestRate: {
      ...rateOf({ en: 'rate of interest', zh: '利率' }, 'r'),
      is: ({ baseRate, premium, debtRatio, threshold }) =>
        choose(holds(debtRatio, '>', threshold), plus(baseRate, premium), baseRate),
    },
    ...yearEquations,
  },
});
