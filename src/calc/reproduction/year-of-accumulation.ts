// One year of expanded reproduction by Marx's rule (Capital II, ch. 21, MEW 24, pp. 505–514): I decides how much of its
// surplus-value it accumulates; II takes over the means of production that I does not use itself, no more and no less.
// The single year and the scheme of many years run through these equations.
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import {
  accumulated,
  accumulationRate,
  additionalConstant,
  additionalVariable,
  capital,
  capitalistConsumption,
  condition,
  constantNext,
  growth,
  overproductionIn,
  totalCapital,
  totalConsumption,
  variableNext,
} from './expanded-quantities.ts';
import { product, surplusValue, totalProduct, totalSurplusValue } from './quantities.ts';

/** What a year begins with, and the rates that hold in it. */
type Beginning =
  | 'constantCapitalI'
  | 'variableCapitalI'
  | 'constantCapitalII'
  | 'variableCapitalII'
  | 'rateOfSurplusValueI'
  | 'rateOfSurplusValueII'
  | 'compositionI'
  | 'compositionII'
  | 'accumulationRateI';

type Product =
  | 'capitalI'
  | 'capitalII'
  | 'totalCapital'
  | 'surplusValueI'
  | 'surplusValueII'
  | 'productI'
  | 'productII'
  | 'totalProduct'
  | 'totalSurplusValue';

type Use =
  | 'accumulatedI'
  | 'additionalConstantI'
  | 'additionalVariableI'
  | 'consumptionI'
  | 'accumulatedII'
  | 'additionalConstantII'
  | 'additionalVariableII'
  | 'consumptionII'
  | 'totalConsumption';

type Arrangement =
  | 'nextConstantCapitalI'
  | 'nextVariableCapitalI'
  | 'nextConstantCapitalII'
  | 'nextVariableCapitalII'
  | 'salesOfIToII'
  | 'overproductionInDepartmentI'
  | 'overproductionInDepartmentII';

/** Gives the equations their names; each group uses only what stands before it. */
const using =
  <Name extends string>() =>
  (expression: (q: Quantities<Name>) => Expression) =>
    expression;

const fromBeginning = using<Beginning | Product>();
const fromUse = using<Beginning | Product | Use>();
const fromGap = using<Beginning | Product | Use | 'revenueGap'>();
const fromAll = using<Beginning | Product | Use | Arrangement>();

/** Capital, surplus-value and product of the year, before anyone decides about them. */
export const productEquations = {
  capitalI: { ...capital('I'), is: fromBeginning((q) => plus(q.constantCapitalI, q.variableCapitalI)) },
  capitalII: { ...capital('II'), is: fromBeginning((q) => plus(q.constantCapitalII, q.variableCapitalII)) },
  totalCapital: { ...totalCapital, is: fromBeginning((q) => plus(q.capitalI, q.capitalII)) },
  surplusValueI: {
    ...surplusValue('I'),
    is: fromBeginning((q) => times(q.rateOfSurplusValueI, q.variableCapitalI)),
  },
  surplusValueII: {
    ...surplusValue('II'),
    is: fromBeginning((q) => times(q.rateOfSurplusValueII, q.variableCapitalII)),
  },
  productI: { ...product('I'), is: fromBeginning((q) => plus(q.capitalI, q.surplusValueI)) },
  productII: { ...product('II'), is: fromBeginning((q) => plus(q.capitalII, q.surplusValueII)) },
  totalProduct: { ...totalProduct, is: fromBeginning((q) => plus(q.productI, q.productII)) },
  totalSurplusValue: {
    ...totalSurplusValue,
    is: fromBeginning((q) => plus(q.surplusValueI, q.surplusValueII)),
  },
};

/** What the capitalists of I do with their surplus-value. */
export const useInDepartmentI = {
  accumulatedI: {
    ...accumulated('I'),
    is: fromUse((q) => times(q.accumulationRateI, q.surplusValueI)),
  },
  additionalVariableI: {
    ...additionalVariable('I'),
    is: fromUse((q) => over(q.accumulatedI, plus(number(1), q.compositionI))),
  },
  additionalConstantI: {
    ...additionalConstant('I'),
    is: fromUse((q) => minus(q.accumulatedI, q.additionalVariableI)),
    alternatives: {
      byComposition: fromUse((q) => times(q.compositionI, q.additionalVariableI)),
    },
  },
  consumptionI: {
    ...capitalistConsumption('I'),
    is: fromUse((q) => minus(q.surplusValueI, q.accumulatedI)),
  },
};

/** What I spends as revenue beyond what II must exchange to replace its constant capital. Below zero, a deficit of II. */
const revenueGap = {
  ...moneyOf(
    {
      en: 'revenue that department I spends beyond the constant capital of department II',
      zh: '第Ⅰ部类用作收入的部分超过第Ⅱ部类不变资本的差额',
    },
    {
      en: '\\mathrm{I}\\,(v+\\tfrac{s}{x})-\\mathrm{II}\\,c',
      zh: '\\mathrm{I}\\,(v+\\tfrac{m}{x})-\\mathrm{II}\\,c',
    },
  ),
  is: fromUse((q) => minus(plus(q.variableCapitalI, q.consumptionI), q.constantCapitalII)),
};

/**
 * What follows for II. First it covers the gap between I's spent revenue and its own constant capital, then it takes over
 * the means of production that stand against the wages of I's additional workers (pp. 507–508). What is left of its
 * surplus-value after that it consumes. Nothing is cut off at zero: a department that shrinks has a Δc below zero.
 */
export const useInDepartmentII = {
  revenueGap,
  additionalConstantII: {
    ...additionalConstant('II'),
    is: fromGap((q) => plus(q.revenueGap, q.additionalVariableI)),
    alternatives: {
      whatDepartmentILeaves: fromUse((q) =>
        minus(minus(minus(q.productI, q.constantCapitalI), q.additionalConstantI), q.constantCapitalII),
      ),
      surplusOfDepartmentI: fromUse((q) =>
        minus(minus(plus(q.variableCapitalI, q.surplusValueI), q.constantCapitalII), q.additionalConstantI),
      ),
    },
  },
  additionalVariableII: {
    ...additionalVariable('II'),
    is: fromUse((q) => over(q.additionalConstantII, q.compositionII)),
  },
  accumulatedII: {
    ...accumulated('II'),
    is: fromUse((q) => plus(q.additionalConstantII, q.additionalVariableII)),
  },
  consumptionII: {
    ...capitalistConsumption('II'),
    is: fromUse((q) => minus(q.surplusValueII, q.accumulatedII)),
  },
  totalConsumption: {
    ...totalConsumption,
    is: fromUse((q) => plus(q.consumptionI, q.consumptionII)),
  },
  accumulationRateII: {
    ...accumulationRate('II'),
    is: fromUse((q) => over(q.accumulatedII, q.surplusValueII)),
  },
};

/** The year's product rearranged for the next year (p. 506), and how fast the capitals grow. */
export const arrangementEquations = {
  nextConstantCapitalI: {
    ...constantNext('I'),
    is: fromUse((q) => plus(q.constantCapitalI, q.additionalConstantI)),
  },
  nextVariableCapitalI: {
    ...variableNext('I'),
    is: fromUse((q) => plus(q.variableCapitalI, q.additionalVariableI)),
  },
  nextConstantCapitalII: {
    ...constantNext('II'),
    is: fromUse((q) => plus(q.constantCapitalII, q.additionalConstantII)),
  },
  nextVariableCapitalII: {
    ...variableNext('II'),
    is: fromUse((q) => plus(q.variableCapitalII, q.additionalVariableII)),
  },
  growthI: { ...growth('I'), is: fromUse((q) => over(q.accumulatedI, q.capitalI)) },
  growthII: { ...growth('II'), is: fromUse((q) => over(q.accumulatedII, q.capitalII)) },
};

/** What I sells to II: against its wages, those of its additional workers and its capitalists' consumption. */
export const salesOfIToII = {
  ...moneyOf(
    { en: 'product of department I sold to department II', zh: '第Ⅰ部类向第Ⅱ部类出售的产品' },
    {
      en: '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{s}{x})',
      zh: '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{m}{x})',
    },
    'commodity',
  ),
  is: fromUse((q) => plus(q.variableCapitalI, q.additionalVariableI, q.consumptionI)),
};

/** The conditions under which the year can end as the rule says. */
export const conditionEquations = {
  departmentICanAccumulate: {
    ...condition(
      {
        en: 'department I makes more means of production than both departments replace',
        zh: '第Ⅰ部类的产品多于两大部类要补偿的不变资本',
      },
      '\\mathrm{I}\\,(v+s)>\\mathrm{II}\\,c',
      '\\mathrm{I}\\,(v+m)>\\mathrm{II}\\,c',
    ),
    is: fromUse((q) => holds(plus(q.variableCapitalI, q.surplusValueI), '>', q.constantCapitalII)),
  },
  overproductionInDepartmentI: {
    ...overproductionIn(
      'I',
      '\\mathrm{II}\\,(\\Delta c+\\Delta v)>\\mathrm{II}\\,s',
      '\\mathrm{II}\\,(\\Delta c+\\Delta v)>\\mathrm{II}\\,m',
    ),
    is: fromUse((q) => holds(q.consumptionII, '<', number(0))),
  },
  /** What II cannot sell to I it cannot replace: its Δc is below zero, it shrinks (pp. 499, 515). */
  overproductionInDepartmentII: {
    ...overproductionIn('II', '\\mathrm{II}\\,\\Delta c<0'),
    is: fromUse((q) => holds(q.additionalConstantII, '<', number(0))),
  },
  /** Then II must shrink however little I accumulates, which only a great crash brings about (p. 516). */
  crashIsInevitable: {
    ...condition(
      {
        en: 'department II must shrink however little I accumulates',
        zh: '无论第Ⅰ部类积累多么少，第Ⅱ部类都必须缩小',
      },
      '\\mathrm{II}\\,c>\\mathrm{I}\\,(v+s)',
      '\\mathrm{II}\\,c>\\mathrm{I}\\,(v+m)',
    ),
    is: fromUse((q) => holds(q.constantCapitalII, '>', plus(q.variableCapitalI, q.surplusValueI))),
  },
  isReproduced: {
    ...condition(
      { en: 'the whole product finds buyers', zh: '全部产品都能卖出' },
      '0\\le\\mathrm{II}\\,(\\Delta c+\\Delta v)\\le\\mathrm{II}\\,s',
      '0\\le\\mathrm{II}\\,(\\Delta c+\\Delta v)\\le\\mathrm{II}\\,m',
    ),
    is: fromAll((q) =>
      holds(plus(q.overproductionInDepartmentI, q.overproductionInDepartmentII), '=', number(0)),
    ),
  },
};
