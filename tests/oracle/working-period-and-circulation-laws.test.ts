// Laws of the turnover of circulating capital, for any times: nothing is lost, formulas and bookings agree, and only the
// scale decides how much, only the times how often.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { numberOfCapitals } from '~/calc/turnover/batches.ts';
import { bookMoney } from '~/calc/turnover/book-money.ts';
import { bookRealMovement } from '~/calc/turnover/book-real-movement.ts';
import { bookTurnovers, bookYearsOfCapitals } from '~/calc/turnover/book-turnovers.ts';
import { bookWorkingPeriods } from '~/calc/turnover/book-working-periods.ts';
import { capitalSetFree } from '~/calc/turnover/capital-set-free.ts';
import { moneyInHand } from '~/calc/turnover/money-in-hand.ts';
import { turnedOverInYear } from '~/calc/turnover/turned-over-in-year.ts';
import { withoutAdditionalCapital } from '~/calc/turnover/without-additional-capital.ts';
import { exactBetween } from '../support/random-inputs.ts';
import { numberOf } from '../support/values.ts';

/** Times and scale, broken ones among them. */
const capitals = fc
  .record({
    weeklyOutlay: exactBetween(1, 5000, [1, 7]),
    workingPeriod: exactBetween(2, 40, [1, 2, 3, 4]),
    circulationTime: exactBetween(0, 40, [1, 2, 3, 4]),
    weeksInYear: exactBetween(1, 120, [1, 2]),
  })
  .filter((capital) => numberOfCapitals(capital) <= 20);

type Capital = typeof capitals extends fc.Arbitrary<infer T> ? T : never;

const valuesOf = <Name extends string>(model: Model<Name>, given: Readonly<Record<string, Exact>>) =>
  model.evaluate(new Map(Object.entries(given)));
const money = ({ weeksInYear, ...capital }: Capital) => bookMoney({ ...capital, weeks: weeksInYear });
const holdsFor = (law: (capital: Capital) => void, runs = 150) =>
  fc.assert(fc.property(capitals, law), { numRuns: runs });

describe('The whole capital', () => {
  it('is always money, in production or commodity, w·T in all, and never less than nothing', () => {
    holdsFor((capital) => {
      const advance = capital.weeklyOutlay.mul(capital.workingPeriod.add(capital.circulationTime));
      for (const { money: inHand, production, commodity, moneyBefore, returned } of money(capital)) {
        expect(exactText(inHand.add(production).add(commodity))).toBe(exactText(advance));
        expect(exactText(moneyBefore.add(returned))).toBe(exactText(inHand));
        for (const form of [moneyBefore, production, commodity])
          expect(form.compare(0)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('is divided by the formula as it is booked', () => {
    holdsFor((capital) => {
      const year = valuesOf(turnedOverInYear, capital);
      const sizes = bookYearsOfCapitals(capital).map(({ size }) => size);
      expect(`${year.numberOfCapitals}`).toBe(`${sizes.length}`);
      expect(exactText(sumOf(sizes))).toBe(`${year.circulatingCapital}`);
      expect(`${valuesOf(capitalSetFree, capital).lastCapital}`).toBe(`${sizes.at(-1)}`);
    });
  });
});

describe('The money in hand', () => {
  it('is by the formula what it is by the books, at every week and every return', () => {
    holdsFor((capital) => {
      for (const row of money(capital)) {
        const now = valuesOf(moneyInHand, { ...capital, week: row.week });
        expect(`${now.moneyInHand} ${now.inProduction} ${now.asCommodity} ${now.moneyBeforeReturn}`).toBe(
          `${row.money} ${row.production} ${row.commodity} ${row.moneyBefore}`,
        );
      }
    }, 40);
  });

  it('is the same saw for every circulation time, counted from the first return (Engels, MEW 24, pp. 286–287)', () => {
    fc.assert(
      fc.property(
        capitals,
        exactBetween(0, 40, [1, 2, 3]),
        exactBetween(0, 60, [1, 2, 3]),
        (one, U, later) => {
          const at = (circulationTime: Exact) =>
            valuesOf(moneyInHand, {
              ...one,
              circulationTime,
              week: one.workingPeriod.add(circulationTime).add(later),
            }).moneyInHand;
          expect(`${at(U)}`).toBe(`${at(one.circulationTime)}`);
        },
      ),
    );
  });

  it('is capital I after each return and nothing just before it', () => {
    holdsFor((capital) => {
      for (const { returned, moneyBefore, money: inHand } of money(capital)) {
        if (returned.equals(0)) continue;
        expect(`${moneyBefore} ${inHand}`).toBe(`0 ${capital.weeklyOutlay.mul(capital.workingPeriod)}`);
      }
    });
  });

  it('at the end of each working period after the first return is what Marx calls set free', () => {
    holdsFor((capital) => {
      const { capitalSetFree: free } = valuesOf(capitalSetFree, capital);
      for (const { returned, setFree, workedUntil } of bookWorkingPeriods(capital)) {
        if (returned.equals(0) || workedUntil.gt(capital.weeksInYear)) continue;
        expect(exactText(setFree)).toBe(`${free}`);
        const { moneyBeforeReturn } = valuesOf(moneyInHand, { ...capital, week: workedUntil });
        expect(`${moneyBeforeReturn}`).toBe(`${free}`);
      }
    });
  });
});

describe('The working periods', () => {
  it('are paid in full, from money in hand and money that comes back, and what is left over opens the next one', () => {
    holdsFor((capital) => {
      const rows = bookWorkingPeriods(capital);
      expect(exactText(sumOf(rows.map(({ laidOut }) => laidOut)))).toBe(
        exactText(capital.weeklyOutlay.mul(capital.weeksInYear)),
      );
      for (const [
        index,
        { laidOut, fromMoneyInHand, fromReturn, returned, setFree, workedUntil },
      ] of rows.entries()) {
        expect(exactText(fromMoneyInHand.add(fromReturn))).toBe(exactText(laidOut));
        if (returned.equals(0) || workedUntil.gt(capital.weeksInYear)) continue;
        expect(exactText(returned.sub(fromReturn))).toBe(exactText(setFree));
        const next = rows[index + 1];
        if (next?.workedUntil.lte(capital.weeksInYear))
          expect(exactText(next.fromMoneyInHand)).toBe(exactText(setFree));
      }
    });
  });
});

describe('The real movement, capital by capital', () => {
  it('lays out the outlay of the year, each week of it once', () => {
    holdsFor((capital) => {
      const laidOut = bookRealMovement(capital).map((row) => row.laidOut);
      expect(exactText(sumOf(laidOut))).toBe(exactText(capital.weeklyOutlay.mul(capital.weeksInYear)));
    });
  });

  it('has the capitals of the formula, and the last opens the working periods of capital I from its second on', () => {
    holdsFor((capital) => {
      const formula = valuesOf(capitalSetFree, capital);
      const rows = bookRealMovement(capital);
      const ofCapital = (number: number) => rows.filter((row) => row.capital === number);
      const last = numberOfCapitals(capital);
      const opens = numberOf(formula.capitalSetFree).gt(0);
      expect(rows.every((row) => row.capital <= last)).toBe(true);
      if (!opens) return;
      expect(
        ofCapital(last).map(({ openingWeeks, from, to, size }) => `${openingWeeks.en} ${from} ${to} ${size}`),
      ).toEqual(
        ofCapital(1)
          .slice(1)
          .map(({ openingWeeks, from, to }) => `${openingWeeks.en} ${from} ${to} ${formula.lastCapital}`),
      );
    });
  });

  it('lists the same turnovers as capitals of their own where these relieve each other without crossing', () => {
    fc.assert(
      fc.property(capitals, fc.integer({ min: 0, max: 6 }), (one, multiple) => {
        const capital = { ...one, circulationTime: one.workingPeriod.mul(multiple) };
        const listed = (rows: readonly { capital: number; from: Exact; workedUntil: Exact; to: Exact }[]) =>
          rows.map((row) => `${row.capital}: ${row.from} ${row.workedUntil} ${row.to}`);
        expect(listed(bookRealMovement(capital))).toEqual(listed(bookTurnovers(capital)));
      }),
    );
  });
});

describe('The additional capital', () => {
  it('is set free whole only if there is one, and the working period is the longer', () => {
    holdsFor((capital) => {
      const {
        additionalCapitalIsSetFree,
        capitalSetFree: free,
        additionalCapital,
      } = valuesOf(capitalSetFree, capital);
      const added = numberOf(additionalCapital);
      expect(numberOf(additionalCapitalIsSetFree).equals(1)).toBe(
        added.gt(0) && capital.workingPeriod.gt(capital.circulationTime),
      );
      if (numberOf(additionalCapitalIsSetFree).equals(1)) expect(`${free}`).toBe(exactText(added));
    });
    expect(`${valuesOf(capitalSetFree, { circulationTime: exact(0) }).additionalCapitalIsSetFree}`).toBe('0');
  });
});

describe('What is turned over in the year', () => {
  it('is by the formulas what it is by the books, in either way of reckoning', () => {
    holdsFor((capital) => {
      const year = valuesOf(turnedOverInYear, capital);
      const independent = bookYearsOfCapitals(capital).map(({ turnedOver }) => turnedOver);
      const byTurnovers = bookTurnovers(capital).map(({ turnedOver }) => turnedOver);
      const intertwined = bookWorkingPeriods(capital).map(({ turnedOver }) => turnedOver);
      expect(`${year.turnedOverIndependent}`).toBe(exactText(sumOf(independent)));
      expect(`${year.turnedOverIndependent}`).toBe(exactText(sumOf(byTurnovers)));
      expect(`${year.turnedOverIntertwined}`).toBe(exactText(sumOf(intertwined)));
    });
  });

  it('is by either way never more than the product, and the same number of times on any scale', () => {
    fc.assert(
      fc.property(capitals, exactBetween(1, 20, [1, 3]), (capital, factor) => {
        const one = valuesOf(turnedOverInYear, capital);
        const other = valuesOf(turnedOverInYear, {
          ...capital,
          weeklyOutlay: capital.weeklyOutlay.mul(factor),
        });
        for (const name of ['turnoversIndependent', 'turnoversIntertwined', 'timesAtWork'] as const)
          expect(`${other[name]}`).toBe(`${one[name]}`);
        for (const name of ['turnedOverIndependent', 'turnedOverIntertwined', 'circulatingCapital'] as const)
          expect(`${other[name]}`).toBe(`${numberOf(one[name]).mul(factor)}`);
        for (const name of ['turnedOverIndependent', 'turnedOverIntertwined'] as const)
          expect(numberOf(one[name]).compare(numberOf(one.annualProduct))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is the same by both ways when the year ends at the end of a turnover of every capital', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (W, q, n) => {
          const [workingPeriod, circulationTime] = [exact(W), exact(W * q)];
          const weeksInYear = workingPeriod.add(circulationTime).mul(n);
          const year = valuesOf(turnedOverInYear, { workingPeriod, circulationTime, weeksInYear });
          expect(`${year.turnedOverIndependent}`).toBe(`${year.turnedOverIntertwined}`);
        },
      ),
    );
  });

  it('n turnovers of a turnover time make up the year: n·T = N', () => {
    holdsFor((capital) => {
      const year = valuesOf(turnedOverInYear, capital);
      expect(exactText(numberOf(year.timesAtWork).mul(numberOf(year.turnoverTime)))).toBe(
        exactText(capital.weeksInYear),
      );
    });
  });
});

describe('Capital I alone', () => {
  it('makes the same product with stoppages as on the reduced scale, and always has money for the next week', () => {
    holdsFor((capital) => {
      const alone = valuesOf(withoutAdditionalCapital, capital);
      expect(`${alone.productOnReducedScale}`).toBe(`${alone.productWithStoppage}`);
      const reduced = { ...capital, weeklyOutlay: numberOf(alone.reducedWeeklyOutlay) };
      for (const { moneyBefore } of money(reduced)) expect(moneyBefore.compare(0)).toBeGreaterThanOrEqual(0);
      expect(`${valuesOf(turnedOverInYear, reduced).circulatingCapital}`).toBe(`${alone.capitalOne}`);
    });
  });
});
