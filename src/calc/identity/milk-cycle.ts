// One cycle of the milk economy, for prose: 100 of milk, 80 of wages, and who buys. The many cycles are milk-economy.ts.
import { ratio } from '../kernel/common-units.ts';
import { holds, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import {
  deficit,
  milkOffered,
  netExports,
  ownersConsumption,
  ownersInvestment,
  wages,
  workersConsumption,
  yuanInput,
  yuanOf,
} from './quantities.ts';

/**
 * Milk is offered at a price that gives the planned profit; what the owner gets is what others pay. In yuan.
 * When more is bid than there is milk, the price rises. The owner pays for his investment out of his own money; others’
 * investment (on bank credit), deficit and exports bring in the money of others; 0 switches each off.
 */
export const milkCycle = model({
  id: 'identity/milk-cycle',
  title: { en: 'One cycle of the milk economy', zh: '牛奶经济的一个周期' },
  sources: [essayAt('127–130')],
  inputs: {
    milkOffered,
    wages,
    workersConsumption,
    ownersConsumption,
    investment: ownersInvestment,
    othersInvestment: yuanInput(
      { en: 'investment of others, on bank credit', zh: '别人用银行贷款进行的投资' },
      { en: 'I_b', zh: 'I_b' },
    ),
    deficit,
    exports: { ...netExports, label: { en: 'exports', zh: '出口' }, min: '0' },
  },
  equations: {
    plannedProfit: {
      ...yuanOf(
        { en: 'profit if all milk were sold', zh: '牛奶全部售出时的利润' },
        { en: 'P_Q', zh: 'P_Q' },
        'surplus',
      ),
      is: (q) => minus(q.milkOffered, q.wages),
    },
    plannedProfitShare: {
      ...rateOf({ en: 'planned share of profit', zh: '计划利润所占的份额' }, { en: '\\pi', zh: '\\pi' }),
      is: (q) => over(q.plannedProfit, q.milkOffered),
    },
    wageShare: {
      ...rateOf({ en: 'share of wages', zh: '工资所占的份额' }, { en: '\\omega', zh: '\\omega' }),
      is: (q) => over(q.wages, q.milkOffered),
    },
    sales: {
      ...yuanOf({ en: 'sales', zh: '销售额' }, { en: 'R', zh: 'R' }, 'money'),
      is: (q) =>
        plus(
          q.workersConsumption,
          q.ownersConsumption,
          q.investment,
          q.othersInvestment,
          q.deficit,
          q.exports,
        ),
    },
    unsoldMilk: {
      ...yuanOf(
        { en: 'milk left over, at its price', zh: '剩下的牛奶（按定价计）' },
        { en: 'U', zh: 'U' },
        'commodity',
      ),
      is: (q) => largest(minus(q.milkOffered, q.sales), number(0)),
    },
    priceIndex: {
      label: { en: 'price, as a multiple of the first price', zh: '价格（原定价的倍数）' },
      symbol: { en: 'p', zh: 'p' },
      unit: ratio,
      is: (q) => largest(over(q.sales, q.milkOffered), number(1)),
    },
    profit: {
      ...yuanOf({ en: 'profit in money', zh: '货币利润' }, { en: 'P', zh: 'P' }, 'surplus'),
      is: (q) => minus(q.sales, q.wages),
      alternatives: {
        bySpending: (q) =>
          minus(
            plus(q.investment, q.ownersConsumption, q.othersInvestment, q.deficit, q.exports),
            q.workersSaving,
          ),
      },
    },
    profitWithUnsoldMilk: {
      ...yuanOf(
        { en: 'profit, unsold milk counted at its price', zh: '把剩余牛奶按定价计入的账面利润' },
        { en: 'P_U', zh: 'P_U' },
        'surplus',
      ),
      is: (q) => plus(q.profit, q.unsoldMilk),
    },
    workersSaving: {
      ...yuanOf({ en: 'money that workers put by', zh: '工人存下的货币' }, { en: 'S_w', zh: 'S_w' }, 'money'),
      is: (q) => minus(q.wages, q.workersConsumption),
    },
    ownersSaving: {
      ...yuanOf(
        { en: 'money that the owner gains or loses', zh: '资本家增减的货币' },
        { en: 'S_o', zh: 'S_o' },
        'money',
      ),
      is: (q) => minus(q.profit, plus(q.ownersConsumption, q.investment)),
    },
    savedByBoth: {
      ...yuanOf(
        { en: 'money put by, both together', zh: '双方存下的货币之和' },
        { en: 'S', zh: 'S' },
        'money',
      ),
      is: (q) => plus(q.workersSaving, q.ownersSaving),
      alternatives: { broughtInByOthers: (q) => plus(q.othersInvestment, q.deficit, q.exports) },
    },
    neededFromOthers: {
      ...yuanOf(
        {
          en: 'what others must buy so that no milk is left',
          zh: '要使牛奶不剩，须由他人购买的数额',
        },
        { en: 'N', zh: 'N' },
        'money',
      ),
      is: (q) =>
        largest(
          minus(q.milkOffered, plus(q.workersConsumption, q.ownersConsumption, q.investment)),
          number(0),
        ),
    },
    everythingIsSold: {
      ...conditionOf({ en: 'all the milk is sold', zh: '牛奶全部售出' }, 'a'),
      is: (q) => holds(q.sales, '>=', q.milkOffered),
    },
    bothPutMoneyBy: {
      ...conditionOf({ en: 'workers and owner both put money by', zh: '工人和资本家都存下货币' }, 'b'),
      is: (q) => times(holds(q.workersSaving, '>', number(0)), holds(q.ownersSaving, '>', number(0))),
    },
  },
  misreadings: {
    profitAsPlanned: {
      ...yuanOf(
        { en: 'profit, as if all were sold', zh: '误以为全部售出时的利润' },
        { en: 'P', zh: 'P' },
        'surplus',
      ),
      misreads: 'profit',
      is: (q) => q.plannedProfit,
    },
    savedByBothCountedTwice: {
      ...yuanOf(
        {
          en: 'money put by, both together, if the planned profit is taken for money',
          zh: '误把计划利润当作货币时双方存下的货币',
        },
        { en: 'S', zh: 'S' },
        'money',
      ),
      misreads: 'savedByBoth',
      is: (q) => plus(q.workersSaving, q.plannedProfit),
    },
  },
});
