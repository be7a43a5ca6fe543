// New money that reaches only some: the essay's driver whose fares stay as they were while others' wealth doubles again
// and again. Prices rise, but "everything as before" needs new money for all alike.
import { ratio } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, rateOf, shareInput } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';

const one = number(1);

/** Goods and velocity given, the price level follows all money. The book's own multiple: wealth doubled twice. */
export const newMoneyUnevenly = model({
  id: 'identity/new-money-unevenly',
  title: { en: 'New money for some', zh: '只发给一部分人的新货币' },
  sources: [essayAt('139–143')],
  inputs: {
    multiple: {
      label: {
        en: 'money of the receivers, as a multiple of what they had',
        zh: '领到者的货币增加到原来的倍数',
      },
      symbol: { en: 'k', zh: 'k' },
      unit: ratio,
      default: '4',
      min: '1',
      max: '1000',
    },
    shareOfReceivers: shareInput(
      { en: 'share of the receivers in the money before', zh: '领到者原来占有货币的份额' },
      { en: 's', zh: 's' },
      '1/2',
    ),
  },
  equations: {
    priceMultiple: {
      label: { en: 'prices as a multiple of those before', zh: '价格上升到原来的倍数' },
      symbol: { en: 'p', zh: 'p' },
      unit: ratio,
      is: (q) => plus(times(q.shareOfReceivers, q.multiple), minus(one, q.shareOfReceivers)),
    },
    realMoneyOfReceivers: {
      ...rateOf(
        { en: 'what the receivers can buy, as a share of before', zh: '领到者的购买力与原来之比' },
        { en: 'r', zh: 'r' },
      ),
      is: (q) => over(q.multiple, q.priceMultiple),
    },
    realMoneyOfOthers: {
      ...rateOf(
        { en: 'what the others can buy, as a share of before', zh: '其他人的购买力与原来之比' },
        { en: 'r_o', zh: 'r_o' },
      ),
      is: (q) => over(one, q.priceMultiple),
    },
    everythingIsAsBefore: {
      ...conditionOf({ en: 'everyone can buy what they could before', zh: '人人的购买力同原来一样' }, 'a'),
      is: (q) =>
        times(
          holds(times(q.shareOfReceivers, q.realMoneyOfReceivers), '=', q.shareOfReceivers),
          holds(
            times(minus(one, q.shareOfReceivers), q.realMoneyOfOthers),
            '=',
            minus(one, q.shareOfReceivers),
          ),
        ),
    },
  },
});
