// One capitalist who opens his business: in the first year he lives on money of his own, from the second on the
// same money returns to him as the money form of his surplus-value.
import { largest, minus, number, plus, smallest, times } from '../kernel/expression.ts';
import { moneyOf, periodsInYears } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import { rateOfSurplusValue } from './quantities.ts';

const bounds = { min: '0', max: '1000000', step: '100' } as const;

/** The farmer: 5,000 as capital and 1,000 to live on; 6,000 come back (MEW 24, p. 336). One turnover a year. */
export const farmer = recurrence({
  id: 'turnover/farmer',
  title: { en: 'A farmer’s first years', zh: '一个租地农场主的头几年' },
  sources: [capitalTwo('17', '336–337')],
  inputs: {
    constantCapital: {
      ...moneyOf(
        { en: 'means of production bought', zh: '购买的生产资料' },
        { en: 'c', zh: 'c' },
        'constant',
      ),
      default: '4000',
      ...bounds,
    },
    variableCapital: {
      ...moneyOf({ en: 'wages paid', zh: '支付的工资' }, { en: 'v', zh: 'v' }, 'variable'),
      default: '1000',
      ...bounds,
    },
    rateOfSurplusValue,
    consumption: {
      ...moneyOf({ en: 'his own consumption', zh: '他的个人消费' }, { en: 'q', zh: 'q' }),
      default: '1000',
      ...bounds,
    },
  },
  periods: {
    ...periodsInYears,
    default: '3',
    max: '100',
    first: 1,
  },
  state: {
    surplusValueInHand: {
      ...moneyOf(
        { en: 'realised surplus-value in hand when the year begins', zh: '年初手中已实现的剩余价值' },
        { en: 's_h', zh: 'm_h' },
        'money',
      ),
      starts: ({ consumption }) => minus(consumption, consumption),
      next: ({ surplusValueInHand, fromSurplusValue, surplusValue }) =>
        plus(minus(surplusValueInHand, fromSurplusValue), surplusValue),
    },
  },
  equations: {
    thrownInAsCapital: {
      ...moneyOf(
        { en: 'money thrown in as capital', zh: '作为资本投入的货币' },
        { en: 'K', zh: 'K' },
        'money',
      ),
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    fromSurplusValue: {
      ...moneyOf(
        { en: 'consumption paid from realised surplus-value', zh: '由已实现的剩余价值支付的消费' },
        { en: 'q_s', zh: 'q_m' },
        'surplus',
      ),
      is: ({ consumption, surplusValueInHand }) => smallest(consumption, surplusValueInHand),
    },
    fromOwnPocket: {
      ...moneyOf(
        { en: 'consumption paid from money of his own', zh: '由自有货币支付的消费' },
        { en: 'q_0', zh: 'q_0' },
        'money',
      ),
      is: ({ consumption, fromSurplusValue }) => largest(minus(consumption, fromSurplusValue), number(0)),
    },
    thrownIn: {
      ...moneyOf(
        { en: 'money thrown into circulation in the year', zh: '一年投入流通的货币' },
        { en: 'M_1', zh: 'G_1' },
        'money',
      ),
      is: ({ thrownInAsCapital, consumption }) => plus(thrownInAsCapital, consumption),
    },
    surplusValue: {
      ...moneyOf({ en: 'surplus-value of the year', zh: '年剩余价值' }, { en: 's', zh: 'm' }, 'surplus'),
      is: ({ variableCapital, rateOfSurplusValue }) => times(variableCapital, rateOfSurplusValue),
    },
    drawnOut: {
      ...moneyOf(
        { en: 'money drawn out by the sale of the product', zh: '出售产品取出的货币' },
        { en: 'M_2', zh: 'G_2' },
        'money',
      ),
      is: ({ thrownInAsCapital, surplusValue }) => plus(thrownInAsCapital, surplusValue),
    },
    difference: {
      ...moneyOf(
        { en: 'drawn out beyond what he threw in', zh: '取出超过投入的部分' },
        { en: 'M_2 - M_1', zh: 'G_2 - G_1' },
      ),
      is: ({ drawnOut, thrownIn }) => minus(drawnOut, thrownIn),
    },
  },
});
