// Fractions as the reader wants them: the form changes, the number, its rounding and what is not a fraction do not.
import { afterEach, describe, expect, it } from 'vitest';
import { exact } from '~/calc/kernel/exact.ts';
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { isFractionForm, writeFractions } from '~/calc/kernel/readers-style.ts';
import { show } from '~/calc/kernel/show.ts';

afterEach(() => writeFractions(undefined));

const half = exact('25/2');

describe('a number on the page', () => {
  it.each([
    [undefined, '12½', '12.5'],
    ['mixed', '12½', '12½'],
    ['decimal', '12.5', '12.5'],
    ['fraction', '25/2', '25/2'],
  ] as const)('with the reader’s choice %s: weeks %s, pounds %s', (form, weeks, pounds) => {
    writeFractions(form);
    expect(show(half, 'mixed', 'en')).toBe(weeks);
    expect(show(half, 'decimal', 'zh')).toBe(pounds);
  });

  it.each<[NumberStyle, string]>([
    ['percent', '1,250%'],
    ['truth', 'yes'],
  ])('stays %s', (style, text) => {
    writeFractions('fraction');
    expect(show(half, style, 'en')).toBe(text);
  });

  it('stays as the author has chosen it for its place', () => {
    writeFractions('decimal');
    expect(show(half, 'mixed', 'en', true)).toBe('12½');
  });

  it('is never rounded without a word, and read back as the same number where it is not rounded', () => {
    for (const form of ['mixed', 'decimal', 'fraction'] as const) {
      writeFractions(form);
      for (const value of ['1/3', '-22/7', '1234567/890', '1/1000003', '5']) {
        const text = show(exact(value), 'mixed', 'en');
        const read = readNumber(text.replace(/^≈\s*/, ''));
        const isSame = read.ok && read.value.equals(exact(value));
        expect(isSame || text.startsWith('≈'), `${value} as ${form} is ${text}`).toBe(true);
        expect(isSame && text.startsWith('≈')).toBe(false);
      }
    }
  });
});

it('what stands in the address of a page or in its storage is no form because it says so', () => {
  expect(['mixed', 'decimal', 'fraction'].every(isFractionForm)).toBe(true);
  expect(['', 'percent', 'toString', 7, undefined].some(isFractionForm)).toBe(false);
});
