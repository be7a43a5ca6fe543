// Where the product of a year goes by Marx's rule, and what of it finds no buyer: the flows between the departments, their
// workers and their capitalists (Capital II, ch. 21, MEW 24, pp. 499, 505–507, 513). They add up to the products always.
import {
  type Expression,
  largest,
  minus,
  number,
  over,
  plus,
  smallest,
  times,
} from '../kernel/expression.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';

const none = number(0);

/** The constant part of an addition of a given composition, k/(1 + k). */
export const partOf = (composition: Expression): Expression =>
  over(composition, plus(number(1), composition));

type Given = Quantities<
  | 'compositionII'
  | 'surplusValueII'
  | 'variableCapitalII'
  | 'additionalConstantII'
  | 'additionalVariableII'
  | 'consumptionI'
  | 'consumptionII'
  | 'salesOfIToII'
  | 'nextVariableCapitalI'
  | 'nextVariableCapitalII'
>;
type Sold = Given & Quantities<'unsoldMeansOfProduction'>;

const is = (expression: (q: Given) => Expression) => expression;
const ofSold = (expression: (q: Sold) => Expression) => expression;

/** What finds no buyer; at most one of the two is above zero. A department II that shrinks dismisses no more workers than it has. */
export const unsoldEquations = {
  unsoldMeansOfProduction: {
    ...moneyOf(
      {
        en: 'means of production that department II cannot buy out of its surplus-value',
        zh: '第Ⅱ部类的剩余价值买不完的生产资料',
      },
      { en: '\\mathrm{I}_u', zh: '\\mathrm{I}_u' },
      'commodity',
    ),
    is: is((q) => times(largest(minus(none, q.consumptionII), none), partOf(q.compositionII))),
  },
  unsoldArticlesOfConsumption: {
    ...moneyOf(
      {
        en: 'articles of consumption that find no buyer unless II’s capitalists eat up capital',
        zh: '除非第Ⅱ部类资本家吃掉资本，否则卖不出去的消费资料',
      },
      { en: '\\mathrm{II}_u', zh: '\\mathrm{II}_u' },
      'commodity',
    ),
    is: is((q) =>
      largest(
        minus(
          none,
          plus(q.additionalConstantII, largest(q.additionalVariableII, minus(none, q.variableCapitalII))),
        ),
        none,
      ),
    ),
  },
};

const sold = (en: string, zh: string, symbol: string, symbolZh = symbol): QuantityWords =>
  moneyOf({ en, zh }, { en: symbol, zh: symbolZh }, 'commodity');

/**
 * Who gets the product that is sold. Where II cannot buy all that I offers it, I cannot buy as much of II: its capitalists
 * consume less, for it is their surplus-value that is not sold (p. 513), and only after them its workers go short.
 */
export const salesEquations = {
  meansOfProductionForII: {
    ...sold(
      'means of production that department II buys',
      '第Ⅱ部类买到的生产资料',
      '\\mathrm{I}_{\\mathrm{II}}',
    ),
    is: ofSold((q) => minus(q.salesOfIToII, q.unsoldMeansOfProduction)),
  },
  articlesForWorkersI: {
    ...sold(
      'articles of consumption that workers of department I buy',
      '第Ⅰ部类工人买到的消费资料',
      '\\mathrm{II}_{\\mathrm{I}v}',
    ),
    is: ofSold((q) =>
      minus(q.nextVariableCapitalI, largest(minus(q.unsoldMeansOfProduction, q.consumptionI), none)),
    ),
  },
  articlesForCapitalistsI: {
    ...sold(
      'articles of consumption that capitalists of department I buy',
      '第Ⅰ部类资本家买到的消费资料',
      '\\mathrm{II}_{\\mathrm{I}s}',
      '\\mathrm{II}_{\\mathrm{I}m}',
    ),
    is: ofSold((q) => largest(minus(q.consumptionI, q.unsoldMeansOfProduction), none)),
  },
  articlesForWorkersII: {
    ...sold(
      'articles of consumption that workers of department II buy',
      '第Ⅱ部类工人买到的消费资料',
      '\\mathrm{II}_{\\mathrm{II}v}',
    ),
    is: ofSold((q) =>
      largest(minus(q.nextVariableCapitalII, over(q.unsoldMeansOfProduction, q.compositionII)), none),
    ),
  },
  articlesForCapitalistsII: {
    ...sold(
      'articles of consumption that capitalists of department II buy from each other',
      '第Ⅱ部类资本家互相买到的消费资料',
      '\\mathrm{II}_{\\mathrm{II}s}',
      '\\mathrm{II}_{\\mathrm{II}m}',
    ),
    is: ofSold((q) => smallest(largest(q.consumptionII, none), q.surplusValueII)),
  },
};
