// Both departments set their rates of accumulation by themselves. Then the markets need not clear, and the difference is
// overproduction in one of them: Marx's schema a, in which both would accumulate one half (Capital II, ch. 21, MEW 24,
// pp. 502–503), and the II that hoards instead of buying (p. 513).
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { beginningOfYear } from './accumulation-of-a-year.ts';
import {
  accumulated,
  accumulationRate,
  accumulationRateInput,
  additionalConstant,
  additionalVariable,
  capitalistConsumption,
  compositionOfAddition,
  condition,
  overproductionIn,
  totalConsumption,
} from './expanded-quantities.ts';
import { type Department, labelOf, variableCapitalInput } from './quantities.ts';
import {
  arrangementEquations,
  productEquations,
  salesOfIToII,
  useInDepartmentI,
} from './year-of-accumulation.ts';

const demandFor = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'demand for the product', '产品面对的需求'),
    { en: `D_{\\mathrm{${department}}}`, zh: `D_{\\mathrm{${department}}}` },
    'money',
  );

const unsold = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'excess product', '产品超过需求的部分'),
    { en: `u_{\\mathrm{${department}}}`, zh: `u_{\\mathrm{${department}}}` },
    'commodity',
  );

/**
 * A year in which each department decides for itself. What one market lacks the other has too much of. Pounds; rates
 * as fractions. `clearingAccumulationRateII` is what II would have to accumulate so that both markets clear.
 */
export const accumulationPlannedByBoth = model({
  id: 'reproduction/accumulation-planned-by-both',
  title: { en: 'Two departments that plan apart', zh: '两大部类各自决定积累' },
  sources: [capitalTwo('21', '497–504, 513')],
  inputs: {
    ...beginningOfYear,
    variableCapitalII: variableCapitalInput('II', '376'),
    compositionII: compositionOfAddition('II', '3'),
    accumulationRateII: accumulationRateInput('II'),
  },
  equations: {
    ...productEquations,
    ...useInDepartmentI,
    accumulatedII: { ...accumulated('II'), is: (q) => times(q.accumulationRateII, q.surplusValueII) },
    additionalVariableII: {
      ...additionalVariable('II'),
      is: (q) => over(q.accumulatedII, plus(number(1), q.compositionII)),
    },
    additionalConstantII: {
      ...additionalConstant('II'),
      is: (q) => minus(q.accumulatedII, q.additionalVariableII),
    },
    consumptionII: {
      ...capitalistConsumption('II'),
      is: (q) => minus(q.surplusValueII, q.accumulatedII),
    },
    totalConsumption: { ...totalConsumption, is: (q) => plus(q.consumptionI, q.consumptionII) },
    salesOfIToII,
    ...arrangementEquations,
    demandForI: { ...demandFor('I'), is: (q) => plus(q.nextConstantCapitalI, q.nextConstantCapitalII) },
    demandForII: {
      ...demandFor('II'),
      is: (q) => plus(q.nextVariableCapitalI, q.nextVariableCapitalII, q.totalConsumption),
    },
    unsoldI: {
      ...unsold('I'),
      is: (q) => minus(q.productI, q.demandForI),
      alternatives: {
        inTheExchange: (q) => minus(q.salesOfIToII, q.nextConstantCapitalII),
        whatIILacks: (q) => minus(q.demandForII, q.productII),
      },
    },
    unsoldII: { ...unsold('II'), is: (q) => minus(q.productII, q.demandForII) },
    overproductionInDepartmentI: {
      ...overproductionIn(
        'I',
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{s}{x})>\\mathrm{II}\\,(c+\\Delta c)',
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{m}{x})>\\mathrm{II}\\,(c+\\Delta c)',
      ),
      is: (q) => holds(q.unsoldI, '>', number(0)),
    },
    overproductionInDepartmentII: {
      ...overproductionIn(
        'II',
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{s}{x})<\\mathrm{II}\\,(c+\\Delta c)',
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{m}{x})<\\mathrm{II}\\,(c+\\Delta c)',
      ),
      is: (q) => holds(q.unsoldII, '>', number(0)),
    },
    isBalanced: {
      ...condition(
        { en: 'both products find buyers', zh: '两大部类的产品都能卖出' },
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{s}{x})=\\mathrm{II}\\,(c+\\Delta c)',
        '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{m}{x})=\\mathrm{II}\\,(c+\\Delta c)',
      ),
      is: (q) => holds(q.unsoldI, '=', number(0)),
    },
    clearingAccumulationRateII: {
      ...accumulationRate('II'),
      label: {
        en: 'rate of accumulation of department II at which both markets clear',
        zh: '使两大部类产品都能卖出的第Ⅱ部类积累率',
      },
      is: (q) =>
        over(
          times(
            minus(q.salesOfIToII, q.constantCapitalII),
            plus(number(1), over(number(1), q.compositionII)),
          ),
          q.surplusValueII,
        ),
    },
  },
});
