// Margins and returns: a margin is profit over sales, a return is profit over capital, and between them stands the turnover of
// the capital. A thin margin on a capital that turns over fast may return as much as a thick one on a slow capital.
import { repetitions } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { holds, minus, over, times } from '../kernel/expression.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import { figureOf, provenanceColumns, provenanceOf } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { sumOf } from '../kernel/sums.ts';
import { essayAt } from './essay.ts';
import { chipMakersMargin } from './figures/industry-and-trade.ts';
import { billionsOf, pointsOf, yearOf } from './quantities.ts';

const sources = [essayAt('33')];

const marginOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en, zh }, symbol),
  default: by,
  min: '-1',
  max: '1',
  step: '1/100',
});
const turnoverOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en, zh }, symbol),
  unit: repetitions,
  default: by,
  min: '1/100',
  max: '100',
  step: '1/4',
});

/**
 * From sales to the return on capital. Defaults: margins of Shenzhou International, a maker of clothing, in 2024 (28.1% gross,
 * 21.8% net); sales of 100 and one turnover a year are round numbers of the book.
 */
export const marginAndReturn = model({
  id: 'deindustrialisation/margin-and-return',
  title: { en: 'Margin and return', zh: '利润率与资本回报率' },
  sources,
  inputs: {
    sales: {
      ...billionsOf({ en: 'sales of the year', zh: '年销售额' }, 'W'),
      default: '100',
      min: '0',
      max: '100000',
      step: '10',
    },
    grossMargin: marginOf('gross margin', '毛利率', '\\mu_g', '0.281'),
    netMargin: marginOf('net margin', '净利率', '\\mu_n', '0.218'),
    turnovers: turnoverOf('sales of the year over the capital', '年销售额与资本之比', 'n', '1'),
  },
  equations: {
    capital: {
      ...billionsOf({ en: 'capital', zh: '资本' }, 'C'),
      is: ({ sales, turnovers }) => over(sales, turnovers),
    },
    grossProfit: {
      ...billionsOf({ en: 'gross profit', zh: '毛利' }, 'P_g'),
      is: ({ sales, grossMargin }) => times(sales, grossMargin),
    },
    costOfSales: {
      ...billionsOf({ en: 'cost of sales', zh: '销售成本' }, 'K'),
      is: ({ sales, grossProfit }) => minus(sales, grossProfit),
    },
    netProfit: {
      ...billionsOf({ en: 'net profit', zh: '净利润' }, 'P_n'),
      is: ({ sales, netMargin }) => times(sales, netMargin),
    },
    otherCosts: {
      ...billionsOf({ en: 'other costs and taxes', zh: '其他费用和税' }, 'K_o'),
      is: ({ grossProfit, netProfit }) => minus(grossProfit, netProfit),
    },
    returnOnCapital: {
      ...rateOf({ en: 'return on capital in the year', zh: '年资本回报率' }, '\\rho'),
      is: ({ netMargin, turnovers }) => times(netMargin, turnovers),
      alternatives: { byProfit: ({ netProfit, capital }) => over(netProfit, capital) },
    },
  },
  misreadings: {
    returnIfMarginWereReturn: {
      ...rateOf({ en: 'return, if the gross margin were the return', zh: '误以毛利率为资本回报率' }, '\\rho'),
      misreads: 'returnOnCapital',
      is: ({ grossMargin }) => grossMargin,
    },
  },
});

/**
 * Two capitals with different gross margins. Defaults: the essay's 53% and 5%; the turnovers are an example of the book. Gross
 * profit over capital is no return yet: other costs, interest and taxes still come out of it (`margin-and-return`).
 */
export const marginsCompared = model({
  id: 'deindustrialisation/margins-compared',
  title: { en: 'A thick and a thin margin', zh: '厚利与薄利' },
  sources,
  inputs: {
    marginOfA: marginOf('gross margin of A', 'A的毛利率', '\\mu_{\\mathrm A}', '0.53'),
    turnoversOfA: turnoverOf(
      'sales of A in the year over its capital',
      'A的年销售额与资本之比',
      'n_{\\mathrm A}',
      '1/2',
    ),
    marginOfB: marginOf('gross margin of B', 'B的毛利率', '\\mu_{\\mathrm B}', '0.05'),
    turnoversOfB: turnoverOf(
      'sales of B in the year over its capital',
      'B的年销售额与资本之比',
      'n_{\\mathrm B}',
      '6',
    ),
  },
  equations: {
    grossProfitOverCapitalOfA: {
      ...rateOf(
        { en: 'gross profit of A over its capital', zh: 'A的毛利与资本之比' },
        '\\gamma_{\\mathrm A}',
      ),
      is: ({ marginOfA, turnoversOfA }) => times(marginOfA, turnoversOfA),
    },
    grossProfitOverCapitalOfB: {
      ...rateOf(
        { en: 'gross profit of B over its capital', zh: 'B的毛利与资本之比' },
        '\\gamma_{\\mathrm B}',
      ),
      is: ({ marginOfB, turnoversOfB }) => times(marginOfB, turnoversOfB),
    },
    turnoversForSameGrossProfit: {
      ...rateOf(
        {
          en: 'turnovers with which B makes as much gross profit on its capital as A',
          zh: '使B与A的毛利与资本之比相等的周转次数',
        },
        'n^*',
      ),
      unit: repetitions,
      is: ({ grossProfitOverCapitalOfA, marginOfB }) => over(grossProfitOverCapitalOfA, marginOfB),
    },
    thinMarginMakesMore: {
      ...conditionOf(
        { en: 'B makes more gross profit on its capital than A', zh: 'B的毛利与资本之比高于A' },
        '\\gamma_{\\mathrm B} > \\gamma_{\\mathrm A}',
      ),
      is: ({ grossProfitOverCapitalOfA, grossProfitOverCapitalOfB }) =>
        holds(grossProfitOverCapitalOfB, '>', grossProfitOverCapitalOfA),
    },
    ratioOfMargins: {
      ...rateOf(
        { en: 'gross margin of A over that of B', zh: 'A与B的毛利率之比' },
        '\\mu_{\\mathrm A}/\\mu_{\\mathrm B}',
      ),
      unit: repetitions,
      is: ({ marginOfA, marginOfB }) => over(marginOfA, marginOfB),
    },
  },
});

/** The gross margin of the chip maker by year beside the essay's "long 53%". */
export const chipMakersMargins = ledger({
  id: 'deindustrialisation/chip-makers-margins',
  title: { en: 'Gross margin of TSMC', zh: '台积电毛利率' },
  sources,
  inputs: { claimed: marginOf('margin in the essay', '文中的毛利率', '\\mu', '0.53') },
  columns: {
    year: yearOf({ en: 'year', zh: '年份' }),
    margin: rateOf({ en: 'gross margin', zh: '毛利率' }, '\\mu_g'),
    aboveClaim: pointsOf({ en: 'above the essay’s figure', zh: '高于文中数字' }, '\\Delta'),
    ...provenanceColumns,
  },
  results: {
    lowest: rateOf({ en: 'lowest', zh: '最低' }, '\\min'),
    highest: rateOf({ en: 'highest', zh: '最高' }, '\\max'),
    average: rateOf({ en: 'average of the years', zh: '各年平均' }, '\\bar\\mu'),
  },
  book({ claimed }) {
    const rows = Object.keys(chipMakersMargin.figures).map((year) => {
      const margin = figureOf(chipMakersMargin, year).div(100);
      const aboveClaim = margin.sub(claimed).mul(100);
      return { year: exact(year), margin, aboveClaim, ...provenanceOf(chipMakersMargin) };
    });
    const margins = rows.map(({ margin }) => margin);
    const best = (better: (a: Exact, b: Exact) => boolean): Exact =>
      margins.reduce((one, other) => (better(other, one) ? other : one));
    return {
      rows,
      results: {
        lowest: best((a, b) => a.lt(b)),
        highest: best((a, b) => a.gt(b)),
        average: sumOf(margins).div(margins.length),
      },
    };
  },
});
