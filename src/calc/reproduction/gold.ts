// Gold as the material of money: part of what the gold producer pays in wages returns to him, part stays with department II
// as a hoard, every year anew (Capital II, ch. 20, XII, MEW 24, pp. 465–469).
import { type Expression, minus, plus, smallest } from '../kernel/expression.ts';
import type { InputSpec, Quantities, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, periodsInYears } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsOfScheme } from './quantities.ts';

type Part = 'constant' | 'variable' | 'surplus';
const given = (words: QuantityWords, value: string): InputSpec => ({
  ...words,
  ...poundsOfScheme,
  step: '1',
  default: value,
});
const ofGold = (en: string, zh: string, english: string, chinese: string, part: Part): QuantityWords =>
  moneyOf(
    { en: `${en} of the gold producers`, zh: `金生产者的${zh}` },
    { en: `\\mathrm{I\\,g}\\,${english}`, zh: `\\mathrm{I\\,g}\\,${chinese}` },
    part,
  );

type Known =
  | 'hoardAtStart'
  | 'constantCapital'
  | 'variableCapital'
  | 'surplusValue'
  | 'boughtAsMaterial'
  | 'hoardBefore'
  | 'returnedByII'
  | 'addedToHoard'
  | 'hoard';
const is = (expression: (q: Quantities<Known>) => Expression) => expression;

/**
 * Year by year: the wages of the gold producers (money already in circulation) go to department II; II returns what it buys
 * gold for as material; the rest the producer replaces from his own gold and II keeps as a hoard. Only v is followed here;
 * for s Marx gives no figures (p. 468). Pounds of the scheme.
 */
export const gold = recurrence({
  id: 'reproduction/gold',
  title: { en: 'Gold, year by year', zh: '货币材料（金）的逐年再生产' },
  sources: [capitalTwo('20', '465–469')],
  inputs: {
    constantCapital: given(ofGold('constant capital', '不变资本', 'c', 'c', 'constant'), '20'),
    variableCapital: given(ofGold('variable capital', '可变资本', 'v', 'v', 'variable'), '5'),
    surplusValue: given(ofGold('surplus-value', '剩余价值', 's', 'm', 'surplus'), '5'),
    boughtAsMaterial: given(
      moneyOf(
        { en: 'gold that department II buys as material', zh: '第Ⅱ部类作为原料购买的金' },
        { en: 'g', zh: 'g' },
        'constant',
      ),
      '2',
    ),
    hoardAtStart: given(
      moneyOf(
        { en: 'hoard of department II before the first year', zh: '第一年以前第Ⅱ部类的贮藏货币' },
        { en: 'H_0', zh: 'H_0' },
        'money',
      ),
      '0',
    ),
  },
  periods: {
    ...periodsInYears,
    default: '5',
    max: '100',
    first: 1,
  },
  state: {
    hoardBefore: {
      ...moneyOf(
        { en: 'hoard of department II at the beginning of the year', zh: '第Ⅱ部类年初的贮藏货币' },
        { en: 'H_{t-1}', zh: 'H_{t-1}' },
        'money',
      ),
      starts: is((q) => q.hoardAtStart),
      next: is((q) => q.hoard),
    },
  },
  equations: {
    goldProduct: {
      ...moneyOf(
        { en: 'gold produced in the year', zh: '一年生产的金' },
        { en: 'w_g', zh: 'w_g' },
        'commodity',
      ),
      is: is((q) => plus(q.constantCapital, q.variableCapital, q.surplusValue)),
    },
    returnedByII: {
      ...moneyOf(
        { en: 'wage money that returns from department II', zh: '从第Ⅱ部类流回的工资货币' },
        { en: 'r', zh: 'r' },
        'money',
      ),
      is: is((q) => smallest(q.boughtAsMaterial, q.variableCapital)),
    },
    replacedFromOwnGold: {
      ...moneyOf(
        { en: 'variable capital replaced directly from new gold', zh: '直接用新产的金补偿的可变资本' },
        { en: 'v-r', zh: 'v-r' },
        'variable',
      ),
      is: is((q) => minus(q.variableCapital, q.returnedByII)),
    },
    addedToHoard: {
      ...moneyOf(
        { en: 'money that stays in department II as a hoard', zh: '留在第Ⅱ部类成为贮藏货币的部分' },
        { en: 'h', zh: 'h' },
        'money',
      ),
      is: is((q) => minus(q.variableCapital, q.returnedByII)),
    },
    hoard: {
      ...moneyOf(
        { en: 'hoard of department II at the end of the year', zh: '第Ⅱ部类年末的贮藏货币' },
        { en: 'H', zh: 'H' },
        'money',
      ),
      is: is((q) => plus(q.hoardBefore, q.addedToHoard)),
    },
  },
});
