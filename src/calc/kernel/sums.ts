// What the ledgers do with several exact numbers at once: their sum, the largest and the smallest of them.
import { type Exact, exact } from './exact.ts';

/** The sum; of nothing, 0. */
export const sumOf = (numbers: readonly Exact[]): Exact =>
  numbers.reduce((sum, number) => sum.add(number), exact(0));

/** The largest of one number or several. */
export const largestOf = (...[first, ...others]: readonly [Exact, ...Exact[]]): Exact =>
  others.reduce((largest, number) => (number.gt(largest) ? number : largest), first);

/** The smallest of one number or several. */
export const smallestOf = (...[first, ...others]: readonly [Exact, ...Exact[]]): Exact =>
  others.reduce((smallest, number) => (number.lt(smallest) ? number : smallest), first);
