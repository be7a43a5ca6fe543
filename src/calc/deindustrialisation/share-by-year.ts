// The share of manufacturing year by year, with one column for each vintage: what a chart of the vintages beside each other
// needs. A vintage that ends early has no figure for the later years.
import { exact, type Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { figureOf, type OfficialSeries } from '../kernel/official-series.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { manufacturingShareVintages } from './figures/manufacturing-share.ts';
import { yearOf } from './quantities.ts';

const columns = {
  year: yearOf({ en: 'year', zh: '年份' }),
  late2025: rateOf({ en: 'World Bank, late 2025', zh: '世界银行2025年底版' }, 'a'),
  june2025: rateOf({ en: 'World Bank, June 2025', zh: '世界银行2025年6月版' }, 'a'),
  in2024: rateOf({ en: 'World Bank, 2024', zh: '世界银行2024年版' }, 'a'),
  in2021: rateOf({ en: 'World Bank, 2021', zh: '世界银行2021年版' }, 'a'),
  october2020: rateOf(
    { en: 'BEA–BLS account of October 2020, derived', zh: 'BEA—BLS账户2020年10月版（推算）' },
    'a',
  ),
};

/** The columns of the vintages, in the order of `manufacturingShareVintages`. */
const vintageColumns = ['late2025', 'june2025', 'in2024', 'in2021', 'october2020'] as const;

const shareIn = (series: OfficialSeries | undefined, year: string, column: string): Value =>
  series && year in series.figures
    ? figureOf(series, year).div(100)
    : { noValue: true, reason: 'no-figure', quantity: column };

/** One row for each year of the newest vintage, 2000–2024; never read a change across two columns. */
export const manufacturingShareByYear = ledger({
  id: 'deindustrialisation/manufacturing-share-by-year',
  title: { en: 'The share of manufacturing by year and vintage', zh: '历年制造业比重，各数据版本并列' },
  sources: [essayAt('12–17')],
  inputs: {},
  columns,
  key: 'year',
  book: () =>
    Object.keys(manufacturingShareVintages[0]?.figures ?? {}).map((year) => {
      const [late2025, june2025, in2024, in2021, october2020] = vintageColumns.map((column, index) =>
        shareIn(manufacturingShareVintages[index], year, column),
      ) as [Value, Value, Value, Value, Value];
      return { year: exact(year), late2025, june2025, in2024, in2021, october2020 };
    }),
});
