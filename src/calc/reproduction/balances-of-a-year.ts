// The balances of a year of accumulation: the exchange between the departments, and the markets for the product of each
// (Capital II, ch. 21, MEW 24, pp. 505–516).
import { type Expression, holds, plus, times } from '../kernel/expression.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { condition } from './expanded-quantities.ts';

type Q = Quantities<
  | 'isReproduced'
  | 'productI'
  | 'productII'
  | 'salesOfIToII'
  | 'nextConstantCapitalI'
  | 'nextVariableCapitalI'
  | 'nextConstantCapitalII'
  | 'nextVariableCapitalII'
  | 'totalConsumption'
>;
const is = (expression: (q: Q) => Expression) => expression;

/**
 * By the rule II takes over whatever I leaves it, so that the two sides of a balance are equal even where II would have to
 * shrink or to accumulate more than it has: it holds only if the year can end so.
 */
const balance = (q: Q, left: Expression, right: Expression): Expression =>
  times(q.isReproduced, holds(left, '=', right));

/** The three balances; either all of them hold or none. */
export const balanceEquations = {
  isExchangeBalanced: {
    ...condition(
      {
        en: 'what I sells to II equals what II buys from I, and neither has too much',
        zh: '第Ⅰ部类卖给第Ⅱ部类的等于第Ⅱ部类要买的，两大部类都没有过剩',
      },
      '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{s}{x})=\\mathrm{II}\\,(c+\\Delta c)',
      '\\mathrm{I}\\,(v+\\Delta v+\\tfrac{m}{x})=\\mathrm{II}\\,(c+\\Delta c)',
    ),
    is: is((q) => balance(q, q.salesOfIToII, q.nextConstantCapitalII)),
  },
  isMeansOfProductionMarketBalanced: {
    ...condition(
      {
        en: 'product of I equals the constant capital of both departments for the next year, without overproduction',
        zh: '第Ⅰ部类产品等于两大部类下一年的不变资本，没有生产过剩',
      },
      '\\mathrm{I}\\,w=\\textstyle\\sum(c+\\Delta c)',
    ),
    is: is((q) => balance(q, q.productI, plus(q.nextConstantCapitalI, q.nextConstantCapitalII))),
  },
  isConsumptionMarketBalanced: {
    ...condition(
      {
        en: 'product of II equals next year’s wages and the capitalists’ consumption, without overproduction',
        zh: '第Ⅱ部类产品等于下一年的工资加资本家的消费，没有生产过剩',
      },
      '\\mathrm{II}\\,w=\\textstyle\\sum(v+\\Delta v+\\tfrac{s}{x})',
      '\\mathrm{II}\\,w=\\textstyle\\sum(v+\\Delta v+\\tfrac{m}{x})',
    ),
    is: is((q) =>
      balance(q, q.productII, plus(q.nextVariableCapitalI, q.nextVariableCapitalII, q.totalConsumption)),
    ),
  },
};
