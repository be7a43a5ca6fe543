// The ledgers of turnover against what Marx and Engels print, and against tables reckoned by hand from their words.
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '../../src/calc/kernel/exact.ts';
import { relayCapitals, turnoverTimeOf, weeksPaid } from '../../src/calc/turnover/batches.ts';
import { sizedCapitals } from '../../src/calc/turnover/book-forms.ts';
import { formsOfCapital } from '../../src/calc/turnover/forms-of-capital.ts';
import { yearOfVariableCapital } from '../../src/calc/turnover/year-of-variable-capital.ts';

const turnover = (workingPeriod: string, circulationTime: string) => ({
  workingPeriod: exact(workingPeriod),
  circulationTime: exact(circulationTime),
});

/** "0-9/2 9-27/2 …": the stretches of weeks in which a capital pays for the work, seen half-week by half-week. */
function paidStretches(
  workingPeriod: string,
  circulationTime: string,
  capital: number,
  until: string,
): string {
  const times = turnover(workingPeriod, circulationTime);
  const relay = relayCapitals(times)[capital - 1];
  if (!relay) throw new Error(`There is no capital ${capital}`);
  const paidBy = (instant: Exact) => weeksPaid(relay, instant, turnoverTimeOf(times));
  const stretches: [from: Exact, to: Exact][] = [];
  for (let start = exact(0); start.lt(until); start = start.add('1/2')) {
    const end = start.add('1/2');
    if (paidBy(end).equals(paidBy(start))) continue;
    const last = stretches.at(-1);
    if (last?.[1].equals(start)) last[1] = end;
    else stretches.push([start, end]);
  }
  return stretches.map(([from, to]) => `${exactText(from)}-${exactText(to)}`).join(' ');
}

const sizes = (workingPeriod: string, circulationTime: string, weeklyOutlay: string) =>
  sizedCapitals(turnover(workingPeriod, circulationTime), exact(weeklyOutlay)).map(({ size }) =>
    exactText(size),
  );

/** The money of all capitals together at the close of each week, before what returns then is booked. */
function moneyInHand(workingPeriod: string, circulationTime: string, weeks: number): string {
  const rows = formsOfCapital.rows({
    ...turnover(workingPeriod, circulationTime),
    weeklyOutlay: exact(100),
    weeks: exact(weeks),
  });
  const closes = Array.from({ length: weeks }, (_, index) =>
    rows
      .filter(({ week }) => week.equals(index + 1))
      .reduce((total, { money }) => total.add(money), exact(0)),
  );
  return closes.map(exactText).join(' ');
}

describe('The size of the capitals that relieve each other', () => {
  it('is what Marx finds', () => {
    expect(sizes('9', '3', '100'), 'MEW 24, pp. 260–264').toEqual(['900', '300']);
    expect(sizes('5', '5', '100'), 'MEW 24, p. 264').toEqual(['500', '500']);
    expect(sizes('6', '3', '100'), 'MEW 24, pp. 264–265').toEqual(['600', '300']);
    expect(sizes('9/2', '9/2', '100'), 'Table I, MEW 24, p. 270').toEqual(['450', '450']);
    expect(sizes('5', '4', '100'), 'MEW 24, pp. 276–277').toEqual(['500', '400']);
    expect(sizes('7', '2', '100'), 'MEW 24, p. 277').toEqual(['700', '200']);
    expect(sizes('3', '6', '100'), 'Table III, MEW 24, pp. 278–279').toEqual(['300', '300', '300']);
    expect(sizes('4', '5', '100'), 'Table IV, MEW 24, pp. 279–280').toEqual(['400', '400', '100']);
    expect(sizes('4', '1', '500'), 'ch. 16, MEW 24, p. 296').toEqual(['2000', '500']);
  });
});

describe('The weeks whose work each capital pays', () => {
  it('are the working periods of Table I, 4½ + 4½ weeks (MEW 24, p. 270)', () => {
    expect(paidStretches('9/2', '9/2', 1, '51')).toBe('0-9/2 9-27/2 18-45/2 27-63/2 36-81/2 45-99/2');
    expect(paidStretches('9/2', '9/2', 2, '54')).toBe('9/2-9 27/2-18 45/2-27 63/2-36 81/2-45 99/2-54');
  });

  it('are the working periods of Table II, 6 + 3 weeks (MEW 24, p. 274)', () => {
    expect(paidStretches('6', '3', 1, '51')).toBe('0-6 9-15 18-24 27-33 36-42 45-51');
    expect(paidStretches('6', '3', 2, '51')).toBe('6-9 15-18 24-27 33-36 42-45');
  });

  it('are the working periods of Table III, 3 + 6 weeks (MEW 24, pp. 278–279)', () => {
    expect(paidStretches('3', '6', 1, '51')).toBe('0-3 9-12 18-21 27-30 36-39 45-48');
    expect(paidStretches('3', '6', 2, '51')).toBe('3-6 12-15 21-24 30-33 39-42 48-51');
    expect(paidStretches('3', '6', 3, '51')).toBe('6-9 15-18 24-27 33-36 42-45');
  });

  it('begin as in Table IV, 4 + 5 weeks; later Marx calls another 100 capital III (MEW 24, pp. 279–280)', () => {
    expect(paidStretches('4', '5', 1, '9')).toBe('0-4');
    expect(paidStretches('4', '5', 2, '9')).toBe('4-8');
    expect(paidStretches('4', '5', 3, '27')).toBe('8-9 17-18 26-27');
  });
});

describe('The money in hand at the close of each week', () => {
  it('is used up just before each return: 6 + 3, weeks 9, 15, 21, 27 (Engels, MEW 24, pp. 286–287)', () => {
    expect(moneyInHand('6', '3', 27)).toBe(
      '800 700 600 500 400 300 200 100 0 500 400 300 200 100 0 500 400 300 200 100 0 500 400 300 200 100 0',
    );
  });

  it('is used up just before each return: 5 + 4, weeks 9, 14, 19, 24, 29 (Engels, MEW 24, pp. 286–287)', () => {
    expect(moneyInHand('5', '4', 29)).toBe(
      '800 700 600 500 400 300 200 100 0 400 300 200 100 0 400 300 200 100 0 400 300 200 100 0 400 300 200 100 0',
    );
  });

  it('is used up just before each return: 4 + 5, weeks 9, 13, 17, 21, 25 (Engels, MEW 24, pp. 286–287)', () => {
    expect(moneyInHand('4', '5', 25)).toBe(
      '800 700 600 500 400 300 200 100 0 300 200 100 0 300 200 100 0 300 200 100 0 300 200 100 0',
    );
  });

  it('is used up just before each return: 3 + 6, weeks 9, 12, 15, 18, 21 (Table III, MEW 24, pp. 278–279)', () => {
    expect(moneyInHand('3', '6', 21)).toBe(
      '800 700 600 500 400 300 200 100 0 200 100 0 200 100 0 200 100 0 200 100 0',
    );
  });
});

describe('The capital of chapter 16: 2,500, of which 500 a week, 4 + 1 weeks (MEW 24, pp. 296–297)', () => {
  const rows = formsOfCapital.rows({
    ...turnover('4', '1'),
    weeklyOutlay: exact(500),
    weeks: exact(50),
  });
  const at = (week: number) =>
    rows
      .filter((row) => row.week.equals(week))
      .map(({ production, commodity, money }) => [production, commodity, money].map(exactText).join(' '));

  it('has capital I of 2,000 all in production in week 4, and all as commodity in week 5', () => {
    expect(at(4)[0]).toBe('2000 0 0');
    expect(at(5)[0]).toBe('0 2000 0');
  });

  it('keeps the work going in week 5 with capital II of 500', () => {
    expect(at(4)[1]).toBe('0 0 500');
    expect(at(5)[1]).toBe('500 0 0');
  });

  it('has its first 2,000 back when week 6 begins', () => {
    expect(at(6)).toEqual(['500 0 1500', '500 0 0']);
  });
});

describe('Capital A and capital B (ch. 16, MEW 24, pp. 298–302)', () => {
  const yearOf = (workingPeriod: string, circulationTime: string) =>
    yearOfVariableCapital
      .rows({
        ...turnover(workingPeriod, circulationTime),
        weeklyVariableCapital: exact(100),
        weeksInYear: exact(50),
        rateOfSurplusValue: exact(1),
      })
      .map(({ advanced, produced, realised }) => [advanced, produced, realised].map(exactText).join(' '));
  const a = yearOf('4', '1');
  const b = yearOf('50', '0');

  it('have paid the same 500 in wages for the same 500 of surplus-value after five weeks (MEW 24, p. 302)', () => {
    expect(a[5]).toBe('500 500 400');
    expect(b[5]).toBe('500 500 0');
  });

  it('A never advances more than 500 for 5,000 of surplus-value in the year', () => {
    expect(a.slice(5).every((row) => row.startsWith('500 '))).toBe(true);
    expect(a[50]).toBe('500 5000 4800');
  });

  it('B advances 5,000 and gets nothing back before the year is over', () => {
    expect(b[49]).toBe('4900 4900 0');
    expect(b[50]).toBe('5000 5000 5000');
  });
});
