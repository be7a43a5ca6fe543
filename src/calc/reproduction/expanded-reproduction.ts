// Expanded reproduction year by year, by Marx's rule, from any start (Capital II, ch. 21, MEW 24, pp. 505–514). The first
// illustration is the default; the second is the same scheme with other numbers.
import { repetitions, truth } from '../kernel/common-units.ts';
import { number, over, plus, times } from '../kernel/expression.ts';
import { periodsInYears } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  accumulationRateInput,
  compositionOfAddition,
  proportionOfDepartments,
} from './expanded-quantities.ts';
import { growthSinceStart } from './growth-since-start.ts';
import {
  constantCapital,
  constantCapitalInput,
  type Department,
  rateOfSurplusValueInput,
  variableCapital,
  variableCapitalInput,
} from './quantities.ts';
import { salesEquations, unsoldEquations } from './sales-of-a-year.ts';
import {
  arrangementEquations,
  conditionEquations,
  productEquations,
  salesOfIToII,
  useInDepartmentI,
  useInDepartmentII,
} from './year-of-accumulation.ts';

/** A department's capital at the start of a scheme, as an input: I c_0, II v_0; pounds. */
export const atStart = (part: 'c' | 'v', department: Department, value: string) => {
  const input = (part === 'c' ? constantCapitalInput : variableCapitalInput)(department, value);
  const { label, symbol } = input;
  return {
    ...input,
    label: { en: `${label.en} at the start`, zh: `开始时${label.zh}` },
    symbol: { en: `${symbol.en}_0`, zh: `${symbol.zh}_0` },
  };
};

/**
 * The scheme over any number of years, the start being year 0. Pounds; rates as fractions.
 *
 * The scheme goes on by the same rule when a year fails, and nothing is cut off: a department II that cannot replace its
 * constant capital shrinks (Δc of II below zero: Marx's crash, after which the proportion of the departments is right
 * again), and where II would have to accumulate more than its surplus-value, its capitalists' consumption is below zero:
 * that much of I's product stays unsold, and the later years only say what the rule would demand. `isReproduced`
 * says of each year whether it can end as booked; `yearsHeld` counts the years from the start that all could. Because
 * the first year is 0, that count is also the number of the first year that fails.
 */
export const expandedReproduction = recurrence({
  id: 'reproduction/expanded-reproduction',
  title: { en: 'Expanded reproduction, year by year', zh: '逐年的扩大再生产' },
  sources: [capitalTwo('21', '505–514')],
  inputs: {
    initialConstantCapitalI: atStart('c', 'I', '4000'),
    initialVariableCapitalI: atStart('v', 'I', '1000'),
    initialConstantCapitalII: atStart('c', 'II', '1500'),
    initialVariableCapitalII: atStart('v', 'II', '750'),
    rateOfSurplusValueI: rateOfSurplusValueInput('I'),
    rateOfSurplusValueII: rateOfSurplusValueInput('II'),
    compositionI: compositionOfAddition('I', '4'),
    compositionII: compositionOfAddition('II', '2'),
    accumulationRateI: accumulationRateInput('I'),
  },
  periods: {
    ...periodsInYears,
    default: '10',
    max: '1000',
    first: 0,
  },
  state: {
    constantCapitalI: {
      ...constantCapital('I'),
      starts: (q) => q.initialConstantCapitalI,
      next: (q) => q.nextConstantCapitalI,
    },
    variableCapitalI: {
      ...variableCapital('I'),
      starts: (q) => q.initialVariableCapitalI,
      next: (q) => q.nextVariableCapitalI,
    },
    constantCapitalII: {
      ...constantCapital('II'),
      starts: (q) => q.initialConstantCapitalII,
      next: (q) => q.nextConstantCapitalII,
    },
    variableCapitalII: {
      ...variableCapital('II'),
      starts: (q) => q.initialVariableCapitalII,
      next: (q) => q.nextVariableCapitalII,
    },
    hasHeldBefore: {
      label: { en: 'every earlier year could end as booked', zh: '以前各年都能实现' },
      symbol: { en: 'h', zh: 'h' },
      unit: truth,
      starts: () => number(1),
      next: (q) => q.holdsStill,
    },
    yearsHeldBefore: {
      label: {
        en: 'years from the start that could end as booked, before this one',
        zh: '此前连续实现的年数',
      },
      symbol: { en: 'H_0', zh: 'H_0' },
      unit: repetitions,
      starts: () => number(0),
      next: (q) => q.yearsHeld,
    },
  },
  equations: {
    ...productEquations,
    ...useInDepartmentI,
    ...useInDepartmentII,
    salesOfIToII,
    ...arrangementEquations,
    ...conditionEquations,
    proportion: {
      ...proportionOfDepartments,
      is: (q) => over(q.constantCapitalII, q.variableCapitalI),
    },
    ...unsoldEquations,
    ...salesEquations,
    ...growthSinceStart,
    holdsStill: {
      label: { en: 'this and every earlier year can end as booked', zh: '到这一年为止各年都能实现' },
      symbol: { en: 'h', zh: 'h' },
      unit: truth,
      is: (q) => times(q.hasHeldBefore, q.isReproduced),
    },
    yearsHeld: {
      label: {
        en: 'years from the start that can end as booked (the number of the first year that cannot)',
        zh: '从开始起连续实现的年数（即第一个不能实现的年份）',
      },
      symbol: { en: 'H', zh: 'H' },
      unit: repetitions,
      is: (q) => plus(q.yearsHeldBefore, q.holdsStill),
    },
  },
});
