// Marx's tables I to IV of Capital II, ch. 15, and the sums under them, line by line. Intervals are weeks gone
// by since the start, so that 0–9/2 is what Marx prints as "1.–4½."; his own numbering is tested beside them.
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { bookRealMovement } from '~/calc/turnover/book-real-movement.ts';
import { bookTurnovers, bookYearsOfCapitals } from '~/calc/turnover/book-turnovers.ts';
import { bookWorkingPeriods } from '~/calc/turnover/book-working-periods.ts';

const inputs = (workingPeriod: string, circulationTime: string) => ({
  weeklyOutlay: exact(100),
  workingPeriod: exact(workingPeriod),
  circulationTime: exact(circulationTime),
  weeksInYear: exact(51),
});

const tables = [
  {
    name: 'Table I, 4½ + 4½ weeks (MEW 24, p. 270)',
    times: ['9/2', '9/2'],
    capitals: [
      '0–9: 0–9/2, 9/2–9 | 9–18: 9–27/2, 27/2–18 | 18–27: 18–45/2, 45/2–27 | 27–36: 27–63/2, 63/2–36 | 36–45: 36–81/2, 81/2–45 | 45–54: 45–99/2, 99/2–54',
      '9/2–27/2: 9/2–9, 9–27/2 | 27/2–45/2: 27/2–18, 18–45/2 | 45/2–63/2: 45/2–27, 27–63/2 | 63/2–81/2: 63/2–36, 36–81/2 | 81/2–99/2: 81/2–45, 45–99/2 | 99/2–117/2: 99/2–54, 54–117/2',
    ],
    advances: [450, 450],
  },
  {
    name: 'Table II, 6 + 3 weeks (MEW 24, p. 274)',
    times: ['6', '3'],
    capitals: [
      '0–9: 0–6, 6–9 | 9–18: 9–15, 15–18 | 18–27: 18–24, 24–27 | 27–36: 27–33, 33–36 | 36–45: 36–42, 42–45 | 45–54: 45–51, 51–54',
      '6–15: 6–9, 9–15 | 15–24: 15–18, 18–24 | 24–33: 24–27, 27–33 | 33–42: 33–36, 36–42 | 42–51: 42–45, 45–51',
    ],
    advances: [600, 300],
  },
  {
    name: 'Table III, 3 + 6 weeks (MEW 24, p. 278)',
    times: ['3', '6'],
    capitals: [
      '0–9: 0–3, 3–9 | 9–18: 9–12, 12–18 | 18–27: 18–21, 21–27 | 27–36: 27–30, 30–36 | 36–45: 36–39, 39–45 | 45–54: 45–48, 48–54',
      '3–12: 3–6, 6–12 | 12–21: 12–15, 15–21 | 21–30: 21–24, 24–30 | 30–39: 30–33, 33–39 | 39–48: 39–42, 42–48 | 48–57: 48–51, 51–57',
      '6–15: 6–9, 9–15 | 15–24: 15–18, 18–24 | 24–33: 24–27, 27–33 | 33–42: 33–36, 36–42 | 42–51: 42–45, 45–51',
    ],
    advances: [300, 300, 300],
  },
] as const;

describe.each(tables.map((table) => [table.name, table] as const))(
  '%s',
  (_, { times: [W, U], capitals, advances }) => {
    const rows = bookTurnovers(inputs(W, U));

    it('has these turnovers, each with its working and its circulation weeks', () => {
      for (const [index, printed] of capitals.entries()) {
        const own = rows.filter(({ capital }) => capital === index + 1);
        expect(
          own
            .map(({ from, workedUntil, to }) => `${from}–${to}: ${from}–${workedUntil}, ${workedUntil}–${to}`)
            .join(' | '),
        ).toBe(printed);
        expect(own.map(({ turnover }) => turnover)).toEqual(own.map((_row, place) => place + 1));
      }
      expect(new Set(rows.map(({ capital }) => capital)).size).toBe(capitals.length);
    });

    it('has these advances', () => {
      for (const { capital, advance } of rows) expect(exactText(advance)).toBe(`${advances[capital - 1]}`);
    });
  },
);

describe('The weeks as Marx numbers them', () => {
  const printed = (workingPeriod: string, circulationTime: string, capital: number) =>
    bookTurnovers(inputs(workingPeriod, circulationTime))
      .filter((row) => row.capital === capital)
      .map(({ turnoverWeeks, workingWeeks, circulationWeeks }) =>
        [turnoverWeeks, workingWeeks, circulationWeeks].map(({ en }) => en).join(' / '),
      );

  it('begin after the half week in Table I, and the second year stands in brackets (MEW 24, p. 270)', () => {
    expect(printed('9/2', '9/2', 1)).toEqual([
      '1–9 / 1–4½ / 4½–9',
      '10–18 / 10–13½ / 13½–18',
      '19–27 / 19–22½ / 22½–27',
      '28–36 / 28–31½ / 31½–36',
      '37–45 / 37–40½ / 40½–45',
      '46–(54) / 46–49½ / 49½–(54)',
    ]);
    expect(printed('9/2', '9/2', 2)).toEqual([
      '4½–13½ / 4½–9 / 10–13½',
      '13½–22½ / 13½–18 / 19–22½',
      '22½–31½ / 22½–27 / 28–31½',
      '31½–40½ / 31½–36 / 37–40½',
      '40½–49½ / 40½–45 / 46–49½',
      '49½–(58½) / 49½–(54) / (55–58½)',
    ]);
  });

  it('are whole weeks in Table II (MEW 24, p. 274)', () => {
    expect(printed('6', '3', 1)).toEqual([
      '1–9 / 1–6 / 7–9',
      '10–18 / 10–15 / 16–18',
      '19–27 / 19–24 / 25–27',
      '28–36 / 28–33 / 34–36',
      '37–45 / 37–42 / 43–45',
      '46–(54) / 46–51 / (52–54)',
    ]);
    expect(printed('6', '3', 2)).toEqual([
      '7–15 / 7–9 / 10–15',
      '16–24 / 16–18 / 19–24',
      '25–33 / 25–27 / 28–33',
      '34–42 / 34–36 / 37–42',
      '43–51 / 43–45 / 46–51',
    ]);
  });

  it('are whole weeks in Table III (MEW 24, p. 278)', () => {
    expect(printed('3', '6', 1).slice(-2)).toEqual(['37–45 / 37–39 / 40–45', '46–(54) / 46–48 / 49–(54)']);
    expect(printed('3', '6', 2).slice(-2)).toEqual(['40–48 / 40–42 / 43–48', '49–(57) / 49–51 / (52–57)']);
    expect(printed('3', '6', 3).slice(-2)).toEqual(['34–42 / 34–36 / 37–42', '43–51 / 43–45 / 46–51']);
  });

  it('are written the same way in Chinese, with a Chinese dash', () => {
    const last = bookTurnovers(inputs('9/2', '9/2')).at(-1);
    expect(last?.turnoverWeeks.zh).toBe('49½—(58½)');
    expect(last?.circulationWeeks.zh).toBe('(55—58½)');
  });
});

describe('Table IV, 4 + 5 weeks (MEW 24, pp. 279–280)', () => {
  const periods = bookWorkingPeriods(inputs('4', '5'));
  const turnovers = bookRealMovement(inputs('4', '5'));
  const ofCapital = (number: number) => turnovers.filter(({ capital }) => capital === number).slice(0, 3);
  const printed = (number: number) =>
    ofCapital(number).map(({ turnoverWeeks, openingWeeks, closingWeeks, circulationWeeks }) =>
      [turnoverWeeks, openingWeeks, closingWeeks, circulationWeeks].map(({ en }) => en).join(' / '),
    );

  it('gives capitals I and II the working periods in turn, the first week of each set apart from the second turnover on', () => {
    expect(printed(1)).toEqual([
      '1–9 / 1–4 / — / 5–9',
      '9–17 / 9 / 10–12 / 13–17',
      '17–25 / 17 / 18–20 / 21–25',
    ]);
    expect(printed(2)).toEqual([
      '5–13 / 5–8 / — / 9–13',
      '13–21 / 13 / 14–16 / 17–21',
      '21–29 / 21 / 22–24 / 25–29',
    ]);
  });

  it('gives capital III, 100, the weeks 9, 17, 25, with which it opens the working periods of capital I', () => {
    expect(printed(3)).toEqual(['9–17 / 9 / — / 10–17', '17–25 / 17 / — / 18–25', '25–33 / 25 / — / 26–33']);
    expect(turnovers.map(({ capital }) => capital)).toEqual([
      ...Array.from({ length: 7 }, () => 1),
      ...Array.from({ length: 6 }, () => 2),
      ...Array.from({ length: 6 }, () => 3),
    ]);
  });

  it('has capitals of 400, 400 and 100, and capital I lays out 300 where capital III has laid out 100', () => {
    const of = (number: number, amount: 'size' | 'laidOut') =>
      ofCapital(number).map((row) => exactText(row[amount]));
    expect([1, 2, 3].map((number) => of(number, 'size')[0])).toEqual(['400', '400', '100']);
    expect(of(1, 'laidOut')).toEqual(['400', '300', '300']);
    expect(of(2, 'laidOut')).toEqual(['400', '400', '400']);
    expect(of(3, 'laidOut')).toEqual(['100', '100', '100']);
  });

  it('opens those of capital II with the 100 that capital I has just set free', () => {
    const [, , third, fourth] = periods;
    expect([third?.fromReturn, third?.setFree, fourth?.fromMoneyInHand].map(String)).toEqual([
      '300',
      '100',
      '100',
    ]);
    expect(third && exactText(third.returned)).toBe('400');
  });

  it('is another listing than week by week of the turnover time, where capital III pays weeks 9, 18, 27', () => {
    const third = bookTurnovers(inputs('4', '5')).filter(({ capital }) => capital === 3);
    expect(third.slice(0, 3).map(({ workingWeeks }) => workingWeeks.en)).toEqual(['9', '18', '27']);
  });

  it('pays every week once in either listing, and lays out the same in the year', () => {
    const total = (amounts: readonly { toString(): string }[]) =>
      exactText(amounts.reduce((sum: ReturnType<typeof exact>, amount) => sum.add(`${amount}`), exact(0)));
    expect(total(periods.map(({ laidOut }) => laidOut))).toBe('5100');
    expect(total(bookYearsOfCapitals(inputs('4', '5')).map(({ product }) => product))).toBe('5100');
  });
});

describe('The sums under the tables', () => {
  const sums = (W: string, U: string) =>
    bookYearsOfCapitals(inputs(W, U)).map(
      ({ workingPeriods, size, product, turnovers, turnedOver }) =>
        `${workingPeriods} × ${size} = ${product}; ${turnovers} × ${size} = ${turnedOver}`,
    );

  it('are those of Table I; two of them carry a wrong factor in the online text of MEW (pp. 270, 272)', () => {
    expect(sums('9/2', '9/2')).toEqual([
      '6 × 450 = 2700; 17/3 × 450 = 2550',
      '16/3 × 450 = 2400; 31/6 × 450 = 2325',
    ]);
    // "5½ · 450" stands there for 5⅙ · 450 = 2,325 and for 5⅓ · 450 = 2,400.
    expect(exactText(exact('11/2').mul(450))).toBe('2475');
  });

  it('are those of Table II (MEW 24, p. 274)', () => {
    expect(sums('6', '3')).toEqual(['6 × 600 = 3600; 17/3 × 600 = 3400', '5 × 300 = 1500; 5 × 300 = 1500']);
  });

  it('are those of Table III (MEW 24, p. 279)', () => {
    expect(sums('3', '6').map((sum) => sum.split('; ')[1])).toEqual([
      '17/3 × 300 = 1700',
      '16/3 × 300 = 1600',
      '5 × 300 = 1500',
    ]);
  });
});
