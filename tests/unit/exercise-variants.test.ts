// Which numbers an exercise may be set with, and what an author is told when there are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberExercise } from '~/calc/exercises/definition.ts';
import {
  MalformedExerciseError,
  NoFitVariantError,
  TooManyCandidatesError,
} from '~/calc/exercises/errors.ts';
import { fitVariants, staticInputs } from '~/calc/exercises/fit-variants.ts';
import { drawVariant } from '~/calc/exercises/variants.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { annualRateGivenScale as model } from '~/calc/turnover/annual-rate.ts';

const annualRate: NumberExercise = {
  kind: 'number',
  model: model.id,
  asks: 'annualRate',
  draw: { circulationTime: ['1', '2'], workingPeriod: ['4', '6', '8'] },
  misconceptions: ['annualRateOnCapitalApplied'],
};
const drawing = (draw: NumberExercise['draw'], rest: Partial<NumberExercise> = {}) =>
  fitVariants(model, { ...annualRate, draw, ...rest });
const written = (variants: ReturnType<typeof fitVariants>): string[] =>
  variants.map((variant) => [...variant].map(([name, value]) => `${name}=${exactText(value)}`).join(' '));

describe('the variants of an exercise', () => {
  it('are all combinations, in the order of the model', () => {
    expect(written(fitVariants(model, annualRate))).toEqual([
      'workingPeriod=4 circulationTime=1',
      'workingPeriod=4 circulationTime=2',
      'workingPeriod=6 circulationTime=1',
      'workingPeriod=6 circulationTime=2',
      'workingPeriod=8 circulationTime=1',
      'workingPeriod=8 circulationTime=2',
    ]);
  });

  it('leave out answers without a value, not above zero, or not readable', () => {
    expect(written(drawing({ weeklyVariableCapital: ['0', '100'] }))).toEqual(['weeklyVariableCapital=100']);
    expect(
      written(
        drawing({ rateOfSurplusValue: ['0', '100%'] }, { misconceptions: ['annualRateFromAnnualMass'] }),
      ),
    ).toEqual(['rateOfSurplusValue=1']);
    // 50 weeks in 51: 98.0392… %
    expect(written(drawing({ workingPeriod: ['4', '50'] }))).toEqual(['workingPeriod=4']);
  });

  it('leave out numbers with which a misconception gives the right answer', () => {
    // Without circulation time, leaving out capital II is no mistake.
    const draw = { circulationTime: ['0', '1'] };
    expect(written(drawing(draw, { misconceptions: ['annualRateWithoutCapitalTwo'] }))).toEqual([
      'circulationTime=1',
    ]);
  });

  it('leave out numbers with which a misconception is near enough to be right', () => {
    // Without capital II the rate is larger by the share of circulation time: a quarter of 1000%, and half of 833⅓%.
    const draw = { workingPeriod: ['4'], circulationTime: ['1', '4'] };
    const misconceptions = ['annualRateWithoutCapitalTwo'];
    expect(written(drawing(draw, { misconceptions })).length).toBe(2);
    expect(written(drawing(draw, { misconceptions, tolerance: '250%' }))).toEqual([
      'workingPeriod=4 circulationTime=4',
    ]);
  });

  it('leave out numbers with which two misconceptions agree', () => {
    const misconceptions = ['annualRateWithoutCapitalTwo', 'annualRateOnCapitalApplied'];
    const draw = { workingPeriod: ['50', '30'], circulationTime: ['50'] };
    expect(written(drawing(draw, { misconceptions }))).toEqual(['workingPeriod=30 circulationTime=50']);
  });

  it('leave out rates of which one is a hundred times another: 100 could then mean either', () => {
    const draw = { workingPeriod: ['4', '7'] };
    expect(
      written(drawing(draw, { misconceptions: ['annualRateOnCapitalApplied', 'annualRateFromAnnualMass'] })),
    ).toEqual(['workingPeriod=7']);
  });

  it('are drawn by a seed, the same one each time, and every one of them by some seed', () => {
    const variants = fitVariants(model, annualRate);
    const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
    const drawn = seeds.map((seed) => drawVariant(variants, seed, 'x'));
    expect(seeds.map((seed) => drawVariant(variants, seed, 'x'))).toEqual(drawn);
    expect(new Set(drawn).size).toBe(variants.length);
  });

  it('give each exercise numbers of its own for the same seed', () => {
    const variants = fitVariants(model, annualRate);
    const ids = Array.from({ length: 50 }, (_, index) => `exercise-${index}`);
    expect(new Set(ids.map((id) => drawVariant(variants, 'abc', id))).size).toBeGreaterThan(1);
  });

  it('stand in the static page as exact texts', () => {
    expect(staticInputs(model, annualRate, 'x')).toEqual({ workingPeriod: '4', circulationTime: '2' });
    expect(staticInputs(model, { ...annualRate, draw: { circulationTime: ['2 1/4'] } }, 'x')).toEqual({
      circulationTime: '9/4',
    });
  });

  it('are found whatever the lists, or there is a named reason', () => {
    const number = fc.constantFrom('0', '1/2', '3', '7', '12 1/2', '90', '100%');
    const list = fc.array(number, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, list, list, (workingPeriod, circulationTime, rateOfSurplusValue) => {
        try {
          const variants = drawing({ workingPeriod, circulationTime, rateOfSurplusValue });
          expect(variants.length).toBeGreaterThan(0);
        } catch (error) {
          expect([MalformedExerciseError, NoFitVariantError]).toContain((error as Error).constructor);
        }
      }),
    );
  });
});

describe('an exercise that cannot be set', () => {
  it('has too many combinations', () => {
    const many = Array.from({ length: 50 }, (_, index) => String(index + 1));
    expect(() => drawing({ workingPeriod: many, circulationTime: many })).toThrow(TooManyCandidatesError);
  });

  it('has no fit combination', () => {
    expect(() => drawing({ rateOfSurplusValue: ['0'] })).toThrow(NoFitVariantError);
  });

  it('names what the model lacks, or a number that cannot be used, and says what would be right', () => {
    const malformed = (draw: NumberExercise['draw'], rest?: Partial<NumberExercise>) =>
      expect(() => drawing(draw, rest)).toThrow(MalformedExerciseError);
    malformed({}, { asks: 'annualRat' });
    malformed({}, { misconceptions: ['guess'] });
    malformed({ turnovers: ['1'] });
    malformed({ workingPeriod: ['four'] });
    malformed({ workingPeriod: ['0'] });
    expect(() => drawing({ turnovers: ['1'] })).toThrow(/there is no input "turnovers".*workingPeriod/);
  });
});
