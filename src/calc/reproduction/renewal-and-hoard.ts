// Who throws in the money for the last exchange between the departments, and to whom it returns, when part 1 of department
// II renews fixed capital in kind and part 2 lays by as much for wear (Capital II, ch. 20, XI, 2, MEW 24, pp. 456–459).
import { type Expression, holds, largest, minus, number, plus, smallest } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsOfScheme, symbolOf } from './quantities.ts';

type Known =
  | 'restOfII'
  | 'stockOfPartOne'
  | 'renewal'
  | 'soldByPartOne'
  | 'stockOfPartTwo'
  | 'advancedByPartOne'
  | 'advancedByPartTwo'
  | 'advancedTogether'
  | 'returnedToPartOne'
  | 'returnedToPartTwo';
const is = (expression: (q: Quantities<Known>) => Expression) => expression;

const stockOf = (part: 1 | 2): QuantityWords =>
  moneyOf(
    { en: `commodities that II(${part}) still has to sell`, zh: `Ⅱ(${part})尚待出售的商品` },
    symbolOf('II', `k_{(${part})}`),
    'commodity',
  );

const moneyIn = (part: 1 | 2, en: string, zh: string, letter: string): QuantityWords =>
  moneyOf(
    { en: `${en} II(${part})`, zh: `Ⅱ(${part})${zh}` },
    symbolOf('II', `${letter}_{(${part})}`),
    'money',
  );

/**
 * Cases a, b and c differ only in the stock that part 1 still has to sell: 100, 0, 200. It is a part of what II still has to
 * sell: of a larger one only that much counts. Pounds.
 */
export const renewalAndHoard = model({
  id: 'reproduction/renewal-and-hoard',
  title: { en: 'Money of those who renew and of those who hoard', zh: '更新者与贮藏者的货币' },
  sources: [capitalTwo('20', '456–459')],
  inputs: {
    restOfII: {
      ...moneyOf(
        { en: 'commodities that II still has to sell', zh: '第Ⅱ部类尚待出售的商品' },
        symbolOf('II', 'k'),
        'commodity',
      ),
      ...poundsOfScheme,
      default: '400',
    },
    stockOfPartOne: { ...stockOf(1), ...poundsOfScheme, default: '100' },
    renewal: {
      ...moneyOf(
        {
          en: 'fixed capital that II(1) renews in kind; II(2) has as much wear to lay by',
          zh: 'Ⅱ(1)以实物更新的固定资本；Ⅱ(2)有同样多的磨损要积存',
        },
        { en: 'f', zh: 'f' },
        'constant',
      ),
      ...poundsOfScheme,
      default: '200',
    },
  },
  equations: {
    soldByPartOne: {
      ...moneyOf(
        { en: 'commodities that II(1) sells', zh: 'Ⅱ(1)售出的商品' },
        symbolOf('II', "k'_{(1)}"),
        'commodity',
      ),
      is: is((q) => smallest(q.stockOfPartOne, q.restOfII)),
    },
    stockOfPartTwo: {
      ...stockOf(2),
      is: is((q) => minus(q.restOfII, q.soldByPartOne)),
    },
    advancedByPartOne: {
      ...moneyIn(1, 'money thrown in by', '投入的货币', 'M'),
      is: is((q) => plus(q.renewal, q.soldByPartOne)),
    },
    advancedByPartTwo: {
      ...moneyIn(2, 'money thrown in by', '投入的货币', 'M'),
      is: is((q) => largest(minus(q.stockOfPartTwo, q.renewal), number(0))),
    },
    advancedTogether: {
      ...moneyOf(
        { en: 'money thrown in by department II', zh: '第Ⅱ部类投入的货币' },
        symbolOf('II', 'M'),
        'money',
      ),
      is: is((q) => plus(q.advancedByPartOne, q.advancedByPartTwo)),
    },
    returnedToPartOne: {
      ...moneyIn(1, 'money that returns to', '收回的货币', 'R'),
      is: is((q) => q.soldByPartOne),
    },
    returnedToPartTwo: {
      ...moneyIn(2, 'money that returns to', '收回的货币', 'R'),
      is: is((q) => q.stockOfPartTwo),
    },
    returnedTogether: {
      ...moneyOf(
        { en: 'money that returns to department II', zh: '第Ⅱ部类收回的货币' },
        symbolOf('II', 'R'),
        'money',
      ),
      is: is((q) => plus(q.returnedToPartOne, q.returnedToPartTwo)),
    },
    spentOnRenewal: {
      ...moneyIn(1, 'money that does not return to', '不再收回的货币', 'f'),
      is: is((q) => minus(q.advancedByPartOne, q.returnedToPartOne)),
    },
    hoardedByPartTwo: {
      ...moneyIn(2, 'money laid by in', '积存的货币', 'd'),
      is: is((q) => minus(q.returnedToPartTwo, q.advancedByPartTwo)),
    },
    moneyReturnsToDepartmentTwo: {
      ...conditionOf(
        {
          en: 'as much money returns to department II as it threw in',
          zh: '流回第Ⅱ部类的货币与它投入的货币相等',
        },
        { en: 'R', zh: 'R' },
      ),
      is: is((q) => holds(q.advancedTogether, '=', plus(q.returnedToPartOne, q.returnedToPartTwo))),
    },
    partTwoHasItsWearToSell: {
      ...conditionOf(
        {
          en: 'the commodities of II(2) cover the wear that it must lay by',
          zh: 'Ⅱ(2)的商品足以包含它要积存的磨损',
        },
        { en: 'B_{11}', zh: 'B_{11}' },
      ),
      is: is((q) => holds(q.stockOfPartTwo, '>=', q.renewal)),
    },
  },
});
