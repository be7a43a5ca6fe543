// What a reader is told of a formula that the unit check refuses.
import { describe, expect, it } from 'vitest';
import { dimensionInWords, refusedInWords } from '../../src/book/refused-in-words.ts';
import { loadRefused } from '../../src/calc/registry.ts';

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('The balance equation as printed', async () => {
  const printed = await loadRefused('credit/balance-equation-as-printed');

  it('takes a yearly flow of money from a number', () => {
    const { found, symbols } = refusedInWords(printed, 'en');
    expect(textOf(found)).toBe(
      '2 counts nothing (it is a pure number), and Cv counts trillion yuan/year: the two cannot be taken from each other.',
    );
    expect(symbols.map(({ counts }) => counts)).toContain('trillion yuan/year');
  });

  it('is refused in Chinese as well, with the units in Chinese', () => {
    expect(textOf(refusedInWords(printed, 'zh').found)).toMatch(/^2.*纯数.*Cv.*万亿元／年.*不能相减/);
  });

  it('shows the kernel’s own message', () => {
    expect(refusedInWords(printed, 'en').reason).toMatch(/cannot subtract/);
  });
});

it('with Cv a pure number, its two sides count different things', async () => {
  const { found } = refusedInWords(await loadRefused('credit/balance-equation-with-pure-net-output'), 'en');
  expect(textOf(found)).toMatch(/counts 1\/year², and what is to come out counts nothing/);
});

it('a dimension is written as it is read', () => {
  expect(dimensionInWords({ pound: 1, week: -1 }, 'en')).toBe('pound/week');
  expect(dimensionInWords({ year: -2 }, 'zh')).toBe('1／年²');
  expect(dimensionInWords({}, 'en')).toMatch(/pure number/);
});
