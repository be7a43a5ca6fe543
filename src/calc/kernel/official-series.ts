// What is kept of a published series: who counted, what it is called, which of its vintages this is, where it was read,
// and the figures in use. Figures are exact texts, as published; a later vintage is a series of its own.
import { type Exact, exact } from './exact.ts';
import { type InBothLanguages, sameInBoth } from './languages.ts';

/** A published series in one vintage. `Key` is a year, or a date where the series is not yearly. */
export interface OfficialSeries<Key extends string = string> {
  /** What is counted, and in which unit the figures stand. */
  readonly name: InBothLanguages;
  readonly agency: InBothLanguages;
  /** The identifier of the series at its publisher. */
  readonly series: string;
  /** As of when: official figures are revised for years. */
  readonly vintage: InBothLanguages;
  /** The copy that was read. */
  readonly retrieved: InBothLanguages;
  readonly figures: Readonly<Record<Key, string>>;
}

/** The key names no figure that is kept. */
class NoSuchFigureError extends Error {
  override readonly name = 'NoSuchFigureError';
  constructor({ series, figures }: OfficialSeries, key: string) {
    super(`${series} has no figure for "${key}"; it has ${Object.keys(figures).join(', ')}`);
  }
}

/** One figure. @throws NoSuchFigureError, a slip of the programmer */
export function figureOf(series: OfficialSeries, key: string): Exact {
  const text = series.figures[key];
  if (text === undefined) throw new NoSuchFigureError(series, key);
  return exact(text);
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
