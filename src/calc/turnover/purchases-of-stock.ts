// The same year's cotton bought in fewer or in more portions: what the manufacturer stores for a shorter time, the
// dealer stores for a longer one (Capital II, ch. 15, MEW 24, pp. 291–292).
import { ordinal, repetitions } from '../kernel/common-units.ts';
import { minus, number, over, plus, smallest } from '../kernel/expression.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bales } from './units.ts';

const stock = (en: string, zh: string, symbol: string): QuantityWords =>
  quantityOf({ en, zh }, symbol, bales);

/** 1,200 bales a year, 300 every three months. Six purchases a year are Marx's second case, every two months. */
export const purchasesOfStock = recurrence({
  id: 'turnover/purchases-of-stock',
  title: { en: 'A year’s material bought in portions', zh: '全年所需材料的分批购买' },
  sources: [capitalTwo('15', '291–292')],
  inputs: {
    annualConsumption: {
      ...stock('material used in a year', '全年耗用的材料', 'Q'),
      default: '1200',
      min: '0',
      max: '1000000',
      step: '100',
    },
    purchasesInYear: {
      label: { en: 'purchases in the year', zh: '一年购买的次数' },
      symbol: { en: 'z', zh: 'z' },
      unit: repetitions,
      default: '4',
      min: '1',
      max: '12',
      whole: true,
    },
  },
  periods: {
    name: 'purchases',
    label: { en: 'purchases reckoned', zh: '计算的购买次数' },
    unit: repetitions,
    default: '4',
    max: '12',
    first: 1,
  },
  state: {
    month: {
      label: { en: 'month, counted on from January', zh: '从1月起连续计数的月份' },
      symbol: { en: 'j', zh: 'j' },
      unit: ordinal,
      starts: () => number(1),
      next: ({ month, purchasesInYear }) => plus(month, over(number(12), purchasesInYear)),
    },
    dealersStock: {
      ...stock('in the dealer’s store before the purchase', '购买前商人的存货', 'q'),
      starts: ({ annualConsumption }) => annualConsumption,
      next: ({ leftWithDealer }) => leftWithDealer,
    },
  },
  equations: {
    bought: {
      ...stock('bought', '买进', 'x'),
      is: ({ annualConsumption, purchasesInYear, dealersStock }) =>
        smallest(over(annualConsumption, purchasesInYear), dealersStock),
    },
    leftWithDealer: {
      ...stock('left in the dealer’s store', '商人手中剩下的存货', "q'"),
      is: ({ dealersStock, bought }) => minus(dealersStock, bought),
    },
  },
});
