// The two sides of output. Income: wages and profit. Spending: consumption, investment, deficit, net exports.
// The essay's "output = profit + total consumption" takes one summand from each side.
import { holds, minus, number, plus } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import {
  deficit,
  investment,
  netExports,
  ownersConsumption,
  wages,
  workersConsumption,
  yuanOf,
} from './quantities.ts';

/**
 * Income W + P against spending C + I + D + X, in yuan, incomes after tax; 0 switches each part of spending off.
 * Profit follows from spending (Kalecki): P = I + C_o + D + X − S_w. The defaults are the essay's 100 = 80 + 20
 * with the one addition that makes them possible: somebody buys the 20 that workers cannot.
 */
export const twoSidesOfOutput = model({
  id: 'identity/two-sides-of-output',
  title: { en: 'The two sides of output', zh: '产值的两面' },
  sources: [essayAt('7'), essayAt('17'), essayAt('55'), essayAt('77')],
  inputs: {
    wages,
    workersConsumption: { ...workersConsumption, default: '80' },
    ownersConsumption,
    investment: { ...investment, default: '20' },
    deficit,
    netExports,
  },
  equations: {
    consumption: {
      ...yuanOf({ en: 'total consumption', zh: '总消费' }, { en: 'C', zh: 'C' }),
      is: (q) => plus(q.workersConsumption, q.ownersConsumption),
    },
    output: {
      ...yuanOf({ en: 'value of output', zh: '产值' }, { en: 'Y', zh: 'Y' }, 'commodity'),
      is: (q) => plus(q.consumption, q.investment, q.deficit, q.netExports),
    },
    profit: {
      ...yuanOf({ en: 'profit', zh: '利润' }, { en: 'P', zh: 'P' }, 'surplus'),
      is: (q) => minus(q.output, q.wages),
      alternatives: {
        bySpending: (q) =>
          minus(plus(q.investment, q.ownersConsumption, q.deficit, q.netExports), q.workersSaving),
      },
    },
    income: {
      ...yuanOf({ en: 'wages and profit', zh: '工资加利润' }, { en: 'W + P', zh: 'W + P' }),
      is: (q) => plus(q.wages, q.profit),
    },
    workersSaving: {
      ...yuanOf({ en: 'saving of workers', zh: '工人储蓄' }, { en: 'S_w', zh: 'S_w' }),
      is: (q) => minus(q.wages, q.workersConsumption),
    },
    ownersSaving: {
      ...yuanOf({ en: 'saving of owners', zh: '资本家储蓄' }, { en: 'S_o', zh: 'S_o' }),
      is: (q) => minus(q.profit, q.ownersConsumption),
    },
    saving: {
      ...yuanOf({ en: 'saving of both', zh: '双方储蓄之和' }, { en: 'S', zh: 'S' }),
      is: (q) => plus(q.workersSaving, q.ownersSaving),
      alternatives: { bySpending: (q) => plus(q.investment, q.deficit, q.netExports) },
    },
    outputNotConsumed: {
      ...yuanOf(
        { en: 'output that nobody consumes', zh: '产值中没有消费掉的部分' },
        { en: 'Y - C', zh: 'Y - C' },
      ),
      is: (q) => minus(q.output, q.consumption),
      alternatives: { byBuyers: (q) => plus(q.investment, q.deficit, q.netExports) },
    },
    wagesAndProfitMakeOutput: {
      ...conditionOf({ en: 'wages + profit = output', zh: '工资＋利润＝产值' }, 'w'),
      is: (q) => holds(q.income, '=', q.output),
    },
    profitEqualsInvestment: {
      ...conditionOf({ en: 'profit = investment', zh: '利润＝投资' }, 'p'),
      is: (q) => holds(q.profit, '=', q.investment),
      alternatives: {
        bySaving: (q) => holds(plus(q.ownersConsumption, q.deficit, q.netExports), '=', q.workersSaving),
      },
    },
    profitAndConsumptionMakeOutput: {
      ...conditionOf({ en: 'profit + total consumption = output', zh: '利润＋总消费＝产值' }, 'a'),
      is: (q) => holds(plus(q.profit, q.consumption), '=', q.output),
      alternatives: {
        consumptionIsWages: (q) => holds(q.consumption, '=', q.wages),
        ownersConsumeWhatWorkersSave: (q) => holds(q.ownersConsumption, '=', q.workersSaving),
        profitIsAllOtherSpending: (q) => holds(q.profit, '=', plus(q.investment, q.deficit, q.netExports)),
      },
    },
    profitAndPurchasingPowerMakeOutput: {
      ...conditionOf(
        { en: 'profit + purchasing power of all incomes = output', zh: '利润＋全部收入的消费能力＝产值' },
        'b',
      ),
      is: (q) => holds(plus(q.profit, q.income), '=', q.output),
      alternatives: { profitIsZero: (q) => holds(q.profit, '=', number(0)) },
    },
    consumptionAndProfitOfAllMakeOutput: {
      ...conditionOf(
        {
          en: 'consumption + everyone’s income as profit = output',
          zh: '消费＋人人的利润（全部收入）＝产值',
        },
        'd',
      ),
      is: (q) => holds(plus(q.consumption, q.income), '=', q.output),
      alternatives: { nothingIsConsumed: (q) => holds(q.consumption, '=', number(0)) },
    },
  },
  misreadings: {
    profitWithoutWorkersSaving: {
      ...yuanOf(
        { en: 'profit, as if workers saved nothing', zh: '误以为工人不储蓄时的利润' },
        { en: 'P', zh: 'P' },
        'surplus',
      ),
      misreads: 'profit',
      is: (q) => plus(q.investment, q.ownersConsumption, q.deficit, q.netExports),
    },
    outputAsProfitAndConsumption: {
      ...yuanOf(
        { en: 'output, as profit + total consumption', zh: '误按利润＋总消费计算的产值' },
        { en: 'Y', zh: 'Y' },
      ),
      misreads: 'output',
      is: (q) => plus(q.profit, q.consumption),
    },
    outputAsProfitAndPurchasingPower: {
      ...yuanOf(
        {
          en: 'output, as profit + the purchasing power of all incomes, profit among them',
          zh: '误按利润＋消费能力（含利润）计算的产值',
        },
        { en: 'Y', zh: 'Y' },
      ),
      misreads: 'output',
      is: (q) => plus(q.profit, q.income),
    },
    outputAsConsumptionAndProfitOfAll: {
      ...yuanOf(
        {
          en: 'output, as consumption + profit, where all income is everyone’s profit',
          zh: '误按消费＋利润（收入都算作利润）计算的产值',
        },
        { en: 'Y', zh: 'Y' },
      ),
      misreads: 'output',
      is: (q) => plus(q.consumption, q.income),
    },
  },
});
