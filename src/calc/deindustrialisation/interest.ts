// What a debt costs: interest over the debt, over the product, over receipts and over the deficit; and what a yield leaves
// when prices rise.
import { minus, number, over, plus } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { consumerPriceInflation, grossDomesticProduct, tenYearYield } from './figures/economy.ts';
import { federalDeficit, federalReceipts, grossFederalDebt, netInterest } from './figures/federal-budget.ts';
import { billionsOf, pointsOf } from './quantities.ts';

const sum = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...billionsOf({ en, zh }, symbol),
  default: by,
  min: '-100000',
  max: '1000000',
  step: '10',
});

/** Interest set against everything that it is compared with. Defaults: the fiscal year 2024 of the United States. */
export const interestOnDebt = model({
  id: 'deindustrialisation/interest-on-debt',
  title: { en: 'Interest on the debt', zh: '债务利息' },
  sources: [essayAt('18')],
  inputs: {
    interest: sum('net interest of the year', '年净利息', 'I', defaultFrom(netInterest, '2024')),
    debtAtStart: sum('debt at the beginning', '年初债务', 'D_0', defaultFrom(grossFederalDebt, '2023')),
    debtAtEnd: sum('debt at the end', '年末债务', 'D_1', defaultFrom(grossFederalDebt, '2024')),
    product: sum(
      'gross domestic product of the year',
      '年国内生产总值',
      'Y',
      defaultFrom(grossDomesticProduct, '2024'),
    ),
    receipts: sum('receipts of the year', '年财政收入', 'T', defaultFrom(federalReceipts, '2024')),
    deficit: sum('deficit of the year', '年赤字', 'B', defaultFrom(federalDeficit, '2024')),
  },
  equations: {
    averageDebt: {
      ...billionsOf({ en: 'average debt of the year', zh: '年平均债务' }, '\\bar D'),
      is: ({ debtAtStart, debtAtEnd }) => over(plus(debtAtStart, debtAtEnd), number(2)),
    },
    averageRate: {
      ...rateOf({ en: 'average rate of interest', zh: '平均利率' }, 'r'),
      is: ({ interest, averageDebt }) => over(interest, averageDebt),
    },
    interestOverProduct: {
      ...rateOf({ en: 'interest over gross domestic product', zh: '利息与国内生产总值之比' }, 'i'),
      is: ({ interest, product }) => over(interest, product),
    },
    interestOverReceipts: {
      ...rateOf({ en: 'interest over receipts', zh: '利息与财政收入之比' }, 'i/\\tau'),
      is: ({ interest, receipts }) => over(interest, receipts),
    },
    interestOverDeficit: {
      ...rateOf({ en: 'interest over the deficit', zh: '利息与赤字之比' }, 'I/B'),
      is: ({ interest, deficit }) => over(interest, deficit),
    },
    primaryDeficit: {
      ...billionsOf({ en: 'primary deficit', zh: '基本赤字' }, 'B_p'),
      is: ({ interest, deficit }) => minus(deficit, interest),
    },
    deficitOverProduct: {
      ...rateOf({ en: 'deficit over gross domestic product', zh: '赤字率' }, 'b'),
      is: ({ deficit, product }) => over(deficit, product),
    },
    debtOverProduct: {
      ...rateOf({ en: 'debt at the end over gross domestic product', zh: '年末债务与国内生产总值之比' }, 'd'),
      is: ({ debtAtEnd, product }) => over(debtAtEnd, product),
    },
  },
});

/** The real yield, looking back: yield less the rise of prices, and exactly. Defaults: ten-year Treasuries in 2022. */
export const realYield = model({
  id: 'deindustrialisation/real-yield',
  title: { en: 'The real yield', zh: '实际收益率' },
  sources: [essayAt('18')],
  inputs: {
    nominalYield: {
      ...rateOf({ en: 'yield', zh: '名义收益率' }, 'r'),
      default: defaultFrom(tenYearYield, '2022', 100),
      min: '-1/2',
      max: '2',
      step: '1/400',
    },
    inflation: {
      ...rateOf({ en: 'rise of prices', zh: '物价涨幅' }, '\\pi'),
      default: defaultFrom(consumerPriceInflation, '2022', 100),
      min: '-1/2',
      max: '2',
      step: '1/400',
    },
  },
  equations: {
    difference: {
      ...pointsOf({ en: 'yield less the rise of prices', zh: '收益率减物价涨幅' }, 'r - \\pi'),
      is: ({ nominalYield, inflation }) => points(nominalYield, inflation),
    },
    exactRealYield: {
      ...rateOf({ en: 'real yield, exactly', zh: '精确的实际收益率' }, 'r_e'),
      is: ({ nominalYield, inflation }) =>
        minus(over(plus(number(1), nominalYield), plus(number(1), inflation)), number(1)),
    },
  },
});
