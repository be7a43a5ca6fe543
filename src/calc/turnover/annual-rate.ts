// The annual rate of surplus-value, in two scenarios that must be kept apart: with a given scale of production
// (so much in wages every week) and with a given advance (so much money, however often it returns).
// From there on both run through the same equations.
import { repetitions } from '../kernel/common-units.ts';
import { type Expression, floor, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, Quantities } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  circulationTime,
  rateOfSurplusValue,
  turnovers,
  turnoverTime,
  variableCapitalAdvanced,
  weeklyVariableCapital,
  weeklyVariableCapitalGiven,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

const sources = [capitalTwo('16', '296–312')];

const timesAndRate = { workingPeriod, circulationTime, weeksInYear, rateOfSurplusValue };

type Shared =
  | keyof typeof timesAndRate
  | 'weeklyVariableCapital'
  | 'variableCapitalAdvanced'
  | 'turnoverTime'
  | 'turnovers'
  | 'variableCapitalApplied'
  | 'surplusValuePerWeek'
  | 'surplusValuePerTurnover'
  | 'annualSurplusValue'
  | 'annualRate'
  | 'rateOnCapitalApplied';

type Q = Quantities<Shared>;
const is = (expression: (q: Q) => Expression) => expression;

const timeEquations = {
  turnoverTime: { ...turnoverTime, is: is((q) => plus(q.workingPeriod, q.circulationTime)) },
  turnovers: { ...turnovers, is: is((q) => over(q.weeksInYear, q.turnoverTime)) },
};

const yearEquations = {
  variableCapitalApplied: {
    ...moneyOf(
      { en: 'variable capital applied in the year', zh: '一年内使用的可变资本' },
      { en: 'v_a', zh: 'v_a' },
      'variable',
    ),
    is: is((q) => times(q.weeklyVariableCapital, q.weeksInYear)),
    alternatives: { byTurnovers: is((q) => times(q.variableCapitalAdvanced, q.turnovers)) },
  },
  surplusValuePerWeek: {
    label: { en: 'surplus-value made each week', zh: '每周生产的剩余价值' },
    symbol: { en: 's_w', zh: 'm_w' },
    unit: weeklyVariableCapital.unit,
    part: 'surplus' as const,
    is: is((q) => times(q.weeklyVariableCapital, q.rateOfSurplusValue)),
  },
  surplusValuePerTurnover: {
    ...moneyOf(
      { en: 'surplus-value of one turnover', zh: '每个周转期间生产的剩余价值' },
      { en: 's', zh: 'm' },
      'surplus',
    ),
    is: is((q) => times(q.surplusValuePerWeek, q.turnoverTime)),
    alternatives: { byAdvance: is((q) => times(q.rateOfSurplusValue, q.variableCapitalAdvanced)) },
  },
  annualSurplusValue: {
    ...moneyOf({ en: 'surplus-value of the year', zh: '年剩余价值' }, { en: 'S', zh: 'M' }, 'surplus'),
    is: is((q) => times(q.surplusValuePerTurnover, q.turnovers)),
    alternatives: { byWeeks: is((q) => times(q.surplusValuePerWeek, q.weeksInYear)) },
  },
  annualRate: {
    ...rateOf({ en: 'annual rate of surplus-value', zh: '年剩余价值率' }, { en: "S'", zh: "M'" }),
    is: is((q) => over(q.annualSurplusValue, q.variableCapitalAdvanced)),
    alternatives: {
      byTurnovers: is((q) => times(q.rateOfSurplusValue, q.turnovers)),
      bySurplusValueOfOneTurnover: is((q) =>
        over(times(q.surplusValuePerTurnover, q.turnovers), q.variableCapitalAdvanced),
      ),
      inFull: is((q) =>
        over(times(q.rateOfSurplusValue, q.variableCapitalAdvanced, q.turnovers), q.variableCapitalAdvanced),
      ),
    },
  },
  rateOnCapitalApplied: {
    ...rateOf(
      { en: 'surplus-value over the variable capital applied', zh: '剩余价值与使用的可变资本之比' },
      { en: "s'", zh: "m'" },
    ),
    is: is((q) => over(q.annualSurplusValue, q.variableCapitalApplied)),
  },
  variableCapitalReplaced: {
    ...moneyOf(
      {
        en: 'wages of the year paid out of the workers’ own earlier product',
        zh: '全年工资中出自工人自己先前产品的部分',
      },
      { en: 'v_r', zh: 'v_r' },
      'variable',
    ),
    is: is((q) => largest(minus(q.variableCapitalApplied, q.variableCapitalAdvanced), number(0))),
  },
  variableCapitalReturned: {
    ...moneyOf(
      {
        en: 'wages that have come back through sales by the end of the first year',
        zh: '到开业第一年年末已随销售流回的工资',
      },
      { en: 'v_b', zh: 'v_b' },
      'variable',
    ),
    is: is((q) =>
      times(
        q.weeklyVariableCapital,
        q.workingPeriod,
        largest(floor(over(minus(q.weeksInYear, q.circulationTime), q.workingPeriod)), number(0)),
      ),
    ),
  },
  turnoversReplaced: {
    label: {
      en: 'turnovers whose wages come from the workers’ own product',
      zh: '工资出自工人自己产品的周转次数',
    },
    symbol: { en: 'n_r', zh: 'n_r' },
    unit: repetitions,
    is: is((q) => largest(minus(q.turnovers, number(1)), number(0))),
  },
};

const misreadings = {
  annualRateOnCapitalApplied: {
    ...rateOf(
      {
        en: 'annual rate, if divided by the capital applied in the year',
        zh: '误以一年内使用的可变资本为分母',
      },
      { en: "S'", zh: "M'" },
    ),
    misreads: 'annualRate' as const,
    is: is((q) => over(q.annualSurplusValue, q.variableCapitalApplied)),
  },
  annualRateWithoutCapitalTwo: {
    ...rateOf(
      {
        en: 'annual rate, if the advance covers the working period only',
        zh: '误以劳动期间代替周转期间计算预付资本',
      },
      { en: "S'", zh: "M'" },
    ),
    misreads: 'annualRate' as const,
    is: is((q) => over(q.annualSurplusValue, times(q.weeklyVariableCapital, q.workingPeriod))),
  },
  annualRateFromAnnualMass: {
    ...rateOf(
      {
        en: 'annual rate, if the year’s surplus-value is multiplied by n once more',
        zh: '误把全年的剩余价值再乘以周转次数',
      },
      { en: "S'", zh: "M'" },
    ),
    misreads: 'annualRate' as const,
    is: is((q) => over(times(q.annualSurplusValue, q.turnovers), q.variableCapitalAdvanced)),
  },
  weeklyOutlayFromCapitalApplied: {
    label: {
      en: 'weekly outlay, if the capital applied in the year is spread over one turnover',
      zh: '误把全年使用的资本除以一个周转期间',
    },
    symbol: { en: 'w_v', zh: 'w_v' },
    unit: weeklyVariableCapital.unit,
    part: 'variable' as const,
    misreads: 'weeklyVariableCapital' as const,
    is: is((q) => over(q.variableCapitalApplied, q.turnoverTime)),
  },
  turnoverTimeFromCapitalApplied: {
    ...turnoverTime,
    label: {
      en: 'turnover time, if the capital applied in the year is divided by the weekly outlay',
      zh: '误把全年使用的资本除以每周投入的资本',
    },
    misreads: 'turnoverTime' as const,
    is: is((q) => over(q.variableCapitalApplied, q.weeklyVariableCapital)),
  },
};

/**
 * Given scale: the wages of a week are given, and the advance follows from the turnover time (v = w·T).
 * Capital A and capital B of Capital II, ch. 16, are two instances of this model.
 */
export const annualRateGivenScale = model({
  id: 'turnover/annual-rate-given-scale',
  title: {
    en: 'Annual rate of surplus-value, scale of production given',
    zh: '年剩余价值率（生产规模已定）',
  },
  sources,
  inputs: {
    weeklyVariableCapital: weeklyVariableCapitalGiven,
    ...timesAndRate,
  },
  equations: {
    ...timeEquations,
    variableCapitalAdvanced: {
      ...variableCapitalAdvanced,
      is: is((q) => times(q.weeklyVariableCapital, q.turnoverTime)),
    },
    ...yearEquations,
  },
  misreadings,
});

/**
 * Given advance: the money advanced is given, and the scale follows from how soon it returns (w = v/T).
 * Here, and only here, a faster turnover sets more labour in motion (MEW 24, p. 316).
 */
export const annualRateGivenAdvance = model({
  id: 'turnover/annual-rate-given-advance',
  title: { en: 'Annual rate of surplus-value, capital advanced given', zh: '年剩余价值率（预付资本已定）' },
  sources,
  inputs: {
    variableCapitalAdvanced: {
      ...variableCapitalAdvanced,
      default: '500',
      min: '0',
      max: '1000000',
      step: '50',
    } satisfies InputSpec,
    ...timesAndRate,
  },
  equations: {
    ...timeEquations,
    weeklyVariableCapital: {
      ...weeklyVariableCapital,
      is: is((q) => over(q.variableCapitalAdvanced, q.turnoverTime)),
    },
    ...yearEquations,
  },
  misreadings,
});
