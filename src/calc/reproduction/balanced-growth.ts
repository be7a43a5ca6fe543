// The ray of balanced growth: the one proportion of the departments from which both grow at the rate that I's accumulation
// dictates. Marx's schemes reach it after one year (Capital II, ch. 21, MEW 24, pp. 507–509, 514).
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  accumulationRate,
  accumulationRateInput,
  capital,
  compositionOfAddition,
  condition,
  proportionOfDepartments,
  totalCapital,
} from './expanded-quantities.ts';
import {
  constantCapital,
  product,
  rateOfSurplusValueInput,
  totalProduct,
  variableCapital,
} from './quantities.ts';

/**
 * The ray for given compositions (of all capital, not only of what is added), rates of surplus-value and I's rate of
 * accumulation, at the size of a given total product. Pounds; rates as fractions.
 */
export const balancedGrowth = model({
  id: 'reproduction/balanced-growth',
  title: { en: 'Balanced growth', zh: '两大部类按同一比率增长' },
  sources: [capitalTwo('21', '505–514')],
  inputs: {
    totalProduct: { ...totalProduct, default: '9800', min: '0', max: '10000000', step: '100' },
    compositionI: compositionOfAddition('I', '4'),
    compositionII: compositionOfAddition('II', '2'),
    rateOfSurplusValueI: rateOfSurplusValueInput('I'),
    rateOfSurplusValueII: { ...rateOfSurplusValueInput('II'), min: '1/100' },
    accumulationRateI: accumulationRateInput('I'),
  },
  equations: {
    growth: {
      ...rateOf({ en: 'growth of both departments', zh: '两大部类的增长率' }, { en: 'g', zh: 'g' }),
      is: (q) => over(times(q.accumulationRateI, q.rateOfSurplusValueI), plus(number(1), q.compositionI)),
      alternatives: {
        byDepartmentII: (q) =>
          over(times(q.accumulationRateII, q.rateOfSurplusValueII), plus(number(1), q.compositionII)),
      },
    },
    proportion: {
      ...proportionOfDepartments,
      is: (q) =>
        over(
          plus(number(1), q.growth, times(minus(number(1), q.accumulationRateI), q.rateOfSurplusValueI)),
          plus(number(1), q.growth),
        ),
    },
    accumulationRateII: {
      ...accumulationRate('II'),
      is: (q) => over(times(q.growth, plus(number(1), q.compositionII)), q.rateOfSurplusValueII),
    },
    variableCapitalI: {
      ...variableCapital('I'),
      is: (q) =>
        over(
          q.totalProduct,
          plus(
            number(1),
            q.compositionI,
            q.rateOfSurplusValueI,
            q.proportion,
            over(times(q.proportion, plus(number(1), q.rateOfSurplusValueII)), q.compositionII),
          ),
        ),
    },
    constantCapitalI: { ...constantCapital('I'), is: (q) => times(q.compositionI, q.variableCapitalI) },
    constantCapitalII: { ...constantCapital('II'), is: (q) => times(q.proportion, q.variableCapitalI) },
    variableCapitalII: { ...variableCapital('II'), is: (q) => over(q.constantCapitalII, q.compositionII) },
    capitalI: { ...capital('I'), is: (q) => plus(q.constantCapitalI, q.variableCapitalI) },
    capitalII: { ...capital('II'), is: (q) => plus(q.constantCapitalII, q.variableCapitalII) },
    totalCapital: { ...totalCapital, is: (q) => plus(q.capitalI, q.capitalII) },
    productI: {
      ...product('I'),
      is: (q) => plus(q.capitalI, times(q.rateOfSurplusValueI, q.variableCapitalI)),
    },
    productII: {
      ...product('II'),
      is: (q) => plus(q.capitalII, times(q.rateOfSurplusValueII, q.variableCapitalII)),
    },
    departmentIICanFollow: {
      ...condition(
        {
          en: 'department II can grow as fast out of its surplus-value',
          zh: '第Ⅱ部类的剩余价值足以使它同样快地增长',
        },
        '\\mathrm{II}\\,a\\le 1',
      ),
      is: (q) => holds(q.accumulationRateII, '<=', number(1)),
    },
  },
});
