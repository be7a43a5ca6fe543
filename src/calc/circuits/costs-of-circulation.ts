// Which costs of circulation add value and which are taken from surplus-value: purchase, sale and book-keeping add
// none; transport adds value like any production; storage adds to the price as far as the stock is normal, and is
// lost when goods find no buyer.
import { minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  capitalAdvanced,
  constantCapital,
  poundsFrom,
  productValue,
  rateOfSurplusValue,
  variableCapital,
} from './quantities.ts';

const cost = (en: string, zh: string, symbol: string, part?: QuantityWords['part']): QuantityWords =>
  moneyOf(
    { en, zh },
    { en: symbol, zh: symbol.replace(/(^|_)s/, '$1m').replace('\\Delta M', '\\Delta G') },
    part,
  );

/**
 * The costs of circulation of one product. The rules are Marx's (MEW 24, pp. 131–153, the general law p. 150); the
 * sums beside the yarn of chapter 1 are ours.
 */
export const costsOfCirculation = model({
  id: 'circuits/costs-of-circulation',
  title: { en: 'Costs of circulation', zh: '流通费用' },
  sources: [capitalTwo('6', '131–153')],
  inputs: {
    constantCapital: { ...constantCapital, ...poundsFrom('0', '372') },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '50') },
    rateOfSurplusValue: { ...rateOfSurplusValue, default: '39/25', min: '0', max: '10', step: '1/10' },
    buyingAndSelling: {
      ...cost('cost of buying and selling', '买卖费用', 'u_1'),
      ...poundsFrom('0', '6'),
    },
    bookKeeping: { ...cost('cost of book-keeping', '簿记费用', 'u_2'), ...poundsFrom('0', '4') },
    normalStorage: {
      ...cost('cost of storage of a normal stock', '正常储备的保管费用', 'u_3'),
      ...poundsFrom('0', '5'),
    },
    storageOfUnsaleable: {
      ...cost('cost of storage of what finds no buyer', '滞销商品的保管费用', 'u_4'),
      ...poundsFrom('0', '3'),
    },
    meansOfTransport: {
      ...cost('means of transport used up', '运输资料的消耗', 'c_t', 'constant'),
      ...poundsFrom('0', '10'),
    },
    wagesOfTransport: {
      ...cost('wages of transport', '运输工人的工资', 'v_t', 'variable'),
      ...poundsFrom('0', '5'),
    },
  },
  equations: {
    surplusValueOfProduction: {
      ...cost('surplus-value made in production', '生产中创造的剩余价值', 's_0', 'surplus'),
      is: ({ variableCapital, rateOfSurplusValue }) => times(variableCapital, rateOfSurplusValue),
    },
    surplusValueOfTransport: {
      ...cost('surplus-value made in transport', '运输中创造的剩余价值', 's_t', 'surplus'),
      is: ({ wagesOfTransport, rateOfSurplusValue }) => times(wagesOfTransport, rateOfSurplusValue),
    },
    valueAddedByTransport: {
      ...cost('value that transport adds to the product', '运输加到产品上的价值', 'w_t'),
      is: ({ meansOfTransport, wagesOfTransport, surplusValueOfTransport }) =>
        plus(meansOfTransport, wagesOfTransport, surplusValueOfTransport),
    },
    valueOfProduct: {
      ...productValue,
      label: { en: 'value of the product at its place of sale', zh: '产品在销售地点的价值' },
      is: ({ constantCapital, variableCapital, surplusValueOfProduction, valueAddedByTransport }) =>
        plus(constantCapital, variableCapital, surplusValueOfProduction, valueAddedByTransport),
    },
    price: {
      ...moneyOf(
        { en: 'what the buyer pays, normal storage included', zh: '买者支付的数额（含正常储备费用）' },
        { en: "M'", zh: "G'" },
        'money',
      ),
      is: ({ valueOfProduct, normalStorage }) => plus(valueOfProduct, normalStorage),
    },
    formalCosts: {
      ...cost('costs of the mere change of form', '单纯形式转化的费用', 'u'),
      is: ({ buyingAndSelling, bookKeeping }) => plus(buyingAndSelling, bookKeeping),
    },
    takenFromSurplusValue: {
      ...cost('costs that the surplus-value must bear', '须由剩余价值负担的费用', 'u_s', 'surplus'),
      is: ({ formalCosts, storageOfUnsaleable }) => plus(formalCosts, storageOfUnsaleable),
    },
    surplusValueProduced: {
      ...cost('surplus-value made in all', '创造的剩余价值总额', 's', 'surplus'),
      is: ({ surplusValueOfProduction, surplusValueOfTransport }) =>
        plus(surplusValueOfProduction, surplusValueOfTransport),
    },
    surplusValueLeft: {
      ...cost('surplus-value left after the costs', '扣除费用后余下的剩余价值', 's_1', 'surplus'),
      is: ({ surplusValueProduced, takenFromSurplusValue }) =>
        minus(surplusValueProduced, takenFromSurplusValue),
    },
    capitalAdvanced: {
      ...capitalAdvanced,
      label: { en: 'capital laid out, costs of circulation included', zh: '投入的资本（含流通费用）' },
      is: ({
        constantCapital,
        variableCapital,
        meansOfTransport,
        wagesOfTransport,
        normalStorage,
        takenFromSurplusValue,
      }) =>
        plus(
          constantCapital,
          variableCapital,
          meansOfTransport,
          wagesOfTransport,
          normalStorage,
          takenFromSurplusValue,
        ),
    },
    gain: {
      ...cost('what he receives beyond what he laid out', '收入超过投入的部分', '\\Delta M', 'surplus'),
      is: ({ price, capitalAdvanced }) => minus(price, capitalAdvanced),
      alternatives: { bySurplusValue: ({ surplusValueLeft }) => surplusValueLeft },
    },
    withdrawnFromSociety: {
      ...cost('labour of society that makes no product', '社会不用于生产产品的劳动', 'u_g'),
      is: ({ formalCosts, normalStorage, storageOfUnsaleable }) =>
        plus(formalCosts, normalStorage, storageOfUnsaleable),
    },
    rateOnCapital: {
      ...rateOf({ en: 'gain over the capital laid out', zh: '所得与投入资本之比' }, { en: "p'", zh: "p'" }),
      is: ({ gain, capitalAdvanced }) => over(gain, capitalAdvanced),
    },
  },
  misreadings: {
    priceIfAllCostsAddValue: {
      ...moneyOf(
        { en: 'price, if every cost of circulation added value', zh: '误以为一切流通费用都增加价值时的价格' },
        { en: "M'", zh: "G'" },
        'money',
      ),
      misreads: 'price',
      is: ({ price, takenFromSurplusValue }) => plus(price, takenFromSurplusValue),
    },
  },
});
