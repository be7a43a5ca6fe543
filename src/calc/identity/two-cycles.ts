// Two cycles of the milk economy with hoards that are shares, as equations: what one cycle leaves in use, and what two do.
// The many cycles, with hoards of either kind, are milk-economy.ts.
import { minus, number, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { shareInput } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { yuanInput, yuanOf } from './quantities.ts';

const one = number(1);

/**
 * M₁ = M₀ (1 − π)(1 − h), and M₂ from M₁ alike; in yuan. The essay's 100 → 80 → 60 takes the two withdrawals of one
 * cycle for two years (line 130).
 */
export const twoCycles = model({
  id: 'identity/two-cycles',
  title: { en: 'Two cycles of hoarding', zh: '两个周期的存钱' },
  sources: [essayAt('130')],
  inputs: {
    moneyAtFirst: yuanInput(
      { en: 'money of the owner at first', zh: '资本家最初的货币' },
      { en: 'M_0', zh: 'M_0' },
      '100',
      'money',
    ),
    profitRate: shareInput(
      { en: 'profit taken out, as a share of the money', zh: '提取的利润占货币的比例' },
      { en: '\\pi', zh: '\\pi' },
      '1/5',
    ),
    hoardRate: shareInput(
      { en: 'money that workers put by, as a share of wages', zh: '工人存下的货币占工资的比例' },
      { en: 'h', zh: 'h' },
      '1/4',
    ),
  },
  equations: {
    wagesOfFirst: {
      ...yuanOf(
        { en: 'wages of the first cycle', zh: '第一个周期的工资' },
        { en: 'W_0', zh: 'W_0' },
        'variable',
      ),
      is: (q) => times(q.moneyAtFirst, minus(one, q.profitRate)),
    },
    afterOne: {
      ...yuanOf(
        { en: 'money in use after one cycle', zh: '一个周期之后周转中的货币' },
        { en: 'M_1', zh: 'M_1' },
        'money',
      ),
      is: (q) => times(q.wagesOfFirst, minus(one, q.hoardRate)),
    },
    wagesOfSecond: {
      ...yuanOf(
        { en: 'wages of the second cycle', zh: '第二个周期的工资' },
        { en: 'W_1', zh: 'W_1' },
        'variable',
      ),
      is: (q) => times(q.afterOne, minus(one, q.profitRate)),
    },
    afterTwo: {
      ...yuanOf(
        { en: 'money in use after two cycles', zh: '两个周期之后周转中的货币' },
        { en: 'M_2', zh: 'M_2' },
        'money',
      ),
      is: (q) => times(q.wagesOfSecond, minus(one, q.hoardRate)),
    },
    idleAfterTwo: {
      ...yuanOf(
        { en: 'idle money after two cycles', zh: '两个周期之后闲置的货币' },
        { en: 'H_2', zh: 'H_2' },
        'money',
      ),
      is: (q) => minus(q.moneyAtFirst, q.afterTwo),
    },
  },
  misreadings: {
    afterTwoByFixedSum: {
      ...yuanOf(
        {
          en: 'money in use after two cycles, as if the same sum left it again',
          zh: '误以为每个周期减少同一数额时的结果',
        },
        { en: 'M_2', zh: 'M_2' },
        'money',
      ),
      misreads: 'afterTwo',
      is: (q) => minus(q.afterOne, minus(q.moneyAtFirst, q.afterOne)),
    },
  },
});
