// How far a scheme has grown after five years, in closed form, and how Marx sums up his first illustration: he takes capital
// and surplus-value from the fifth year and consumption from the fourth (Capital II, ch. 21, MEW 24, p. 509).
import { type Expression, minus, number, over, plus, power, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { ratio } from '../kernel/units.ts';
import { beginningOfYear } from './accumulation-of-a-year.ts';
import { growth, totalCapital, totalConsumption } from './expanded-quantities.ts';
import { constantCapital, totalSurplusValue, variableCapital } from './quantities.ts';
import {
  arrangementEquations,
  productEquations,
  useInDepartmentI,
  useInDepartmentII,
} from './year-of-accumulation.ts';

const inYear = <Words extends QuantityWords>(year: number, { label, symbol, ...words }: Words) => ({
  ...words,
  label: { en: `${label.en} in year ${year}`, zh: `第${year}年的${label.zh}` },
  symbol: { en: `{${symbol.en}}_{${year}}`, zh: `{${symbol.zh}}_{${year}}` },
});

type Q = Quantities<
  | keyof typeof beginningOfYear
  | 'growthOfVariableCapitalI'
  | 'nextConstantCapitalII'
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

/** Consumption of all capitalists in a year from 1 on, when v of I, c and v of II are these. */
const consumptionIn = (
  q: Q,
  variableCapitalI: Expression,
  constantCapitalII: Expression,
  variableCapitalII: Expression,
) =>
  plus(
    times(minus(number(1), q.accumulationRateI), q.rateOfSurplusValueI, variableCapitalI),
    minus(
      times(q.rateOfSurplusValueII, variableCapitalII),
      times(q.growthOfVariableCapitalI, constantCapitalII, plus(number(1), over(number(1), q.compositionII))),
    ),
  );

const overStart = ({ label, symbol }: QuantityWords): QuantityWords => ({
  label: { en: `${label.en}, over that of the start`, zh: `${label.zh}与开始时之比` },
  symbol: { en: `{${symbol.en}}_5/{${symbol.en}}_0`, zh: `{${symbol.zh}}_5/{${symbol.zh}}_0` },
  unit: ratio,
});

/**
 * The scheme of `reproduction/expanded-reproduction` in its fifth year after the start (year 0), in closed form:
 * I v and II c grow by g = a·e/(1 + k) a year, II c from year 1 on; I c and II v by the given compositions of the
 * additions. Pounds; rates as fractions. Holds for the years from 1 on, whether or not they can end as booked.
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
    ...arrangementEquations,
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
