// How exact numbers are printed in both languages, and the law that an exact text reads back as its number.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import { formatNumber, type NumberStyle } from '~/calc/kernel/number-format.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { withSign } from '~/calc/kernel/show.ts';
import { type Language, languages } from '~/i18n/languages.ts';

const styles: readonly NumberStyle[] = ['decimal', 'mixed', 'fraction', 'percent'];

const print = (value: string, style: NumberStyle = 'decimal', language: Language = 'en') =>
  formatNumber(exact(value), style, language).text;

describe('integers', () => {
  it('are grouped in threes in English', () => {
    expect(['0', '999', '1000', '25000', '-1234567'].map((value) => print(value))).toEqual([
      '0',
      '999',
      '1,000',
      '25,000',
      '−1,234,567',
    ]);
  });

  it.each([
    ['25000', '25000'],
    ['99999', '99999'],
    ['100000', '10万'],
    ['123500', '12.35万'],
    ['123456', '12万3456'],
    ['120345', '12万零345'],
    ['250000000', '2.5亿'],
    ['123456789', '1亿2345万6789'],
    ['100003456', '1亿零3456'],
    ['102000001', '1亿零200万零1'],
    ['1500000000000', '1.5万亿'],
    ['1234567890001', '1万2345亿6789万零1'],
    ['1000000000000000', '1000万亿'],
    ['-100000', '−10万'],
  ])('%s is %s in Chinese', (value, text) => {
    for (const style of ['decimal', 'mixed', 'fraction'] as const) {
      expect(print(value, style, 'zh')).toBe(text);
    }
  });
});

describe('the decimal style', () => {
  it('is exact up to four decimals', () => {
    expect(print('25/2')).toBe('12.5');
    expect(print('-1/8')).toBe('−0.125');
    expect(print('123456.0625')).toBe('123,456.0625');
    expect(print('123456.0625', 'decimal', 'zh')).toBe('123456.0625');
    expect(print('0.0001')).toBe('0.0001');
  });

  it('rounds longer ones to four decimals, halves away from zero', () => {
    expect(print('22/7')).toBe('≈ 3.1429');
    expect(print('22/7', 'decimal', 'zh')).toBe('≈3.1429');
    expect(print('0.12345')).toBe('≈ 0.1235');
    expect(print('-0.12345')).toBe('≈ −0.1235');
    expect(print('0.12335')).toBe('≈ 0.1234');
    expect(print('99999.99999')).toBe('≈ 100,000');
  });

  it('writes four digits and a power of ten for the very small and the very large', () => {
    expect(print('1/30000')).toBe('≈ 3.333\u00a0×\u00a010⁻⁵');
    expect(print('0.00005')).toBe('5\u00a0×\u00a010⁻⁵');
    expect(print('1234567890123456789')).toBe('≈ 1.235\u00a0×\u00a010¹⁸');
    expect(print('1234567890123456789', 'fraction', 'zh')).toBe('≈1.235\u00a0×\u00a010¹⁸');
    expect(print('-1234000000000000000')).toBe('−1.234\u00a0×\u00a010¹⁸');
    expect(print('9999900000000000000')).toBe('≈ 1\u00a0×\u00a010¹⁹');
    expect(print('1000000000000000')).toBe('1,000,000,000,000,000');
  });
});

describe('the mixed style', () => {
  it('uses the vulgar fraction characters there are', () => {
    expect(print('25/2', 'mixed')).toBe('12½');
    expect(print('-1/2', 'mixed')).toBe('−½');
    expect(print('12345/2', 'mixed')).toBe('6,172½');
    expect(print('12345/2', 'mixed', 'zh')).toBe('6172½');
    expect(print('31/10', 'mixed')).toBe('3⅒');
  });

  it('sets other fractions with a fraction slash, up to the denominator 100', () => {
    expect(print('87/7', 'mixed')).toBe('12\u202f3⁄7');
    expect(print('3/7', 'mixed')).toBe('3⁄7');
    expect(print('199/100', 'mixed')).toBe('1\u202f99⁄100');
    expect(print('102/101', 'mixed')).toBe('≈ 1.0099');
  });
});

describe('the fraction style', () => {
  it('writes the fraction in lowest terms, up to the denominator 1,000,000', () => {
    expect(print('50/4', 'fraction')).toBe('25/2');
    expect(print('-1/1000000', 'fraction')).toBe('−1/1000000');
    expect(print('1000002/1000001', 'fraction')).toBe('≈ 1');
    expect(print('12', 'fraction')).toBe('12');
  });
});

describe('the percent style', () => {
  it('has the sign directly after the digits in both languages', () => {
    for (const language of languages) {
      expect(print('1/2', 'percent', language)).toBe('50%');
      expect(print('10/3', 'percent', language)).toBe('333⅓%');
      expect(print('1/8', 'percent', language)).toBe('12.5%');
      expect(print('2469/20000', 'percent', language)).toBe('12.345%');
      expect(print('97/800', 'percent', language)).toBe('12⅛%');
    }
    expect(print('10', 'percent')).toBe('1,000%');
    expect(print('10000', 'percent', 'zh')).toBe('1000000%');
    expect(print('1/13', 'percent')).toBe('≈ 7.6923%');
    expect(print('1/7', 'percent')).toBe('14\u202f2⁄7%');
  });
});

/** Numbers of every kind and size that a model or a reader can bring about. */
const anyExact: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => exact(n)),
  fc.tuple(fc.bigInt(1n, 9999n), fc.nat(16)).map(([n, zeros]) => exact(n * 10n ** BigInt(zeros))),
  fc.bigInt(-(10n ** 17n), 10n ** 17n).map((n) => exact(n)),
  fc
    .tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.constantFrom(2, 10, 100, 10_000, 100_000))
    .map(([n, d]) => exact(n).div(d)),
  fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 120 }))
    .map(([n, d]) => exact(n).div(d)),
  fc.tuple(fc.bigInt(), fc.bigInt(1n, 10n ** 40n)).map(([n, d]) => exact(n).div(exact(d))),
  fc
    .tuple(fc.integer(), fc.integer({ min: -60, max: 60 }))
    .map(([n, power]) => exact(n).mul(exact(10).pow(power))),
);

describe('every printed number', () => {
  const law = (holds: (value: Exact, style: NumberStyle, language: Language) => void) =>
    fc.assert(fc.property(anyExact, fc.constantFrom(...styles), fc.constantFrom(...languages), holds), {
      numRuns: 20000,
    });

  it('reads back as its number exactly when it is not marked as approximate', () => {
    law((value, style, language) => {
      const { text, approximate } = formatNumber(value, style, language);
      expect(text.startsWith('≈')).toBe(approximate);
      const reading = readNumber(text.replace(/^≈ ?/, ''));
      const back = reading.ok ? exactText(reading.value) : reading.reason;
      if (approximate) expect(back).not.toBe(exactText(value));
      else expect(back).toBe(exactText(value));
    });
  });

  it('is off by at most half of its last place: the fourth decimal, or the fourth digit before a power of ten', () => {
    law((value, style, language) => {
      const { text } = formatNumber(value, style, language);
      const reading = readNumber(text.replace(/^≈ ?/, ''));
      if (!reading.ok) {
        expect(reading.reason).toBe('too-long');
        return;
      }
      const halfPlace = exact(style === 'percent' ? '1/2000000' : '1/20000');
      const bound = text.includes('×') ? value.abs().mul('1/2000') : halfPlace;
      expect(reading.value.sub(value).abs().lte(bound)).toBe(true);
    });
  });

  it('is short and holds no NaN, no Infinity and no negative zero', () => {
    law((value, style, language) => {
      const { text } = formatNumber(value, style, language);
      expect(text).not.toMatch(/NaN|Infinity|undefined|-|^(?:≈ ?)?−0%?$/);
      expect(text.length).toBeLessThanOrEqual(40);
    });
  });

  it('is the text of its negative but for the sign', () => {
    law((value, style, language) => {
      if (!value.n) return;
      const positive = formatNumber(value.abs(), style, language);
      const negative = formatNumber(value.abs().neg(), style, language);
      expect(negative.text.replace('−', '')).toBe(positive.text);
    });
  });
});

describe('the sign of money', () => {
  it('stands before the digits, after the marks of a number', () => {
    expect(withSign('500', '£')).toBe('£500');
    expect(withSign('≈ 33.3333', '£')).toBe('≈ £33.3333');
    expect(withSign('−5', '£')).toBe('−£5');
    expect(withSign('—', '£')).toBe('—');
    expect(withSign('500', '')).toBe('500');
  });
});
