// What it costs to keep wheat for a season, item by item, as Corbet reckons it in 1841 and Marx quotes him.
import { months } from '../kernel/common-units.ts';
import { over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { quantityOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { per } from '../kernel/units.ts';
import { shillings } from './units.ts';

const shillingsPerMonth = per(shillings, months, { en: 'shillings a month', zh: '先令／月' });

const item = (en: string, zh: string, symbol: string, standard: string): InputSpec => ({
  ...rateOf({ en: `${en}, for the season`, zh: `${zh}（整个储存季）` }, symbol),
  default: standard,
  min: '0',
  max: '1',
  step: '1/200',
});

const inShillings = (en: string, zh: string, symbol: string): QuantityWords =>
  quantityOf({ en, zh }, symbol, shillings);

/**
 * Corbet on the storage of a quarter of wheat at 50 shillings for a season of nine months (MEW 24, p. 140, note 14). His
 * rates are for that season; were they those of a longer one, each month would cost less.
 */
export const storageOfWheat = model({
  id: 'circuits/storage-of-wheat',
  title: { en: 'The cost of storing wheat', zh: '小麦的保管费用' },
  sources: [capitalTwo('6', '140')],
  inputs: {
    price: {
      ...inShillings('price of a quarter of wheat', '每夸特小麦的价格', 'p'),
      default: '50',
      min: '1',
      max: '1000',
    },
    loss: item('loss of quantity', '数量损失', 'l_1', '1/200'),
    interest: item('interest on the price', '按麦价计算的利息', 'l_2', '3/100'),
    rent: item('rent of the store', '仓库租金', 'l_3', '1/50'),
    turning: item('turning and carriage', '翻晒和运送', 'l_4', '1/100'),
    delivery: item('labour of delivery', '交货劳动', 'l_5', '1/200'),
    season: {
      label: { en: 'length of the season for which the rates are given', zh: '这些比率所指的储存季的月数' },
      symbol: { en: 't', zh: 't' },
      unit: months,
      default: '9',
      min: '1',
      max: '60',
    },
  },
  equations: {
    costRate: {
      ...rateOf(
        { en: 'cost of the season over the price', zh: '整个储存季的费用与价格之比' },
        { en: 'l', zh: 'l' },
      ),
      is: ({ loss, interest, rent, turning, delivery }) => plus(loss, interest, rent, turning, delivery),
    },
    costRateWithoutInterest: {
      ...rateOf({ en: 'cost without the interest', zh: '不计利息的费用比例' }, { en: "l'", zh: "l'" }),
      is: ({ loss, rent, turning, delivery }) => plus(loss, rent, turning, delivery),
    },
    cost: {
      ...inShillings('cost of storing a quarter for the season', '每夸特整个储存季的保管费用', 'u'),
      is: ({ price, costRate }) => times(price, costRate),
    },
    costPerMonth: {
      label: { en: 'cost of storing a quarter for a month', zh: '每夸特每月的保管费用' },
      symbol: { en: 'u_1', zh: 'u_1' },
      unit: shillingsPerMonth,
      is: ({ cost, season }) => over(cost, season),
    },
  },
});
