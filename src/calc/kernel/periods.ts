// What runs of many periods share, whole (recurrence.ts) and on a page (live-series.ts).
import { hasValue, type Value } from './exact.ts';

/**
 * What is carried on for a hundred periods must not carry common factors along. To take them out costs as much as
 * a period's equations: it is done every so many periods, which is fastest for the schemes of reproduction.
 */
export const reducedEvery = 8;

/** The number of periods as a count; the bounds of the input keep it whole and above 0. */
export const countOf = (periods: Value | undefined): number =>
  periods && hasValue(periods) ? Number(periods.n) : 0;
