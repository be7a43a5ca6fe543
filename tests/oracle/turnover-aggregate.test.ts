// The aggregate turnover of the capital advanced (Capital II, ch. 9, MEW 24, pp. 183–187): figures as printed and as they
// are, and the laws of the ledger.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { fixedAndCirculatingTurnover, threePartsTurnover } from '~/calc/turnover/aggregate-turnover.ts';
import { aggregateTurnover } from '~/calc/turnover/turnover-of-any-parts.ts';
import { workedOut } from '../support/values.ts';

const list = (parts: readonly (readonly [capital: string | Exact, turnovers: string | Exact])[]): string =>
  JSON.stringify(parts.map(([capital, turnovers]) => ({ capital: `${capital}`, turnovers: `${turnovers}` })));

describe('£80,000 for ten years and £20,000 five times a year (p. 184)', () => {
  const values = workedOut(fixedAndCirculatingTurnover);

  it('turn over £108,000 in the year, 1 2/25 of what is advanced (the Chinese text on the web has 2/55)', () => {
    expect(values).toMatchObject({
      totalCapital: '100000',
      fixedTurned: '8000',
      circulatingTurned: '100000',
      turned: '108000',
      turnovers: '27/25',
      turnedBeyondAdvance: '8000',
      isTurnedMoreThanAdvanced: '1',
    });
  });

  it('are the same in the ledger', () => {
    const booked = workedOut(aggregateTurnover, {
      parts: list([
        ['80000', '1/10'],
        ['20000', '5'],
      ]),
      rateOfProfit: '0',
    });
    expect(booked).toMatchObject({
      turnedOver: '8000 100000',
      totalCapital: '100000',
      turned: '108000',
      turnovers: '27/25',
      turnoverTimeInMonths: '100/9',
    });
  });
});

describe('a business of $50,000 in three parts, after Scrope and Potter (p. 186)', () => {
  const values = workedOut(threePartsTurnover);

  it('turns over $33,750 in a year, 27/40 of itself, and so all of itself in 17 7/9 months', () => {
    expect(values).toMatchObject({
      buildingsTurned: '2500',
      toolsTurned: '6250',
      circulatingTurned: '25000',
      turned: '33750',
      turnovers: '27/40',
      turnoverTimeInMonths: '160/9',
      isTurnedMoreThanAdvanced: '0',
    });
  });

  it('turns over in the 16 months that are printed only when 7½ % of profit count as capital returned', () => {
    expect(values).toMatchObject({ profit: '3750', turnoverTimeWithProfit: '16' });
  });

  it('turns over in the 17.16 months of a Ukrainian note when 0.675 is rounded to 0.7 and 1/0.7 to 1.43', () => {
    expect(values['turnoverTimeRoundedTwice']).toBe(`${exact('17.16')}`);
  });

  it('does not turn over in the mean of its parts’ times, which would be 67½ months', () => {
    expect(values['turnoverTimeByMeanOfTimes']).toBe('135/2');
  });

  it('turns over $63,750 in a year in the other case: a quarter in ten years, a quarter in one, half twice a year', () => {
    const other = workedOut(threePartsTurnover, {
      buildingsCapital: '12500',
      toolsLife: '1',
      circulatingCapital: '25000',
    });
    expect(other).toMatchObject({
      buildingsTurned: '1250',
      toolsTurned: '12500',
      circulatingTurned: '50000',
      turned: '63750',
      turnovers: '51/40',
      turnoverTimeInMonths: '160/17',
    });
  });

  it('is the default of the ledger, counted in pounds', () => {
    expect(workedOut(aggregateTurnover)).toMatchObject({
      turnedOver: '2500 6250 25000',
      turnoverTime: '10 2 1/2',
      turned: '33750',
      turnovers: '27/40',
      turnoverTimeInYears: '40/27',
      turnoverTimeInMonths: '160/9',
      turnoverTimeWithProfit: '16',
    });
  });
});

describe('the aggregate turnover of any parts', () => {
  const amount = fc.integer({ min: 1, max: 5000 }).map((n) => exact(n));
  const times = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([a, b]) => exact(a).div(b));
  const anyParts = fc.array(fc.tuple(amount, times), { minLength: 1, maxLength: 6 });
  const turnoversOf = (parts: readonly (readonly [Exact, Exact])[]): Exact =>
    exact(workedOut(aggregateTurnover, { parts: list(parts) })['turnovers'] ?? '');

  it('turns over the sum of its parts’ capital times turnovers', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const total = sumOf(parts.map(([capital]) => capital));
        const turned = sumOf(parts.map(([capital, n]) => capital.mul(n)));
        expect(turnoversOf(parts).equals(turned.div(total))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has a number of turnovers between the smallest and the largest of its parts, whatever its scale', () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 1, max: 9 }), (parts, scale) => {
        const n = turnoversOf(parts);
        expect(parts.some(([, own]) => own.lte(n)) && parts.some(([, own]) => own.gte(n))).toBe(true);
        const scaled = parts.map(([capital, own]) => [capital.mul(scale), own] as const);
        expect(turnoversOf(scaled).equals(n)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on whether parts that turn over alike are counted together', () => {
    fc.assert(
      fc.property(anyParts, ([first, ...rest]) => {
        if (!first) return;
        const [capital, n] = first;
        const halves = [capital.div(2), capital.div(2)].map((half) => [half, n] as const);
        expect(turnoversOf([...halves, ...rest]).equals(turnoversOf([first, ...rest]))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has no turnover time when nothing turns over', () => {
    const values = workedOut(aggregateTurnover, { parts: list([['100', '0']]), rateOfProfit: '0' });
    expect(values).toMatchObject({ turnovers: '0', turnoverTimeInMonths: '—', turnoverTime: '—' });
  });
});
