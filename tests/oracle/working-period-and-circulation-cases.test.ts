// The division, the setting free and the turnover of circulating capital (Capital II, ch. 15) against figures reckoned
// in exact fractions from Marx's words, for every example of the chapter and for some that he does not give.
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import { bookMoney } from '~/calc/turnover/book-money.ts';
import { bookYearsOfCapitals } from '~/calc/turnover/book-turnovers.ts';
import { bookWorkingPeriods } from '~/calc/turnover/book-working-periods.ts';
import { capitalSetFree } from '~/calc/turnover/capital-set-free.ts';
import { moneyInHand } from '~/calc/turnover/money-in-hand.ts';
import { turnedOverInYear } from '~/calc/turnover/turned-over-in-year.ts';
import { type Case, cases } from './working-period-cases.ts';

const numbersOf = ({ given: [w, W, U, N] }: Case) => ({
  weeklyOutlay: exact(w),
  workingPeriod: exact(W),
  circulationTime: exact(U),
  weeksInYear: exact(N),
});
const given = (one: Case) => new Map<string, Exact>(Object.entries(numbersOf(one)));
const nameOf = ({ given: [w, W, U, N], place }: Case) =>
  `${W} + ${U} weeks, ${w} a week, ${N} weeks (${place})`;

describe.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_, one) => {
  const division = capitalSetFree.evaluate(given(one));
  const year = turnedOverInYear.evaluate(given(one));
  const years = bookYearsOfCapitals(numbersOf(one));
  const periods = bookWorkingPeriods(numbersOf(one));

  it('takes an advance of w·T, divided into capital I and the additional capital', () => {
    expect(`${division.turnoverTime}`).toBe(one.turnoverTime);
    for (const model of [division, year]) {
      expect(`${model.circulatingCapital}`).toBe(one.circulatingCapital);
      expect(`${model.capitalOne}`).toBe(one.capitalOne);
      expect(`${model.additionalCapital}`).toBe(one.additionalCapital);
    }
  });

  it('has so many capitals, and the last one fills what is left', () => {
    const sizes = one.capitals.split(' ');
    expect(years.map(({ size }) => exactText(size))).toEqual(sizes);
    expect(`${division.numberOfCapitals}`).toBe(`${sizes.length}`);
    expect(`${division.lastCapital}`).toBe(sizes.at(-1));
  });

  it('sets free the same sum at the end of each working period, or nothing where the capitals relieve each other', () => {
    expect(`${division.capitalSetFree}`).toBe(one.capitalSetFree);
    expect(`${division.capitalsRelieveEachOther}`).toBe(one.relieve ? '1' : '0');
    const [, , , N] = one.given;
    const finished = periods.filter(({ returned, workedUntil }) => !returned.equals(0) && workedUntil.lte(N));
    expect(finished.length).toBeGreaterThan(0);
    for (const { setFree } of finished) expect(exactText(setFree)).toBe(one.capitalSetFree);
  });

  it('produces without interruption', () => {
    expect(`${year.annualProduct}`).toBe(one.annualProduct);
    expect(`${year.timesAtWork}`).toBe(one.timesAtWork);
    expect(`${year.workingPeriodsInYear}`).toBe(one.workingPeriods);
  });

  it('turns over so much, each part taken for a capital of its own', () => {
    expect(
      years.map(
        ({ size, startsAfter, turnovers, turnedOver }) =>
          `${size} after ${startsAfter}: ${turnovers} times, ${turnedOver}`,
      ),
    ).toEqual(one.independent.parts);
    expect(`${year.turnedOverIndependent}`).toBe(one.independent.turnedOver);
    expect(`${year.turnoversIndependent}`).toBe(one.independent.number);
  });

  it('turns over so much, working period by working period', () => {
    const whole = periods.filter(({ elapsed }) => elapsed.equals(one.turnoverTime));
    const unfinished = periods.slice(whole.length);
    expect(`${year.workingPeriodsBack}`).toBe(one.intertwined.whole);
    expect(`${whole.length}`).toBe(one.intertwined.whole);
    expect(
      unfinished.map(
        ({ period, laidOut, elapsed, turnedOver }) =>
          `${period}: ${laidOut} for ${elapsed} weeks, ${turnedOver}`,
      ),
    ).toEqual(one.intertwined.unfinished);
    expect(`${year.turnedOverIntertwined}`).toBe(one.intertwined.turnedOver);
    expect(`${year.turnoversIntertwined}`).toBe(one.intertwined.number);
  });

  it('has capital I back as money at these weeks, and then holds nothing else in money (Engels, MEW 24, pp. 286–287)', () => {
    const { weeksInYear, ...numbers } = numbersOf(one);
    const returns = bookMoney({ ...numbers, weeks: weeksInYear }).filter(
      ({ returned }) => !returned.equals(0),
    );
    expect(returns.map(({ week }) => exactText(week)).join(' ')).toBe(one.returns);
    for (const { week, moneyBefore, money } of returns) {
      expect([moneyBefore, money].map(exactText)).toEqual(['0', one.capitalOne]);
      const atOnce = moneyInHand.evaluate(given(one).set('week', week));
      expect(`${atOnce.returnsNow} ${atOnce.moneyBeforeReturn} ${atOnce.moneyInHand}`).toBe(
        `1 0 ${one.capitalOne}`,
      );
    }
  });
});
