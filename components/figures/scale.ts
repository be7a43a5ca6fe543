// Where values stand in a drawing. Positions across are parts of the full width, so that the static page is right at
// every width. A linear map, two kinds of line and some round numbers are all it takes, so they are written here and not
// taken from d3: `ticks` of d3-array alone is 0.7 of the 20 KB of script that a page may have, and gives floats.
import { approximate, type Exact, exact, exactText } from '~/calc/kernel/exact.ts';

export type Point = readonly [x: number, y: number];

/** Enough for a screen, and short in the page. */
export const round = (position: number): number => Math.round(position * 100) / 100;

/** The map from `least` … `largest` to 0 … `length`. Where all values are one, they stand at 0. */
export function linear(largest: Exact, length: number, least = exact(0)): (value: Exact) => number {
  const start = approximate(least);
  const range = approximate(largest) - start || 1;
  return (value) => round(((approximate(value) - start) / range) * length);
}

/**
 * Round numbers from `least` to `largest`: multiples of 1, 2 or 5 times a power of ten, at most `most` of them besides
 * 0 (3 or more, so that there is always one).
 */
export function roundNumbers(largest: Exact, most: number, least = exact(0)): readonly Exact[] {
  const range = largest.sub(least);
  const power = exact(10).pow(Math.floor(Math.log10(approximate(range.div(most)) || 1)));
  const step =
    [1, 2, 5, 10].map((times) => power.mul(times)).find((size) => size.mul(most).gte(range)) ?? power;
  const first = least.div(step).ceil();
  const count = Number(exactText(largest.div(step).floor().sub(first))) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => step.mul(first.add(index)));
}

/** A line straight from point to point; points on the way that do not turn it are left out. */
export function straight(points: readonly Point[]): string {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    if (turns(kept.at(-1), point, points[index + 1])) kept.push(point);
  });
  return `M${kept.join('L')}`;
}

/** Whether the way from `before` to `after` has a corner here that can be seen. */
function turns(before: Point | undefined, [x, y]: Point, after: Point | undefined): boolean {
  if (!before || !after) return true;
  return Math.abs((y - before[1]) * (after[0] - x) - (after[1] - y) * (x - before[0])) > 0.1;
}

/** A line that keeps its height until the next point, and moves there. */
export const stepped = (points: readonly Point[]): string =>
  points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      return y === before[1] && points[index + 1] ? '' : `H${x}V${y}`;
    })
    .join('');

/** Moves heights, sorted from the top, apart until labels `gap` high do not overlap; none ends below `bottom`. */
export function spread(heights: readonly number[], gap: number, bottom: number): readonly number[] {
  const placed: number[] = [];
  for (const height of heights) placed.push(Math.max(height, (placed.at(-1) ?? -gap) + gap));
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const height = Math.min(placed[index] ?? 0, limit);
    placed[index] = height;
    limit = height - gap;
  }
  return placed;
}
