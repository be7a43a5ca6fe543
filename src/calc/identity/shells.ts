// The parable of the shells: what happens to a price when a bank hands out shells, with the goods as they are and with
// goods that can be had in larger numbers. The milk story assumes the second, the shell story the first.
import { rate, ratio, repetitions } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, quantityOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { fowls, shellMoney, shellsPerFowl } from './units.ts';

const shellInput = (en: string, zh: string, symbol: string, initial: string): InputSpec => ({
  ...quantityOf({ en, zh }, symbol, shellMoney, 'money'),
  default: initial,
  min: '0',
  max: '100000',
});

const shellsOf = (en: string, zh: string, symbol: string) =>
  quantityOf({ en, zh }, symbol, shellMoney, 'money');

/** I buy half a fowl for my 2 shells from a hunter who has 4; then a bank gives each of us 10 (lines 163–164). */
export const shells = model({
  id: 'identity/shells',
  title: { en: 'Shells as money', zh: '海螺壳货币' },
  sources: [essayAt('163–164')],
  inputs: {
    shellsPaid: shellInput('shells that I pay', '我付出的海螺壳', 'a', '2'),
    shellsOfHunter: shellInput('shells that the hunter has at first', '猎人原有的海螺壳', 'b', '4'),
    fowlBought: {
      label: { en: 'fowl that I get for them', zh: '换得的野鸡' },
      symbol: { en: 'f', zh: 'f' },
      unit: fowls,
      part: 'commodity',
      default: '1/2',
      min: '1/100',
      max: '1000',
      step: '1/2',
    },
    handedOut: shellInput('shells handed to each', '发给每人的海螺壳', 'g', '10'),
    people: {
      label: { en: 'people who are given shells', zh: '领到海螺壳的人数' },
      symbol: { en: 'n', zh: 'n' },
      unit: ratio,
      default: '2',
      min: '1',
      max: '1000000',
      whole: true,
    },
    offer: {
      label: { en: 'price offered for a fowl afterwards', zh: '此后对一只野鸡的出价' },
      symbol: { en: 'k', zh: 'k' },
      unit: shellsPerFowl,
      default: '4',
      min: '0',
      max: '100000',
    },
    idleCapacity: {
      label: {
        en: 'goods that can be added, as a share of those sold so far',
        zh: '可增加的商品占现有销量的比例',
      },
      symbol: { en: 'u', zh: 'u' },
      unit: rate,
      default: '0',
      min: '0',
      max: '1000',
      step: '1/3',
    },
  },
  equations: {
    hunterAfterSale: {
      ...shellsOf('shells of the hunter after the sale', '成交后猎人手里的海螺壳', 'b_1'),
      is: (q) => plus(q.shellsOfHunter, q.shellsPaid),
    },
    priceBefore: {
      label: { en: 'price of a fowl', zh: '一只野鸡的价格' },
      symbol: { en: 'p_0', zh: 'p_0' },
      unit: shellsPerFowl,
      is: (q) => over(q.shellsPaid, q.fowlBought),
    },
    shellsBefore: {
      ...shellsOf('all shells before', '原有海螺壳总数', 'M_0'),
      is: (q) => plus(q.shellsPaid, q.shellsOfHunter),
    },
    shellsAdded: {
      ...shellsOf('shells added', '新增海螺壳', '\\Delta M'),
      is: (q) => times(q.people, q.handedOut),
    },
    shellsAfter: {
      ...shellsOf('all shells afterwards', '此后的海螺壳总数', 'M_1'),
      is: (q) => plus(q.shellsBefore, q.shellsAdded),
    },
    moneyMultiple: {
      label: { en: 'shells afterwards as a multiple of those before', zh: '海螺壳增加到原来的倍数' },
      symbol: { en: 'm', zh: 'm' },
      unit: repetitions,
      is: (q) => over(q.shellsAfter, q.shellsBefore),
    },
    goodsMultiple: {
      label: { en: 'goods afterwards as a multiple of those before', zh: '商品增加到原来的倍数' },
      symbol: { en: 'y', zh: 'y' },
      unit: repetitions,
      is: (q) => smallest(q.moneyMultiple, plus(number(1), q.idleCapacity)),
    },
    priceAfter: {
      label: { en: 'price of a fowl afterwards', zh: '此后一只野鸡的价格' },
      symbol: { en: 'p_1', zh: 'p_1' },
      unit: shellsPerFowl,
      is: (q) => over(times(q.priceBefore, q.moneyMultiple), q.goodsMultiple),
    },
    fowlForHandedOut: {
      label: { en: 'fowl that the shells handed to one person buy', zh: '每人领到的海螺壳能换的野鸡' },
      symbol: { en: 'f_g', zh: 'f_g' },
      unit: fowls,
      is: (q) => over(q.handedOut, q.priceAfter),
    },
    idleCapacityForOldPrice: {
      ...rateOf(
        { en: 'goods that must be added to keep the price', zh: '要使价格不变须增加的商品' },
        { en: 'u^*', zh: 'u^*' },
      ),
      is: (q) => minus(q.moneyMultiple, number(1)),
    },
    myShareAfter: {
      ...rateOf(
        { en: 'my share of all shells afterwards', zh: '此后我的海螺壳占总数的份额' },
        { en: '\\lambda', zh: '\\lambda' },
      ),
      is: (q) => over(q.handedOut, q.shellsAfter),
    },
    offerIsRefused: {
      ...conditionOf({ en: 'the offer is below the new price', zh: '出价低于新的价格' }, 'a'),
      is: (q) => holds(q.offer, '<', q.priceAfter),
    },
    priceStays: {
      ...conditionOf({ en: 'the price stays', zh: '价格不变' }, 'd'),
      is: (q) => holds(q.priceAfter, '=', q.priceBefore),
    },
  },
  misreadings: {
    priceWithoutNewGoods: {
      label: { en: 'price afterwards, as if no goods could be added', zh: '误以为商品不能增加时的价格' },
      symbol: { en: 'p_1', zh: 'p_1' },
      unit: shellsPerFowl,
      misreads: 'priceAfter',
      is: (q) => times(q.priceBefore, q.moneyMultiple),
    },
  },
});
