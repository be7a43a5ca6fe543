// The replacement of fixed capital in department II: what some renew in kind with money saved before must equal what others
// lay by in money for wear; else one side cannot sell (Capital II, ch. 20, XI, MEW 24, pp. 446–465).
import {
  type Expression,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  smallest,
  times,
} from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, Quantities, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsOfScheme, surplusValue, symbolOf, variableCapitalInput } from './quantities.ts';

const renewal: InputSpec = {
  ...moneyOf(
    {
      en: 'money of II(1): fixed capital to be renewed in kind this year',
      zh: 'Ⅱ(1)的货币：今年要以实物更新的固定资本',
    },
    { en: '\\mathrm{II}\\,c_{(1)}', zh: '\\mathrm{II}\\,c_{(1)}' },
    'money',
  ),
  ...poundsOfScheme,
  step: '10',
  default: '200',
};

const wear: InputSpec = {
  ...moneyOf(
    {
      en: 'commodities of II(2) that carry wear, to be laid by in money',
      zh: 'Ⅱ(2)中代表磨损、要以货币积存的商品',
    },
    { en: '\\mathrm{II}\\,c_{(2)}', zh: '\\mathrm{II}\\,c_{(2)}' },
    'constant',
  ),
  ...poundsOfScheme,
  step: '10',
  default: '200',
};

type Known =
  | 'variableCapitalI'
  | 'surplusValueI'
  | 'exchangedInKind'
  | 'renewal'
  | 'wear'
  | 'restOfI'
  | 'renewedInKind'
  | 'laidByForWear'
  | 'unsoldByI'
  | 'moneyLeftWithII'
  | 'moneyLeftWithI'
  | 'unsoldByII'
  | 'exchangeIsPossible';
const is = (expression: (q: Quantities<Known>) => Expression) => expression;

const money = (en: string, zh: string, symbol: QuantityWords['symbol'], part?: QuantityWords['part']) =>
  moneyOf({ en, zh }, symbol, part);

/**
 * What happens to the rest of I s, to the money of those who renew (part 1) and to the commodities of those who lay by
 * (part 2). Nobody throws in money of his own beyond that, so that without renewal both sides are left with their wear and
 * their surplus-value; p. 452 looks at I alone, which had paid for the wear of II with its own money. What is exchanged before
 * cannot be more than I(v + s): beyond that nothing is settled. Pounds; MEW 24, pp. 450–453, 460–464.
 */
export const fixedCapitalReplacement = model({
  id: 'reproduction/fixed-capital-replacement',
  title: { en: 'Renewal in kind against wear in money', zh: '固定资本的实物更新与磨损的货币积存' },
  sources: [capitalTwo('20', '450–453, 460–465')],
  inputs: {
    variableCapitalI: variableCapitalInput('I', '1000'),
    surplusValueI: { ...surplusValue('I'), ...poundsOfScheme, default: '1000' },
    exchangedInKind: {
      ...money(
        'part of I(v + s) and of II c that is exchanged before, product for product',
        'Ⅰ(v＋m)与Ⅱc中已经相互交换的部分',
        { en: 'x', zh: 'x' },
        'commodity',
      ),
      ...poundsOfScheme,
      step: '10',
      default: '1800',
    },
    renewal,
    wear,
  },
  equations: {
    constantCapitalII: {
      ...money(
        'constant capital in the product of II',
        '第Ⅱ部类产品中的不变资本',
        symbolOf('II', 'c'),
        'constant',
      ),
      is: is((q) => plus(q.exchangedInKind, q.wear)),
    },
    restOfI: {
      ...money(
        'surplus-value of I still to be sold',
        '第Ⅰ部类尚待出售的剩余价值',
        symbolOf('I', 's_r', 'm_r'),
        'surplus',
      ),
      is: is((q) => largest(minus(plus(q.variableCapitalI, q.surplusValueI), q.exchangedInKind), number(0))),
    },
    renewedInKind: {
      ...money('fixed capital renewed in kind', '以实物更新的固定资本', { en: 'f', zh: 'f' }, 'constant'),
      is: is((q) => smallest(q.restOfI, q.renewal)),
    },
    laidByForWear: {
      ...money('money laid by for wear', '为磨损积存的货币', { en: 'd', zh: 'd' }, 'money'),
      is: is((q) => smallest(q.renewedInKind, q.wear)),
    },
    moneyLeftWithII: {
      ...money(
        'money of II(1) that finds no means of production',
        'Ⅱ(1)买不到生产资料的货币',
        symbolOf('II', 'h_{(1)}'),
        'money',
      ),
      is: is((q) => minus(q.renewal, q.renewedInKind)),
    },
    moneyLeftWithI: {
      ...money(
        'surplus-value of I held fast in money',
        '第Ⅰ部类滞留在货币形式上的剩余价值',
        symbolOf('I', 'h'),
        'money',
      ),
      is: is((q) => minus(q.renewedInKind, q.laidByForWear)),
    },
    unsoldByI: {
      ...money(
        'surplus-value of I that stays unsold, in means of production (p. 452: 200)',
        '第Ⅰ部类卖不出去的剩余价值，即生产资料（第452页：200）',
        symbolOf('I', 'u'),
        'commodity',
      ),
      is: is((q) => minus(q.restOfI, q.renewedInKind)),
    },
    unsoldByII: {
      ...money(
        'articles of consumption that II(2) cannot sell',
        'Ⅱ(2)卖不出去的消费资料',
        symbolOf('II', 'u_{(2)}'),
        'commodity',
      ),
      is: is((q) => minus(q.wear, q.laidByForWear)),
    },
    unsoldTogether: {
      ...money(
        'unsold on both sides: by I and by II(2) together',
        '双方卖不出去的商品之和：第Ⅰ部类与Ⅱ(2)合计',
        { en: 'u', zh: 'u' },
        'commodity',
      ),
      is: is((q) => plus(q.unsoldByI, q.unsoldByII)),
    },
    shareOfSurplusValueUnsold: {
      ...rateOf(
        {
          en: 'part of the surplus-value of I that cannot be realised',
          zh: '第Ⅰ部类剩余价值中不能实现的部分',
        },
        { en: '\\frac{u}{s}', zh: '\\frac{u}{m}' },
      ),
      is: is((q) => over(q.unsoldByI, q.surplusValueI)),
    },
    renewalEqualsWear: {
      ...conditionOf(
        {
          en: 'what is renewed in kind equals what is laid by for wear',
          zh: '实物更新额等于磨损积存额：Ⅱc(1)＝Ⅱc(2)',
        },
        { en: 'B_9', zh: 'B_9' },
      ),
      is: is((q) => holds(q.renewal, '=', q.wear)),
    },
    renewalExceedsWear: {
      ...conditionOf(
        {
          en: 'more is renewed than laid by: money is left over that only imports could spend',
          zh: '更新多于积存：有货币多余，只能靠进口来实现',
        },
        { en: 'F_3', zh: 'F_3' },
      ),
      is: is((q) => holds(q.renewal, '>', q.wear)),
    },
    wearExceedsRenewal: {
      ...conditionOf(
        {
          en: 'less is renewed than laid by: commodities are left over that only exports could sell',
          zh: '更新少于积存：有商品多余，只能靠出口来实现',
        },
        { en: 'F_4', zh: 'F_4' },
      ),
      is: is((q) => holds(q.renewal, '<', q.wear)),
    },
    exchangeIsPossible: {
      ...conditionOf(
        {
          en: 'I has as much to give as is said to be exchanged before',
          zh: '已经交换的部分不超过第Ⅰ部类所能提供的',
        },
        { en: 'x \\le \\mathrm{I}\\,(v+s)', zh: 'x \\le \\mathrm{I}\\,(v+m)' },
      ),
      is: is((q) => holds(q.exchangedInKind, '<=', plus(q.variableCapitalI, q.surplusValueI))),
    },
    everythingIsSettled: {
      ...conditionOf(
        { en: 'nothing is left unsold and no money is left idle', zh: '没有商品卖不出去，也没有货币闲置' },
        { en: 'B_{10}', zh: 'B_{10}' },
      ),
      is: is((q) =>
        times(
          q.exchangeIsPossible,
          holds(plus(q.unsoldByI, q.unsoldByII, q.moneyLeftWithI, q.moneyLeftWithII), '=', number(0)),
        ),
      ),
    },
  },
  misreadings: {
    shareOfNewValueUnsold: {
      ...rateOf(
        {
          en: 'unsaleable part, if reckoned on I(v + s) instead of I s',
          zh: '误以Ⅰ(v＋m)而不以Ⅰm为基数的不能实现部分',
        },
        { en: '\\frac{u}{v+s}', zh: '\\frac{u}{v+m}' },
      ),
      misreads: 'shareOfSurplusValueUnsold',
      is: (q) => over(q.unsoldByI, plus(q.variableCapitalI, q.surplusValueI)),
    },
  },
});
