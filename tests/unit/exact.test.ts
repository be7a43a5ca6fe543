// The exact numbers of the kernel: what may become one, and how one is written down and read back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approximate,
  exact,
  exactText,
  hasValue,
  InexactNumberError,
  isInteger,
} from '~/calc/kernel/exact.ts';

describe('exact numbers', () => {
  it('are made from strings, safe integers and bigints', () => {
    expect(exactText(exact('1/2'))).toBe('1/2');
    expect(exactText(exact('-0.25'))).toBe('-1/4');
    expect(exactText(exact('0.(3)'))).toBe('1/3');
    expect(exactText(exact(5000))).toBe('5000');
    expect(exactText(exact(10n ** 20n))).toBe('100000000000000000000');
    expect(exactText(exact(exact('2/4')))).toBe('1/2');
  });

  it('are not made from floats, and the error says how to write them', () => {
    for (const inexact of [0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => exact(inexact)).toThrow(InexactNumberError);
    }
    expect(() => exact(0.5)).toThrow("such as '1/2' or '0.5'");
  });

  it('have no negative zero', () => {
    for (const zero of [exact('-0'), exact(-0), exact(0).neg(), exact('1/2').sub('1/2').mul(-1)]) {
      expect(exactText(zero)).toBe('0');
    }
  });

  it('are whole when the denominator is 1', () => {
    expect(isInteger(exact('10/5'))).toBe(true);
    expect(isInteger(exact('1/2'))).toBe(false);
  });

  it('are read back from their canonical text, which is in lowest terms', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
        const x = exact(n).div(exact(d));
        expect(exact(exactText(x)).equals(x)).toBe(true);
        expect(exactText(x)).toMatch(/^(?:0|-?[1-9]\d*(?:\/[1-9]\d*)?)$/);
        expect(exactText(exact(exactText(x)))).toBe(exactText(x));
      }),
    );
  });

  it('differ from a quantity without a value', () => {
    expect(hasValue(exact(0))).toBe(true);
    expect(hasValue({ noValue: true, reason: 'division-by-zero', quantity: 'rate-of-profit' })).toBe(false);
  });
});

describe('positions on a screen', () => {
  it('are the nearest float for numbers of an ordinary length', () => {
    expect(approximate(exact('-5/2'))).toBe(-2.5);
    expect(approximate(exact('1/3'))).toBe(1 / 3);
    expect(approximate(exact(0))).toBe(0);
  });

  it('are right for powers whose terms are too long for a float', () => {
    expect(approximate(exact('11/10').pow(500))).toBeCloseTo(1.1 ** 500, -8);
    expect(approximate(exact('1001/1000').pow(-500).neg())).toBeCloseTo(-(1.001 ** -500), 12);
  });

  it('are finite for every number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -2000, max: 2000 }), (n, power) => {
        expect(Number.isFinite(approximate(exact(n).mul(exact('21/2').pow(power))))).toBe(true);
      }),
    );
  });
});
