// The flow matrix as the essay books it: the profit is the one that was planned, and is put by before the milk is sold.
import { type Expression, minus, negative, number, plus, times } from '../kernel/expression.ts';
import type { MisreadingSpec, Quantities, QuantityWords } from '../kernel/quantity.ts';
import { yuanOf } from './quantities.ts';

const one = number(1);

/** The quantities of the flow matrix that the plan is reckoned from. */
type Known =
  | 'plannedProfit'
  | 'wages'
  | 'workersConsumption'
  | 'workersShareOfProfit'
  | 'ownersPurchases'
  | 'creditPurchases'
  | 'savingsLent'
  | 'newMoney';
/** The cells and sums that the plan gets wrong. */
type Misread =
  | 'profitOfWorkers'
  | 'profitOfOwner'
  | 'profitPaid'
  | 'heldByWorkers'
  | 'heldByOwner'
  | 'rowOfProfit'
  | 'rowOfMoney'
  | 'columnOfWorkers'
  | 'columnOfOwner'
  | 'columnOfDairy';
type Given = Quantities<Known>;

const ofWorkers = (q: Given): Expression => times(q.workersShareOfProfit, q.plannedProfit);
const ofOwner = (q: Given): Expression => times(minus(one, q.workersShareOfProfit), q.plannedProfit);
const paid = (q: Given): Expression => negative(q.plannedProfit);
const heldByWorkers = (q: Given): Expression =>
  negative(minus(plus(q.wages, ofWorkers(q)), plus(q.workersConsumption, q.savingsLent)));
const heldByOwner = (q: Given): Expression => negative(minus(ofOwner(q), q.ownersPurchases));

const planned = (en: string, zh: string, symbol: string): QuantityWords =>
  yuanOf({ en: `${en}, as the essay books it`, zh: `${zh}（按文章的记法）` }, { en: symbol, zh: symbol });

/**
 * The cells and sums that change when profit is booked as planned, in yuan. The dairy then pays out more than it takes
 * in, and more money is put by than anyone has brought in: both by what the sales fall short of the milk offered.
 */
export const milkFlowPlan = {
  plannedForWorkers: {
    ...planned('profit of workers', '工人所得的利润', 'P_w^Q'),
    misreads: 'profitOfWorkers',
    is: ofWorkers,
  },
  plannedForOwner: {
    ...planned('profit of the owner', '资本家所得的利润', 'P_o^Q'),
    misreads: 'profitOfOwner',
    is: ofOwner,
  },
  plannedPaid: {
    ...planned('profit paid out by the dairy', '牛奶场付出的利润', '-P_Q'),
    misreads: 'profitPaid',
    is: paid,
  },
  plannedHeldByWorkers: {
    ...planned('money that workers add to what they hold', '工人持有货币的增加', '-S_w^Q'),
    misreads: 'heldByWorkers',
    is: heldByWorkers,
  },
  plannedHeldByOwner: {
    ...planned('money that the owner adds to what he holds', '资本家持有货币的增加', '-S_o^Q'),
    misreads: 'heldByOwner',
    is: heldByOwner,
  },
  plannedRowOfProfit: {
    ...planned('sum of the profit row', '利润一行的合计', '\\Sigma_P^Q'),
    misreads: 'rowOfProfit',
    is: (q) => plus(ofWorkers(q), ofOwner(q), paid(q)),
  },
  plannedRowOfMoney: {
    ...planned('sum of the row of money put by', '存下货币一行的合计', '\\Sigma_S^Q'),
    misreads: 'rowOfMoney',
    is: (q) => plus(heldByWorkers(q), heldByOwner(q), q.newMoney),
  },
  plannedColumnOfWorkers: {
    ...planned('sum of the workers’ column', '工人一列的合计', '\\Sigma_w^Q'),
    misreads: 'columnOfWorkers',
    is: (q) =>
      plus(q.wages, negative(q.workersConsumption), ofWorkers(q), negative(q.savingsLent), heldByWorkers(q)),
  },
  plannedColumnOfOwner: {
    ...planned('sum of the owner’s column', '资本家一列的合计', '\\Sigma_o^Q'),
    misreads: 'columnOfOwner',
    is: (q) => plus(negative(q.ownersPurchases), ofOwner(q), heldByOwner(q)),
  },
  plannedColumnOfDairy: {
    ...planned('sum of the dairy’s column', '牛奶场一列的合计', '\\Sigma_d^Q'),
    misreads: 'columnOfDairy',
    is: (q) => plus(negative(q.wages), q.workersConsumption, q.ownersPurchases, q.creditPurchases, paid(q)),
  },
} satisfies Readonly<Record<string, MisreadingSpec<Known | Misread>>>;
