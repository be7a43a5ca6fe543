// The flow matrix of one cycle cell by cell, for a figure that answers to its numbers; the table of the same flows for a
// workbook is flow-matrix.ts. What one pays another receives; what one does not spend one holds.
import { ratio } from '../kernel/common-units.ts';
import { choose, holds, largest, minus, negative, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { milkFlowInputs } from './milk-flow-inputs.ts';
import { milkFlowPlan } from './milk-flow-plan.ts';
import { yuanOf } from './quantities.ts';

const one = number(1);
const nothing = number(0);
/** An amount of the matrix; the symbol is the same in both languages. */
const cell = (en: string, zh: string, symbol: string) => yuanOf({ en, zh }, { en: symbol, zh: symbol });

/**
 * Receipts stand above 0 and payments below it; a loan received is a receipt, and money that is put by counts as paid
 * out. In yuan. Columns: workers, owner, dairy, borrowers, bank. With the defaults, the essay's numbers, the owner makes
 * good the 20 that the dairy has lost, and every row and column adds up to nothing. Booked with the profit that was
 * planned (`milk-flow-plan.ts`) they do so only when sales equal the milk offered.
 */
export const milkFlowMatrix = model({
  id: 'identity/milk-flow-matrix',
  title: { en: 'Who pays whom, cell by cell', zh: '谁付给谁：逐格记账' },
  sources: [essayAt('127–131')],
  inputs: milkFlowInputs,
  equations: {
    plannedProfit: {
      ...yuanOf({ en: 'profit that was planned', zh: '计划利润' }, { en: 'P_Q', zh: 'P_Q' }, 'surplus'),
      is: (q) => minus(q.milkOffered, q.wages),
    },
    ownersPurchases: {
      ...cell('bought by the owner', '资本家的购买', 'C_o + I'),
      is: (q) => plus(q.ownersConsumption, q.investment),
    },
    creditPurchases: {
      ...cell('bought on credit', '用借来的钱购买', 'E'),
      is: (q) => plus(q.savingsLent, q.bankCredit, q.deficit),
    },
    newMoney: {
      ...yuanOf({ en: 'new money', zh: '新货币' }, { en: '\\Delta M', zh: '\\Delta M' }, 'money'),
      is: (q) => plus(q.bankCredit, q.deficit),
    },
    sales: {
      ...yuanOf({ en: 'sales', zh: '销售额' }, { en: 'R', zh: 'R' }, 'money'),
      is: (q) => plus(q.workersConsumption, q.ownersPurchases, q.creditPurchases),
    },
    profit: {
      ...yuanOf({ en: 'profit in money', zh: '货币利润' }, { en: 'P', zh: 'P' }, 'surplus'),
      is: (q) => minus(q.sales, q.wages),
      alternatives: {
        bySpending: (q) =>
          minus(plus(q.ownersPurchases, q.creditPurchases), minus(q.wages, q.workersConsumption)),
      },
    },
    profitOfWorkers: {
      ...yuanOf({ en: 'profit of workers', zh: '工人所得的利润' }, { en: 'P_w', zh: 'P_w' }, 'surplus'),
      is: (q) => times(q.workersShareOfProfit, q.profit),
    },
    profitOfOwner: {
      ...yuanOf({ en: 'profit of the owner', zh: '资本家所得的利润' }, { en: 'P_o', zh: 'P_o' }, 'surplus'),
      is: (q) => times(minus(one, q.workersShareOfProfit), q.profit),
    },
    putByWorkers: {
      ...yuanOf({ en: 'money that workers put by', zh: '工人存下的货币' }, { en: 'S_w', zh: 'S_w' }, 'money'),
      is: (q) => minus(plus(q.wages, q.profitOfWorkers), plus(q.workersConsumption, q.savingsLent)),
    },
    putByOwner: {
      ...yuanOf(
        { en: 'money that the owner puts by', zh: '资本家存下的货币' },
        { en: 'S_o', zh: 'S_o' },
        'money',
      ),
      is: (q) => minus(q.profitOfOwner, q.ownersPurchases),
    },
    putByBoth: {
      ...yuanOf(
        { en: 'money put by, both together', zh: '双方存下的货币之和' },
        { en: 'S', zh: 'S' },
        'money',
      ),
      is: (q) => plus(q.putByWorkers, q.putByOwner),
      alternatives: { broughtIn: (q) => plus(q.bankCredit, q.deficit) },
    },
    shortOfPlan: {
      ...yuanOf({ en: 'sales less the milk offered', zh: '销售额减待售牛奶' }, { en: 'R - Q', zh: 'R - Q' }),
      is: (q) => minus(q.sales, q.milkOffered),
    },
    priceIndex: {
      label: { en: 'price, as a multiple of the first price', zh: '价格（原定价的倍数）' },
      symbol: { en: 'p', zh: 'p' },
      unit: ratio,
      is: (q) =>
        choose(
          holds(q.priceFalls, '=', one),
          over(q.sales, q.milkOffered),
          largest(over(q.sales, q.milkOffered), one),
        ),
    },
    milkLeft: {
      ...yuanOf(
        { en: 'milk left over, at its first price', zh: '剩下的牛奶（按原定价计）' },
        { en: 'U', zh: 'U' },
        'commodity',
      ),
      is: (q) =>
        minus(q.milkOffered, choose(holds(q.priceIndex, '>', nothing), over(q.sales, q.priceIndex), nothing)),
    },
    bothPutMoneyBy: {
      ...conditionOf({ en: 'workers and owner both put money by', zh: '工人和资本家都存下货币' }, 'b'),
      is: (q) => times(holds(q.putByWorkers, '>', nothing), holds(q.putByOwner, '>', nothing)),
    },

    wagesPaid: { ...cell('wages paid by the dairy', '牛奶场付出的工资', '-W'), is: (q) => negative(q.wages) },
    paidByWorkers: {
      ...cell('paid by workers for milk', '工人购买牛奶付出的货币', '-C_w'),
      is: (q) => negative(q.workersConsumption),
    },
    paidByOwner: {
      ...cell('paid by the owner for milk', '资本家购买牛奶付出的货币', '-(C_o + I)'),
      is: (q) => negative(q.ownersPurchases),
    },
    paidByBorrowers: {
      ...cell('paid by borrowers for milk', '借款人购买牛奶付出的货币', '-E'),
      is: (q) => negative(q.creditPurchases),
    },
    profitPaid: {
      ...cell('profit paid out by the dairy', '牛奶场付出的利润', '-P'),
      is: (q) => negative(q.profit),
    },
    lentByWorkers: { ...cell('lent by workers', '工人贷出的货币', '-L'), is: (q) => negative(q.savingsLent) },
    lentByBank: {
      ...cell('lent by the bank', '银行贷出的货币', '-\\Delta M'),
      is: (q) => negative(q.newMoney),
    },
    heldByWorkers: {
      ...cell('money that workers add to what they hold', '工人持有货币的增加', '-S_w'),
      is: (q) => negative(q.putByWorkers),
    },
    heldByOwner: {
      ...cell('money that the owner adds to what he holds', '资本家持有货币的增加', '-S_o'),
      is: (q) => negative(q.putByOwner),
    },

    rowOfWages: {
      ...cell('sum of the row of wages', '工资一行的合计', '\\Sigma_W'),
      is: (q) => plus(q.wages, q.wagesPaid),
    },
    rowOfMilk: {
      ...cell('sum of the row of workers’ milk', '工人购买一行的合计', '\\Sigma_C'),
      is: (q) => plus(q.paidByWorkers, q.workersConsumption),
    },
    rowOfOwner: {
      ...cell('sum of the row of the owner’s purchases', '资本家购买一行的合计', '\\Sigma_I'),
      is: (q) => plus(q.paidByOwner, q.ownersPurchases),
    },
    rowOfCredit: {
      ...cell('sum of the row of purchases on credit', '借钱购买一行的合计', '\\Sigma_E'),
      is: (q) => plus(q.creditPurchases, q.paidByBorrowers),
    },
    rowOfProfit: {
      ...cell('sum of the profit row', '利润一行的合计', '\\Sigma_P'),
      is: (q) => plus(q.profitOfWorkers, q.profitOfOwner, q.profitPaid),
    },
    rowOfLoans: {
      ...cell('sum of the row of loans', '借贷一行的合计', '\\Sigma_L'),
      is: (q) => plus(q.lentByWorkers, q.creditPurchases, q.lentByBank),
    },
    rowOfMoney: {
      ...cell('sum of the row of money put by', '存下货币一行的合计', '\\Sigma_S'),
      is: (q) => plus(q.heldByWorkers, q.heldByOwner, q.newMoney),
    },
    columnOfWorkers: {
      ...cell('sum of the workers’ column', '工人一列的合计', '\\Sigma_w'),
      is: (q) => plus(q.wages, q.paidByWorkers, q.profitOfWorkers, q.lentByWorkers, q.heldByWorkers),
    },
    columnOfOwner: {
      ...cell('sum of the owner’s column', '资本家一列的合计', '\\Sigma_o'),
      is: (q) => plus(q.paidByOwner, q.profitOfOwner, q.heldByOwner),
    },
    columnOfDairy: {
      ...cell('sum of the dairy’s column', '牛奶场一列的合计', '\\Sigma_d'),
      is: (q) => plus(q.wagesPaid, q.workersConsumption, q.ownersPurchases, q.creditPurchases, q.profitPaid),
    },
    columnOfBorrowers: {
      ...cell('sum of the borrowers’ column', '借款人一列的合计', '\\Sigma_e'),
      is: (q) => plus(q.paidByBorrowers, q.creditPurchases),
    },
    columnOfBank: {
      ...cell('sum of the bank’s column', '银行一列的合计', '\\Sigma_b'),
      is: (q) => plus(q.lentByBank, q.newMoney),
    },
  },
  misreadings: milkFlowPlan,
});
