// What stands below the boxes of an exercise: the forms, tolerances and wishes by which its answers are marked.

import { howToWrite } from '@components/exercises/how-to-write.ts';
import { describe, expect, it } from 'vitest';
import { annualRateGivenScale as model } from '~/calc/turnover/annual-rate.ts';

const asked = (name: 'turnovers' | 'annualRate' | 'variableCapitalAdvanced', wishes = {}) => {
  const quantity = model.quantities.get(name);
  if (!quantity) throw new Error(`${name} is missing`);
  return { ...quantity, ...wishes };
};

describe('how an answer may be written', () => {
  it('is said by examples of its forms, once for all steps of a kind', () => {
    const said = howToWrite(
      [asked('turnovers'), asked('variableCapitalAdvanced'), asked('annualRate')],
      'en',
    );
    expect(said).toContain('12, 12.5, 12 1/2 or 25/2');
    expect(said).toContain('250%, 2.5, 2 1/2, 5/2 or 5:2');
    expect(said.match(/exact form/g)).toHaveLength(1);
  });

  it('names a tolerance in the unit of the answer', () => {
    expect(howToWrite([asked('variableCapitalAdvanced', { tolerance: '1/2' })], 'en')).toMatch(
      /Within 0\.5 pounds of the exact number is near enough\.$/,
    );
    expect(howToWrite([asked('annualRate', { tolerance: '5%' })], 'zh')).toMatch(
      /与精确值相差不超过5%即可。$/,
    );
  });

  it('asks for lowest terms where they count, and says of which step', () => {
    expect(howToWrite([asked('turnovers', { simplest: true })], 'en')).toMatch(
      / Give a fraction in lowest terms\.$/,
    );
    const ofTwo = howToWrite([asked('turnovers', { simplest: true }), asked('annualRate')], 'en');
    expect(ofTwo).toMatch(/turnovers[^:]*: Give a fraction in lowest terms\.$/);
  });
});
