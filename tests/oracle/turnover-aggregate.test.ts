// The aggregate turnover of capital (Capital II, ch. 9, MEW 24, pp. 183–187) and the renewal of fixed capital: figures
// as printed and as they are, and the laws of the ledgers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '~/calc/kernel/calculation.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { fixedAndCirculatingTurnover, threePartsTurnover } from '~/calc/turnover/aggregate-turnover.ts';
import { renewalCycle } from '~/calc/turnover/renewal-cycle.ts';
import { AgeBeyondLifeError, renewalInCohorts } from '~/calc/turnover/renewal-in-cohorts.ts';
import { bookRenewals, type Cohort, type LifeOfPart } from '~/calc/turnover/renewals.ts';
import { NoSharesError, replacementEcho } from '~/calc/turnover/replacement-echo.ts';
import { aggregateTurnover } from '~/calc/turnover/turnover-of-any-parts.ts';
import { numbersIn, workedOut } from '../support/worked-out.ts';

const sum = (amounts: readonly Exact[]): Exact => amounts.reduce((a, b) => a.add(b), exact(0));
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
        const total = sum(parts.map(([capital]) => capital));
        const turned = sum(parts.map(([capital, n]) => capital.mul(n)));
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

describe('£80,000 of fixed capital with a life of ten years (pp. 184–186)', () => {
  const evenAges = JSON.stringify(Array.from({ length: 10 }, (_, age) => ({ value: '8000', age: `${age}` })));

  it('bought all at once, hoards for nine years and is renewed in the tenth, again and again', () => {
    const values = workedOut(renewalInCohorts);
    expect(values['renewal']).toBe(`${'0 '.repeat(9)}80000 `.repeat(3).trim());
    expect(values['hoard']?.split(' ').slice(0, 11).join(' ')).toBe(
      '8000 16000 24000 32000 40000 48000 56000 64000 72000 0 8000',
    );
    expect(values).toMatchObject({ largestRenewal: '80000', yearsWithoutRenewal: '27', renewsItsWear: '0' });
  });

  it('of all ages alike, renews in each year what the year wears out, beside a hoard of £36,000', () => {
    const values = workedOut(renewalInCohorts, { cohorts: evenAges });
    expect(new Set(values['renewal']?.split(' '))).toEqual(new Set(['8000']));
    expect(new Set(values['hoard']?.split(' '))).toEqual(new Set(['36000']));
    expect(values).toMatchObject({ yearsWithoutRenewal: '0', renewsItsWear: '1', evenRenewal: '8000' });
  });

  it('shows the same in the equations of the cycle', () => {
    expect(workedOut(renewalCycle)).toMatchObject({
      yearsOfCycle: '10',
      renewalIfEven: '8000',
      hoardIfEven: '36000',
      yearsWithoutRenewal: '9',
      hoardBeforeBurst: '72000',
      renewalIfBunched: '80000',
      burst: '10',
      hoardsWithoutRenewing: '1',
    });
    expect(workedOut(renewalCycle, { life: '1' })['hoardsWithoutRenewing']).toBe('0');
  });

  it('cannot hold anything older than its life', () => {
    const old = JSON.stringify([{ value: '1', age: '10' }]);
    expect(() => workedOut(renewalInCohorts, { cohorts: old })).toThrow(AgeBeyondLifeError);
  });
});

/** The value still fixed at the close of a year, recounted machine by machine. */
function remainingRecounted(cohorts: readonly Cohort[], lives: readonly LifeOfPart[], years: number): Exact {
  let machines = cohorts.map(({ value, age, years: life }) => ({ value, left: life - age, life }));
  for (let year = 1; year <= years; year += 1) {
    const aged = machines.map((machine) => ({ ...machine, left: machine.left - 1 }));
    const worn = sum(aged.filter(({ left }) => left === 0).map(({ value }) => value));
    machines = [
      ...aged.filter(({ left }) => left > 0),
      ...lives.map(({ years: life, share }) => ({ value: worn.mul(share), left: life, life })),
    ];
  }
  return sum(machines.map(({ value, left, life }) => value.mul(left).div(life)));
}

describe('the renewal of any fixed capital', () => {
  const lifeAndCohorts = fc
    .integer({ min: 1, max: 12 })
    .chain((life) =>
      fc.tuple(
        fc.constant(life),
        fc.array(
          fc.record({ value: fc.integer({ min: 0, max: 900 }).map((n) => exact(n)), age: fc.nat(life - 1) }),
          { minLength: 1, maxLength: 6 },
        ),
      ),
    );
  const anyLives = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pairs): readonly LifeOfPart[] => {
      const all = pairs.reduce((n, [, share]) => n + share, 0);
      return pairs.map(([years, share]) => ({ years, share: exact(share).div(all) }));
    });

  it('keeps hoard and value still fixed equal to the capital advanced, and agrees with a count of every machine', () => {
    fc.assert(
      fc.property(lifeAndCohorts, anyLives, fc.integer({ min: 1, max: 20 }), ([life, some], lives, years) => {
        const cohorts = some.map((cohort) => ({ ...cohort, years: life }));
        const rows = bookRenewals(cohorts, lives, years);
        const all = sum(cohorts.map(({ value }) => value));
        expect(rows.every(({ hoard, remainingValue }) => hoard.add(remainingValue).equals(all))).toBe(true);
        expect(`${rows.at(-1)?.remainingValue}`).toBe(`${remainingRecounted(cohorts, lives, years)}`);
      }),
      { numRuns: 40 },
    );
  });

  it('of one life repeats itself after that life, and renews the whole capital within it', () => {
    fc.assert(
      fc.property(lifeAndCohorts, ([life, some]) => {
        const cohorts = some.map((cohort) => ({ ...cohort, years: life }));
        const rows = bookRenewals(cohorts, [{ years: life, share: exact(1) }], 3 * life);
        const renewals = rows.map(({ renewal }) => renewal);
        expect(renewals.slice(0, life).map(String)).toEqual(renewals.slice(life, 2 * life).map(String));
        const all = sum(cohorts.map(({ value }) => value));
        expect(sum(renewals.slice(0, life)).equals(all)).toBe(true);
        expect(rows.every(({ wear }) => wear.equals(all.div(life)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the echo of a capital bought all at once', () => {
  const renewals = (inputs: Readonly<Record<string, string>>): readonly Exact[] =>
    workedOut(replacementEcho, inputs)['renewal']?.split(' ').map(exact) ?? [];

  it('never fades when everything lasts ten years: it is the renewal of one cohort', () => {
    const lives = JSON.stringify([{ life: '10' }]);
    expect(renewals({ lives, years: '30' }).join(' ')).toBe(workedOut(renewalInCohorts)['renewal']);
  });

  it('fades to the mean when a quarter lasts nine years and a quarter eleven', () => {
    const values = workedOut(replacementEcho);
    expect(values).toMatchObject({ meanLife: '10', steadyRenewal: '8000', largestRenewal: '40000' });
    expect(values['renewal']?.split(' ').slice(8, 11)).toEqual(['20000', '40000', '20000']);
    expect(values['renewal']?.split(' ').slice(17, 22)).toEqual(['5000', '20000', '30000', '20000', '5000']);
    const found = renewals({ years: '200' });
    const burstOf = (cycle: number): Exact =>
      found
        .slice(10 * cycle - 5, 10 * cycle + 5)
        .reduce((largest, amount) => (amount.gt(largest) ? amount : largest));
    const bursts = Array.from({ length: 19 }, (_, index) => burstOf(index + 1));
    expect(bursts.every((burst, index) => index === 0 || burst.lt(bursts[index - 1] ?? 0))).toBe(true);
    expect(bursts.slice(0, 4).map(String)).toEqual(['40000', '30000', '25000', '21875']);
    expect(bursts.at(-1)?.lt('11000')).toBe(true);
  });

  it('never fades altogether when all lives are even numbers: odd years renew nothing', () => {
    const lives = JSON.stringify([{ life: '8' }, { life: '10' }]);
    const found = renewals({ lives, years: '120' });
    expect(found.filter((_, index) => index % 2 === 0).every((amount) => amount.equals(0))).toBe(true);
    const lateEven = found.slice(-20).filter((_, index) => index % 2 === 1);
    expect(sum(lateEven).div(10).sub(exact('160000').div(9)).abs().lt('100')).toBe(true);
  });

  it('wants a share above nothing', () => {
    const lives = JSON.stringify([{ life: '8', share: '0' }]);
    expect(() => workedOut(replacementEcho, { lives })).toThrow(NoSharesError);
  });

  it('books a row for each year', () => {
    expect(numbersIn(calculate(replacementEcho)['year'])).toHaveLength(40);
  });
});
