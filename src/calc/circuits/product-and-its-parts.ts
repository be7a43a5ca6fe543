// The value of one product and of its parts: which pounds of Marx's yarn replace means of production, which wages,
// which hold surplus-value; the same parts in each single pound; and what a sale of only some of it brings back.
import { holds, largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { sameInBoth } from '../kernel/languages.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { labour, ofSurplus, ounces, pence, yarn } from './product-words.ts';
import {
  capitalAdvanced,
  constantCapital,
  poundsFrom,
  productValue,
  rateOfSurplusValue,
  surplusValue,
  variableCapital,
} from './quantities.ts';
import {
  ouncesPerPoundOfYarn,
  pencePerPound,
  poundsOfCotton,
  poundsOfCottonPerPoundOfYarn,
  poundsPerPoundOfYarn,
} from './units.ts';

/**
 * The value composition of a product. The value is given by the means of production and the labour, so that other
 * wages change its division and not its size (MEW 24, p. 46). Sales are at value. Only living labour is counted in
 * hours; the means of production hold labour too, which is in their value.
 */
export const productAndItsParts = model({
  id: 'circuits/product-and-its-parts',
  title: { en: 'A product and the parts of its value', zh: '一个产品和它的各个价值部分' },
  sources: [capitalTwo('1', '33, 44–49, 57'), capitalTwo('2', '71–72'), capitalTwo('3', '93–95')],
  inputs: {
    constantCapital: { ...constantCapital, ...poundsFrom('0', '372') },
    newValue: {
      ...moneyOf({ en: 'value newly added by the labour', zh: '劳动新加的价值' }, { en: 'v+s', zh: 'v+m' }),
      ...poundsFrom('1', '128'),
    },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '50') },
    product: {
      ...yarn('product', '产品数量', 'q'),
      default: '10000',
      min: '1',
      max: '10000000',
      step: '100',
    },
    sold: {
      ...yarn('pounds of yarn that find a buyer', '能够卖出的棉纱', 'q_a'),
      default: '7440',
      min: '0',
      max: '10000000',
      step: '10',
    },
    labourTime: {
      ...labour('living labour spent on the product', '生产产品所耗费的活劳动', 'L'),
      default: '3000',
      min: '0',
      max: '1000000',
      step: '10',
    },
    cotton: {
      label: { en: 'cotton worked up', zh: '加工的棉花' },
      symbol: sameInBoth('b'),
      unit: poundsOfCotton,
      part: 'constant',
      default: '10600',
      min: '1',
      max: '10000000',
      step: '100',
    },
    penceInPound: {
      label: { en: 'pence in a pound sterling', zh: '一镑合多少便士' },
      symbol: sameInBoth('\\pi'),
      unit: pencePerPound,
      default: '240',
      min: '1',
      max: '1000',
    },
    ouncesInPoundOfYarn: {
      label: { en: 'ounces in a pound of yarn', zh: '一磅棉纱合多少盎司' },
      symbol: sameInBoth('\\omega'),
      unit: ouncesPerPoundOfYarn,
      default: '16',
      min: '1',
      max: '100',
    },
  },
  equations: {
    newValueReplacesVariable: {
      ...conditionOf(
        { en: 'the new value replaces the variable capital', zh: '新价值足以补偿可变资本' },
        { en: '[v+s \\ge v]', zh: '[v+m \\ge v]' },
      ),
      is: ({ newValue, variableCapital }) => holds(newValue, '>=', variableCapital),
    },
    surplusValue: {
      ...surplusValue,
      label: {
        en: 'surplus-value (below zero: variable capital not replaced)',
        zh: '剩余价值（负数表示未得到补偿的可变资本）',
      },
      is: ({ newValue, variableCapital }) => minus(newValue, variableCapital),
    },
    capitalAdvanced: {
      ...capitalAdvanced,
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    productValue: {
      ...productValue,
      is: ({ constantCapital, newValue }) => plus(constantCapital, newValue),
      alternatives: {
        byParts: ({ capitalAdvanced, surplusValue }) => plus(capitalAdvanced, surplusValue),
      },
    },
    rateOfSurplusValue: {
      ...rateOfSurplusValue,
      is: ({ surplusValue, variableCapital }) => over(surplusValue, variableCapital),
    },
    price: {
      label: { en: 'value of one pound of yarn', zh: '一磅棉纱的价值' },
      symbol: sameInBoth('p'),
      unit: poundsPerPoundOfYarn,
      is: ({ productValue, product }) => over(productValue, product),
    },
    capitalShare: {
      ...rateOf({ en: 'share of the capital in the value', zh: '资本价值在产品价值中的比例' }, 'k'),
      is: ({ capitalAdvanced, productValue }) => over(capitalAdvanced, productValue),
    },
    surplusShare: {
      ...rateOf(
        { en: 'share of the surplus-value in the value', zh: '剩余价值在产品价值中的比例' },
        ofSurplus('k_s'),
      ),
      is: ({ surplusValue, productValue }) => over(surplusValue, productValue),
    },
    constantProduct: {
      ...yarn('product that replaces the constant capital', '补偿不变资本的产品', 'q_c', 'constant'),
      is: ({ constantCapital, price }) => over(constantCapital, price),
    },
    variableProduct: {
      ...yarn('product that replaces the variable capital', '补偿可变资本的产品', 'q_v', 'variable'),
      is: ({ variableCapital, price }) => over(variableCapital, price),
    },
    surplusProduct: {
      ...yarn('surplus product', '剩余产品', ofSurplus('q_s'), 'surplus'),
      is: ({ surplusValue, price }) => over(surplusValue, price),
    },
    capitalProduct: {
      ...yarn('product that replaces the capital advanced', '补偿预付资本的产品', 'q_K'),
      is: ({ constantProduct, variableProduct }) => plus(constantProduct, variableProduct),
    },
    constantPence: {
      ...pence('constant capital', '不变资本', 'c_1', 'constant'),
      is: ({ constantCapital, product, penceInPound }) => times(over(constantCapital, product), penceInPound),
    },
    variablePence: {
      ...pence('variable capital', '可变资本', 'v_1', 'variable'),
      is: ({ variableCapital, product, penceInPound }) => times(over(variableCapital, product), penceInPound),
    },
    surplusPence: {
      ...pence('surplus-value', '剩余价值', ofSurplus('s_1'), 'surplus'),
      is: ({ surplusValue, product, penceInPound }) => times(over(surplusValue, product), penceInPound),
    },
    constantOunces: {
      ...ounces('constant capital', '不变资本', 'o_c', 'constant'),
      is: ({ constantCapital, productValue, ouncesInPoundOfYarn }) =>
        times(over(constantCapital, productValue), ouncesInPoundOfYarn),
    },
    variableOunces: {
      ...ounces('variable capital', '可变资本', 'o_v', 'variable'),
      is: ({ variableCapital, productValue, ouncesInPoundOfYarn }) =>
        times(over(variableCapital, productValue), ouncesInPoundOfYarn),
    },
    surplusOunces: {
      ...ounces('surplus-value', '剩余价值', ofSurplus('o_s'), 'surplus'),
      is: ({ surplusShare, ouncesInPoundOfYarn }) => times(surplusShare, ouncesInPoundOfYarn),
    },
    productSold: {
      ...yarn('product sold', '已售出的产品', 'q_1'),
      is: ({ sold, product }) => smallest(sold, product),
    },
    productUnsold: {
      ...yarn('product not sold', '未售出的产品', 'q_0', 'commodity'),
      is: ({ product, productSold }) => minus(product, productSold),
    },
    moneyReceived: {
      ...moneyOf({ en: 'money received', zh: '卖得的货币' }, { en: 'M_1', zh: 'G_1' }, 'money'),
      is: ({ productSold, price }) => times(productSold, price),
    },
    constantReplaced: {
      ...moneyOf(
        { en: 'constant capital replaced, if it is replaced first', zh: '首先补偿的不变资本' },
        'c_r',
        'constant',
      ),
      is: ({ moneyReceived, constantCapital }) => smallest(moneyReceived, constantCapital),
    },
    variableReplaced: {
      ...moneyOf(
        { en: 'variable capital replaced, if it is replaced next', zh: '其次补偿的可变资本' },
        'v_r',
        'variable',
      ),
      is: ({ moneyReceived, constantReplaced, variableCapital }) =>
        smallest(minus(moneyReceived, constantReplaced), variableCapital),
    },
    surplusRealised: {
      ...moneyOf(
        { en: 'surplus-value realised, if it comes last', zh: '最后实现的剩余价值' },
        ofSurplus('s_r'),
        'surplus',
      ),
      is: ({ moneyReceived, capitalAdvanced }) => largest(minus(moneyReceived, capitalAdvanced), number(0)),
    },
    constantProductInSold: {
      ...yarn('constant part of the product sold', '已售产品中的不变部分', "q'_c", 'constant'),
      is: ({ productSold, constantCapital, productValue }) =>
        times(productSold, over(constantCapital, productValue)),
    },
    variableProductInSold: {
      ...yarn('variable part of the product sold', '已售产品中的可变部分', "q'_v", 'variable'),
      is: ({ productSold, variableCapital, productValue }) =>
        times(productSold, over(variableCapital, productValue)),
    },
    surplusProductInSold: {
      ...yarn('surplus part of the product sold', '已售产品中的剩余部分', ofSurplus("q'_s"), 'surplus'),
      is: ({ productSold, surplusShare }) => times(productSold, surplusShare),
    },
    capitalProductInSold: {
      ...yarn('part of the product sold that replaces its capital', '已售产品中补偿资本的部分', "q'_K"),
      is: ({ constantProductInSold, variableProductInSold }) =>
        plus(constantProductInSold, variableProductInSold),
    },
    constantInSold: {
      ...moneyOf(
        { en: 'constant capital in the money received', zh: '所得货币中的不变资本' },
        "c'_a",
        'constant',
      ),
      is: ({ constantProductInSold, price }) => times(constantProductInSold, price),
    },
    variableInSold: {
      ...moneyOf(
        { en: 'variable capital in the money received', zh: '所得货币中的可变资本' },
        "v'_a",
        'variable',
      ),
      is: ({ variableProductInSold, price }) => times(variableProductInSold, price),
    },
    surplusInSold: {
      ...moneyOf(
        { en: 'surplus-value in the money received', zh: '所得货币中的剩余价值' },
        ofSurplus("s'_a"),
        'surplus',
      ),
      is: ({ surplusProductInSold, price }) => times(surplusProductInSold, price),
    },
    necessaryLabour: {
      ...labour('necessary labour', '必要劳动', 'L_n', 'variable'),
      is: ({ labourTime, variableCapital, newValue }) => times(labourTime, over(variableCapital, newValue)),
    },
    surplusLabour: {
      ...labour('surplus labour', '剩余劳动', ofSurplus('L_s'), 'surplus'),
      is: ({ labourTime, surplusValue, newValue }) => times(labourTime, over(surplusValue, newValue)),
    },
    cottonPerPound: {
      label: { en: 'cotton in a pound of yarn, its waste included', zh: '一磅棉纱所用的棉花（含废棉）' },
      symbol: sameInBoth('\\frac{b}{q}'),
      unit: poundsOfCottonPerPoundOfYarn,
      is: ({ cotton, product }) => over(cotton, product),
    },
  },
  misreadings: {
    surplusLabourIfHalf: {
      ...labour(
        'surplus labour, if it were half of the day as in the example before',
        '误照前一例子算作一半的剩余劳动',
        ofSurplus('L_s'),
        'surplus',
      ),
      misreads: 'surplusLabour',
      is: ({ labourTime }) => over(labourTime, number(2)),
    },
  },
});
