// How far a scheme has grown after five years, in closed form, and how Marx sums up his first illustration: he takes capital
// and surplus-value from the fifth year and consumption from the fourth (Capital II, ch. 21, MEW 24, p. 509).
import { ratio } from '../kernel/common-units.ts';
import { type Expression, holds, minus, number, over, plus, power, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { beginningOfYear } from './accumulation-of-a-year.ts';
import { condition, growth, totalCapital, totalConsumption } from './expanded-quantities.ts';
import { constantCapital, totalSurplusValue, variableCapital } from './quantities.ts';
import {
  arrangementEquations,
  conditionEquations,
  productEquations,
  salesOfIToII,
  useInDepartmentI,
  useInDepartmentII,
} from './year-of-accumulation.ts';

const inYear = <Words extends QuantityWords>(year: number, { label, symbol, ...words }: Words) => ({
  ...words,
  label: { en: `${label.en} in year ${year}`, zh: `${label.zh}（第${year}年）` },
  symbol: { en: `{${symbol.en}}_{${year}}`, zh: `{${symbol.zh}}_{${year}}` },
});

type Q = Quantities<
  | keyof typeof beginningOfYear
  | 'growthOfVariableCapitalI'
  | 'nextConstantCapitalII'
  | 'nextVariableCapitalII'
  | 'variableCapitalIYear5'
  | 'constantCapitalIIYear5'
  | 'variableCapitalIIYear5'
>;

const factor = (q: Q, years: number): Expression => power(plus(number(1), q.growthOfVariableCapitalI), years);
const variableCapitalAfter = (q: Q, years: number): Expression => times(q.variableCapitalI, factor(q, years));
/** From year 1 on IIc grows with Iv. */
const constantCapitalAfter = (q: Q, years: number): Expression =>
  times(q.nextConstantCapitalII, factor(q, years - 1));
const variableCapitalFor = (q: Q, constantCapitalII: Expression): Expression =>
  plus(q.variableCapitalII, over(minus(constantCapitalII, q.constantCapitalII), q.compositionII));

/** Consumption of II's capitalists in a year from 1 on: the surplus-value that the growth of I leaves them. */
const consumptionIIIn = (q: Q, constantCapitalII: Expression, variableCapitalII: Expression): Expression =>
  minus(
    times(q.rateOfSurplusValueII, variableCapitalII),
    times(q.growthOfVariableCapitalI, constantCapitalII, plus(number(1), over(number(1), q.compositionII))),
  );

/** Consumption of all capitalists in a year from 1 on, when v of I, c and v of II are these. */
const consumptionIn = (
  q: Q,
  variableCapitalI: Expression,
  constantCapitalII: Expression,
  variableCapitalII: Expression,
) =>
  plus(
    times(minus(number(1), q.accumulationRateI), q.rateOfSurplusValueI, variableCapitalI),
    consumptionIIIn(q, constantCapitalII, variableCapitalII),
  );

const overStart = ({ label, symbol }: QuantityWords): QuantityWords => ({
  label: { en: `${label.en}, over that of the start`, zh: `${label.zh}与开始时之比` },
  symbol: { en: `{${symbol.en}}_5/{${symbol.en}}_0`, zh: `{${symbol.zh}}_5/{${symbol.zh}}_0` },
  unit: ratio,
});

/**
 * The scheme of `reproduction/expanded-reproduction` in its fifth year after the start (year 0), in closed form:
 * I v and II c grow by g = a·e/(1 + k) a year, II c from year 1 on; I c and II v by the given compositions of the
 * additions. Pounds; rates as fractions. The figures are those of the rule, whether or not the years can end as booked: that
 * is said by the conditions. From year 1 on the consumption of II's capitalists moves along a straight line with II c, so that
 * years 1 to 5 can all end as booked when the first and the last can.
 */
export const fiveYearsOfGrowth = model({
  id: 'reproduction/five-years-of-growth',
  title: { en: 'Five years of expanded reproduction', zh: '五年的扩大再生产' },
  sources: [capitalTwo('21', '508–509')],
  inputs: beginningOfYear,
  equations: {
    ...productEquations,
    ...useInDepartmentI,
    ...useInDepartmentII,
    salesOfIToII,
    ...arrangementEquations,
    ...conditionEquations,
    isReproduced: {
      ...inYear(0, conditionEquations.isReproduced),
      label: { en: 'the whole product of year 0 finds buyers', zh: '第0年的全部产品都能卖出' },
    },
    growthOfVariableCapitalI: {
      ...growth('I'),
      label: { en: 'growth of I’s variable capital each year', zh: '第Ⅰ部类可变资本的年增长率' },
      is: (q) => over(times(q.accumulationRateI, q.rateOfSurplusValueI), plus(number(1), q.compositionI)),
    },
    variableCapitalIYear5: { ...inYear(5, variableCapital('I')), is: (q) => variableCapitalAfter(q, 5) },
    constantCapitalIYear5: {
      ...inYear(5, constantCapital('I')),
      is: (q) =>
        plus(q.constantCapitalI, times(q.compositionI, minus(q.variableCapitalIYear5, q.variableCapitalI))),
    },
    constantCapitalIIYear5: { ...inYear(5, constantCapital('II')), is: (q) => constantCapitalAfter(q, 5) },
    variableCapitalIIYear5: {
      ...inYear(5, variableCapital('II')),
      is: (q) => variableCapitalFor(q, q.constantCapitalIIYear5),
    },
    totalCapitalYear5: {
      ...inYear(5, totalCapital),
      is: (q) =>
        plus(
          q.constantCapitalIYear5,
          q.variableCapitalIYear5,
          q.constantCapitalIIYear5,
          q.variableCapitalIIYear5,
        ),
    },
    totalSurplusValueYear5: {
      ...inYear(5, totalSurplusValue),
      is: (q) =>
        plus(
          times(q.rateOfSurplusValueI, q.variableCapitalIYear5),
          times(q.rateOfSurplusValueII, q.variableCapitalIIYear5),
        ),
    },
    totalConsumptionYear5: {
      ...inYear(5, totalConsumption),
      is: (q) =>
        consumptionIn(q, q.variableCapitalIYear5, q.constantCapitalIIYear5, q.variableCapitalIIYear5),
    },
    yearsOneToFiveAreReproduced: {
      ...condition(
        { en: 'the whole product of years 1 to 5 finds buyers', zh: '第1年到第5年的全部产品都能卖出' },
        '\\mathrm{II}\\,\\tfrac{s}{x}\\ge 0',
        '\\mathrm{II}\\,\\tfrac{m}{x}\\ge 0',
      ),
      is: (q) =>
        times(
          holds(consumptionIIIn(q, q.nextConstantCapitalII, q.nextVariableCapitalII), '>=', number(0)),
          holds(consumptionIIIn(q, q.constantCapitalIIYear5, q.variableCapitalIIYear5), '>=', number(0)),
        ),
    },
    everyYearIsReproduced: {
      ...condition(
        { en: 'all years from 0 to 5 can end as booked', zh: '从第0年到第5年各年都能实现' },
        'h_{0\\ldots 5}',
      ),
      is: (q) => times(q.isReproduced, q.yearsOneToFiveAreReproduced),
    },
    capitalOverStart: { ...overStart(totalCapital), is: (q) => over(q.totalCapitalYear5, q.totalCapital) },
    surplusValueOverStart: {
      ...overStart(totalSurplusValue),
      is: (q) => over(q.totalSurplusValueYear5, q.totalSurplusValue),
    },
    consumptionOverStart: {
      ...overStart(totalConsumption),
      is: (q) => over(q.totalConsumptionYear5, q.totalConsumption),
    },
  },
  misreadings: {
    totalConsumptionYear4: {
      ...inYear(4, totalConsumption),
      misreads: 'totalConsumptionYear5',
      is: (q) =>
        consumptionIn(
          q,
          variableCapitalAfter(q, 4),
          constantCapitalAfter(q, 4),
          variableCapitalFor(q, constantCapitalAfter(q, 4)),
        ),
    },
    consumptionYear4OverStart: {
      ...overStart(totalConsumption),
      label: {
        en: 'consumption of year 4, taken for that of year 5, over that of the start',
        zh: '误以第4年的消费代替第5年的消费，与开始时之比',
      },
      misreads: 'consumptionOverStart',
      is: (q) =>
        over(
          consumptionIn(
            q,
            variableCapitalAfter(q, 4),
            constantCapitalAfter(q, 4),
            variableCapitalFor(q, constantCapitalAfter(q, 4)),
          ),
          q.totalConsumption,
        ),
    },
  },
});
