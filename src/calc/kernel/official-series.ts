// What is kept of a published series: who counted, what it is called, which of its vintages this is, where it was read,
// and the figures in use. Figures are exact texts, as published; a later vintage is a series of its own. They are typed in
// the tables of content/data/ and nowhere else.
import { type Exact, exact } from './exact.ts';
import { type InBothLanguages, sameInBoth } from './languages.ts';

/** Exact texts by year, or by date where a series is not yearly. */
type Figures = Readonly<Record<string, string>>;

/** A published series in one vintage, as a table of content/data/ keeps it. */
interface SeriesInTable<Kept extends Figures> {
  /** What is counted, without the unit. */
  readonly name: InBothLanguages;
  /** Where it is not that of the table. */
  readonly unit?: InBothLanguages;
  readonly agency: InBothLanguages;
  /** The identifier of the series at its publisher. */
  readonly series: string;
  /** As of when: official figures are revised for years. */
  readonly vintage: InBothLanguages;
  /** The copy that was read. */
  readonly retrieved: InBothLanguages;
  readonly figures: Kept;
  /** Keys of figures for which no copy was seen: known from memory or at third hand. */
  readonly unverified?: readonly string[];
}

/** A copy from which the figures of some keys were read, in every series of a table that has them. */
interface CopyRead extends InBothLanguages {
  readonly of: readonly string[];
}

/** A table of content/data/; `Kept` has the figures of each series by its name. */
interface TableOfSeries<Kept extends Readonly<Record<string, Figures>>> {
  readonly title: InBothLanguages;
  readonly unit: InBothLanguages;
  /** Where one series was put together from several copies. */
  readonly copies?: readonly CopyRead[];
  readonly series: { readonly [Name in keyof Kept]: SeriesInTable<Kept[Name]> };
}

/** A published series in one vintage by itself: its `name` says the unit too. */
export interface OfficialSeries<Kept extends Figures = Figures> extends Omit<SeriesInTable<Kept>, 'unit'> {
  readonly copies?: readonly CopyRead[];
}

/** One series of a table. */
export function officialSeries<
  Kept extends Readonly<Record<string, Figures>>,
  Name extends keyof Kept & string,
>(table: TableOfSeries<Kept>, name: Name): OfficialSeries<Kept[Name]> {
  const { unit = table.unit, ...kept }: SeriesInTable<Kept[Name]> = table.series[name];
  return {
    ...kept,
    name: { en: `${kept.name.en}, ${unit.en}`, zh: `${kept.name.zh}，${unit.zh}` },
    ...(table.copies && { copies: table.copies }),
  };
}

/** The key names no figure that is kept. */
class NoSuchFigureError extends Error {
  override readonly name = 'NoSuchFigureError';
  constructor({ series, figures }: OfficialSeries, key: string) {
    super(`${series} has no figure for "${key}"; it has ${Object.keys(figures).join(', ')}`);
  }
}

/** One figure as published. @throws NoSuchFigureError, a slip of the programmer */
export function figureText(series: OfficialSeries, key: string): string {
  const text = series.figures[key];
  if (text === undefined) throw new NoSuchFigureError(series, key);
  return text;
}

/** One figure. @throws NoSuchFigureError, a slip of the programmer */
export const figureOf = (series: OfficialSeries, key: string): Exact => exact(figureText(series, key));

/**
 * A figure as the default of an input; `parts` where the input counts so many of its units: 100 for per cent read as a rate,
 * 1000 for billions read as trillions.
 */
export const defaultFrom = <Kept extends Figures>(
  series: OfficialSeries<Kept>,
  key: keyof Kept & string,
  parts = 1,
): string => figureOf(series, key).div(parts).toString();

/** The copy from which one figure was read. */
export function copyOf({ copies = [], retrieved }: OfficialSeries, key: string): InBothLanguages {
  const named = copies.find(({ of }) => of.includes(key));
  return named ? { en: named.en, zh: named.zh } : retrieved;
}

/** Where the figures of a row come from: columns of words. */
export const provenanceColumns = {
  agency: { label: { en: 'counted by', zh: '统计机构' }, text: true },
  series: { label: { en: 'series', zh: '序列' }, text: true },
  vintage: { label: { en: 'vintage', zh: '数据版本' }, text: true },
  retrieved: { label: { en: 'copy read', zh: '所据副本' }, text: true },
} as const;

/** The cells of `provenanceColumns`. */
export const provenanceOf = ({
  agency,
  series,
  vintage,
  retrieved,
}: OfficialSeries): { readonly [Name in keyof typeof provenanceColumns]: InBothLanguages } => ({
  agency,
  series: sameInBoth(series),
  vintage,
  retrieved,
});
