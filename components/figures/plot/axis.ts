// The upright axis of a plot, and what its series are called in the style sheet.
import { type Exact, exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { linear } from '../scale.ts';

/** The height of a plot between its foot and its top, in pixels. */
export const plotHeight = 220;

/** The upright axis. */
export interface Axis {
  readonly least: Exact;
  readonly most: Exact;
  /** Pixels from the top. */
  readonly down: (value: Exact) => number;
}

/** An axis from `least` to `most`; without them it holds `foot` and all values. */
export function axisOf(values: readonly Value[], foot = '0', least?: string, most?: string): Axis {
  let [low, high] = [exact(least ?? foot), exact(most ?? foot)];
  for (const value of values) {
    if (!hasValue(value)) continue;
    if (!least && value.lt(low)) low = value;
    if (!most && value.gt(high)) high = value;
  }
  const up = linear(high, plotHeight, low);
  return { least: low, most: high, down: (value) => plotHeight - up(value) };
}

/** The classes of a series: the style sheet gives colour and dashes by number, a part of value its own colour. */
export const classOf = ({ part }: { readonly part?: string }, index: number): string =>
  `s${index}${part ? ` is-${part}` : ''}`;
