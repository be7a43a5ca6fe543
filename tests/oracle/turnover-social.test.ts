// Capital II, ch. 16, beyond the two rates: capital C, capital B under the conditions of A, the first weeks, hours of
// labour (MEW 24, pp. 296–315).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, hasValue } from '~/calc/kernel/exact.ts';
import { annualRateGivenAdvance, annualRateGivenScale } from '~/calc/turnover/annual-rate.ts';
import { firstWeeks } from '~/calc/turnover/first-weeks.ts';
import { labourSetInMotion } from '~/calc/turnover/labour-set-in-motion.ts';
import { ratesCompared } from '~/calc/turnover/two-capitals.ts';
import { yearOfVariableCapital } from '~/calc/turnover/year-of-variable-capital.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, workedOut } from '../support/values.ts';

const zero = exact(0);

describe('capital C: the wages of A and B, one turnover of 55 weeks (p. 308)', () => {
  it('advances 5,500, turns over 10/11 times a year, and has an annual rate of 90 10/11 %', () => {
    const values = workedOut(annualRateGivenScale, { workingPeriod: '55', circulationTime: '0' });
    expect(values).toMatchObject({
      variableCapitalAdvanced: '5500',
      turnovers: '10/11',
      variableCapitalApplied: '5000',
      annualSurplusValue: '5000',
      annualRate: '10/11',
      rateOnCapitalApplied: '1',
      variableCapitalReturned: '0',
      turnoversReplaced: '0',
    });
  });

  it('stays below, at or above the rate of surplus-value as it turns over less than, just or more than once (p. 307)', () => {
    fc.assert(
      fc.property(givenFor(annualRateGivenScale), ({ numbers }) => {
        const { annualRate, rateOfSurplusValue, turnovers } = annualRateGivenScale.evaluate(numbers);
        if (!hasValue(annualRate)) return;
        const real = numberOf(rateOfSurplusValue);
        if (real.equals(0)) return;
        expect(Math.sign(annualRate.compare(real))).toBe(Math.sign(numberOf(turnovers).compare(1)));
      }),
    );
  });
});

describe('the advance of B spent as A spends its own (p. 300)', () => {
  it('lays out 1,000 a week and makes 50,000 at the annual rate of A, ten times its mass', () => {
    expect(workedOut(annualRateGivenAdvance, { variableCapitalAdvanced: '5000' })).toMatchObject({
      weeklyVariableCapital: '1000',
      variableCapitalApplied: '50000',
      annualSurplusValue: '50000',
      turnovers: '10',
      annualRate: '10',
      surplusValuePerTurnover: '5000',
    });
  });

  it('makes 1,500 of surplus-value in a turnover, were it 1,500 (p. 299)', () => {
    expect(
      workedOut(annualRateGivenAdvance, { variableCapitalAdvanced: '1500' })['surplusValuePerTurnover'],
    ).toBe('1500');
  });

  it('makes no more in one turnover when it turns over faster, only more in the year; the text says the first (p. 316)', () => {
    const fast = workedOut(annualRateGivenAdvance);
    const slow = workedOut(annualRateGivenAdvance, { workingPeriod: '9', circulationTime: '1' });
    expect([slow['surplusValuePerTurnover'], fast['surplusValuePerTurnover']]).toEqual(['500', '500']);
    expect([slow['annualSurplusValue'], fast['annualSurplusValue']]).toEqual(['2500', '5000']);
    expect([slow['weeklyVariableCapital'], fast['weeklyVariableCapital']]).toEqual(['50', '100']);
  });
});

describe('the turnover time from the advance and the weekly outlay', () => {
  it('is 5 weeks for A and 50 for B; with the capital applied in the year it would be 50 for both', () => {
    const b = { workingPeriod: '50', circulationTime: '0' };
    expect(workedOut(annualRateGivenScale)).toMatchObject({
      turnoverTime: '5',
      turnoverTimeFromCapitalApplied: '50',
    });
    expect(workedOut(annualRateGivenScale, b)).toMatchObject({
      turnoverTime: '50',
      turnoverTimeFromCapitalApplied: '50',
    });
  });
});

describe('the first five weeks of A and B (pp. 301–304)', () => {
  const a = workedOut(firstWeeks, { turnoverTime: '5' });
  const b = workedOut(firstWeeks);

  it('see 500 applied and 500 of surplus-value in both, a new value of 1,000', () => {
    for (const values of [a, b]) {
      expect(values).toMatchObject({
        variableCapitalApplied: '500',
        surplusValue: '500',
        newValue: '1000',
        rateOnApplied: '1',
      });
    }
  });

  it('give 100 % of the advance with A and 10 % with B, of which nine tenths wait', () => {
    expect(a).toMatchObject({ rateOnAdvance: '1', shareApplied: '1', variableCapitalWaiting: '0' });
    expect(b).toMatchObject({ rateOnAdvance: '1/10', shareApplied: '1/10', variableCapitalWaiting: '4500' });
  });

  it('are followed with A by five more: the same 500 are applied again, and 1,000 of surplus-value are made', () => {
    expect(workedOut(firstWeeks, { turnoverTime: '5', weeksPast: '10' })).toMatchObject({
      variableCapitalAdvanced: '500',
      variableCapitalApplied: '1000',
      surplusValue: '1000',
      variableCapitalWaiting: '0',
      rateOnApplied: '1',
      rateOnAdvance: '2',
    });
  });

  it('grow into the year: over all its weeks the surplus-value stands to the advance as the annual rate', () => {
    fc.assert(
      fc.property(givenFor(annualRateGivenScale), ({ numbers }) => {
        const year = annualRateGivenScale.evaluate(numbers);
        const weeks = firstWeeks.evaluate(
          new Map([
            ['weeklyVariableCapital', numberOf(year.weeklyVariableCapital)],
            ['rateOfSurplusValue', numberOf(year.rateOfSurplusValue)],
            ['turnoverTime', numberOf(year.turnoverTime)],
            ['weeksPast', numberOf(year.weeksInYear)],
          ]),
        );
        expect(`${weeks.surplusValue}`).toBe(`${year.annualSurplusValue}`);
        if (hasValue(year.annualRate)) expect(`${weeks.rateOnAdvance}`).toBe(`${year.annualRate}`);
      }),
    );
  });

  it('see a fifth of A’s advance applied after one week', () => {
    expect(workedOut(firstWeeks, { turnoverTime: '5', weeksPast: '1' })['shareApplied']).toBe('1/5');
  });

  it('stand to each other as the annual rates do, 1 to 10 (p. 303)', () => {
    const compared = workedOut(ratesCompared, {
      rateOfA: a['rateOnAdvance'] ?? '',
      rateOfB: b['rateOnAdvance'] ?? '',
    });
    expect(compared['ratio']).toBe('10');
  });

  it('apply what the ledger of the year pays out of its owner’s pocket', () => {
    const rows = yearOfVariableCapital.rows({ workingPeriod: exact(50), circulationTime: zero });
    expect(rows.map(({ advanced }) => `${advanced}`)).toEqual(
      rows.map(({ week }) => workedOut(firstWeeks, { weeksPast: `${week}` })['variableCapitalApplied']),
    );
  });
});

describe('the labour set in motion', () => {
  it('is 100 workers, 6,000 hours a week and 300,000 in 50 weeks, with A and with B (p. 315)', () => {
    expect(workedOut(labourSetInMotion)).toMatchObject({
      workersEmployed: '100',
      hoursInWeek: '6000',
      hoursWorked: '300000',
      necessaryHours: '150000',
      surplusHours: '150000',
      wagesPaid: '5000',
    });
  });

  it('is 600 hours a week and 3,000 in five weeks for ten workers (p. 301)', () => {
    expect(workedOut(labourSetInMotion, { weeklyVariableCapital: '10', weeksWorked: '5' })).toMatchObject({
      workersEmployed: '10',
      hoursInWeek: '600',
      hoursWorked: '3000',
    });
    expect(
      workedOut(labourSetInMotion, { weeklyVariableCapital: '1', weeksWorked: '5' })['hoursWorked'],
    ).toBe('300');
  });

  it('divides as the rate of surplus-value says', () => {
    fc.assert(
      fc.property(givenFor(labourSetInMotion), ({ numbers }) => {
        const { hoursWorked, necessaryHours, surplusHours, rateOfSurplusValue } =
          labourSetInMotion.evaluate(numbers);
        const necessary = numberOf(necessaryHours);
        expect(necessary.add(numberOf(surplusHours)).equals(numberOf(hoursWorked))).toBe(true);
        expect(necessary.mul(numberOf(rateOfSurplusValue)).equals(numberOf(surplusHours))).toBe(true);
      }),
    );
  });
});
