// The renewal of fixed capital (Capital II, ch. 9, MEW 24, pp. 184–186): figures as printed and as they are, and the laws
// of the ledgers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '~/calc/kernel/calculation.ts';
import { TooLongToReckonError } from '~/calc/kernel/carried-on.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { renewalCycle } from '~/calc/turnover/renewal-cycle.ts';
import { AgeBeyondLifeError, renewalInCohorts } from '~/calc/turnover/renewal-in-cohorts.ts';
import { bookRenewals, type Cohort, type LifeOfPart } from '~/calc/turnover/renewals.ts';
import { NoSharesError, replacementEcho } from '~/calc/turnover/replacement-echo.ts';
import { numbersIn, workedOut } from '../support/values.ts';

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
    const worn = sumOf(aged.filter(({ left }) => left === 0).map(({ value }) => value));
    machines = [
      ...aged.filter(({ left }) => left > 0),
      ...lives.map(({ years: life, share }) => ({ value: worn.mul(share), left: life, life })),
    ];
  }
  return sumOf(machines.map(({ value, left, life }) => value.mul(left).div(life)));
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
        const all = sumOf(cohorts.map(({ value }) => value));
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
        const all = sumOf(cohorts.map(({ value }) => value));
        expect(sumOf(renewals.slice(0, life)).equals(all)).toBe(true);
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
    expect(sumOf(lateEven).div(10).sub(exact('160000').div(9)).abs().lt('100')).toBe(true);
  });

  it('wants a share above nothing', () => {
    const lives = JSON.stringify([{ life: '8', share: '0' }]);
    expect(() => workedOut(replacementEcho, { lives })).toThrow(NoSharesError);
  });

  it('refuses shares so awkward that the exact numbers would grow for minutes', () => {
    const awkward = Array.from({ length: 20 }, (_, part) => ({
      life: `${part + 1}`,
      share: `${part + 1}.123456789123456789123456789${part}`,
    }));
    const began = performance.now();
    expect(() => workedOut(replacementEcho, { years: '200', lives: JSON.stringify(awkward) })).toThrow(
      TooLongToReckonError,
    );
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('books a row for each year', () => {
    expect(numbersIn(calculate(replacementEcho)['year'])).toHaveLength(40);
  });
});
