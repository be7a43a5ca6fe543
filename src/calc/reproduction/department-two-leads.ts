// Marx's scheme with the order of decisions reversed: department II fixes its rate of accumulation, and I accumulates what
// II leaves it. Derived from the same exchange, in order to test who can lead (Capital II, ch. 21, MEW 24, pp. 505–514).
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { periodsInYears } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  accumulated,
  accumulationRate,
  accumulationRateInput,
  additionalConstant,
  additionalVariable,
  capitalistConsumption,
  compositionOfAddition,
  condition,
  growth,
} from './expanded-quantities.ts';
import { atStart } from './expanded-reproduction.ts';
import { constantCapital, rateOfSurplusValueInput, variableCapital } from './quantities.ts';
import { partOf } from './sales-of-a-year.ts';
import { productEquations } from './year-of-accumulation.ts';

/**
 * The scheme over any number of years when II leads; pounds, rates as fractions. The default start is year 1 of Marx's first
 * illustration, which is in balance: at 3/10 both departments go on growing alike. At any other rate of II the residual, I's
 * rate of accumulation, moves away from its balanced value by more every year, until it leaves 0 … 1: `isReproduced` says when.
 */
export const departmentTwoLeads = recurrence({
  id: 'reproduction/department-two-leads',
  title: { en: 'Expanded reproduction with department II leading', zh: '由第Ⅱ部类先决定的扩大再生产' },
  sources: [capitalTwo('21', '505–514')],
  inputs: {
    initialConstantCapitalI: atStart('c', 'I', '4400'),
    initialVariableCapitalI: atStart('v', 'I', '1100'),
    initialConstantCapitalII: atStart('c', 'II', '1600'),
    initialVariableCapitalII: atStart('v', 'II', '800'),
    rateOfSurplusValueI: rateOfSurplusValueInput('I'),
    rateOfSurplusValueII: rateOfSurplusValueInput('II'),
    compositionI: compositionOfAddition('I', '4'),
    compositionII: compositionOfAddition('II', '2'),
    accumulationRateII: accumulationRateInput('II', '3/10'),
  },
  periods: { ...periodsInYears, default: '8', max: '60', first: 1 },
  state: {
    constantCapitalI: {
      ...constantCapital('I'),
      starts: (q) => q.initialConstantCapitalI,
      next: (q) => plus(q.constantCapitalI, q.additionalConstantI),
    },
    variableCapitalI: {
      ...variableCapital('I'),
      starts: (q) => q.initialVariableCapitalI,
      next: (q) => plus(q.variableCapitalI, q.additionalVariableI),
    },
    constantCapitalII: {
      ...constantCapital('II'),
      starts: (q) => q.initialConstantCapitalII,
      next: (q) => plus(q.constantCapitalII, q.additionalConstantII),
    },
    variableCapitalII: {
      ...variableCapital('II'),
      starts: (q) => q.initialVariableCapitalII,
      next: (q) => plus(q.variableCapitalII, q.additionalVariableII),
    },
  },
  equations: {
    ...productEquations,
    accumulatedII: { ...accumulated('II'), is: (q) => times(q.accumulationRateII, q.surplusValueII) },
    additionalConstantII: {
      ...additionalConstant('II'),
      is: (q) => times(q.accumulatedII, partOf(q.compositionII)),
    },
    additionalVariableII: {
      ...additionalVariable('II'),
      is: (q) => minus(q.accumulatedII, q.additionalConstantII),
    },
    consumptionII: { ...capitalistConsumption('II'), is: (q) => minus(q.surplusValueII, q.accumulatedII) },
    additionalConstantI: {
      ...additionalConstant('I'),
      is: (q) =>
        minus(minus(plus(q.variableCapitalI, q.surplusValueI), q.constantCapitalII), q.additionalConstantII),
    },
    additionalVariableI: {
      ...additionalVariable('I'),
      is: (q) => over(q.additionalConstantI, q.compositionI),
    },
    accumulatedI: {
      ...accumulated('I'),
      is: (q) => plus(q.additionalConstantI, q.additionalVariableI),
    },
    consumptionI: { ...capitalistConsumption('I'), is: (q) => minus(q.surplusValueI, q.accumulatedI) },
    accumulationRateI: { ...accumulationRate('I'), is: (q) => over(q.accumulatedI, q.surplusValueI) },
    growthI: { ...growth('I'), is: (q) => over(q.accumulatedI, q.capitalI) },
    growthII: { ...growth('II'), is: (q) => over(q.accumulatedII, q.capitalII) },
    isReproduced: {
      ...condition(
        {
          en: 'department I can accumulate just what II leaves it',
          zh: '第Ⅰ部类恰能积累第Ⅱ部类留给它的部分',
        },
        '0\\le\\mathrm{I}\\,a\\le 1',
      ),
      is: (q) => times(holds(q.accumulatedI, '>=', number(0)), holds(q.accumulatedI, '<=', q.surplusValueI)),
    },
  },
});
