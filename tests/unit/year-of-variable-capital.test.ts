// Laws of the year of variable capital: nothing is realised that was not made, and no one advances twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, isInteger } from '../../src/calc/kernel/exact.ts';
import { annualRateGivenScale } from '../../src/calc/turnover/annual-rate.ts';
import { formsOfCapital } from '../../src/calc/turnover/forms-of-capital.ts';
import { yearOfVariableCapital } from '../../src/calc/turnover/year-of-variable-capital.ts';

const years = fc.record({
  weeklyVariableCapital: fc.integer({ min: 0, max: 5000 }).map((n) => exact(n).div(3)),
  workingPeriod: fc.integer({ min: 1, max: 120 }).map((n) => exact(n).div(2)),
  circulationTime: fc.integer({ min: 0, max: 120 }).map((n) => exact(n).div(4)),
  weeksInYear: fc.integer({ min: 1, max: 120 }).map((n) => exact(n).div(2)),
  rateOfSurplusValue: fc.integer({ min: 0, max: 30 }).map((n) => exact(n).div(10)),
});

describe('A year of variable capital', () => {
  it('begins with nothing and never falls', () => {
    fc.assert(
      fc.property(years, (year) => {
        const rows = yearOfVariableCapital.rows(year);
        expect(rows[0] && Object.values(rows[0]).map(exactText)).toEqual(['0', '0', '0', '0']);
        for (const [index, row] of rows.slice(1).entries()) {
          const before = rows[index];
          for (const column of ['week', 'advanced', 'produced', 'realised'] as const) {
            expect(before && row[column].compare(before[column])).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('realises no more than was made, and all of it only when no batch is under way', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const { week, produced, realised } of yearOfVariableCapital.rows(year)) {
          expect(realised.compare(produced)).toBeLessThanOrEqual(0);
          const perWeek = year.weeklyVariableCapital.mul(year.rateOfSurplusValue);
          const underWay = year.circulationTime.gt(0) || !isInteger(week.div(year.workingPeriod));
          if (perWeek.gt(0) && week.gt(0)) expect(realised.lt(produced)).toBe(underWay);
        }
      }),
    );
  });

  it('advances w a week during the first turnover time, and nothing after it', () => {
    fc.assert(
      fc.property(years, (year) => {
        const turnoverTime = year.workingPeriod.add(year.circulationTime);
        for (const { week, advanced } of yearOfVariableCapital.rows(year)) {
          const paidFromPocket = week.lt(turnoverTime) ? week : turnoverTime;
          expect(exactText(advanced)).toBe(exactText(year.weeklyVariableCapital.mul(paidFromPocket)));
        }
      }),
    );
  });

  it('advances what the capitals that relieve each other are together, once they have all paid', () => {
    fc.assert(
      fc.property(years, (year) => {
        const turnoverTime = year.workingPeriod.add(year.circulationTime);
        fc.pre(turnoverTime.lte(year.weeksInYear) && turnoverTime.div(year.workingPeriod).lte(12));
        const { weeklyVariableCapital: weeklyOutlay, workingPeriod, circulationTime } = year;
        const forms = formsOfCapital.rows({
          weeklyOutlay,
          workingPeriod,
          circulationTime,
          weeks: exact(1),
        });
        const together = forms.reduce(
          (total, row) => total.add(row.money).add(row.production).add(row.commodity),
          exact(0),
        );
        const advanced = yearOfVariableCapital.rows(year).at(-1)?.advanced;
        expect(advanced && exactText(advanced)).toBe(exactText(together));
      }),
    );
  });

  it('makes the surplus-value of the year that the model of the annual rate gives', () => {
    fc.assert(
      fc.property(years, (year) => {
        const values = annualRateGivenScale.evaluate(new Map(Object.entries(year)));
        const made = yearOfVariableCapital.rows(year).at(-1)?.produced;
        expect(values['annualSurplusValue']).toEqual(made);
      }),
    );
  });

  it('counts what returns at the very end of the year', () => {
    const last = yearOfVariableCapital
      .rows({ workingPeriod: exact(9), circulationTime: exact(1), weeksInYear: exact(10) })
      .at(-1);
    expect(last && exactText(last.realised)).toBe('900');
  });

  it('ends with the broken week when it is not a whole number of weeks', () => {
    const rows = yearOfVariableCapital.rows({ weeksInYear: exact('5/2') });
    expect(rows.map(({ week, produced }) => [exactText(week), exactText(produced)])).toEqual([
      ['0', '0'],
      ['1', '100'],
      ['2', '200'],
      ['5/2', '250'],
    ]);
  });
});
