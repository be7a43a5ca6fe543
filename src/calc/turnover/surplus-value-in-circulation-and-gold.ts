// The money of a country from year to year: coin wears away, gold producers replace it, and as more value
// circulates more is needed.
import { repetitions, truth } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { moneyOf, periodsInYears, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';

const bounds = { min: '0', max: '1000000', step: '100' } as const;

/**
 * Gold of 500 a year that just replaces the wear (MEW 24, pp. 330, 337–339); with growing values the money must
 * grow or change hands faster (pp. 345–347). The stock of money, its wear and its speed are ours.
 */
export const goldAndMoney = recurrence({
  id: 'turnover/gold-and-money',
  title: { en: 'Gold and the money of a country', zh: '黄金与一国的货币量' },
  sources: [capitalTwo('17', '327–330, 337–339, 345–347')],
  inputs: {
    moneyAtFirst: {
      ...moneyOf(
        { en: 'money in the country at first', zh: '一国最初的货币量' },
        { en: 'M_1', zh: 'G_1' },
        'money',
      ),
      default: '10000',
      ...bounds,
      min: '1',
    },
    wearRate: {
      ...rateOf(
        { en: 'part of the money that wears away in a year', zh: '货币一年磨损的比例' },
        { en: '\\delta', zh: '\\delta' },
      ),
      default: '1/20',
      min: '0',
      max: '1',
      step: '1/100',
    },
    goldProduced: {
      ...moneyOf({ en: 'gold produced in the year', zh: '一年生产的黄金' }, { en: 'g', zh: 'g' }, 'money'),
      default: '500',
      ...bounds,
    },
    circulations: {
      label: { en: 'purchases that each coin makes in the year', zh: '每枚铸币一年的流通次数' },
      symbol: { en: 'z', zh: 'z' },
      unit: repetitions,
      default: '6',
      min: '1/10',
      max: '1000',
    },
    valuesAtFirst: {
      ...moneyOf(
        { en: 'commodity value circulated in the first year', zh: '第一年流通的商品价值' },
        { en: 'w_1', zh: 'w_1' },
        'commodity',
      ),
      default: '60000',
      ...bounds,
    },
    growth: {
      ...rateOf(
        { en: 'growth of the commodity value in a year', zh: '商品价值的年增长率' },
        { en: 'r', zh: 'r' },
      ),
      default: '0',
      min: '-1/2',
      max: '1',
      step: '1/100',
    },
  },
  periods: {
    ...periodsInYears,
    default: '5',
    max: '100',
    first: 1,
  },
  state: {
    money: {
      ...moneyOf({ en: 'money in the country', zh: '一国的货币量' }, { en: 'M', zh: 'G' }, 'money'),
      starts: ({ moneyAtFirst }) => moneyAtFirst,
      next: ({ moneyAtTheEnd }) => moneyAtTheEnd,
    },
    values: {
      ...moneyOf(
        { en: 'commodity value circulated', zh: '流通的商品价值' },
        { en: 'w', zh: 'w' },
        'commodity',
      ),
      starts: ({ valuesAtFirst }) => valuesAtFirst,
      next: ({ values, growth }) => times(values, plus(number(1), growth)),
    },
  },
  equations: {
    wear: {
      ...moneyOf(
        { en: 'money worn away in the year', zh: '一年磨损的货币' },
        { en: '\\delta M', zh: '\\delta G' },
      ),
      is: ({ money, wearRate }) => times(money, wearRate),
    },
    moneyAtTheEnd: {
      ...moneyOf({ en: 'money at the end of the year', zh: '年末的货币量' }, { en: "M'", zh: "G'" }, 'money'),
      is: ({ money, wear, goldProduced }) => plus(minus(money, wear), goldProduced),
    },
    moneyNeeded: {
      ...moneyOf(
        { en: 'money that circulation needs', zh: '流通所需的货币量' },
        { en: 'M_n', zh: 'G_n' },
        'money',
      ),
      is: ({ values, circulations }) => over(values, circulations),
    },
    moneyAsHoard: {
      ...moneyOf(
        {
          en: 'money left as hoard; below zero, money that is missing',
          zh: '作为贮藏的货币；负数为短缺的货币',
        },
        { en: 'H', zh: 'H' },
        'money',
      ),
      is: ({ money, moneyNeeded }) => minus(money, moneyNeeded),
    },
    isEnough: {
      label: { en: 'the money suffices', zh: '货币量够用' },
      symbol: { en: 'M \\ge M_n', zh: 'G \\ge G_n' },
      unit: truth,
      is: ({ money, moneyNeeded }) => holds(money, '>=', moneyNeeded),
    },
    circulationsNeeded: {
      label: { en: 'purchases that each coin would have to make', zh: '每枚铸币须有的流通次数' },
      symbol: { en: 'z_n', zh: 'z_n' },
      unit: repetitions,
      is: ({ values, money }) => over(values, money),
    },
  },
});
