// Means of production, necessities and luxuries growing together: the subdivisions IIa and IIb of simple reproduction
// (Capital II, ch. 20, section 4, MEW 24, pp. 402–410) carried over to balanced growth. Derived, not in Marx.
import { ratio } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { EquationSpec } from '../kernel/quantity.ts';
import { rateOf, shareInput } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  accumulationRate,
  capitalistConsumption,
  compositionOfAddition,
  condition,
  totalConsumption,
} from './expanded-quantities.ts';
import {
  constantCapital,
  type Department,
  labelOf,
  product,
  rateOfScheme,
  totalProduct,
  variableCapital,
  variableCapitalInput,
} from './quantities.ts';

type Name =
  | 'compositionI'
  | 'compositionIIa'
  | 'compositionIIb'
  | 'variableCapitalI'
  | 'variableCapitalIIa'
  | 'variableCapitalIIb'
  | 'constantCapitalI'
  | 'constantCapitalIIa'
  | 'constantCapitalIIb'
  | 'consumedI'
  | 'consumedIIa'
  | 'consumedIIb'
  | 'rateOfSurplusValue'
  | 'growth';

type Equation = EquationSpec<Name>;
type OfThree = Exclude<Department, 'II'>;

/** What capitalists consume for each pound of wages: e − g(1 + k). */
const consumed = (department: OfThree): Equation => ({
  label: labelOf(department, 'capitalists’ consumption for each pound of wages', '每镑工资对应的资本家消费'),
  symbol: { en: `x_{\\mathrm{${department}}}`, zh: `x_{\\mathrm{${department}}}` },
  unit: ratio,
  is: (q) => minus(q.rateOfSurplusValue, times(q.growth, plus(number(1), q[`composition${department}`]))),
});

const constantOf = (department: OfThree): Equation => ({
  ...constantCapital(department),
  is: (q) => times(q[`composition${department}`], q[`variableCapital${department}`]),
});

const productOf = (department: OfThree): Equation => ({
  ...product(department),
  is: (q) =>
    plus(
      q[`constantCapital${department}`],
      times(q[`variableCapital${department}`], plus(number(1), q.rateOfSurplusValue)),
    ),
});

const consumptionOf = (department: OfThree): Equation => ({
  ...capitalistConsumption(department),
  is: (q) => times(q[`consumed${department}`], q[`variableCapital${department}`]),
});

const accumulationOf = (department: OfThree): Equation => ({
  ...accumulationRate(department),
  is: (q) => over(times(q.growth, plus(number(1), q[`composition${department}`])), q.rateOfSurplusValue),
});

/**
 * The proportions of I, IIa and IIb when all grow at the rate g, workers buy necessities only and capitalists spend the
 * share l of what they consume on luxuries: I w = (1 + g)ΣC, II b w = l·Σ(consumption). Simple reproduction is g = 0.
 * Pounds; rates as fractions. The general case is `reproduction/departments-in-proportion`.
 */
export const threeDepartments = model({
  id: 'reproduction/three-departments',
  title: { en: 'Means of production, necessities, luxuries', zh: '生产资料、必要消费资料和奢侈品' },
  sources: [capitalTwo('20', '402–410'), capitalTwo('21', '505–514')],
  inputs: {
    variableCapitalI: variableCapitalInput('I', '1100'),
    compositionI: compositionOfAddition('I', '4'),
    compositionIIa: compositionOfAddition('IIa', '2'),
    compositionIIb: compositionOfAddition('IIb', '2'),
    rateOfSurplusValue: {
      ...rateOf({ en: 'rate of surplus-value', zh: '剩余价值率' }, { en: 'e', zh: 'e' }),
      ...rateOfScheme,
      min: '1/100',
    },
    growth: {
      ...rateOf({ en: 'growth of all departments', zh: '各部类的增长率' }, { en: 'g', zh: 'g' }),
      default: '1/10',
      min: '0',
      max: '1',
      step: '1/100',
    },
    luxuryShare: {
      ...shareInput(
        { en: 'share of luxuries in what capitalists consume', zh: '资本家消费中奢侈品所占的份额' },
        { en: 'l', zh: 'l' },
      ),
      default: '2/5',
    },
  },
  equations: {
    consumedI: consumed('I'),
    consumedIIa: consumed('IIa'),
    consumedIIb: consumed('IIb'),
    constantForConsumption: {
      label: {
        en: 'constant capital of both subdivisions of II for each pound of I’s wages',
        zh: '第Ⅰ部类每镑工资对应的第Ⅱ部类不变资本',
      },
      symbol: { en: '\\mathrm{II}\\,c/\\mathrm{I}\\,v', zh: '\\mathrm{II}\\,c/\\mathrm{I}\\,v' },
      unit: ratio,
      is: (q) =>
        minus(
          over(plus(number(1), q.compositionI, q.rateOfSurplusValue), plus(number(1), q.growth)),
          q.compositionI,
        ),
    },
    variableCapitalIIb: {
      ...variableCapital('IIb'),
      is: (q) =>
        over(
          times(
            q.luxuryShare,
            q.variableCapitalI,
            plus(q.consumedI, over(times(q.consumedIIa, q.constantForConsumption), q.compositionIIa)),
          ),
          plus(
            number(1),
            q.compositionIIb,
            q.rateOfSurplusValue,
            times(
              q.luxuryShare,
              minus(over(times(q.consumedIIa, q.compositionIIb), q.compositionIIa), q.consumedIIb),
            ),
          ),
        ),
    },
    variableCapitalIIa: {
      ...variableCapital('IIa'),
      is: (q) =>
        over(
          minus(times(q.constantForConsumption, q.variableCapitalI), q.constantCapitalIIb),
          q.compositionIIa,
        ),
    },
    constantCapitalI: constantOf('I'),
    constantCapitalIIa: constantOf('IIa'),
    constantCapitalIIb: constantOf('IIb'),
    productI: productOf('I'),
    productIIa: productOf('IIa'),
    productIIb: productOf('IIb'),
    totalProduct: { ...totalProduct, is: (q) => plus(q.productI, q.productIIa, q.productIIb) },
    accumulationRateI: accumulationOf('I'),
    accumulationRateIIa: accumulationOf('IIa'),
    accumulationRateIIb: accumulationOf('IIb'),
    consumptionI: consumptionOf('I'),
    consumptionIIa: consumptionOf('IIa'),
    consumptionIIb: consumptionOf('IIb'),
    totalConsumption: {
      ...totalConsumption,
      is: (q) => plus(q.consumptionI, q.consumptionIIa, q.consumptionIIb),
    },
    isFeasible: {
      ...condition(
        {
          en: 'every department can grow so fast out of its surplus-value, and what I leaves is enough for II',
          zh: '各部类的剩余价值都足以实现这样的增长，而且第Ⅰ部类留下的生产资料够第Ⅱ部类用',
        },
        'x\\ge 0,\\ v\\ge 0',
      ),
      is: (q) =>
        times(
          holds(q.consumedI, '>=', number(0)),
          holds(q.consumedIIa, '>=', number(0)),
          holds(q.consumedIIb, '>=', number(0)),
          holds(q.variableCapitalIIa, '>=', number(0)),
          holds(q.variableCapitalIIb, '>=', number(0)),
        ),
    },
    luxuryProportion: {
      label: { en: 'variable capital of IIb over that of IIa', zh: 'Ⅱb与Ⅱa的可变资本之比' },
      symbol: { en: '\\mathrm{IIb}\\,v/\\mathrm{IIa}\\,v', zh: '\\mathrm{IIb}\\,v/\\mathrm{IIa}\\,v' },
      unit: ratio,
      is: (q) => over(q.variableCapitalIIb, q.variableCapitalIIa),
    },
  },
});
