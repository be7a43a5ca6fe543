// Necessities and luxuries with both subdivisions given: who buys which, and whether the two fit the taste for luxuries
// (Capital II, ch. 20, IV, MEW 24, pp. 402–411).
import { type Expression, holds, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  luxuryShare,
  partOfDepartmentOne,
  productOfLuxuries,
  productOfNecessities,
  ratioOfWages,
  spendingOf,
  spendingOfDepartmentOne,
  surplusValueOfI,
} from './luxuries-quantities.ts';
import {
  constantCapitalInput,
  product,
  rateOfSurplusValueInput,
  surplusValue,
  symbolOf,
  variableCapitalInput,
} from './quantities.ts';

const inputs = {
  variableCapitalI: variableCapitalInput('I', '1000'),
  rateOfSurplusValueI: rateOfSurplusValueInput('I'),
  constantCapitalIIa: constantCapitalInput('IIa', '1600'),
  variableCapitalIIa: variableCapitalInput('IIa', '400'),
  rateOfSurplusValueIIa: rateOfSurplusValueInput('IIa'),
  constantCapitalIIb: constantCapitalInput('IIb', '400'),
  variableCapitalIIb: variableCapitalInput('IIb', '100'),
  rateOfSurplusValueIIb: rateOfSurplusValueInput('IIb'),
  luxuryShare,
};

type Known =
  | keyof typeof inputs
  | 'surplusValueI'
  | 'surplusValueIIa'
  | 'surplusValueIIb'
  | 'productIIa'
  | 'productIIb'
  | 'necessitiesForI'
  | 'necessitiesForIIa'
  | 'necessitiesForIIb'
  | 'luxuriesForI'
  | 'luxuriesForIIa'
  | 'luxuriesForIIb'
  | 'soldByAToB'
  | 'ratioOfWages'
  | 'ratioThatBalances'
  | 'demandForNecessities'
  | 'demandForLuxuries'
  | 'variableCapitalIForA'
  | 'surplusValueIForA'
  | 'variableCapitalIForB'
  | 'surplusValueIForB';

const is = (expression: (q: Quantities<Known>) => Expression) => expression;
const necessity = (q: Quantities<Known>): Expression => minus(number(1), q.luxuryShare);

const products = {
  surplusValueI: surplusValueOfI,
  surplusValueIIa: {
    ...surplusValue('IIa'),
    is: is((q) => times(q.rateOfSurplusValueIIa, q.variableCapitalIIa)),
  },
  surplusValueIIb: {
    ...surplusValue('IIb'),
    is: is((q) => times(q.rateOfSurplusValueIIb, q.variableCapitalIIb)),
  },
  productIIa: productOfNecessities,
  productIIb: productOfLuxuries,
  productII: { ...product('II'), is: is((q) => plus(q.productIIa, q.productIIb)) },
};

const spending = {
  necessitiesForIIa: {
    ...spendingOf('IIa', 'necessities'),
    is: is((q) => times(necessity(q), q.surplusValueIIa)),
  },
  luxuriesForIIa: {
    ...spendingOf('IIa', 'luxuries'),
    is: is((q) => times(q.luxuryShare, q.surplusValueIIa)),
  },
  necessitiesForIIb: {
    ...spendingOf('IIb', 'necessities'),
    is: is((q) => times(necessity(q), q.surplusValueIIb)),
  },
  luxuriesForIIb: {
    ...spendingOf('IIb', 'luxuries'),
    is: is((q) => times(q.luxuryShare, q.surplusValueIIb)),
  },
  necessitiesForI: { ...spendingOf('I', 'necessities'), is: is((q) => times(necessity(q), q.surplusValueI)) },
  luxuriesForI: { ...spendingOf('I', 'luxuries'), is: is((q) => times(q.luxuryShare, q.surplusValueI)) },
};

const exchange = {
  soldByAToB: {
    ...moneyOf(
      {
        en: 'necessities that IIa sells to the workers and capitalists of IIb',
        zh: 'Ⅱa卖给Ⅱb的工人和资本家的必要消费资料',
      },
      { en: 'x_{ab}', zh: 'x_{ab}' },
      'commodity',
    ),
    is: is((q) => plus(q.variableCapitalIIb, q.necessitiesForIIb)),
  },
  soldByBToA: {
    ...moneyOf(
      { en: 'luxuries that IIb sells to the capitalists of IIa', zh: 'Ⅱb卖给Ⅱa资本家的奢侈品' },
      { en: 'x_{ba}', zh: 'x_{ba}' },
      'commodity',
    ),
    is: is((q) => q.luxuriesForIIa),
  },
  partOfSurplusIIaForLuxuryWorkers: {
    ...rateOf(
      {
        en: 'part of the surplus-value of IIa that the luxury workers buy',
        zh: 'Ⅱa的剩余价值中由奢侈品工人购买的部分',
      },
      {
        en: '\\frac{\\mathrm{IIb}\\,v}{\\mathrm{IIa}\\,s}',
        zh: '\\frac{\\mathrm{IIb}\\,v}{\\mathrm{IIa}\\,m}',
      },
    ),
    is: is((q) => over(q.variableCapitalIIb, q.surplusValueIIa)),
  },
  ratioOfWages: {
    ...ratioOfWages(
      'variable capital of IIb over that of IIa, as given',
      'Ⅱb与Ⅱa的可变资本之比（给定的）',
      '\\rho',
    ),
    is: is((q) => over(q.variableCapitalIIb, q.variableCapitalIIa)),
  },
  ratioThatBalances: {
    ...ratioOfWages(
      'variable capital of IIb over that of IIa that would balance',
      '能使两分部类平衡的可变资本之比',
      '\\rho^{*}',
    ),
    is: is((q) =>
      over(
        times(q.luxuryShare, q.rateOfSurplusValueIIa),
        plus(number(1), times(necessity(q), q.rateOfSurplusValueIIb)),
      ),
    ),
  },
};

/** The part of department I that works for a subdivision: that subdivision's share in the constant capital of II. */
const share = (q: Quantities<Known>, own: Expression): Expression =>
  over(own, plus(q.constantCapitalIIa, q.constantCapitalIIb));

const departmentOne = {
  variableCapitalIForA: {
    ...partOfDepartmentOne('a', 'v'),
    is: is((q) => times(q.variableCapitalI, share(q, q.constantCapitalIIa))),
  },
  surplusValueIForA: {
    ...partOfDepartmentOne('a', 's'),
    is: is((q) => times(q.surplusValueI, share(q, q.constantCapitalIIa))),
  },
  variableCapitalIForB: {
    ...partOfDepartmentOne('b', 'v'),
    is: is((q) => times(q.variableCapitalI, share(q, q.constantCapitalIIb))),
  },
  surplusValueIForB: {
    ...partOfDepartmentOne('b', 's'),
    is: is((q) => times(q.surplusValueI, share(q, q.constantCapitalIIb))),
  },
  necessitiesForIForA: {
    ...spendingOfDepartmentOne('a', 'necessities'),
    is: is((q) => times(necessity(q), q.surplusValueIForA)),
  },
  luxuriesForIForA: {
    ...spendingOfDepartmentOne('a', 'luxuries'),
    is: is((q) => times(q.luxuryShare, q.surplusValueIForA)),
  },
  necessitiesForIForB: {
    ...spendingOfDepartmentOne('b', 'necessities'),
    is: is((q) => times(necessity(q), q.surplusValueIForB)),
  },
  luxuriesForIForB: {
    ...spendingOfDepartmentOne('b', 'luxuries'),
    is: is((q) => times(q.luxuryShare, q.surplusValueIForB)),
  },
};

const demand = {
  demandForNecessities: {
    ...moneyOf(
      {
        en: 'necessities bought by all workers and all capitalists',
        zh: '全部工人和资本家购买的必要消费资料',
      },
      { en: 'D_a', zh: 'D_a' },
    ),
    is: is((q) =>
      plus(
        q.variableCapitalI,
        q.variableCapitalIIa,
        q.variableCapitalIIb,
        q.necessitiesForI,
        q.necessitiesForIIa,
        q.necessitiesForIIb,
      ),
    ),
  },
  demandForLuxuries: {
    ...moneyOf(
      { en: 'luxuries bought by all capitalists', zh: '全部资本家购买的奢侈品' },
      { en: 'D_b', zh: 'D_b' },
    ),
    is: is((q) => plus(q.luxuriesForI, q.luxuriesForIIa, q.luxuriesForIIb)),
  },
  subdivisionsAreBalanced: {
    ...conditionOf(
      {
        en: 'IIa and IIb sell each other equal values: IIb v + (1−l) IIb s = l IIa s',
        zh: 'Ⅱa与Ⅱb的交换平衡：Ⅱb v＋(1−l)Ⅱb m＝l Ⅱa m',
      },
      { en: 'B_4', zh: 'B_4' },
    ),
    is: is((q) => holds(q.soldByAToB, '=', q.luxuriesForIIa)),
    alternatives: {
      byRatio: is((q) => holds(q.variableCapitalIIb, '=', times(q.ratioThatBalances, q.variableCapitalIIa))),
    },
  },
  necessitiesAreBalanced: {
    ...conditionOf(
      { en: 'all necessities are sold and none is missing', zh: '必要消费资料供求相等' },
      { en: 'B_5', zh: 'B_5' },
    ),
    is: is((q) => holds(q.productIIa, '=', q.demandForNecessities)),
  },
  luxuriesAreBalanced: {
    ...conditionOf(
      { en: 'all luxuries are sold and none is missing', zh: '奢侈品供求相等' },
      { en: 'B_6', zh: 'B_6' },
    ),
    is: is((q) => holds(q.productIIb, '=', q.demandForLuxuries)),
  },
  unsoldNecessities: {
    ...moneyOf(
      { en: 'necessities that IIa cannot sell', zh: 'Ⅱa卖不出去的必要消费资料' },
      symbolOf('IIa', 'u'),
      'commodity',
    ),
    is: is((q) => largest(minus(q.productIIa, q.demandForNecessities), number(0))),
  },
  unsoldLuxuries: {
    ...moneyOf(
      { en: 'luxuries that IIb cannot sell', zh: 'Ⅱb卖不出去的奢侈品' },
      symbolOf('IIb', 'u'),
      'commodity',
    ),
    is: is((q) => largest(minus(q.productIIb, q.demandForLuxuries), number(0))),
  },
  luxuryWagesFitIntoSurplusOfIIa: {
    ...conditionOf(
      {
        en: 'the wages of the luxury workers are less than the surplus-value of IIa',
        zh: '奢侈品工人的工资小于Ⅱa的剩余价值',
      },
      { en: 'B_7', zh: 'B_7' },
    ),
    is: is((q) => holds(q.variableCapitalIIb, '<', q.surplusValueIIa)),
  },
};

/**
 * Both subdivisions of department II given, with one share of luxuries for all capitalists. Pounds.
 * Capital II, ch. 20, IV, MEW 24, pp. 402–411.
 */
export const luxuries = model({
  id: 'reproduction/luxuries',
  title: {
    en: 'Necessities and luxuries, subdivisions given',
    zh: '必要消费资料和奢侈品（两个分部类已定）',
  },
  sources: [capitalTwo('20', '402–411')],
  inputs,
  equations: { ...products, ...spending, ...exchange, ...departmentOne, ...demand },
});
