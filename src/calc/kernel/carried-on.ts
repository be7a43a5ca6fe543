// What is carried on from one period to the next: in lowest terms, and not longer than anyone would wait for.
import type { Exact } from './exact.ts';
import { TooLongToReckonError } from './impossible-inputs.ts';

/** Marx's first illustration over a thousand years takes some 1,050 digits, and a third of a second. */
const mostDigits = 1500;

/**
 * A number in lowest terms, if it is not too long.
 * @param periods how many periods were reckoned before it
 * @throws TooLongToReckonError
 */
export function carriedOn(value: Exact, periods: number): Exact {
  const reduced = value.reduced();
  if (reduced.d.toString(16).length * Math.log10(16) > mostDigits) {
    throw new TooLongToReckonError(periods, mostDigits);
  }
  return reduced;
}
