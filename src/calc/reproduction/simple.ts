// Simple reproduction in two departments: what each sells to the other, the conditions under which everything is sold
// and everything used up is replaced, and, where they fail, who is left with what (Capital II, ch. 20, I–III, VI–VII).
import {
  type Expression,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  smallest,
} from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { symbolOf } from './quantities.ts';
import { capitalEquations, type SchemeQuantity, schemeEquations, schemeInputs } from './scheme.ts';

const is = (expression: (q: Quantities<SchemeQuantity>) => Expression) => expression;

const exchange = {
  exchanged: {
    ...moneyOf(
      {
        en: 'value that each department sells to the other: the smaller of I(v + s) and II c',
        zh: '两大部类各自卖给对方的价值：Ⅰ(v＋m)与Ⅱc中较小的一个',
      },
      { en: 'x', zh: 'x' },
      'commodity',
    ),
    is: is((q) => smallest(q.newValueI, q.constantCapitalII)),
  },
  remainderI: {
    ...moneyOf(
      {
        en: 'means of production that stay in department I when I(v + s) is sold',
        zh: '第Ⅰ部类售出Ⅰ(v＋m)后留在本部类的生产资料',
      },
      symbolOf('I', 'r'),
      'constant',
    ),
    is: is((q) => minus(q.productI, q.newValueI)),
    alternatives: { constantCapital: is((q) => q.constantCapitalI) },
  },
  remainderII: {
    ...moneyOf(
      {
        en: 'articles of consumption that stay in department II when II c is sold',
        zh: '第Ⅱ部类售出Ⅱc后留在本部类的消费资料',
      },
      symbolOf('II', 'r'),
    ),
    is: is((q) => minus(q.productII, q.constantCapitalII)),
    alternatives: { newValue: is((q) => q.newValueII) },
  },
  demandForMeansOfProduction: {
    ...moneyOf(
      { en: 'means of production to be replaced in both departments', zh: '两大部类需要补偿的生产资料' },
      { en: '\\mathrm{I}\\,c+\\mathrm{II}\\,c', zh: '\\mathrm{I}\\,c+\\mathrm{II}\\,c' },
      'constant',
    ),
    is: is((q) => plus(q.constantCapitalI, q.constantCapitalII)),
  },
  demandForArticlesOfConsumption: {
    ...moneyOf(
      {
        en: 'articles of consumption that all wages and all surplus-value buy',
        zh: '全部工资和全部剩余价值所购买的消费资料',
      },
      {
        en: '\\mathrm{I}(v+s)+\\mathrm{II}(v+s)',
        zh: '\\mathrm{I}(v+m)+\\mathrm{II}(v+m)',
      },
    ),
    is: is((q) => plus(q.newValueI, q.newValueII)),
  },
};

const balances = {
  exchangeIsBalanced: {
    ...conditionOf(
      {
        en: 'the exchange between the departments balances: I(v + s) = II c',
        zh: '两大部类的交换平衡：Ⅰ(v＋m)＝Ⅱc',
      },
      { en: 'B_1', zh: 'B_1' },
    ),
    is: is((q) => holds(q.newValueI, '=', q.constantCapitalII)),
  },
  meansOfProductionAreBalanced: {
    ...conditionOf(
      {
        en: 'the product of I replaces all means of production used up: I(c + v + s) = I c + II c',
        zh: '第Ⅰ部类的产品正好补偿全部耗费的生产资料：Ⅰ(c＋v＋m)＝Ⅰc＋Ⅱc',
      },
      { en: 'B_2', zh: 'B_2' },
    ),
    is: is((q) => holds(q.productI, '=', q.totalConstantCapital)),
  },
  articlesOfConsumptionAreBalanced: {
    ...conditionOf(
      {
        en: 'the product of II is bought by all wages and all surplus-value: II(c + v + s) = I(v + s) + II(v + s)',
        zh: '第Ⅱ部类的产品正好由全部工资和剩余价值购买：Ⅱ(c＋v＋m)＝Ⅰ(v＋m)＋Ⅱ(v＋m)',
      },
      { en: 'B_3', zh: 'B_3' },
    ),
    is: is((q) => holds(q.productII, '=', q.totalNewValue)),
  },
  meansOfProductionCannotAllBeSold: {
    ...conditionOf(
      {
        en: 'department I cannot sell all its means of production: I(v + s) > II c',
        zh: '第Ⅰ部类的生产资料卖不完：Ⅰ(v＋m)＞Ⅱc',
      },
      { en: 'F_1', zh: 'F_1' },
    ),
    is: is((q) => holds(q.newValueI, '>', q.constantCapitalII)),
  },
  unsoldMeansOfProduction: {
    ...moneyOf(
      { en: 'means of production that department I cannot sell', zh: '第Ⅰ部类卖不出去的生产资料' },
      symbolOf('I', 'u'),
      'commodity',
    ),
    is: is((q) => largest(minus(q.newValueI, q.constantCapitalII), number(0))),
    alternatives: {
      byWholeProduct: is((q) => largest(minus(q.productI, q.totalConstantCapital), number(0))),
    },
  },
  articlesOfConsumptionCannotAllBeSold: {
    ...conditionOf(
      {
        en: 'department II cannot sell all its articles of consumption, nor replace all its constant capital: I(v + s) < II c',
        zh: '第Ⅱ部类的消费资料卖不完，它的不变资本也不能全部补偿：Ⅰ(v＋m)＜Ⅱc',
      },
      { en: 'F_2', zh: 'F_2' },
    ),
    is: is((q) => holds(q.newValueI, '<', q.constantCapitalII)),
  },
  unsoldArticlesOfConsumption: {
    ...moneyOf(
      {
        en: 'articles of consumption that department II cannot sell: constant capital that it cannot replace',
        zh: '第Ⅱ部类卖不出去的消费资料，即它不能补偿的不变资本',
      },
      symbolOf('II', 'u'),
      'commodity',
    ),
    is: is((q) => largest(minus(q.constantCapitalII, q.newValueI), number(0))),
    alternatives: {
      byWholeProduct: is((q) => largest(minus(q.productII, q.totalNewValue), number(0))),
    },
  },
};

const productShare = (
  en: string,
  zh: string,
  symbol: readonly [en: string, zh: string],
  part?: 'constant' | 'variable' | 'surplus',
) => rateOf({ en, zh }, { en: symbol[0], zh: symbol[1] }, part);

const shares = {
  shareOfProductISoldToII: {
    ...productShare(
      'part of the product of I that replaces constant capital in II',
      '第Ⅰ部类产品中补偿第Ⅱ部类不变资本的部分',
      ['\\frac{\\mathrm{I}(v+s)}{\\mathrm{I}\\,w}', '\\frac{\\mathrm{I}(v+m)}{\\mathrm{I}\\,w}'],
    ),
    is: is((q) => over(q.newValueI, q.productI)),
  },
  shareOfProductIKept: {
    ...productShare(
      'part of the product of I that replaces constant capital in I',
      '第Ⅰ部类产品中补偿本部类不变资本的部分',
      ['\\frac{\\mathrm{I}\\,c}{\\mathrm{I}\\,w}', '\\frac{\\mathrm{I}\\,c}{\\mathrm{I}\\,w}'],
      'constant',
    ),
    is: is((q) => over(q.constantCapitalI, q.productI)),
  },
  shareOfConstantCapitalInProductII: {
    ...productShare(
      'constant capital in the product of II',
      '第Ⅱ部类产品价值中不变资本的比重',
      ['\\frac{\\mathrm{II}\\,c}{\\mathrm{II}\\,w}', '\\frac{\\mathrm{II}\\,c}{\\mathrm{II}\\,w}'],
      'constant',
    ),
    is: is((q) => over(q.constantCapitalII, q.productII)),
  },
  shareOfVariableCapitalInProductII: {
    ...productShare(
      'variable capital in the product of II',
      '第Ⅱ部类产品价值中可变资本的比重',
      ['\\frac{\\mathrm{II}\\,v}{\\mathrm{II}\\,w}', '\\frac{\\mathrm{II}\\,v}{\\mathrm{II}\\,w}'],
      'variable',
    ),
    is: is((q) => over(q.variableCapitalII, q.productII)),
  },
  shareOfSurplusValueInProductII: {
    ...productShare(
      'surplus-value in the product of II',
      '第Ⅱ部类产品价值中剩余价值的比重',
      ['\\frac{\\mathrm{II}\\,s}{\\mathrm{II}\\,w}', '\\frac{\\mathrm{II}\\,m}{\\mathrm{II}\\,w}'],
      'surplus',
    ),
    is: is((q) => over(q.surplusValueII, q.productII)),
  },
  shareOfRevenueInTotalProduct: {
    ...productShare(
      'part of the total product that can be consumed as revenue',
      '社会总产品中可以作为收入消费的部分',
      ['\\frac{V+S}{W}', '\\frac{V+M}{W}'],
    ),
    is: is((q) => over(q.totalNewValue, q.totalProduct)),
  },
};

/**
 * Simple reproduction: the whole surplus-value is consumed. The three balances are one condition in three forms.
 * Pounds; Capital II, ch. 20, MEW 24, pp. 394–401, 406, 420–424, 431.
 */
export const simpleReproduction = model({
  id: 'reproduction/simple',
  title: { en: 'Simple reproduction in two departments', zh: '两大部类的简单再生产' },
  sources: [capitalTwo('20', '394–401, 406, 420–424')],
  inputs: schemeInputs,
  equations: { ...schemeEquations, ...capitalEquations, ...exchange, ...balances, ...shares },
  misreadings: {
    totalProductAsCapital: {
      ...moneyOf(
        {
          en: 'total product, if the surplus-value is left out',
          zh: '误把社会总产品算作投入的资本，漏掉剩余价值',
        },
        { en: 'W', zh: 'W' },
        'commodity',
      ),
      misreads: 'totalProduct',
      is: (q) => plus(q.totalConstantCapital, q.totalVariableCapital),
    },
    exchangedWithoutSurplusValue: {
      ...moneyOf(
        {
          en: 'value exchanged, if only the wages of I buy from II',
          zh: '误认为只有第Ⅰ部类的工资与Ⅱc交换',
        },
        { en: 'x', zh: 'x' },
        'commodity',
      ),
      misreads: 'exchanged',
      is: (q) => smallest(q.variableCapitalI, q.constantCapitalII),
    },
  },
});
