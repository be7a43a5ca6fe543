// The circulating capital that must be advanced so that work goes on while finished product circulates,
// its division into capital I and capital II, and what it turns over in a year.
import { pounds, repetitions } from '../kernel/common-units.ts';
import { over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  annualProduct,
  capitalOne,
  circulatingCapital,
  circulationTime,
  rateOfSurplusValue,
  turnovers,
  turnoverTime,
  weeklyOutlay,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

/** Marx, Capital II, ch. 16, MEW 24, pp. 296–298; the division itself: ch. 15. */
export const capitalAdvanced = model({
  id: 'turnover/capital-advanced',
  title: { en: 'Capital advanced, capital I and capital II', zh: '预付资本、资本Ⅰ和资本Ⅱ' },
  sources: [capitalTwo('15', '260–283'), capitalTwo('16', '296–298')],
  inputs: {
    constantCapital: {
      label: { en: 'constant circulating capital', zh: '不变流动资本' },
      symbol: { en: 'c', zh: 'c' },
      unit: pounds,
      part: 'constant',
      default: '2000',
      min: '0',
      max: '1000000',
      step: '100',
    },
    variableCapital: {
      label: { en: 'variable capital', zh: '可变流动资本' },
      symbol: { en: 'v', zh: 'v' },
      unit: pounds,
      part: 'variable',
      default: '500',
      min: '0',
      max: '1000000',
      step: '50',
    },
    workingPeriod,
    circulationTime,
    weeksInYear,
    rateOfSurplusValue,
  },
  equations: {
    circulatingCapital: {
      ...circulatingCapital,
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    turnoverTime: {
      ...turnoverTime,
      is: ({ workingPeriod, circulationTime }) => plus(workingPeriod, circulationTime),
    },
    capitalOne: {
      ...capitalOne,
      is: ({ circulatingCapital, workingPeriod, turnoverTime }) =>
        times(circulatingCapital, over(workingPeriod, turnoverTime)),
    },
    constantInCapitalOne: {
      ...moneyOf(
        { en: 'constant part of capital I', zh: '资本Ⅰ中的不变资本' },
        { en: 'c_{\\mathrm I}', zh: 'c_{\\mathrm I}' },
        'constant',
      ),
      is: ({ capitalOne, constantCapital, circulatingCapital }) =>
        times(capitalOne, over(constantCapital, circulatingCapital)),
    },
    variableInCapitalOne: {
      ...moneyOf(
        { en: 'variable part of capital I', zh: '资本Ⅰ中的可变资本' },
        { en: 'v_{\\mathrm I}', zh: 'v_{\\mathrm I}' },
        'variable',
      ),
      is: ({ capitalOne, variableCapital, circulatingCapital }) =>
        times(capitalOne, over(variableCapital, circulatingCapital)),
    },
    capitalTwo: {
      ...moneyOf({ en: 'capital II', zh: '资本Ⅱ' }, { en: 'K_{\\mathrm{II}}', zh: 'K_{\\mathrm{II}}' }),
      is: ({ circulatingCapital, circulationTime, turnoverTime }) =>
        times(circulatingCapital, over(circulationTime, turnoverTime)),
    },
    constantInCapitalTwo: {
      ...moneyOf(
        { en: 'constant part of capital II', zh: '资本Ⅱ中的不变资本' },
        { en: 'c_{\\mathrm{II}}', zh: 'c_{\\mathrm{II}}' },
        'constant',
      ),
      is: ({ capitalTwo, constantCapital, circulatingCapital }) =>
        times(capitalTwo, over(constantCapital, circulatingCapital)),
    },
    variableInCapitalTwo: {
      ...moneyOf(
        { en: 'variable part of capital II', zh: '资本Ⅱ中的可变资本' },
        { en: 'v_{\\mathrm{II}}', zh: 'v_{\\mathrm{II}}' },
        'variable',
      ),
      is: ({ capitalTwo, variableCapital, circulatingCapital }) =>
        times(capitalTwo, over(variableCapital, circulatingCapital)),
    },
    weeklyOutlay: {
      ...weeklyOutlay,
      is: ({ circulatingCapital, turnoverTime }) => over(circulatingCapital, turnoverTime),
    },
    annualProduct: {
      ...annualProduct,
      is: ({ weeklyOutlay, weeksInYear }) => times(weeklyOutlay, weeksInYear),
    },
    turnoversOfCapitalOne: {
      label: { en: 'number of working periods in the year', zh: '一年中劳动期间的个数' },
      symbol: { en: 'n_{\\mathrm I}', zh: 'n_{\\mathrm I}' },
      unit: repetitions,
      is: ({ annualProduct, capitalOne }) => over(annualProduct, capitalOne),
      alternatives: { byTime: ({ weeksInYear, workingPeriod }) => over(weeksInYear, workingPeriod) },
    },
    turnovers: {
      ...turnovers,
      is: ({ annualProduct, circulatingCapital }) => over(annualProduct, circulatingCapital),
      alternatives: { byTime: ({ weeksInYear, turnoverTime }) => over(weeksInYear, turnoverTime) },
    },
    constantInAnnualProduct: {
      ...moneyOf(
        { en: 'constant part of the annual product', zh: '年产品中补偿不变资本的部分' },
        { en: 'P_c', zh: 'P_c' },
        'constant',
      ),
      is: ({ annualProduct, constantCapital, circulatingCapital }) =>
        times(annualProduct, over(constantCapital, circulatingCapital)),
    },
    variableInAnnualProduct: {
      ...moneyOf(
        { en: 'variable part of the annual product', zh: '年产品中补偿可变资本的部分' },
        { en: 'P_v', zh: 'P_v' },
        'variable',
      ),
      is: ({ annualProduct, variableCapital, circulatingCapital }) =>
        times(annualProduct, over(variableCapital, circulatingCapital)),
    },
    annualProductWithSurplusValue: {
      ...moneyOf(
        { en: 'annual product with surplus-value', zh: '年产品（含剩余价值）' },
        { en: "P'", zh: "P'" },
      ),
      is: ({ annualProduct, variableInAnnualProduct, rateOfSurplusValue }) =>
        plus(annualProduct, times(rateOfSurplusValue, variableInAnnualProduct)),
    },
  },
  misreadings: {
    turnoversAsLabelled: {
      label: {
        en: 'capital advanced over circulating capital, as the label of the formula says',
        zh: '照公式的名称去算：总资本除以流动资本',
      },
      symbol: { en: 'n', zh: 'n' },
      unit: repetitions,
      misreads: 'turnovers',
      is: ({ constantCapital, variableCapital, circulatingCapital }) =>
        over(plus(constantCapital, variableCapital), circulatingCapital),
    },
  },
});
