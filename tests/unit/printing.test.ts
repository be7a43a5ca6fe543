// From one equation: the formula in symbols, the formula with numbers, and the steps that lead to it.
import { describe, expect, it } from 'vitest';
import { derivation } from '~/calc/kernel/derivation.ts';
import {
  floor,
  largest,
  minus,
  number,
  over,
  plus,
  power,
  quantity,
  times,
} from '~/calc/kernel/expression.ts';
import { tex } from '~/calc/kernel/tex.ts';
import { annualRateGivenScale } from '~/calc/turnover/annual-rate.ts';
import { capitalAdvanced } from '~/calc/turnover/capital-advanced.ts';

const symbols = { quantity: (name: string) => name, productSign: '' };
const [a, b, c] = [quantity('a'), quantity('b'), quantity('c')];

describe('an expression in TeX', () => {
  it('brackets a sum only where it is multiplied, subtracted or raised', () => {
    expect(tex(times(plus(a, b), c), symbols)).toBe('\\left(a + b\\right)  c');
    expect(tex(minus(a, plus(b, c)), symbols)).toBe('a - \\left(b + c\\right)');
    expect(tex(plus(a, minus(b, c)), symbols)).toBe('a + b - c');
    expect(tex(power(plus(a, b), 2), symbols)).toBe('\\left(a + b\\right)^{2}');
    expect(tex(over(plus(a, b), c), symbols)).toBe('\\frac{a + b}{c}');
  });

  it('prints constants, bounds and floors', () => {
    expect(tex(minus(a, number('1/2')), symbols)).toBe('a - \\frac{1}{2}');
    expect(tex(largest(a, number(0)), symbols)).toBe('\\max\\left(a,\\ 0\\right)');
    expect(tex(floor(over(a, b)), symbols)).toBe('\\left\\lfloor \\frac{a}{b} \\right\\rfloor');
  });

  it('prints the annual rate of surplus-value in each notation from one equation', () => {
    const rate = annualRateGivenScale.quantities.get('annualRate');
    if (rate?.role !== 'equation') throw new Error('the annual rate has an equation');
    const inNotation = (language: 'en' | 'zh') =>
      tex(rate.expression, {
        quantity: (name) => annualRateGivenScale.quantities.get(name)?.symbol[language] ?? name,
        productSign: '',
      });
    expect(inNotation('en')).toBe('\\frac{S}{v}');
    expect(inNotation('zh')).toBe('\\frac{M}{v}');
  });
});

describe('a derivation', () => {
  const names = (target: string, from?: string[]) =>
    derivation(annualRateGivenScale, target, from).map(({ name }) => name);

  it('holds the equations a result rests on and no others, each after those it uses', () => {
    expect(names('annualRate')).toEqual([
      'turnoverTime',
      'turnovers',
      'variableCapitalAdvanced',
      'surplusValuePerWeek',
      'surplusValuePerTurnover',
      'annualSurplusValue',
      'annualRate',
    ]);
  });

  it('does not go behind what is taken as known', () => {
    expect(names('annualRate', ['annualSurplusValue', 'variableCapitalAdvanced'])).toEqual(['annualRate']);
  });

  it('of an input is empty', () => {
    expect(derivation(capitalAdvanced, 'workingPeriod')).toEqual([]);
  });
});
