// Margins and returns: a margin is profit over sales, a return is profit over capital, and between them stands the turnover of
// the capital. A thin margin on a capital that turns over fast may return as much as a thick one on a slow capital.
import { type Exact, exact } from '../kernel/exact.ts';
import { holds, minus, over, times } from '../kernel/expression.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { repetitions } from '../kernel/units.ts';
import { essayAt } from './essay.ts';
import { chipMakersMargin } from './figures/industry-and-trade.ts';
import { figureOf, provenanceColumns, provenanceOf } from './figures/official-series.ts';
import { billionsOf, conditionOf, pointsOf, rateOf, yearOf } from './quantities.ts';

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

/** Two capitals with different margins. Defaults: the essay's 53% and 5%; the turnovers are an example of the book. */
export const marginsCompared = model({
  id: 'deindustrialisation/margins-compared',
  title: { en: 'A thick and a thin margin', zh: '厚利与薄利' },
  sources,
  inputs: {
    marginOfA: marginOf('margin of A', 'A的利润率', '\\mu_{\\mathrm A}', '0.53'),
    turnoversOfA: turnoverOf('turnovers of A in the year', 'A的年周转次数', 'n_{\\mathrm A}', '1/2'),
    marginOfB: marginOf('margin of B', 'B的利润率', '\\mu_{\\mathrm B}', '0.05'),
    turnoversOfB: turnoverOf('turnovers of B in the year', 'B的年周转次数', 'n_{\\mathrm B}', '6'),
  },
  equations: {
    returnOfA: {
      ...rateOf({ en: 'return of A', zh: 'A的回报率' }, '\\rho_{\\mathrm A}'),
      is: ({ marginOfA, turnoversOfA }) => times(marginOfA, turnoversOfA),
    },
    returnOfB: {
      ...rateOf({ en: 'return of B', zh: 'B的回报率' }, '\\rho_{\\mathrm B}'),
      is: ({ marginOfB, turnoversOfB }) => times(marginOfB, turnoversOfB),
    },
    turnoversForSameReturn: {
      ...rateOf(
        { en: 'turnovers with which B returns as much as A', zh: '使B与A回报率相等的周转次数' },
        'n^*',
      ),
      unit: repetitions,
      is: ({ returnOfA, marginOfB }) => over(returnOfA, marginOfB),
    },
    thinMarginReturnsMore: {
      ...conditionOf(
        { en: 'B returns more than A', zh: 'B的回报率高于A' },
        '\\rho_{\\mathrm B} > \\rho_{\\mathrm A}',
      ),
      is: ({ returnOfA, returnOfB }) => holds(returnOfB, '>', returnOfA),
    },
    ratioOfMargins: {
      ...rateOf(
        { en: 'margin of A over that of B', zh: 'A与B的利润率之比' },
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
        average: margins.reduce((sum, margin) => sum.add(margin)).div(margins.length),
      },
    };
  },
});
