// The official sums as a text can print them: in trillions of dollars, rounded to a billion, with ratios to a tenth of one
// per cent. Each is rounded from the unrounded figures, so that a difference may be one off in its last digit.
import { type Exact, exact, hasValue, type Value } from '../kernel/exact.ts';
import { sameInBoth } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { figureOf, type OfficialSeries, provenanceColumns, provenanceOf } from '../kernel/official-series.ts';
import { rateOf, textOf } from '../kernel/quantity-words.ts';
import { debtByPresidency } from './debt-by-presidency.ts';
import { essayAt } from './essay.ts';
import {
  debtAtEndOfQuarter,
  debtToThePenny,
  deficitFirstAnnounced,
  deficitVintage2026,
} from './figures/debt-at-dates.ts';
import { federalDeficit } from './figures/federal-budget.ts';
import { publicFinanceByYear } from './public-finance-by-year.ts';
import { pointsOf, trillionsOf, yearOf } from './quantities.ts';

const nearest = (value: Exact, parts: number): Exact => value.mul(parts).round().div(parts);
const rounding =
  (scale: (value: Exact) => Exact) =>
  (value: Value): Value =>
    hasValue(value) ? scale(value) : value;

/** Billions as trillions with three decimals. */
const trillions = (billions: Exact): Exact => nearest(billions.div(1000), 1000);
const inTrillions = rounding(trillions);
/** A rate to a tenth of one per cent. */
const tenths = rounding((rate) => nearest(rate, 1000));
/** Points to a tenth. */
const tenthsOfPoints = rounding((points) => nearest(points, 10));

/** Debt, deficit and their ratios by fiscal year, 2000–2025; everything else about a year stands in `publicFinanceByYear`. */
export const debtAndDeficitByYear = ledger({
  id: 'deindustrialisation/debt-and-deficit-by-year',
  title: { en: 'Debt and deficit by year, in trillions', zh: '历年债务与赤字（万亿美元）' },
  sources: [essayAt('4–18')],
  inputs: {},
  columns: {
    year: yearOf({ en: 'year', zh: '年份' }),
    debt: trillionsOf({ en: 'gross debt at the end of the fiscal year', zh: '财政年度末债务总额' }, 'D'),
    deficit: trillionsOf({ en: 'deficit (a surplus is negative)', zh: '赤字（盈余为负）' }, 'B'),
    debtChange: trillionsOf({ en: 'increase of the debt', zh: '债务的增加额' }, '\\Delta D'),
    otherFinancing: trillionsOf({ en: 'other financing', zh: '其他融资' }, 'F'),
    interest: trillionsOf({ en: 'net interest', zh: '净利息' }, 'I'),
    debtOverProduct: rateOf({ en: 'debt over gross domestic product', zh: '债务与国内生产总值之比' }, 'd'),
    deficitOverProduct: rateOf({ en: 'deficit over gross domestic product', zh: '赤字率' }, 'b'),
    averageRate: rateOf({ en: 'interest over the average debt', zh: '平均利率' }, 'r'),
    growth: rateOf({ en: 'growth of the gross domestic product', zh: '国内生产总值名义增长率' }, 'g'),
    rateLessGrowth: pointsOf({ en: 'average rate less growth', zh: '平均利率减增长率' }, 'r - g'),
  },
  key: 'year',
  book: () =>
    publicFinanceByYear.rows({ fromYear: exact(2000) }).map((row) => ({
      year: row.year,
      debt: inTrillions(row.debt),
      deficit: inTrillions(row.deficit),
      debtChange: inTrillions(row.debtChange),
      otherFinancing: inTrillions(row.otherFinancing),
      interest: inTrillions(row.interest),
      debtOverProduct: tenths(row.debtOverProduct),
      deficitOverProduct: tenths(row.deficitOverProduct),
      averageRate: tenths(row.averageRate),
      growth: tenths(row.growth),
      rateLessGrowth: tenthsOfPoints(row.rateLessGrowth),
    })),
});

const daysOf = (series: OfficialSeries) =>
  Object.keys(series.figures).map((day) => ({
    day: sameInBoth(day),
    debt: trillions(figureOf(series, day)),
    ...provenanceOf(series),
  }));

/** The gross debt on single days: handovers, ends of quarters, and the day on which 24 trillion was passed. */
export const debtOnDays = ledger({
  id: 'deindustrialisation/debt-on-days',
  title: { en: 'The debt on single days', zh: '若干日期的债务' },
  sources: [essayAt('12–17')],
  inputs: {},
  columns: {
    day: textOf({ en: 'day', zh: '日期' }),
    debt: trillionsOf({ en: 'gross debt', zh: '债务总额' }, 'D'),
    ...provenanceColumns,
  },
  key: 'day',
  book: () => [debtToThePenny, debtAtEndOfQuarter].flatMap(daysOf),
});

const deficitIn = (series: OfficialSeries, year: string, column: string): Value =>
  year in series.figures
    ? trillions(figureOf(series, year))
    : { noValue: true, reason: 'no-figure', quantity: column };

/** The deficits of the essay's years in every vintage that is kept. */
export const deficitVintages = ledger({
  id: 'deindustrialisation/deficit-vintages',
  title: { en: 'Deficits by vintage, in trillions', zh: '各数据版本的赤字（万亿美元）' },
  sources: [essayAt('12–15')],
  inputs: {},
  columns: {
    year: yearOf({ en: 'fiscal year', zh: '财政年度' }),
    firstAnnounced: trillionsOf({ en: 'first announcement', zh: '首次公布' }, 'B'),
    april2026: trillionsOf({ en: 'vintage of April 2026', zh: '2026年4月版' }, 'B'),
    august2026: trillionsOf(
      { en: 'vintage of August 2026, where it differs', zh: '2026年8月版（有出入的）' },
      'B',
    ),
  },
  key: 'year',
  book: () =>
    ['2008', '2009', '2016', '2020', '2024'].map((year) => ({
      year: exact(year),
      firstAnnounced: deficitIn(deficitFirstAnnounced, year, 'firstAnnounced'),
      april2026: deficitIn(federalDeficit, year, 'april2026'),
      august2026: deficitIn(deficitVintage2026, year, 'august2026'),
    })),
});

/** The ledger of debt and deficits by presidency; rows are read by the first budget year: 2002, 2010, 2018, 2022. */
export const debtAndDeficitsByPresidency = ledger({
  id: 'deindustrialisation/debt-and-deficits-by-presidency',
  title: { en: 'Debt and deficits by presidency, in trillions', zh: '历届总统任期的债务与赤字（万亿美元）' },
  sources: [essayAt('12–15')],
  inputs: {},
  columns: {
    firstBudgetYear: yearOf({ en: 'first budget year', zh: '首个预算年度' }),
    lastBudgetYear: yearOf({ en: 'last budget year', zh: '末个预算年度' }),
    debtChange: trillionsOf(
      { en: 'increase between the handovers', zh: '两次交接之间的增加额' },
      '\\Delta D',
    ),
    changeOverBudgetYears: trillionsOf(
      { en: 'increase over the budget years', zh: '各预算年度债务的增加额' },
      '\\Delta D_b',
    ),
    deficits: trillionsOf({ en: 'sum of the deficits', zh: '赤字之和' }, '\\sum B'),
    otherFinancing: trillionsOf({ en: 'gap: other financing', zh: '差额：其他融资' }, 'F'),
  },
  key: 'firstBudgetYear',
  book: () =>
    debtByPresidency.rows().map((row) => ({
      firstBudgetYear: row.firstBudgetYear,
      lastBudgetYear: row.lastBudgetYear,
      debtChange: trillions(row.debtChange),
      changeOverBudgetYears: trillions(row.changeOverBudgetYears),
      deficits: trillions(row.deficits),
      otherFinancing: trillions(row.otherFinancing),
    })),
});
