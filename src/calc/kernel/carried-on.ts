// What is carried on from one period to the next: in lowest terms, and not longer than anyone would wait for.
import type { Exact } from './exact.ts';
import { ImpossibleInputsError } from './impossible-inputs.ts';

/** Exact numbers that grow so long, period after period, that nobody would wait for them. */
export class TooLongToReckonError extends ImpossibleInputsError {
  override readonly name = 'TooLongToReckonError';
  constructor(periods: number, digits: number) {
    super(
      `After ${periods} periods the exact numbers are more than ${digits} digits long; ` +
        'take fewer periods, or inputs with fewer digits',
      `算到第${periods}期，精确数字已超过${digits}位；请减少期数，或者用位数少一些的输入`,
    );
  }
}

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
