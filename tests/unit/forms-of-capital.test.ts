// Laws of the ledger of forms: nothing is lost, nothing is owed, and work never waits for money.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '~/calc/kernel/sums.ts';
import { exact, exactText } from '../../src/calc/kernel/exact.ts';
import {
  closesOfWeeks,
  mostCapitals,
  numberOfCapitals,
  relayCapitals,
  TooManyCapitalsError,
} from '../../src/calc/turnover/batches.ts';
import { sizedCapitals } from '../../src/calc/turnover/book-forms.ts';
import { formsOfCapital } from '../../src/calc/turnover/forms-of-capital.ts';
import { exactBetween } from '../support/random-inputs.ts';

/** Working period, circulation time, weekly outlay and weeks, broken ones among them. */
const books = fc.record({
  workingPeriod: exactBetween(2, 40, [1, 2, 3, 4]),
  circulationTime: exactBetween(0, 40, [1, 2, 3, 4]),
  weeklyOutlay: exactBetween(0, 5000, [1, 7]),
  weeks: exactBetween(1, 60, [1, 2]),
});

type Book = typeof books extends fc.Arbitrary<infer T> ? T : never;
const fits = (book: Book) => numberOfCapitals(book) <= 12;

describe('The capitals that relieve each other', () => {
  it('cover every week of the turnover time once, and add up to w·T', () => {
    fc.assert(
      fc.property(books.filter(fits), (book) => {
        const capitals = sizedCapitals(book, book.weeklyOutlay);
        const turnoverTime = book.workingPeriod.add(book.circulationTime);
        const [first] = capitals;
        expect(first && exactText(first.from)).toBe('0');
        for (const [index, { to }] of capitals.entries()) {
          expect(exactText(to)).toBe(exactText(capitals[index + 1]?.from ?? turnoverTime));
        }
        expect(exactText(sumOf(capitals.map(({ size }) => size)))).toBe(
          exactText(book.weeklyOutlay.mul(turnoverTime)),
        );
      }),
    );
  });

  it('are one when there is no circulation time', () => {
    const turnover = { workingPeriod: exact(5), circulationTime: exact(0) };
    expect(relayCapitals(turnover)).toHaveLength(1);
  });

  it('are refused when there would be more than anyone can follow', () => {
    const turnover = { workingPeriod: exact('1/2'), circulationTime: exact(100) };
    expect(() => relayCapitals(turnover)).toThrow(TooManyCapitalsError);
    expect(() => relayCapitals(turnover)).toThrow(/^201 capitals .* at least 1\/60 of the turnover time$/);
    const fewest = { workingPeriod: exact(1), circulationTime: exact(mostCapitals - 1) };
    expect(relayCapitals(fewest)).toHaveLength(mostCapitals);
  });
});

describe('The forms of capital', () => {
  it('always add up to the size of the capital, and none is ever below zero', () => {
    fc.assert(
      fc.property(books.filter(fits), (book) => {
        const capitals = sizedCapitals(book, book.weeklyOutlay);
        const rows = formsOfCapital.rows(book);
        expect(rows).toHaveLength(capitals.length * closesOfWeeks(book.weeks).length);
        for (const { capital, money, production, commodity } of rows) {
          const size = capitals[capital - 1]?.size;
          expect(exactText(sumOf([money, production, commodity]))).toBe(size && exactText(size));
          for (const form of [money, production, commodity])
            expect(form.compare(0)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('are those of the money followed half-week by half-week', () => {
    const halves = fc.record({
      work: fc.integer({ min: 1, max: 14 }),
      wait: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(halves, ({ work, wait }) => {
        const rows = formsOfCapital.rows({
          workingPeriod: exact(work).div(2),
          circulationTime: exact(wait).div(2),
          weeklyOutlay: exact(2),
          weeks: exact(30),
        });
        for (const { week, capital, production, commodity } of rows) {
          const now = 2 * Number(week.n);
          const outlays = Array.from({ length: now }, (_, spent) => ({
            payer: Math.floor((spent % (work + wait)) / work) + 1,
            finished: (Math.floor(spent / work) + 1) * work,
          })).filter(({ payer }) => payer === capital);
          const unfinished = outlays.filter(({ finished }) => finished >= now).length;
          const notBack = outlays.filter(({ finished }) => finished + wait >= now).length;
          expect([exactText(production), exactText(commodity)]).toEqual([
            `${unfinished}`,
            `${notBack - unfinished}`,
          ]);
        }
      }),
    );
  });

  it('are production alone, then money again, without circulation time', () => {
    const rows = formsOfCapital.rows({
      workingPeriod: exact(5),
      circulationTime: exact(0),
      weeklyOutlay: exact(100),
      weeks: exact(12),
    });
    expect(rows.every(({ commodity }) => commodity.equals(0))).toBe(true);
    expect(rows.map(({ production }) => Number(production.n))).toEqual([
      100, 200, 300, 400, 500, 100, 200, 300, 400, 500, 100, 200,
    ]);
  });

  it('leave no money in hand just before a batch returns, whatever the two times are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 20 }),
        (workingPeriod, circulationTime) => {
          const rows = formsOfCapital.rows({
            workingPeriod: exact(workingPeriod),
            circulationTime: exact(circulationTime),
            weeklyOutlay: exact(100),
            weeks: exact(51),
          });
          for (let back = workingPeriod + circulationTime; back <= 51; back += workingPeriod) {
            const money = rows.filter(({ week }) => week.equals(back)).map((row) => row.money);
            expect(exactText(sumOf(money))).toBe('0');
          }
        },
      ),
    );
  });

  it('are booked at the end of a broken week too', () => {
    const rows = formsOfCapital.rows({ weeks: exact('5/2') });
    expect(rows.filter(({ capital }) => capital === 1).map(({ week }) => exactText(week))).toEqual([
      '1',
      '2',
      '5/2',
    ]);
  });
});
