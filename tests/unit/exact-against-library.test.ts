// The kernel's exact numbers against fraction.js, an independent library that is used here alone: whatever is reckoned,
// in whatever order, both come to the same terms.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { approximate, exact, exactText } from '~/calc/kernel/exact.ts';
import { greatestCommonDivisor } from '~/calc/kernel/greatest-common-divisor.ts';

const term = fc.oneof(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const number = fc.tuple(term, term).map(([n, d]) => `${n}/${d === 0n ? 1n : d < 0n ? -d : d}`);
const step = fc.tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'neg', 'floor', 'ceil', 'abs'), number);

describe('exact numbers', () => {
  it('agree with fraction.js after any chain of operations', () => {
    fc.assert(
      fc.property(number, fc.array(step, { maxLength: 30 }), (start, steps) => {
        let ours = exact(start);
        let theirs = new Fraction(start);
        for (const [operation, by] of steps) {
          const divides = operation === 'div';
          if (divides && new Fraction(by).equals(0)) continue;
          if (operation === 'neg' || operation === 'floor' || operation === 'ceil' || operation === 'abs') {
            ours = ours[operation]();
            theirs = theirs[operation]();
          } else {
            ours = ours[operation](by);
            theirs = theirs[operation](by);
          }
        }
        expect(exactText(ours)).toBe(theirs.toFraction());
        expect([ours.s * ours.n, ours.d]).toEqual([theirs.s * theirs.n, theirs.d]);
      }),
      { numRuns: 300 },
    );
  });

  it('compare, round and raise as fraction.js does', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 6 }), (left, right, exponent) => {
        const [a, b, x, y] = [exact(left), exact(right), new Fraction(left), new Fraction(right)];
        expect(Math.sign(a.compare(b))).toBe(Math.sign(x.compare(y)));
        expect(a.equals(b)).toBe(x.equals(y));
        expect([a.lt(b), a.lte(b), a.gt(b), a.gte(b)]).toEqual([x.lt(y), x.lte(y), x.gt(y), x.gte(y)]);
        expect(exactText(a.pow(exponent))).toBe(x.pow(exponent)?.toFraction());
        if (!a.equals(0)) expect(exactText(a.pow(-exponent))).toBe(x.pow(-exponent)?.toFraction());
      }),
    );
  });

  it('are approximated to the last place of a float', () => {
    fc.assert(
      fc.property(number, (text) => {
        const float = new Fraction(text).valueOf();
        expect(Math.abs(approximate(exact(text)) - float)).toBeLessThanOrEqual(Math.abs(float) * 4e-16);
      }),
    );
  });

  it('stay in lowest terms over a recurrence of a thousand steps', () => {
    let capital = exact(4000);
    for (let year = 0; year < 1000; year += 1) capital = capital.add(capital.mul('1/10'));
    expect(exactText(capital)).toBe(exactText(exact('11/10').pow(1000).mul(4000)));
  });
});

describe('the greatest common divisor', () => {
  it('divides both numbers and leaves two without a common factor, as Euclid’s algorithm finds it', () => {
    const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : euclid(b, a % b));
    const long = fc.bigInt({ min: 0n, max: 2n ** 400n });
    fc.assert(
      fc.property(long, long, fc.bigInt({ min: 1n, max: 2n ** 200n }), (a, b, common) => {
        fc.pre(a + b > 0n);
        expect(greatestCommonDivisor(a * common, b * common)).toBe(euclid(a * common, b * common));
      }),
    );
  });
});
