// P…P′: the circuit of productive capital with accumulation. Surplus-value is laid by as a hoard until it is large
// enough to enlarge the works, because these grow only by steps of a certain size.
import { ratio, repetitions } from '../kernel/common-units.ts';
import { floor, minus, number, over, plus, times } from '../kernel/expression.ts';
import { sameInBoth } from '../kernel/languages.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  capitalAdvanced,
  constantCapital,
  poundsFrom,
  productValue,
  rateOfSurplusValue,
  surplusValue,
  variableCapital,
} from './quantities.ts';

const atFirst = (words: QuantityWords, en: string, zh: string, symbol: string): QuantityWords => ({
  ...words,
  label: { en: `${en} of the first circuit`, zh: `第一次循环的${zh}` },
  symbol: sameInBoth(symbol),
});

/**
 * Circuit after circuit of one capital. Marx gives the capital and what would be advanced anew, 480 or 500 (MEW 24,
 * p. 73), and says that the hoard must reach a least size (pp. 82–83, 87–88); the size of one enlargement is ours.
 */
export const accumulationAndHoard = recurrence({
  id: 'circuits/accumulation-and-hoard',
  title: { en: 'Accumulation and the hoard before it', zh: '积累与积累之前的货币贮藏' },
  sources: [capitalTwo('2', '73, 82–89')],
  inputs: {
    constantAtFirst: {
      ...atFirst(constantCapital, 'constant capital', '不变资本', 'c_1'),
      ...poundsFrom('0', '372'),
    },
    variableAtFirst: {
      ...atFirst(variableCapital, 'variable capital', '可变资本', 'v_1'),
      ...poundsFrom('1', '50'),
    },
    rateOfSurplusValue: { ...rateOfSurplusValue, default: '39/25', min: '0', max: '10', step: '1/10' },
    shareLaidBy: {
      ...rateOf(
        { en: 'share of the surplus-value that is laid by', zh: '剩余价值中留作积累的比例' },
        { en: 'a', zh: 'a' },
      ),
      default: '1',
      min: '0',
      max: '1',
      step: '1/10',
    },
    smallestEnlargement: {
      ...moneyOf(
        { en: 'cost of one enlargement of the works', zh: '扩大一次规模所需的最低限额' },
        { en: 'm_0', zh: 'g_0' },
      ),
      ...poundsFrom('1', '150', '10'),
    },
    compositionOfAddition: {
      label: { en: 'composition of the addition (c : v)', zh: '追加资本的价值构成（c∶v）' },
      symbol: { en: 'k', zh: 'k' },
      unit: ratio,
      default: '186/25',
      min: '0',
      max: '100',
      step: '1/2',
    },
  },
  periods: {
    name: 'circuits',
    label: { en: 'circuits', zh: '循环次数' },
    unit: repetitions,
    default: '8',
    max: '100',
    first: 1,
  },
  state: {
    constantCapital: {
      ...constantCapital,
      starts: ({ constantAtFirst }) => constantAtFirst,
      next: ({ constantCapital, addedCapital, compositionOfAddition }) =>
        plus(
          constantCapital,
          times(addedCapital, over(compositionOfAddition, plus(compositionOfAddition, number(1)))),
        ),
    },
    variableCapital: {
      ...variableCapital,
      starts: ({ variableAtFirst }) => variableAtFirst,
      next: ({ variableCapital, addedCapital, compositionOfAddition }) =>
        plus(variableCapital, over(addedCapital, plus(compositionOfAddition, number(1)))),
    },
    hoardBefore: {
      ...moneyOf(
        { en: 'hoard when the circuit begins', zh: '循环开始时的货币贮藏' },
        { en: 'H', zh: 'H' },
        'money',
      ),
      starts: ({ constantAtFirst }) => minus(constantAtFirst, constantAtFirst),
      next: ({ hoard }) => hoard,
    },
  },
  equations: {
    capitalAdvanced: {
      ...capitalAdvanced,
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    surplusValue: {
      ...surplusValue,
      is: ({ variableCapital, rateOfSurplusValue }) => times(variableCapital, rateOfSurplusValue),
    },
    productValue: {
      ...productValue,
      is: ({ capitalAdvanced, surplusValue }) => plus(capitalAdvanced, surplusValue),
    },
    laidBy: {
      ...moneyOf(
        { en: 'surplus-value laid by', zh: '留作积累的剩余价值' },
        { en: 's_a', zh: 'm_a' },
        'surplus',
      ),
      is: ({ surplusValue, shareLaidBy }) => times(surplusValue, shareLaidBy),
    },
    spent: {
      ...moneyOf(
        { en: 'surplus-value spent as revenue', zh: '作为收入花费的剩余价值' },
        { en: 's_r', zh: 'm_r' },
        'surplus',
      ),
      is: ({ surplusValue, laidBy }) => minus(surplusValue, laidBy),
    },
    hoardAfterSale: {
      ...moneyOf({ en: 'hoard after the sale', zh: '出售以后的货币贮藏' }, { en: "H'", zh: "H'" }, 'money'),
      is: ({ hoardBefore, laidBy }) => plus(hoardBefore, laidBy),
    },
    enlargements: {
      label: { en: 'enlargements that the hoard pays for', zh: '贮藏货币足够扩大规模的次数' },
      symbol: { en: 'j', zh: 'j' },
      unit: repetitions,
      is: ({ hoardAfterSale, smallestEnlargement }) => floor(over(hoardAfterSale, smallestEnlargement)),
    },
    addedCapital: {
      ...moneyOf(
        { en: 'surplus-value turned into capital', zh: '转化为资本的剩余价值' },
        { en: '\\Delta K', zh: '\\Delta K' },
      ),
      is: ({ enlargements, smallestEnlargement }) => times(enlargements, smallestEnlargement),
    },
    hoard: {
      ...moneyOf(
        { en: 'hoard that stays: latent money capital', zh: '留存的货币贮藏：潜在的货币资本' },
        { en: "H''", zh: "H''" },
        'money',
      ),
      is: ({ hoardAfterSale, addedCapital }) => minus(hoardAfterSale, addedCapital),
    },
    advancedAnew: {
      ...moneyOf({ en: 'capital advanced anew', zh: '重新预付的资本' }, { en: "P'", zh: "P'" }, 'production'),
      is: ({ capitalAdvanced, addedCapital }) => plus(capitalAdvanced, addedCapital),
    },
  },
});
