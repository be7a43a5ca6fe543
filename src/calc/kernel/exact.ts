// Exact numbers: every quantity of the book is a fraction of two whole numbers of any length, so that
// 1/3 of a year is 1/3 of a year. Also says what a quantity is when it has no value at all.
//
// Numbers are put in lowest terms when someone looks at them, not at every step: a scheme of reproduction over a
// hundred years takes some ten thousand steps with numbers of a hundred digits, of which a page shows a few.
import { greatestCommonDivisor } from './greatest-common-divisor.ts';

/** What may become an exact number: "3", "-1/2", "0.5", a safe integer, a bigint, another exact number. */
export type ExactInput = string | number | bigint | ExactNumber;

/** A number was given in a form that may already have been rounded. */
export class InexactNumberError extends Error {
  override readonly name = 'InexactNumberError';
}

/** A text that is no number, or a division by zero: a slip of the programmer. Readers' input goes through `readNumber`. */
export class NotANumberError extends Error {
  override readonly name = 'NotANumberError';
}

/** After so many operations without a look at it, a number is put in lowest terms, so that it cannot swell. */
const longestUnreduced = 48;

/** An exact rational number. Immutable; arithmetic by its methods. */
export class ExactNumber {
  #above: bigint;
  /** Always above zero. */
  #below: bigint;
  /** Operations since the terms were lowest. */
  #steps: number;

  /** @internal Use `exact`. */
  constructor(above: bigint, below: bigint, steps: number) {
    this.#above = above;
    this.#below = below;
    this.#steps = steps;
    if (steps > longestUnreduced) this.reduced();
  }

  /** The same number, its terms lowest from now on. */
  reduced(): this {
    if (this.#steps === 0) return this;
    this.#steps = 0;
    if (this.#below === 1n) return this;
    const divisor = greatestCommonDivisor(this.#above < 0n ? -this.#above : this.#above, this.#below);
    if (divisor !== 1n) {
      this.#above /= divisor;
      this.#below /= divisor;
    }
    return this;
  }

  /** The sign: −1, 0 or 1. */
  get s(): bigint {
    return this.#above > 0n ? 1n : this.#above < 0n ? -1n : 0n;
  }
  /** The numerator in lowest terms, without its sign. */
  get n(): bigint {
    this.reduced();
    return this.#above < 0n ? -this.#above : this.#above;
  }
  /** The denominator in lowest terms. */
  get d(): bigint {
    return this.reduced().#below;
  }

  #next(other: ExactNumber): number {
    return 1 + Math.max(this.#steps, other.#steps);
  }

  add(value: ExactInput): ExactNumber {
    const other = exact(value);
    const [below, same] = [this.#below, other.#below];
    const steps = this.#next(other);
    if (below === same) return new ExactNumber(this.#above + other.#above, below, steps);
    // One denominator is often a multiple of the other: growth by a constant rate adds the same factors.
    if (same % below === 0n) return new ExactNumber(this.#above * (same / below) + other.#above, same, steps);
    if (below % same === 0n)
      return new ExactNumber(this.#above + other.#above * (below / same), below, steps);
    return new ExactNumber(this.#above * same + other.#above * below, below * same, steps);
  }
  sub(value: ExactInput): ExactNumber {
    return this.add(exact(value).neg());
  }
  mul(value: ExactInput): ExactNumber {
    const other = exact(value);
    return new ExactNumber(this.#above * other.#above, this.#below * other.#below, this.#next(other));
  }
  /** @throws NotANumberError for zero */
  div(value: ExactInput): ExactNumber {
    const other = exact(value);
    if (other.#above === 0n) throw new NotANumberError('Division by zero');
    const sign = other.#above < 0n ? -1n : 1n;
    const steps = this.#next(other);
    if (this.#below === other.#below) return new ExactNumber(sign * this.#above, sign * other.#above, steps);
    return new ExactNumber(sign * this.#above * other.#below, sign * this.#below * other.#above, steps);
  }
  neg(): ExactNumber {
    return new ExactNumber(-this.#above, this.#below, this.#steps);
  }
  abs(): ExactNumber {
    return this.#above < 0n ? this.neg() : this;
  }
  inverse(): ExactNumber {
    return one.div(this);
  }
  /** A whole-number power. @throws NotANumberError for a negative power of zero */
  pow(exponent: number): ExactNumber {
    const base = exponent < 0 ? this.inverse().reduced() : this.reduced();
    const times = BigInt(Math.abs(exponent));
    return new ExactNumber(base.#above ** times, base.#below ** times, 0);
  }
  floor(): ExactNumber {
    const quotient = this.#above / this.#below;
    const isBelow = this.#above < 0n && quotient * this.#below !== this.#above;
    return new ExactNumber(isBelow ? quotient - 1n : quotient, 1n, 0);
  }
  ceil(): ExactNumber {
    return this.neg().floor().neg();
  }
  /** To the nearest whole number, halves upwards. */
  round(): ExactNumber {
    return this.add(half).floor();
  }

  /** Below zero when this is smaller, above zero when it is larger. */
  compare(value: ExactInput): number {
    const other = exact(value);
    const [left, right] =
      this.#below === other.#below
        ? [this.#above, other.#above]
        : [this.#above * other.#below, other.#above * this.#below];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  equals(value: ExactInput): boolean {
    return this.compare(value) === 0;
  }
  lt(value: ExactInput): boolean {
    return this.compare(value) < 0;
  }
  lte(value: ExactInput): boolean {
    return this.compare(value) <= 0;
  }
  gt(value: ExactInput): boolean {
    return this.compare(value) > 0;
  }
  gte(value: ExactInput): boolean {
    return this.compare(value) >= 0;
  }

  /** "p" or "p/q" in lowest terms, with an ASCII minus. */
  toString(): string {
    this.reduced();
    return this.#below === 1n ? `${this.#above}` : `${this.#above}/${this.#below}`;
  }
  toJSON(): string {
    return this.toString();
  }
}

/** An exact rational number. Immutable; arithmetic by its methods (`add`, `mul`, `div`, `equals`, …). */
export type Exact = ExactNumber;

const one = new ExactNumber(1n, 1n, 0);
const half = new ExactNumber(1n, 2n, 0);

const written = /^([+-]?)(\d*)(?:\.(\d*)(?:\((\d+)\))?)?(?:\/(\d+))?$/;

function read(text: string): ExactNumber {
  const [matched, sign, whole = '', decimals = '', repeated = '', below = '1'] =
    written.exec(text.trim()) ?? [];
  const places = decimals.length;
  if (matched === undefined || whole + decimals + repeated === '') {
    throw new NotANumberError(`"${text}" is no number; write it as '3', '-1/2', '0.5' or '0.(3)'`);
  }
  const scale = 10n ** BigInt(places);
  const denominator = BigInt(below);
  if (denominator === 0n) throw new NotANumberError(`"${text}" divides by zero`);
  const nines = repeated ? 10n ** BigInt(repeated.length) - 1n : 1n;
  const above = BigInt(whole + decimals) * nines + BigInt(repeated || 0);
  return new ExactNumber(sign === '-' ? -above : above, scale * nines * denominator, 1);
}

/**
 * Makes an exact number. Strings are "3", "-1/2", "0.5" or "0.(3)".
 * @throws {InexactNumberError} for a number that is not a safe integer.
 * @throws {NotANumberError} for a string that is no number or has a zero denominator: a slip of the programmer;
 * what a reader types goes through `readNumber`.
 */
export function exact(value: ExactInput): Exact {
  if (value instanceof ExactNumber) return value;
  if (typeof value === 'string') return read(value);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new InexactNumberError(
      `${value} is not a safe integer; write the number as a string, such as '1/2' or '0.5'`,
    );
  }
  return new ExactNumber(BigInt(value), 1n, 0);
}

/** 1 for what holds, 0 for what does not: a number of the unit `truth`. */
export const truthOf = (holds: boolean): Exact => exact(holds ? 1 : 0);

/** Whether the number is whole. */
export const isInteger = (x: Exact): boolean => x.d === 1n;

/** What stands in the place of a quantity that has no value, such as the rate of profit on no capital. */
export interface NoValue {
  readonly noValue: true;
  readonly reason: 'division-by-zero' | 'power-of-zero' | 'no-figure' | 'too-long';
  /** The id of the quantity that has no value. */
  readonly quantity: string;
}

/** A quantity: an exact number, or the reason why there is none. */
export type Value = Exact | NoValue;

/** Whether a quantity has a value. */
export const hasValue = (v: Value): v is Exact => !('noValue' in v);

/** The canonical text, "p" or "p/q" in lowest terms with an ASCII minus; `exact` reads it back. */
export const exactText = (x: Exact): string => x.toString();

/** The digits of a whole number that a float can hold, and the size of the rest as a power of two. */
function shortened(x: bigint): readonly [digits: number, shift: number] {
  const shift = Math.max(0, x.toString(2).length - 64);
  return [Number(x >> BigInt(shift)), shift];
}

/**
 * The float nearest to the number, or within one unit of its last place; always finite. Only for positions on a
 * screen and for files of other programs: never calculate or compare with it.
 */
export function approximate(x: Exact): number {
  const { n, d } = x;
  const limit = 2n ** 53n;
  if (n <= limit && d <= limit) return Number(x.s * n) / Number(d);
  // Powers have terms too long for a float: each gives up its last digits, and the difference of the two is a power of two.
  const [above, up] = shortened(n);
  const [below, down] = shortened(d);
  const size = scaled(above / below, up - down);
  return Number(x.s) * Math.min(size, Number.MAX_VALUE);
}

/** x times a power of two, in two halves because 2^1074 itself is no float. */
const scaled = (x: number, power: number): number => {
  const part = Math.trunc(Math.max(-2200, Math.min(2200, power)) / 3);
  const rest = Math.max(-2200, Math.min(2200, power)) - 2 * part;
  return x * 2 ** part * 2 ** part * 2 ** rest;
};
