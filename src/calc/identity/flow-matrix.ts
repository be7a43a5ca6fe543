// The transaction-flow matrix of one cycle: who pays whom. What one pays another receives, so each row adds up to
// nothing; what one does not spend one holds, so each column does too.
import { ordinal, truth } from '../kernel/common-units.ts';
import { type Exact, exact, truthOf } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { textOf } from '../kernel/quantity-words.ts';
import { sumOf } from '../kernel/sums.ts';
import { essayAt } from './essay.ts';
import {
  deficit,
  investment,
  ownersConsumption,
  wages,
  workersConsumption,
  yuanInput,
  yuanOf,
} from './quantities.ts';

/** The sectors, in the order of the columns. */
export const sectors = ['workers', 'firm', 'owner', 'newIndustries', 'state', 'bank'] as const;
/** One of `sectors`: a column of the flow matrix. */
export type Sector = (typeof sectors)[number];

const zero = exact(0);

/** What each sector receives (above 0) or pays (below 0) in one kind of transaction; yuan. */
type Flows = Readonly<Record<Sector, Exact>>;

/** One row of the matrix. */
export interface FlowRow extends Flows {
  readonly transaction: InBothLanguages;
  /** The sum over the sectors. */
  readonly sum: Exact;
}

const row = (transaction: InBothLanguages, flows: Partial<Flows>): FlowRow => {
  const of = (sector: Sector): Exact => flows[sector] ?? zero;
  const all: Flows = {
    workers: of('workers'),
    firm: of('firm'),
    owner: of('owner'),
    newIndustries: of('newIndustries'),
    state: of('state'),
    bank: of('bank'),
  };
  return { transaction, ...all, sum: sumOf(Object.values(all)) };
};

const column = (rows: readonly FlowRow[], sector: Sector): Exact => sumOf(rows.map((one) => one[sector]));

/**
 * One cycle of the milk economy as a matrix; yuan. Receipts stand above 0 and payments below it; in the rows of loans
 * and of money held, a loan received is a receipt, and money that is added to one's stock counts as paid out.
 * New industries invest on bank credit; the state finances its deficit at the bank. 0 switches each off.
 */
export const flowMatrix = ledger({
  id: 'identity/flow-matrix',
  title: { en: 'Who pays whom in one cycle', zh: '一个周期里谁付给谁' },
  sources: [essayAt('127–131')],
  inputs: {
    wages,
    workersConsumption,
    profitTaken: yuanInput(
      { en: 'profit that the owner takes out of the firm', zh: '资本家从企业提取的利润' },
      { en: 'P', zh: 'P' },
      '20',
      'surplus',
    ),
    ownersConsumption,
    investment: {
      ...investment,
      label: { en: 'investment of new industries on bank credit', zh: '新兴产业用银行贷款进行的投资' },
    },
    deficit,
  },
  columns: {
    transaction: textOf({ en: 'transaction', zh: '交易' }),
    workers: yuanOf({ en: 'workers', zh: '工人' }, { en: 'w', zh: 'w' }),
    firm: yuanOf({ en: 'firm', zh: '企业' }, { en: 'f', zh: 'f' }),
    owner: yuanOf({ en: 'owner', zh: '资本家' }, { en: 'o', zh: 'o' }),
    newIndustries: yuanOf({ en: 'new industries', zh: '新兴产业' }, { en: 'n', zh: 'n' }),
    state: yuanOf({ en: 'state', zh: '国家' }, { en: 'g', zh: 'g' }),
    bank: yuanOf({ en: 'bank', zh: '银行' }, { en: 'b', zh: 'b' }),
    sum: yuanOf({ en: 'sum', zh: '合计' }, { en: '\\Sigma', zh: '\\Sigma' }),
  },
  results: {
    unbalancedRows: {
      label: { en: 'rows that do not add up to zero', zh: '合计不为零的行数' },
      symbol: { en: 'r', zh: 'r' },
      unit: ordinal,
    },
    unbalancedColumns: {
      label: { en: 'columns that do not add up to zero', zh: '合计不为零的列数' },
      symbol: { en: 'k', zh: 'k' },
      unit: ordinal,
    },
    isBalanced: {
      label: { en: 'every row and every column adds up to zero', zh: '每一行、每一列合计都为零' },
      symbol: { en: 'z', zh: 'z' },
      unit: truth,
    },
    savedByHouseholds: yuanOf(
      { en: 'money put by, workers and owner together', zh: '工人和资本家合计存下的货币' },
      { en: 'S', zh: 'S' },
      'money',
    ),
    newMoney: yuanOf({ en: 'new money', zh: '新货币' }, { en: '\\Delta M', zh: '\\Delta M' }, 'money'),
    lostByFirm: yuanOf({ en: 'money lost by the firm', zh: '企业失去的货币' }, { en: 'F', zh: 'F' }, 'money'),
    missingInTheEssay: yuanOf(
      {
        en: 'part of the essay’s savings that no new money pays for',
        zh: '文中存下的货币超出新货币的部分',
      },
      { en: 'X', zh: 'X' },
      'money',
    ),
  },
  book: (given) => {
    const { profitTaken } = given;
    const paid = (payer: Sector, receiver: Sector, amount: Exact): Partial<Flows> => ({
      [payer]: amount.neg(),
      [receiver]: amount,
    });
    const current = [
      row({ en: 'wages', zh: '工资' }, paid('firm', 'workers', given.wages)),
      row({ en: 'milk for workers', zh: '工人购买牛奶' }, paid('workers', 'firm', given.workersConsumption)),
      row({ en: 'profit taken out', zh: '提取利润' }, paid('firm', 'owner', profitTaken)),
      row({ en: 'milk for the owner', zh: '资本家购买牛奶' }, paid('owner', 'firm', given.ownersConsumption)),
      row({ en: 'investment', zh: '投资' }, paid('newIndustries', 'firm', given.investment)),
      row({ en: 'purchases of the state', zh: '国家采购' }, paid('state', 'firm', given.deficit)),
      row(
        { en: 'bank credit to new industries', zh: '银行对新兴产业的贷款' },
        paid('bank', 'newIndustries', given.investment),
      ),
      row({ en: 'bank credit to the state', zh: '银行对国家的贷款' }, paid('bank', 'state', given.deficit)),
    ];
    const holders = ['workers', 'firm', 'owner', 'newIndustries', 'state'] as const;
    const added = holders.map((sector) => [sector, column(current, sector)] as const);
    const newMoney = sumOf(added.map(([, amount]) => amount));
    const held = row(
      { en: 'money added to what is held', zh: '持有货币的增加' },
      { ...Object.fromEntries(added.map(([sector, amount]) => [sector, amount.neg()])), bank: newMoney },
    );
    const entries = [...current, held];
    const total = row(
      { en: 'sum', zh: '合计' },
      Object.fromEntries(sectors.map((sector) => [sector, column(entries, sector)])),
    );
    const unbalancedRows = entries.filter((one) => !one.sum.equals(0)).length;
    const unbalancedColumns = sectors.filter((sector) => !total[sector].equals(0)).length;
    const savedByHouseholds = column(current, 'workers').add(column(current, 'owner'));
    return {
      rows: [...entries, total],
      results: {
        unbalancedRows: exact(unbalancedRows),
        unbalancedColumns: exact(unbalancedColumns),
        isBalanced: truthOf(unbalancedRows + unbalancedColumns === 0),
        savedByHouseholds,
        newMoney,
        lostByFirm: column(current, 'firm').neg(),
        missingInTheEssay: savedByHouseholds.sub(newMoney),
      },
    };
  },
});
