// How department II must be divided into necessities and luxuries if the taste for luxuries is given
// (Capital II, ch. 20, IV, MEW 24, pp. 402–410; the general ratio follows from p. 404).
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  luxuryShare,
  productOfLuxuries,
  productOfNecessities,
  rateOfDepartmentTwo,
  ratioOfWages,
  surplusValueOfI,
} from './luxuries-quantities.ts';
import {
  constantCapital,
  rateOfScheme,
  rateOfSurplusValueInput,
  surplusValue,
  variableCapital,
  variableCapitalInput,
} from './quantities.ts';

type Known =
  | 'variableCapitalI'
  | 'rateOfSurplusValueI'
  | 'variableCapitalII'
  | 'rateOfSurplusValueII'
  | 'luxuryShare'
  | 'ratioOfWages'
  | 'surplusValueI'
  | 'variableCapitalIIa'
  | 'variableCapitalIIb'
  | 'surplusValueIIa'
  | 'surplusValueIIb'
  | 'constantCapitalIIa'
  | 'constantCapitalIIb'
  | 'productIIa'
  | 'productIIb';

const is = (expression: (q: Quantities<Known>) => Expression) => expression;

/**
 * The division of department II that simple reproduction needs: wages by the exchange between IIa and IIb, constant
 * capital by the exchange of both with I. With one rate of surplus-value everywhere c : v comes out the same in both.
 * Pounds.
 */
export const luxuriesDerived = model({
  id: 'reproduction/luxuries-derived',
  title: {
    en: 'Necessities and luxuries, division derived',
    zh: '必要消费资料和奢侈品（由用于奢侈品的比例求划分）',
  },
  sources: [capitalTwo('20', '402–410')],
  inputs: {
    variableCapitalI: variableCapitalInput('I', '1000'),
    rateOfSurplusValueI: rateOfSurplusValueInput('I'),
    variableCapitalII: variableCapitalInput('II', '500'),
    rateOfSurplusValueII: { ...rateOfDepartmentTwo, ...rateOfScheme },
    luxuryShare,
  },
  equations: {
    surplusValueI: surplusValueOfI,
    ratioOfWages: {
      ...ratioOfWages('variable capital of IIb over that of IIa', 'Ⅱb与Ⅱa的可变资本之比', '\\rho'),
      is: is((q) =>
        over(
          times(q.luxuryShare, q.rateOfSurplusValueII),
          plus(number(1), times(minus(number(1), q.luxuryShare), q.rateOfSurplusValueII)),
        ),
      ),
    },
    variableCapitalIIa: {
      ...variableCapital('IIa'),
      is: is((q) => over(q.variableCapitalII, plus(number(1), q.ratioOfWages))),
    },
    variableCapitalIIb: {
      ...variableCapital('IIb'),
      is: is((q) => times(q.ratioOfWages, q.variableCapitalIIa)),
    },
    surplusValueIIa: {
      ...surplusValue('IIa'),
      is: is((q) => times(q.rateOfSurplusValueII, q.variableCapitalIIa)),
    },
    surplusValueIIb: {
      ...surplusValue('IIb'),
      is: is((q) => times(q.rateOfSurplusValueII, q.variableCapitalIIb)),
    },
    constantCapitalIIa: {
      ...constantCapital('IIa'),
      is: is((q) => plus(q.variableCapitalI, times(minus(number(1), q.luxuryShare), q.surplusValueI))),
    },
    constantCapitalIIb: {
      ...constantCapital('IIb'),
      is: is((q) => times(q.luxuryShare, q.surplusValueI)),
    },
    constantCapitalII: {
      ...constantCapital('II'),
      is: is((q) => plus(q.constantCapitalIIa, q.constantCapitalIIb)),
    },
    productIIa: productOfNecessities,
    productIIb: {
      ...productOfLuxuries,
      alternatives: {
        luxuriesBought: is((q) =>
          times(q.luxuryShare, plus(q.surplusValueI, q.surplusValueIIa, q.surplusValueIIb)),
        ),
      },
    },
    luxuriesInProductII: {
      ...rateOf(
        { en: 'luxuries in the product of II', zh: '第Ⅱ部类产品中奢侈品的比重' },
        { en: 'b', zh: 'b' },
      ),
      is: is((q) => over(q.productIIb, plus(q.productIIa, q.productIIb))),
    },
    compositionIsTheSame: {
      ...conditionOf(
        { en: 'c : v is the same in IIa and IIb', zh: 'Ⅱa和Ⅱb的c∶v相同' },
        { en: 'B_8', zh: 'B_8' },
      ),
      is: is((q) =>
        holds(
          times(q.constantCapitalIIa, q.variableCapitalIIb),
          '=',
          times(q.constantCapitalIIb, q.variableCapitalIIa),
        ),
      ),
    },
  },
  misreadings: {
    variableCapitalIIbByLuxuryShare: {
      ...variableCapital('IIb'),
      label: {
        en: 'variable capital of IIb, if the luxury share of surplus-value is taken for that of department II',
        zh: '误把剩余价值中的奢侈比例当作第Ⅱ部类的划分比例时Ⅱb的可变资本',
      },
      misreads: 'variableCapitalIIb',
      is: is((q) => times(q.luxuryShare, q.variableCapitalII)),
    },
  },
});
