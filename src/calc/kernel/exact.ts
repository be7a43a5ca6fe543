// Exact numbers: every quantity of the book is a fraction of two whole numbers of any length, so that
// 1/3 of a year is 1/3 of a year. Also says what a quantity is when it has no value at all.

import Fraction from 'fraction.js';

/** An exact rational number. Immutable; arithmetic by its methods (`add`, `mul`, `div`, `equals`, …). */
export type Exact = Fraction;

/** A number was given in a form that may already have been rounded. */
export class InexactNumberError extends Error {
  override readonly name = 'InexactNumberError';
}

/**
 * Makes an exact number. Strings are "3", "-1/2", "0.5", "0.(3)" or "12 1/2".
 * @throws {InexactNumberError} for a number that is not a safe integer.
 * @throws {Error} for a string that is no number or has a zero denominator: a slip of the programmer;
 * what a reader types goes through `readNumber`.
 */
export function exact(value: string | number | bigint | Exact): Exact {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new InexactNumberError(
      `${value} is not a safe integer; write the number as a string, such as '1/2' or '0.5'`,
    );
  }
  return new Fraction(value);
}

/** Whether the number is whole. */
export const isInteger = (x: Exact): boolean => x.d === 1n;

/** What stands in the place of a quantity that has no value, such as the rate of profit on no capital. */
export interface NoValue {
  readonly noValue: true;
  readonly reason: 'division-by-zero' | 'power-of-zero';
  /** The id of the quantity that has no value. */
  readonly quantity: string;
}

/** A quantity: an exact number, or the reason why there is none. */
export type Value = Exact | NoValue;

/** Whether a quantity has a value. */
export const hasValue = (v: Value): v is Exact => !('noValue' in v);

/** The canonical text, "p" or "p/q" in lowest terms with an ASCII minus; `exact` reads it back. */
export const exactText = (x: Exact): string => x.toFraction();

/**
 * A float close to the number, always finite. Only for positions on a screen: never calculate or compare
 * with it. Powers have terms too long for a float, so these are shortened together first.
 */
export function approximate(x: Exact): number {
  const float = x.valueOf();
  if (Number.isFinite(float)) return float;
  const shift = BigInt(Math.max(0, x.d.toString(2).length - 64));
  const size = Number(x.n >> shift) / Number(x.d >> shift);
  return Number(x.s) * Math.min(size, Number.MAX_VALUE);
}
