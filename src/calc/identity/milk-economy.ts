// The milk economy over many cycles, with every yuan accounted for: money that is put by leaves the circle of wages
// and sales, but not the world, and new money is always somebody's debt.
import { ratio } from '../kernel/common-units.ts';
import {
  choose,
  type Expression,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  smallest,
  times,
} from '../kernel/expression.ts';
import { conditionOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { milkInputs } from './milk-inputs.ts';
import { yuanOf } from './quantities.ts';
import { cycles, litres, yuanPerLitre } from './units.ts';

const one = number(1);
const nothing = number(0);
/** No yuan: what hoards and debts begin with. */
const none = ({ moneyAtFirst }: { readonly moneyAtFirst: Expression }): Expression =>
  times(nothing, moneyAtFirst);

/**
 * A cycle: the owner takes profit out of his money and pays the rest as wages; workers put money by and buy milk with
 * the rest; what is sold is the owner's money in the next cycle. Amounts in yuan a cycle, hoards and debts at the start
 * of the cycle. With the defaults, the essay's numbers, money in use is 100, 60, 20, 0. Its 100 → 80 → 60 are the
 * money before wages, the wages and the sales of one and the same cycle.
 *
 * What buyers offer and milk does not meet is offered again in the next cycle.
 */
export const milkEconomy = recurrence({
  id: 'identity/milk-economy',
  title: { en: 'The milk economy', zh: '牛奶经济' },
  sources: [essayAt('127–146')],
  inputs: milkInputs,
  periods: {
    name: 'cycles',
    label: { en: 'cycles', zh: '周期数' },
    unit: cycles,
    default: '6',
    max: '100',
    first: 0,
  },
  state: {
    activeMoney: {
      ...yuanOf({ en: 'money in use', zh: '周转中的货币' }, { en: 'M', zh: 'M' }, 'money'),
      starts: (q) => q.moneyAtFirst,
      next: (q) => q.sales,
    },
    unmetDemand: {
      ...yuanOf({ en: 'money that found no milk', zh: '没有买到牛奶的货币' }, { en: 'U', zh: 'U' }, 'money'),
      starts: none,
      next: (q) => minus(q.demand, q.sales),
    },
    hoardOfOwner: {
      ...yuanOf({ en: 'hoard of the owner', zh: '资本家存下的货币' }, { en: 'H_o', zh: 'H_o' }, 'money'),
      starts: none,
      next: (q) => plus(times(q.hoardOfOwner, minus(one, q.lentShare)), q.hoardedByOwner),
    },
    hoardOfWorkers: {
      ...yuanOf({ en: 'hoards of the workers', zh: '工人存下的货币' }, { en: 'H_w', zh: 'H_w' }, 'money'),
      starts: none,
      next: (q) => plus(times(q.hoardOfWorkers, minus(one, q.lentShare)), q.hoardedByWorkers),
    },
    debtToSavers: {
      ...yuanOf({ en: 'debts to those who lent their hoards', zh: '欠储户的债' }, { en: 'L', zh: 'L' }),
      starts: none,
      next: (q) => plus(q.debtToSavers, q.lent),
    },
    debtToBank: {
      ...yuanOf(
        { en: 'debts of new industries to the bank', zh: '新兴产业欠银行的债' },
        { en: 'L_b', zh: 'L_b' },
      ),
      starts: none,
      next: (q) => plus(q.debtToBank, q.bankCredit),
    },
    debtOfState: {
      ...yuanOf({ en: 'debt of the state', zh: '国家的债' }, { en: 'L_s', zh: 'L_s' }),
      starts: none,
      next: (q) => plus(q.debtOfState, q.deficit, q.transfer),
    },
  },
  equations: {
    profitTaken: {
      ...yuanOf({ en: 'profit taken out', zh: '提取的利润' }, { en: 'P', zh: 'P' }, 'surplus'),
      is: (q) => smallest(q.activeMoney, plus(q.fixedProfit, times(q.profitRate, q.activeMoney))),
    },
    wages: {
      ...yuanOf({ en: 'wages', zh: '工资' }, { en: 'W', zh: 'W' }, 'variable'),
      is: (q) => minus(q.activeMoney, q.profitTaken),
    },
    workersIncome: {
      ...yuanOf({ en: 'income of workers', zh: '工人的收入' }, { en: 'Y_w', zh: 'Y_w' }, 'variable'),
      is: (q) => plus(q.wages, times(q.workersShareOfProfit, q.profitTaken), q.transfer),
    },
    hoardedByWorkers: {
      ...yuanOf(
        { en: 'put by in this cycle, workers', zh: '工人本期存下的货币' },
        { en: 'S_w', zh: 'S_w' },
        'money',
      ),
      is: (q) => smallest(q.workersIncome, plus(q.fixedHoard, times(q.hoardRate, q.workersIncome))),
    },
    workersConsumption: {
      ...yuanOf({ en: 'consumption of workers', zh: '工人消费' }, { en: 'C_w', zh: 'C_w' }, 'variable'),
      is: (q) => minus(q.workersIncome, q.hoardedByWorkers),
    },
    ownersProfit: {
      ...yuanOf(
        { en: 'profit that stays with the owner', zh: '归资本家的利润' },
        { en: 'P_o', zh: 'P_o' },
        'surplus',
      ),
      is: (q) => times(minus(one, q.workersShareOfProfit), q.profitTaken),
    },
    ownersConsumption: {
      ...yuanOf({ en: 'consumption of the owner', zh: '资本家消费' }, { en: 'C_o', zh: 'C_o' }, 'surplus'),
      is: (q) => times(q.ownersConsumedShare, q.ownersProfit),
    },
    ownersInvestment: {
      ...yuanOf(
        { en: 'investment out of profit', zh: '用利润进行的投资' },
        { en: 'I_o', zh: 'I_o' },
        'surplus',
      ),
      is: (q) => times(q.ownersInvestedShare, minus(q.ownersProfit, q.ownersConsumption)),
    },
    hoardedByOwner: {
      ...yuanOf(
        { en: 'put by in this cycle, owner', zh: '资本家本期存下的货币' },
        { en: 'S_o', zh: 'S_o' },
        'money',
      ),
      is: (q) => minus(q.ownersProfit, plus(q.ownersConsumption, q.ownersInvestment)),
    },
    lent: {
      ...yuanOf(
        { en: 'lent out of hoards in this cycle and spent', zh: '本期从存下的货币中借出并花掉的部分' },
        { en: '\\Delta L', zh: '\\Delta L' },
        'money',
      ),
      is: (q) => times(q.lentShare, plus(q.hoardOfOwner, q.hoardOfWorkers)),
    },
    netHoarding: {
      ...yuanOf(
        { en: 'money that leaves circulation in the cycle', zh: '本期退出流通的货币' },
        { en: '\\Delta H', zh: '\\Delta H' },
        'money',
      ),
      is: (q) => minus(plus(q.hoardedByOwner, q.hoardedByWorkers), q.lent),
    },
    newMoney: {
      ...yuanOf({ en: 'new money', zh: '新货币' }, { en: '\\Delta M', zh: '\\Delta M' }, 'money'),
      is: (q) => plus(q.bankCredit, q.deficit, q.transfer),
    },
    demand: {
      ...yuanOf({ en: 'money offered for milk', zh: '用来购买牛奶的货币' }, { en: 'E', zh: 'E' }, 'money'),
      is: (q) =>
        plus(
          q.workersConsumption,
          q.ownersConsumption,
          q.ownersInvestment,
          q.lent,
          q.bankCredit,
          q.deficit,
          q.unmetDemand,
        ),
      alternatives: {
        byMoney: (q) => minus(plus(q.activeMoney, q.unmetDemand, q.newMoney), q.netHoarding),
      },
    },
    price: {
      label: { en: 'price of milk', zh: '牛奶的价格' },
      symbol: { en: 'p', zh: 'p' },
      unit: yuanPerLitre,
      is: (q) =>
        plus(
          times(minus(one, q.priceFlexibility), q.firstPrice),
          times(q.priceFlexibility, over(q.demand, q.capacity)),
        ),
    },
    sales: {
      ...yuanOf({ en: 'sales', zh: '销售额' }, { en: 'R', zh: 'R' }, 'money'),
      is: (q) => smallest(q.demand, times(q.price, q.capacity)),
    },
    milkSold: {
      label: { en: 'milk sold', zh: '售出的牛奶' },
      symbol: { en: 'q', zh: 'q' },
      unit: litres,
      part: 'commodity',
      is: (q) => choose(holds(q.price, '>', nothing), over(q.sales, q.price), nothing),
    },
    milkPouredAway: {
      label: { en: 'milk poured away', zh: '倒掉的牛奶' },
      symbol: { en: 'Q - q', zh: 'Q - q' },
      unit: litres,
      part: 'commodity',
      is: (q) => minus(q.capacity, q.milkSold),
    },
    profitInMoney: {
      ...yuanOf({ en: 'sales less wages', zh: '销售额减工资' }, { en: 'R - W', zh: 'R - W' }, 'surplus'),
      is: (q) => minus(q.sales, q.wages),
      alternatives: {
        bySpending: (q) =>
          minus(
            plus(
              q.ownersInvestment,
              q.ownersConsumption,
              q.lent,
              q.newMoney,
              times(q.workersShareOfProfit, q.profitTaken),
            ),
            plus(q.hoardedByWorkers, minus(minus(q.demand, q.sales), q.unmetDemand)),
          ),
      },
    },
    idleMoney: {
      ...yuanOf({ en: 'idle money', zh: '闲置的货币' }, { en: 'H', zh: 'H' }, 'money'),
      is: (q) => plus(q.hoardOfOwner, q.hoardOfWorkers),
    },
    totalMoney: {
      ...yuanOf({ en: 'all money', zh: '货币总量' }, { en: 'M + U + H', zh: 'M + U + H' }, 'money'),
      is: (q) => plus(q.activeMoney, q.unmetDemand, q.idleMoney),
      alternatives: { byDebts: (q) => plus(q.moneyAtFirst, q.debtToBank, q.debtOfState) },
    },
    totalMoneyAtEnd: {
      ...yuanOf(
        { en: 'all money at the end of the cycle', zh: '期末货币总量' },
        { en: 'M^*', zh: 'M^*' },
        'money',
      ),
      is: (q) =>
        plus(
          q.sales,
          minus(q.demand, q.sales),
          minus(q.idleMoney, q.lent),
          q.hoardedByOwner,
          q.hoardedByWorkers,
        ),
    },
    velocity: {
      label: { en: 'velocity: sales over all money', zh: '流通速度：销售额与货币总量之比' },
      symbol: { en: 'V', zh: 'V' },
      unit: ratio,
      is: (q) => over(q.sales, q.totalMoney),
    },
    moneyIsConserved: {
      ...conditionOf(
        { en: 'money at the end = money at the start + new money', zh: '期末货币＝期初货币＋新货币' },
        'a',
      ),
      is: (q) => holds(q.totalMoneyAtEnd, '=', plus(q.totalMoney, q.newMoney)),
    },
    newMoneyIsDebt: {
      ...conditionOf(
        { en: 'all money added since the start is owed by somebody', zh: '新增的货币都有人欠着' },
        'b',
      ),
      is: (q) => holds(q.totalMoney, '=', plus(q.moneyAtFirst, q.debtToBank, q.debtOfState)),
    },
    allMilkIsSold: {
      ...conditionOf({ en: 'all the milk is sold', zh: '牛奶全部售出' }, 'd'),
      is: (q) => holds(q.milkPouredAway, '=', nothing),
    },
    salesHold: {
      ...conditionOf(
        { en: 'money is laid out, and as much comes back', zh: '有货币投出，且流回的不少于投出的' },
        'e',
      ),
      is: (q) => times(holds(q.activeMoney, '>', nothing), holds(q.sales, '>=', q.activeMoney)),
    },
    hasStopped: {
      ...conditionOf({ en: 'no money is left in use', zh: '周转中的货币已经用尽' }, 'f'),
      is: (q) => holds(largest(q.activeMoney, q.demand), '=', nothing),
    },
  },
});
