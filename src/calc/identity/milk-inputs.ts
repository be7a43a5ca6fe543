// What a reader gives to the milk economy. Everything the essay leaves out is a switch that 0 turns off.
import type { InputSpec } from '../kernel/quantity.ts';
import { shareInput } from '../kernel/quantity-words.ts';
import { yuanInput } from './quantities.ts';
import { litres, yuanPerLitre } from './units.ts';

/** The inputs of the milk economy; the defaults are the essay's numbers (lines 127–130). */
export const milkInputs = {
  moneyAtFirst: {
    ...yuanInput(
      { en: 'money of the owner at first', zh: '资本家最初的货币' },
      { en: 'M_0', zh: 'M_0' },
      '100',
      'money',
    ),
  },
  fixedProfit: yuanInput(
    { en: 'profit taken out each cycle, fixed', zh: '每个周期提取的利润（定额）' },
    { en: '\\bar P', zh: '\\bar P' },
    '20',
    'surplus',
  ),
  profitRate: shareInput(
    { en: 'profit taken out, as a share of the money', zh: '提取的利润占货币的比例' },
    { en: '\\pi', zh: '\\pi' },
  ),
  workersShareOfProfit: shareInput(
    { en: 'share of profit that belongs to workers', zh: '利润中归工人的份额' },
    { en: '\\sigma', zh: '\\sigma' },
  ),
  ownersConsumedShare: shareInput(
    { en: 'share of his profit that the owner consumes', zh: '资本家把自己的利润用于消费的比例' },
    { en: 'c_o', zh: 'c_o' },
  ),
  ownersInvestedShare: shareInput(
    { en: 'share of the rest that the owner invests', zh: '余下的利润用于投资的比例' },
    { en: 'i_o', zh: 'i_o' },
  ),
  fixedHoard: yuanInput(
    { en: 'money that workers put by each cycle, fixed', zh: '工人每个周期存下的货币（定额）' },
    { en: '\\bar H', zh: '\\bar H' },
    '20',
    'money',
  ),
  hoardRate: shareInput(
    { en: 'money that workers put by, as a share of income', zh: '工人存下的货币占收入的比例' },
    { en: 'h', zh: 'h' },
  ),
  lentShare: shareInput(
    { en: 'share of the hoards lent out and spent', zh: '存下的货币中借出并花掉的比例' },
    { en: '\\ell', zh: '\\ell' },
  ),
  bankCredit: yuanInput(
    { en: 'new bank credit to new industries each cycle', zh: '银行每个周期给新兴产业的新增贷款' },
    { en: 'B', zh: 'B' },
  ),
  deficit: yuanInput({ en: 'government deficit each cycle', zh: '每个周期的政府赤字' }, { en: 'D', zh: 'D' }),
  transfer: yuanInput(
    { en: 'new money handed to workers each cycle', zh: '每个周期直接发给工人的新货币' },
    { en: 'G', zh: 'G' },
  ),
  capacity: {
    label: { en: 'milk that the cows give each cycle', zh: '奶牛每个周期的产奶量' },
    symbol: { en: 'Q', zh: 'Q' },
    unit: litres,
    part: 'commodity',
    default: '100',
    min: '1',
    max: '1000000',
    step: '5',
  },
  firstPrice: {
    label: { en: 'price of milk at first', zh: '牛奶最初的价格' },
    symbol: { en: '\\bar p', zh: '\\bar p' },
    unit: yuanPerLitre,
    default: '1',
    min: '1/100',
    max: '1000',
    step: '1/10',
  },
  priceFlexibility: shareInput(
    { en: 'flexibility of the price', zh: '价格的伸缩程度' },
    { en: '\\varphi', zh: '\\varphi' },
  ),
} satisfies Readonly<Record<string, InputSpec>>;
