// "Everyone a capitalist": the same wages, the same profit, another distribution of the profit. What is put by, and so
// what stays unsold, changes only as far as the new owners put by another share than the old ones.
import { holds, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, rateOf, shareInput } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { investment, wages, yuanInput, yuanOf } from './quantities.ts';

const one = number(1);

/**
 * Workers put by the share a of all their income, owners the share b. The defaults are the essay's milk: of 80 in wages
 * 20 are put by, of 20 of profit all. `workersShare` 0 is the milk economy, 1 is everyone a capitalist.
 */
export const spreadOfProfit = model({
  id: 'identity/spread-of-profit',
  title: { en: 'Profit spread over all households', zh: '利润由所有人分得' },
  sources: [essayAt('13'), essayAt('71–77'), essayAt('127–128')],
  inputs: {
    wages,
    profit: yuanInput({ en: 'profit', zh: '利润' }, { en: 'P', zh: 'P' }, '20', 'surplus'),
    workersShare: shareInput(
      { en: 'share of profit that belongs to workers', zh: '利润中归工人的份额' },
      { en: '\\sigma', zh: '\\sigma' },
      '1',
    ),
    workersHoardRate: shareInput(
      { en: 'share of income that workers put by', zh: '工人存下的收入比例' },
      { en: 'a', zh: 'a' },
      '1/4',
    ),
    ownersHoardRate: shareInput(
      { en: 'share of income that owners put by', zh: '资本家存下的收入比例' },
      { en: 'b', zh: 'b' },
      '1',
    ),
    investment,
  },
  equations: {
    output: {
      ...yuanOf({ en: 'value of output', zh: '产值' }, { en: 'Y', zh: 'Y' }, 'commodity'),
      is: (q) => plus(q.wages, q.profit),
    },
    workersIncome: {
      ...yuanOf({ en: 'income of workers', zh: '工人的收入' }, { en: 'Y_w', zh: 'Y_w' }),
      is: (q) => plus(q.wages, times(q.workersShare, q.profit)),
    },
    ownersIncome: {
      ...yuanOf({ en: 'income of owners', zh: '资本家的收入' }, { en: 'Y_o', zh: 'Y_o' }),
      is: (q) => times(minus(one, q.workersShare), q.profit),
    },
    hoarded: {
      ...yuanOf({ en: 'put by, all together', zh: '全社会存下的货币' }, { en: 'H', zh: 'H' }, 'money'),
      is: (q) => plus(times(q.workersHoardRate, q.workersIncome), times(q.ownersHoardRate, q.ownersIncome)),
    },
    hoardedBeforeSpread: {
      ...yuanOf(
        { en: 'put by when all profit belongs to owners', zh: '利润全归资本家时存下的货币' },
        { en: 'H_0', zh: 'H_0' },
        'money',
      ),
      is: (q) => plus(times(q.workersHoardRate, q.wages), times(q.ownersHoardRate, q.profit)),
    },
    changeBySpread: {
      ...yuanOf(
        { en: 'change of what is put by through the spread', zh: '利润分散后存下的货币增减多少' },
        { en: '\\Delta H', zh: '\\Delta H' },
        'money',
      ),
      is: (q) => minus(q.hoarded, q.hoardedBeforeSpread),
      alternatives: {
        byPropensities: (q) => times(q.workersShare, q.profit, minus(q.workersHoardRate, q.ownersHoardRate)),
      },
    },
    unsold: {
      ...yuanOf(
        { en: 'left unsold at full output', zh: '产量不变时卖不出去的部分' },
        { en: 'U', zh: 'U' },
        'commodity',
      ),
      is: (q) => largest(minus(q.hoarded, q.investment), number(0)),
    },
    averageHoardRate: {
      ...rateOf({ en: 'share of all income put by', zh: '全部收入中存下的比例' }, { en: 'h', zh: 'h' }),
      is: (q) => over(q.hoarded, q.output),
    },
    outputThatInvestmentSustains: {
      ...yuanOf(
        { en: 'output that the investment sustains', zh: '投资所能维持的产值' },
        { en: 'Y^*', zh: 'Y^*' },
      ),
      is: (q) => over(q.investment, q.averageHoardRate),
    },
    everythingIsSold: {
      ...conditionOf({ en: 'all output is sold', zh: '产品全部售出' }, 'd'),
      is: (q) => holds(q.hoarded, '<=', q.investment),
    },
    spreadChangesNothing: {
      ...conditionOf(
        { en: 'the spread leaves what is put by as it was', zh: '利润分散后存下的货币不变' },
        'e',
      ),
      is: (q) => holds(q.changeBySpread, '=', number(0)),
    },
  },
  misreadings: {
    hoardedIfProfitIsSpent: {
      ...yuanOf(
        { en: 'put by, as if profit in every pocket were spent', zh: '误以为人人手里的利润都会花掉' },
        { en: 'H', zh: 'H' },
        'money',
      ),
      misreads: 'hoarded',
      is: (q) => times(q.workersHoardRate, q.wages),
    },
  },
});
