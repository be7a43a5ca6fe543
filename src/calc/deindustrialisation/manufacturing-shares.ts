// The share of manufacturing in the gross domestic product of the United States, with every vintage apart: the table, the
// changes by presidency in each vintage, and what comes out when points of different vintages are joined to one line.
import { ordinal } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';
import { type InBothLanguages, sameInBoth } from '../kernel/languages.ts';
import { type ListItem, ledger } from '../kernel/ledger.ts';
import { figureOf, type OfficialSeries, provenanceColumns, provenanceOf } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf, textOf } from '../kernel/quantity-words.ts';
import { essayAt, sharesInTheEssay } from './essay.ts';
import { manufacturingShareVintages } from './figures/manufacturing-share.ts';
import { pointsOf, yearOf } from './quantities.ts';

const sources = [essayAt('12–17')];
const shareColumn = rateOf({ en: 'share of manufacturing', zh: '制造业比重' }, 'a');
const changeColumn = pointsOf({ en: 'change of the share', zh: '比重的变化' }, '\\Delta a');

/** The vintage has no figure for the year. */
class YearNotInVintageError extends ImpossibleInputsError {
  override readonly name = 'YearNotInVintageError';
  constructor(year: string, vintage: number, series: OfficialSeries) {
    const known = Object.keys(series.figures);
    super(
      `vintage ${vintage} has no figure for ${year}; it has ${known.join(', ')}`,
      `第${vintage}个数据版本没有${year}年的数字；它有${known.join('、')}`,
    );
  }
}

/** A period without years, or one that no vintage covers. */
class PeriodNotCoveredError extends ImpossibleInputsError {
  override readonly name = 'PeriodNotCoveredError';
  constructor(from: string, to: string) {
    const known = Object.keys(manufacturingShareVintages[0]?.figures ?? {});
    super(
      `no vintage covers ${from} to ${to}; take two of the years ${known.join(', ')}, the earlier one first`,
      `没有哪个数据版本同时有${from}年和${to}年；请从${known.join('、')}中取两年，早的在前`,
    );
  }
}

/** The essay's figures as a series of their own: they come from no single vintage. */
const essaySeries: OfficialSeries = {
  name: { en: 'manufacturing, per cent', zh: '制造业比重，百分比' },
  agency: { en: 'the essay', zh: '该文' },
  series: '—',
  vintage: { en: 'mixed', zh: '混合' },
  retrieved: { en: 'lines 12–17', zh: '第12—17行' },
  figures: Object.fromEntries(sharesInTheEssay.map(({ year, share }) => [year, share])),
};

const withTheEssay: readonly OfficialSeries[] = [essaySeries, ...manufacturingShareVintages];

const share = (series: OfficialSeries, year: string): Exact => figureOf(series, year).div(100);
const points = (later: Exact, earlier: Exact): Exact => later.sub(earlier).mul(100);

/** Every figure that is kept, with its vintage; the essay's own first. */
export const manufacturingShares = ledger({
  id: 'deindustrialisation/manufacturing-shares',
  title: { en: 'The share of manufacturing in every vintage', zh: '各数据版本的制造业比重' },
  sources,
  inputs: {},
  columns: {
    year: yearOf({ en: 'year', zh: '年份' }),
    share: shareColumn,
    ...provenanceColumns,
  },
  book: () =>
    withTheEssay.flatMap((series) =>
      Object.keys(series.figures).map((year) => ({
        year: exact(year),
        share: share(series, year),
        ...provenanceOf(series),
      })),
    ),
});

const presidents: readonly { readonly name: InBothLanguages; readonly until: number }[] = [
  { name: { en: 'Clinton', zh: '克林顿' }, until: 2000 },
  { name: { en: 'G. W. Bush', zh: '小布什' }, until: 2008 },
  { name: { en: 'Obama', zh: '奥巴马' }, until: 2016 },
  { name: { en: 'Trump, first term', zh: '特朗普第一任期' }, until: 2020 },
  { name: { en: 'Biden', zh: '拜登' }, until: 2024 },
];

/** Who governed for most of the years after `from` up to `to`. */
function governedMostOf(from: number, to: number): InBothLanguages {
  const yearsOf = presidents.map(({ name, until }, index) => {
    const since = presidents[index - 1]?.until ?? from;
    return { name, years: Math.min(to, until) - Math.max(from, since) };
  });
  return yearsOf.reduce((most, next) => (next.years > most.years ? next : most)).name;
}

const shareYear = (en: string, zh: string): InputSpec => ({
  ...yearOf({ en, zh }),
  default: '2009',
  min: '2000',
  max: '2024',
  whole: true,
});

const yearsOf = ({ from, to }: ListItem): readonly [string, string] => [`${from}`, `${to}`];

/**
 * The change of the share over each period in every vintage that has both years, in percentage points. In the newest vintage,
 * the only one that reaches 2024, the fall grows smaller from Obama to Biden; in the essay's mixture it grows larger. Before
 * the last revision 2016–2020 fell more than 2009–2016. Figures of two decimals: a change may be 0.01 off.
 */
export const shareChangesByPresidency = ledger({
  id: 'deindustrialisation/share-changes-by-presidency',
  title: { en: 'Change of the share by presidency', zh: '历届总统任期内比重的变化' },
  sources,
  inputs: {},
  lists: {
    periods: {
      label: { en: 'periods', zh: '时期' },
      fields: { from: shareYear('from the year', '起始年'), to: shareYear('to the year', '终止年') },
      default: [
        { from: '2000', to: '2009' },
        { from: '2009', to: '2016' },
        { from: '2016', to: '2020' },
        { from: '2020', to: '2024' },
      ],
      max: 12,
    },
  },
  columns: {
    president: textOf({ en: 'president of most of these years', zh: '任期占大部分年份的总统' }),
    from: yearOf({ en: 'from', zh: '起' }),
    to: yearOf({ en: 'to', zh: '止' }),
    vintage: provenanceColumns.vintage,
    series: provenanceColumns.series,
    earlier: rateOf({ en: 'share at the beginning', zh: '期初比重' }, 'a_0'),
    later: rateOf({ en: 'share at the end', zh: '期末比重' }, 'a_1'),
    change: changeColumn,
  },
  book: (_, { periods }) =>
    periods.flatMap((period) => {
      const [from, to] = yearsOf(period);
      const covering = withTheEssay.filter(({ figures }) => from in figures && to in figures);
      if (covering.length === 0 || Number(from) >= Number(to)) throw new PeriodNotCoveredError(from, to);
      return covering.map((series) => {
        const [earlier, later] = [share(series, from), share(series, to)];
        const { vintage, series: name } = series;
        return {
          president: governedMostOf(Number(from), Number(to)),
          from: exact(from),
          to: exact(to),
          vintage,
          series: sameInBoth(name),
          earlier,
          later,
          change: points(later, earlier),
        };
      });
    }),
});

/**
 * A line through points each of which may come from another vintage; 1 is the newest vintage, 5 the account of October 2020.
 * Defaults come as near to the essay's figures as these vintages allow: the pattern turns round.
 */
export const shareChangesMixed = ledger({
  id: 'deindustrialisation/share-changes-mixed',
  title: { en: 'One line through several vintages', zh: '把不同数据版本连成一条线' },
  sources,
  inputs: {},
  lists: {
    points: {
      label: { en: 'points', zh: '各点' },
      fields: {
        year: shareYear('year', '年份'),
        vintage: {
          label: { en: 'vintage (1 is the newest)', zh: '数据版本（1为最新）' },
          symbol: { en: 'k', zh: 'k' },
          unit: ordinal,
          default: '1',
          min: '1',
          max: `${manufacturingShareVintages.length}`,
          whole: true,
        },
      },
      default: [
        { year: '2000', vintage: '1' },
        { year: '2009', vintage: '5' },
        { year: '2016', vintage: '5' },
        { year: '2020', vintage: '3' },
        { year: '2024', vintage: '1' },
      ],
      min: 2,
      max: 12,
    },
  },
  columns: {
    year: yearOf({ en: 'year', zh: '年份' }),
    share: shareColumn,
    change: { ...changeColumn, label: { en: 'change since the point before', zh: '较上一点的变化' } },
    ...provenanceColumns,
  },
  book(_, lists) {
    const found = lists.points.map(({ year, vintage }) => {
      const index = Number(`${vintage}`) - 1;
      const series = manufacturingShareVintages[index] ?? essaySeries;
      if (!(`${year}` in series.figures)) throw new YearNotInVintageError(`${year}`, index + 1, series);
      return { year: exact(`${year}`), share: share(series, `${year}`), ...provenanceOf(series) };
    });
    return found.map((point, index) => ({
      ...point,
      change: points(point.share, found[index - 1]?.share ?? point.share),
    }));
  },
});
