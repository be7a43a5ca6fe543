// The essay's chain of four tiers as a table of balances of payments. Every sale has two sides, so every column adds up to zero;
// every tier pays for what it buys, if not with goods then with claims, so every row adds up to zero.
import { type Exact, exact } from '../kernel/exact.ts';
import { holds, minus, number } from '../kernel/expression.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, textOf } from '../kernel/quantity-words.ts';
import { sumOf } from '../kernel/sums.ts';
import { essayAt } from './essay.ts';
import { billionsOf } from './quantities.ts';

const flow = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...billionsOf({ en, zh }, symbol),
  default: by,
  min: '-10000',
  max: '10000',
  step: '10',
});
const netSales = (from: number, to: number, by: string): InputSpec =>
  flow(
    `net sales of tier ${from} to tier ${to}`,
    `第${from}梯队对第${to}梯队的净出口`,
    `X_{${from}${to}}`,
    by,
  );
const netIncome = (from: number, by: string): InputSpec =>
  flow(
    `net income of tier 1 from tier ${from} (interest, dividends, patents)`,
    `第1梯队从第${from}梯队获得的净收益（利息、股息、专利费）`,
    `Y_{${from}}`,
    by,
  );
const dollarsAdded = (tier: number, by: string): InputSpec =>
  flow(`dollars that tier ${tier} adds to its reserves`, `第${tier}梯队增加的美元储备`, `R_${tier}`, by);

const tiers: readonly InBothLanguages[] = [
  { en: '1: finance', zh: '第一梯队：金融' },
  { en: '2: manufacturing', zh: '第二梯队：制造' },
  { en: '3: raw materials', zh: '第三梯队：资源' },
  { en: '4: neither', zh: '第四梯队：两者皆无' },
];

/**
 * The balances of payments of the four tiers; a payment received is positive. Reserves are dollars that tiers 2–4 put aside,
 * which is a loan to tier 1. Capital flows are what is left: a positive one is borrowing, a negative one is lending.
 * The numbers are examples of the book; the essay gives none.
 */
export const fourTiers = ledger({
  id: 'deindustrialisation/four-tiers',
  title: { en: 'Four tiers and their balances of payments', zh: '四个梯队的国际收支' },
  sources: [essayAt('25–30')],
  inputs: {
    salesOfSecondToFirst: netSales(2, 1, '900'),
    salesOfThirdToFirst: netSales(3, 1, '100'),
    salesOfFourthToFirst: netSales(4, 1, '0'),
    salesOfThirdToSecond: netSales(3, 2, '300'),
    salesOfFourthToSecond: netSales(4, 2, '20'),
    salesOfFourthToThird: netSales(4, 3, '-30'),
    incomeFromSecond: netIncome(2, '150'),
    incomeFromThird: netIncome(3, '60'),
    incomeFromFourth: netIncome(4, '10'),
    reservesOfSecond: dollarsAdded(2, '200'),
    reservesOfThird: dollarsAdded(3, '120'),
    reservesOfFourth: dollarsAdded(4, '5'),
  },
  columns: {
    tier: textOf({ en: 'tier', zh: '梯队' }),
    goods: billionsOf({ en: 'goods', zh: '货物' }, 'X'),
    income: billionsOf({ en: 'income', zh: '收益' }, 'Y'),
    capital: billionsOf({ en: 'capital flows', zh: '资本流动' }, 'K'),
    reserves: billionsOf({ en: 'reserves', zh: '储备' }, 'R'),
    sum: billionsOf({ en: 'sum of the row', zh: '本行合计' }, '\\Sigma'),
  },
  results: {
    sumOfGoods: billionsOf({ en: 'sum of goods', zh: '货物合计' }, '\\sum X'),
    sumOfIncome: billionsOf({ en: 'sum of income', zh: '收益合计' }, '\\sum Y'),
    sumOfCapital: billionsOf({ en: 'sum of capital flows', zh: '资本流动合计' }, '\\sum K'),
    sumOfReserves: billionsOf({ en: 'sum of reserves', zh: '储备合计' }, '\\sum R'),
    dollarsGained: billionsOf({ en: 'dollars gained by tiers 2–4', zh: '第二至第四梯队获得的美元' }, 'R'),
    throughCurrentAccount: billionsOf(
      { en: 'of these, through the current account of tier 1', zh: '其中经第一梯队经常账户流出' },
      'R_c',
    ),
    throughLending: billionsOf(
      { en: 'of these, lent and invested by tier 1', zh: '其中经第一梯队贷款和投资流出' },
      'R_k',
    ),
  },
  book(flows) {
    const zero = exact(0);
    const goods = [
      sumOf([flows.salesOfSecondToFirst, flows.salesOfThirdToFirst, flows.salesOfFourthToFirst]).neg(),
      flows.salesOfSecondToFirst.sub(flows.salesOfThirdToSecond).sub(flows.salesOfFourthToSecond),
      sumOf([flows.salesOfThirdToFirst, flows.salesOfThirdToSecond]).sub(flows.salesOfFourthToThird),
      sumOf([flows.salesOfFourthToFirst, flows.salesOfFourthToSecond, flows.salesOfFourthToThird]),
    ];
    const income = [
      sumOf([flows.incomeFromSecond, flows.incomeFromThird, flows.incomeFromFourth]),
      flows.incomeFromSecond.neg(),
      flows.incomeFromThird.neg(),
      flows.incomeFromFourth.neg(),
    ];
    const dollarsGained = sumOf([flows.reservesOfSecond, flows.reservesOfThird, flows.reservesOfFourth]);
    const reserves = [
      dollarsGained,
      flows.reservesOfSecond.neg(),
      flows.reservesOfThird.neg(),
      flows.reservesOfFourth.neg(),
    ];
    const rows = tiers.map((tier, index) => {
      const booked = {
        goods: goods[index] ?? zero,
        income: income[index] ?? zero,
        reserves: reserves[index] ?? zero,
      };
      const capital = sumOf([booked.goods, booked.income, booked.reserves]).neg();
      return {
        tier,
        ...booked,
        capital,
        sum: sumOf([booked.goods, booked.income, booked.reserves, capital]),
      };
    });
    const [first] = rows;
    const column = (name: 'goods' | 'income' | 'capital' | 'reserves'): Exact =>
      sumOf(rows.map((row) => row[name]));
    return {
      rows,
      results: {
        sumOfGoods: column('goods'),
        sumOfIncome: column('income'),
        sumOfCapital: column('capital'),
        sumOfReserves: column('reserves'),
        dollarsGained,
        throughCurrentAccount: sumOf([first?.goods ?? zero, first?.income ?? zero]).neg(),
        throughLending: (first?.capital ?? zero).neg(),
      },
    };
  },
});

/**
 * How dollars come into other hands: through a deficit of the issuer's current account or through its lending. A surplus
 * does not stop them. Defaults are an example of the book: a surplus of 5 and lending of 8.
 */
export const dollarsAbroad = model({
  id: 'deindustrialisation/dollars-abroad',
  title: { en: 'How dollars go abroad', zh: '美元怎样流到国外' },
  sources: [essayAt('26')],
  inputs: {
    currentAccount: flow(
      'current account of the issuer (a surplus is positive)',
      '发行国的经常账户（顺差为正）',
      'Z',
      '5',
    ),
    lending: flow('net lending and investment of the issuer abroad', '发行国对外贷款和投资净额', 'L', '8'),
  },
  equations: {
    dollarsGained: {
      ...billionsOf({ en: 'dollars that others gain', zh: '别国获得的美元' }, 'R'),
      is: ({ currentAccount, lending }) => minus(lending, currentAccount),
    },
    othersGainDollars: {
      ...conditionOf({ en: 'others gain dollars', zh: '别国获得美元' }, 'L > Z'),
      is: ({ dollarsGained }) => holds(dollarsGained, '>', number(0)),
    },
    issuerHasSurplus: {
      ...conditionOf({ en: 'the issuer has a surplus', zh: '发行国有顺差' }, 'Z > 0'),
      is: ({ currentAccount }) => holds(currentAccount, '>', number(0)),
    },
  },
  misreadings: {
    dollarsGainedByTradeAlone: {
      ...billionsOf(
        { en: 'dollars that others gain, if trade were the only way', zh: '误以为只有贸易能使美元流出' },
        'R',
      ),
      misreads: 'dollarsGained',
      is: ({ currentAccount }) => minus(number(0), currentAccount),
    },
  },
});
