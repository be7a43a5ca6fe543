// Numbers as an LMS reads them: decimals with a point, per cent without its sign.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { digits, placesOf } from '~/calc/spreadsheet/cell-text.ts';

/** Moodle shows and compares so many places. */
const places = 4;
const scale = exact(10).pow(places);

/** How far from an answer is still right: half of the last place. */
export const tolerance = digits(exact(1).div(scale).div(2));

const typed = (value: Exact, isPercent: boolean): Exact => (isPercent ? value.mul(100) : value);

/** Whether a number can be typed as a decimal without being rounded. */
export function endsInDecimals(value: Exact, isPercent: boolean): boolean {
  const needed = placesOf(typed(value, isPercent));
  return needed !== undefined && needed <= places;
}

/** The number in decimals, rounded to four places if it has more. */
export const decimals = (value: Exact, isPercent: boolean): string =>
  digits(typed(value, isPercent).mul(scale).round().div(scale));
