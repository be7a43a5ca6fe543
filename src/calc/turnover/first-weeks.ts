// The first weeks of a business: what has been applied of the capital advanced, and the two rates that follow.
import { weeks } from '../kernel/common-units.ts';
import { largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  rateOfSurplusValue,
  turnoverTime,
  variableCapitalAdvanced,
  weeklyVariableCapitalGiven,
} from './quantities.ts';
import { fractionOf } from './units.ts';

/**
 * Five weeks of capital A (turnover time 5) and of capital B (50): both make 500 out of 500, but of B's advance that is
 * only a tenth (MEW 24, pp. 301–304). After the first turnover time the same advance is applied again: nothing of it
 * waits any more, and over a whole year the surplus-value stands to it as the annual rate says.
 */
export const firstWeeks = model({
  id: 'turnover/first-weeks',
  title: { en: 'The first weeks of a business', zh: '开业后的头几周' },
  sources: [capitalTwo('16', '301–304')],
  inputs: {
    weeklyVariableCapital: weeklyVariableCapitalGiven,
    turnoverTime: { ...turnoverTime, default: '50', min: '1/2', max: '200' } satisfies InputSpec,
    weeksPast: {
      label: { en: 'weeks since the beginning', zh: '开业以来的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '5',
      min: '0',
      max: '200',
    },
    rateOfSurplusValue,
  },
  equations: {
    variableCapitalAdvanced: {
      ...variableCapitalAdvanced,
      is: (q) => times(q.weeklyVariableCapital, q.turnoverTime),
    },
    variableCapitalApplied: {
      ...moneyOf(
        { en: 'variable capital applied so far', zh: '到此时为止使用的可变资本' },
        { en: 'v_t', zh: 'v_t' },
        'variable',
      ),
      is: (q) => times(q.weeklyVariableCapital, q.weeksPast),
    },
    variableCapitalWaiting: {
      ...moneyOf(
        { en: 'variable capital advanced that still waits to be applied', zh: '已预付而尚待使用的可变资本' },
        { en: 'v_r', zh: 'v_r' },
        'money',
      ),
      is: (q) => largest(minus(q.variableCapitalAdvanced, q.variableCapitalApplied), number(0)),
    },
    shareApplied: {
      label: { en: 'capital applied so far over the advance', zh: '到此时为止使用的资本与预付资本之比' },
      symbol: { en: 'a', zh: 'a' },
      unit: fractionOf,
      is: (q) => over(q.variableCapitalApplied, q.variableCapitalAdvanced),
    },
    surplusValue: {
      ...moneyOf(
        { en: 'surplus-value made so far', zh: '到此时为止生产的剩余价值' },
        { en: 's', zh: 'm' },
        'surplus',
      ),
      is: (q) => times(q.variableCapitalApplied, q.rateOfSurplusValue),
    },
    newValue: {
      ...moneyOf({ en: 'new value made so far', zh: '到此时为止新创造的价值' }, { en: 'n_t', zh: 'n_t' }),
      is: (q) => plus(q.variableCapitalApplied, q.surplusValue),
    },
    rateOnApplied: {
      ...rateOf({ en: 'rate of surplus-value', zh: '剩余价值率' }, { en: "s'", zh: "m'" }),
      is: (q) => over(q.surplusValue, q.variableCapitalApplied),
    },
    rateOnAdvance: {
      ...rateOf(
        { en: 'the same surplus-value over the whole advance', zh: '同一剩余价值与全部预付可变资本之比' },
        { en: "s'_a", zh: "m'_a" },
      ),
      is: (q) => over(q.surplusValue, q.variableCapitalAdvanced),
    },
  },
  misreadings: {
    rateOfSurplusValueOnAdvance: {
      ...rateOf(
        {
          en: 'rate of surplus-value, if divided by what is advanced for all the weeks',
          zh: '误以全部预付资本为分母的剩余价值率',
        },
        { en: "s'", zh: "m'" },
      ),
      misreads: 'rateOnApplied',
      is: (q) => over(q.surplusValue, q.variableCapitalAdvanced),
    },
  },
});
