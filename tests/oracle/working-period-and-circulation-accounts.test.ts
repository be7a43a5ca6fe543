// The week-by-week accounts of Capital II, ch. 15, beside its tables: which money pays for each working period, what is
// set free at its end, and how much money is in hand at the close of each week.
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { bookMoney } from '~/calc/turnover/book-money.ts';
import { bookWorkingPeriods } from '~/calc/turnover/book-working-periods.ts';

const inputs = (workingPeriod: string, circulationTime: string, weeksInYear = '51') => ({
  weeklyOutlay: exact(100),
  workingPeriod: exact(workingPeriod),
  circulationTime: exact(circulationTime),
  weeksInYear: exact(weeksInYear),
});

describe('The working periods in turn', () => {
  const account = (W: string, U: string, N: string, count: number) =>
    bookWorkingPeriods(inputs(W, U, N))
      .slice(0, count)
      .map(
        ({ openingWeeks, closingWeeks, fromMoneyInHand, fromReturn, setFree, to }) =>
          `${openingWeeks.en}: ${fromMoneyInHand}, ${closingWeeks.en}: ${fromReturn}, free ${setFree}, back ${to}`,
      );

  it('of 5 + 5 weeks return at the ends of weeks 10, 15, 20, 25, 30 (MEW 24, p. 264)', () => {
    const rows = bookWorkingPeriods(inputs('5', '5', '50'));
    expect(
      rows
        .slice(0, 5)
        .map(({ from, workedUntil, laidOut, to }) => `${from.add(1)}–${workedUntil} ${laidOut} ${to}`),
    ).toEqual(['1–5 500 10', '6–10 500 15', '11–15 500 20', '16–20 500 25', '21–25 500 30']);
    // The product of weeks 46–50 has gone through half its turnover when the year ends.
    expect(rows.at(-1)?.elapsed.div(10).toString()).toBe('1/2');
  });

  it('of 6 + 3 weeks set 300 free at the ends of weeks 12 and 18 (MEW 24, pp. 264–265, 275–276)', () => {
    expect(account('6', '3', '54', 3)).toEqual([
      '1–6: 600, —: 0, free 0, back 9',
      '7–9: 300, 10–12: 300, free 300, back 15',
      '13–15: 300, 16–18: 300, free 300, back 21',
    ]);
  });

  it('of 6 + 3 weeks are eight whole turnovers in 51 weeks (MEW 24, p. 276)', () => {
    const rows = bookWorkingPeriods(inputs('6', '3'));
    expect(rows.slice(0, 8).map(({ turnoverWeeks }) => turnoverWeeks.en)).toEqual(
      '1–9 7–15 13–21 19–27 25–33 31–39 37–45 43–51'.split(' '),
    );
    expect(rows.map(({ turnedOver }) => exactText(turnedOver)).join(' ')).toBe(
      '600 600 600 600 600 600 600 600 100',
    );
  });

  it('of 5 + 4 weeks set 400 free (MEW 24, pp. 276–277)', () => {
    expect(account('5', '4', '51', 3)).toEqual([
      '1–5: 500, —: 0, free 0, back 9',
      '6–9: 400, 10: 100, free 400, back 14',
      '11–14: 400, 15: 100, free 400, back 19',
    ]);
  });

  it('of 7 + 2 weeks set 200 free (MEW 24, p. 277)', () => {
    expect(account('7', '2', '51', 3)).toEqual([
      '1–7: 700, —: 0, free 0, back 9',
      '8–9: 200, 10–14: 500, free 200, back 16',
      '15–16: 200, 17–21: 500, free 200, back 23',
    ]);
  });

  it('of 9 + 3 weeks take 600 of each return and free 300, the third no less than the second (against p. 263)', () => {
    expect(account('9', '3', '48', 5)).toEqual([
      '1–9: 900, —: 0, free 0, back 12',
      '10–12: 300, 13–18: 600, free 300, back 21',
      '19–21: 300, 22–27: 600, free 300, back 30',
      '28–30: 300, 31–36: 600, free 300, back 39',
      '37–39: 300, 40–45: 600, free 300, back 48',
    ]);
  });
});

/** Week by week: money before the return, return, money after it, in production, commodity. */
const accounts: readonly (readonly [W: string, U: string, weeks: readonly string[]])[] = [
  [
    '6',
    '3',
    [
      '800 0 800 100 0',
      '700 0 700 200 0',
      '600 0 600 300 0',
      '500 0 500 400 0',
      '400 0 400 500 0',
      '300 0 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 600 600 300 0',
      '500 0 500 400 0',
      '400 0 400 500 0',
      '300 0 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 600 600 300 0',
      '500 0 500 400 0',
      '400 0 400 500 0',
      '300 0 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 600 600 300 0',
      '500 0 500 400 0',
      '400 0 400 500 0',
      '300 0 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 600 600 300 0',
    ],
  ],
  [
    '5',
    '4',
    [
      '800 0 800 100 0',
      '700 0 700 200 0',
      '600 0 600 300 0',
      '500 0 500 400 0',
      '400 0 400 0 500',
      '300 0 300 100 500',
      '200 0 200 200 500',
      '100 0 100 300 500',
      '0 500 500 400 0',
      '400 0 400 0 500',
      '300 0 300 100 500',
      '200 0 200 200 500',
      '100 0 100 300 500',
      '0 500 500 400 0',
      '400 0 400 0 500',
      '300 0 300 100 500',
      '200 0 200 200 500',
      '100 0 100 300 500',
      '0 500 500 400 0',
      '400 0 400 0 500',
      '300 0 300 100 500',
      '200 0 200 200 500',
      '100 0 100 300 500',
      '0 500 500 400 0',
      '400 0 400 0 500',
      '300 0 300 100 500',
      '200 0 200 200 500',
      '100 0 100 300 500',
      '0 500 500 400 0',
    ],
  ],
  [
    '4',
    '5',
    [
      '800 0 800 100 0',
      '700 0 700 200 0',
      '600 0 600 300 0',
      '500 0 500 0 400',
      '400 0 400 100 400',
      '300 0 300 200 400',
      '200 0 200 300 400',
      '100 0 100 0 800',
      '0 400 400 100 400',
      '300 0 300 200 400',
      '200 0 200 300 400',
      '100 0 100 0 800',
      '0 400 400 100 400',
      '300 0 300 200 400',
      '200 0 200 300 400',
      '100 0 100 0 800',
      '0 400 400 100 400',
      '300 0 300 200 400',
      '200 0 200 300 400',
      '100 0 100 0 800',
      '0 400 400 100 400',
      '300 0 300 200 400',
      '200 0 200 300 400',
      '100 0 100 0 800',
      '0 400 400 100 400',
    ],
  ],
  [
    '3',
    '6',
    [
      '800 0 800 100 0',
      '700 0 700 200 0',
      '600 0 600 0 300',
      '500 0 500 100 300',
      '400 0 400 200 300',
      '300 0 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 300 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 300 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 300 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 300 300 0 600',
      '200 0 200 100 600',
      '100 0 100 200 600',
      '0 300 300 0 600',
    ],
  ],
];

describe('The money in hand, week by week', () => {
  it.each(accounts)('with %s + %s weeks', (W, U, weeks) => {
    const { weeksInYear, ...numbers } = inputs(W, U, `${weeks.length}`);
    const [start, ...rows] = bookMoney({ ...numbers, weeks: weeksInYear });
    expect(`${start?.money} ${start?.production} ${start?.commodity}`).toBe('900 0 0');
    expect(
      rows.map(({ moneyBefore, returned, money, production, commodity }) =>
        [moneyBefore, returned, money, production, commodity].join(' '),
      ),
    ).toEqual(weeks);
  });

  it('has a row of its own for money that comes back in the middle of a week', () => {
    const { weeksInYear, ...numbers } = inputs('9/2', '9/2', '15');
    const rows = bookMoney({ ...numbers, weeks: weeksInYear });
    const middle = rows.find(({ week }) => week.equals('27/2'));
    expect(`${middle?.moneyBefore} ${middle?.returned} ${middle?.money}`).toBe('0 450 450');
    expect(rows).toHaveLength(17);
  });
});
