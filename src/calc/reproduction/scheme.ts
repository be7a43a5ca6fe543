// The scheme of two departments: what is given of each, and the values of its products. The models of simple
// reproduction, of its money and of the social working day all rest on it (Capital II, MEW 24, pp. 394–397).
import { type Expression, plus, times } from '../kernel/expression.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import {
  constantCapitalInput,
  labelOf,
  newValue,
  product,
  rateOfSurplusValueInput,
  surplusValue,
  symbolOf,
  totalConstantCapital,
  totalNewValue,
  totalProduct,
  totalSurplusValue,
  totalVariableCapital,
  variableCapitalInput,
} from './quantities.ts';

/** What is given: c, v and s/v of each department; Marx's figures of p. 396. */
export const schemeInputs = {
  constantCapitalI: constantCapitalInput('I', '4000'),
  variableCapitalI: variableCapitalInput('I', '1000'),
  rateOfSurplusValueI: rateOfSurplusValueInput('I'),
  constantCapitalII: constantCapitalInput('II', '2000'),
  variableCapitalII: variableCapitalInput('II', '500'),
  rateOfSurplusValueII: rateOfSurplusValueInput('II'),
};

/** The names of what the scheme gives and works out. */
export type SchemeQuantity =
  | keyof typeof schemeInputs
  | 'surplusValueI'
  | 'surplusValueII'
  | 'newValueI'
  | 'newValueII'
  | 'productI'
  | 'productII'
  | 'totalConstantCapital'
  | 'totalVariableCapital'
  | 'totalSurplusValue'
  | 'totalNewValue'
  | 'totalProduct';

const is = (expression: (q: Quantities<SchemeQuantity>) => Expression) => expression;

const capital = (department: 'I' | 'II') =>
  moneyOf(labelOf(department, 'capital', '资本'), symbolOf(department, '(c+v)'), 'production' as const);

/** From c, v and s/v to the products, the new values and the sums over both departments. */
export const schemeEquations = {
  surplusValueI: {
    ...surplusValue('I'),
    is: is((q) => times(q.rateOfSurplusValueI, q.variableCapitalI)),
  },
  surplusValueII: {
    ...surplusValue('II'),
    is: is((q) => times(q.rateOfSurplusValueII, q.variableCapitalII)),
  },
  newValueI: { ...newValue('I'), is: is((q) => plus(q.variableCapitalI, q.surplusValueI)) },
  newValueII: { ...newValue('II'), is: is((q) => plus(q.variableCapitalII, q.surplusValueII)) },
  productI: {
    ...product('I'),
    is: is((q) => plus(q.constantCapitalI, q.variableCapitalI, q.surplusValueI)),
  },
  productII: {
    ...product('II'),
    is: is((q) => plus(q.constantCapitalII, q.variableCapitalII, q.surplusValueII)),
  },
  totalConstantCapital: {
    ...totalConstantCapital,
    is: is((q) => plus(q.constantCapitalI, q.constantCapitalII)),
  },
  totalVariableCapital: {
    ...totalVariableCapital,
    is: is((q) => plus(q.variableCapitalI, q.variableCapitalII)),
  },
  totalSurplusValue: { ...totalSurplusValue, is: is((q) => plus(q.surplusValueI, q.surplusValueII)) },
  totalNewValue: {
    ...totalNewValue,
    is: is((q) => plus(q.newValueI, q.newValueII)),
    alternatives: { byParts: is((q) => plus(q.totalVariableCapital, q.totalSurplusValue)) },
  },
  totalProduct: {
    ...totalProduct,
    is: is((q) => plus(q.productI, q.productII)),
    alternatives: {
      byParts: is((q) => plus(q.totalConstantCapital, q.totalVariableCapital, q.totalSurplusValue)),
    },
  },
};

/** c + v of each department and of both (MEW 24, pp. 396, 422). */
export const capitalEquations = {
  capitalI: { ...capital('I'), is: is((q) => plus(q.constantCapitalI, q.variableCapitalI)) },
  capitalII: { ...capital('II'), is: is((q) => plus(q.constantCapitalII, q.variableCapitalII)) },
  totalCapital: {
    ...moneyOf({ en: 'capital of society', zh: '社会总资本' }, { en: 'C+V', zh: 'C+V' }, 'production'),
    is: is((q) => plus(q.totalConstantCapital, q.totalVariableCapital)),
  },
};
