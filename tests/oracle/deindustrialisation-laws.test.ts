// Laws of the part on deindustrialisation, for any numbers: rows and columns of payments add up to zero, only proportions
// count, and each condition says just what its series does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourTiers } from '~/calc/deindustrialisation/four-tiers.ts';
import { shareChangesMixed } from '~/calc/deindustrialisation/manufacturing-shares.ts';
import { marginAndReturn } from '~/calc/deindustrialisation/margins.ts';
import { shareAndLevel, shareAndLevelByYear } from '~/calc/deindustrialisation/share-and-level.ts';
import { profitOfAnInnovation, technologyRace } from '~/calc/deindustrialisation/technology-race.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { numberOf, of, type Values, valuesOf } from '../support/values.ts';
import { amount, given, holds, hundredths, some, wholes } from './deindustrialisation-values.ts';

const share = hundredths(1, 99);
const growth = hundredths(-50, 300);

describe('Share and level', () => {
  it('the share falls just when the rest grows faster, whatever the output does', () => {
    fc.assert(
      fc.property(share, growth, growth, growth, (initialShare, m, r, q) => {
        const values = shareAndLevel.evaluate(
          given({ initialShare, growthOfManufacturing: m, growthOfTheRest: r, growthOfVolume: q }),
        );
        expect(holds(values, 'shareFalls')).toBe(m.lt(r));
        expect(holds(values, 'outputFalls')).toBe(q.lt(0));
        expect(holds(values, 'shareFallsWhileOutputRises')).toBe(m.lt(r) && q.gt(0));
      }),
      some,
    );
  });

  it('say nothing of the volume: the same sums at current prices go with an output that falls', () => {
    const values = valuesOf(shareAndLevel, { growthOfVolume: '-1/10' });
    expect(values).toMatchObject({
      shareFalls: '1',
      valueAfterwards: '143',
      outputAfterwards: '90',
      outputFalls: '1',
      shareFallsWhileOutputRises: '0',
    });
  });

  it('a year of the series is the model of one change; the two parts are always the whole', () => {
    fc.assert(
      fc.property(share, hundredths(-20, 50), hundredths(-20, 50), (initialShare, m, r) => {
        const numbers = given({ initialShare, growthOfManufacturing: m, growthOfTheRest: r });
        const [, second] = shareAndLevelByYear.run(numbers, 2);
        expect(of(second, 'share').equals(of(shareAndLevel.evaluate(numbers), 'shareAfterwards'))).toBe(true);
        const growth = of(shareAndLevel.evaluate(numbers), 'growthOfTheWhole');
        expect(exactText(of(second, 'manufacturing').add(of(second, 'rest')))).toBe(
          exactText(growth.add(1).mul(100)),
        );
      }),
      some,
    );
  });

  it('within one vintage the changes add up to the change from the first point to the last', () => {
    const years = fc.subarray(['2000', '2001', '2005', '2008', '2009', '2010', '2016'], { minLength: 2 });
    fc.assert(
      fc.property(years, wholes(1, 5), (chosen, vintage) => {
        const points = chosen.map((year) => ({ year: exact(year), vintage }));
        const { rows } = shareChangesMixed.book({}, { points });
        const [first, last] = [rows[0], rows.at(-1)];
        expect(
          sumOf(rows.map(({ change }) => change)).equals(
            of({ last: last?.share ?? exact(0) }, 'last')
              .sub(first?.share ?? exact(0))
              .mul(100),
          ),
        ).toBe(true);
      }),
      some,
    );
  });
});

describe('The four tiers', () => {
  const flow = wholes(-5000, 5000);
  const flows = fc.record({
    salesOfSecondToFirst: flow,
    salesOfThirdToFirst: flow,
    salesOfFourthToFirst: flow,
    salesOfThirdToSecond: flow,
    salesOfFourthToSecond: flow,
    salesOfFourthToThird: flow,
    incomeFromSecond: flow,
    incomeFromThird: flow,
    incomeFromFourth: flow,
    reservesOfSecond: flow,
    reservesOfThird: flow,
    reservesOfFourth: flow,
  });

  it('balance in every row and every column', () => {
    fc.assert(
      fc.property(flows, (numbers) => {
        const { rows, results } = fourTiers.book(numbers);
        for (const row of rows) {
          expect(row.sum.equals(0)).toBe(true);
          expect(sumOf([row.goods, row.income, row.capital, row.reserves]).equals(0)).toBe(true);
        }
        for (const name of ['sumOfGoods', 'sumOfIncome', 'sumOfCapital', 'sumOfReserves'] as const) {
          expect(numberOf(results[name]).equals(0), name).toBe(true);
        }
      }),
      some,
    );
  });

  it('gain the dollars that the first tier lets go through its current account or lends', () => {
    fc.assert(
      fc.property(flows, (numbers) => {
        const { rows, results } = fourTiers.book(numbers);
        const gained = sumOf([results.throughCurrentAccount, results.throughLending].map(numberOf));
        expect(gained.equals(numberOf(results.dollarsGained))).toBe(true);
        expect(rows[0]?.reserves.equals(gained)).toBe(true);
      }),
      some,
    );
  });
});

describe('Margin and return', () => {
  it('a return is the margin times the turnover, whatever the size of the business', () => {
    fc.assert(
      fc.property(amount, hundredths(-50, 50), hundredths(1, 1000), (sales, netMargin, turnovers) => {
        const values = marginAndReturn.evaluate(given({ sales, netMargin, turnovers }));
        expect(of(values, 'returnOnCapital').equals(of(values, 'netProfit').div(of(values, 'capital')))).toBe(
          true,
        );
        const parts = ['costOfSales', 'otherCosts', 'netProfit'].map((name) => of(values, name));
        expect(sumOf(parts).equals(sales)).toBe(true);
      }),
      some,
    );
  });
});

describe('The race in technology', () => {
  const race = fc.record({
    followersStart: wholes(0, 100),
    frontierGrowth: hundredths(0, 30),
    shareClosed: hundredths(0, 100),
    researchCost: wholes(0, 100),
    profitOfFullGap: wholes(0, 200),
  });

  it('the follower never passes the leader, and its distance from c/(a + c) shrinks every year', () => {
    fc.assert(
      fc.property(race, (numbers) => {
        fc.pre(numbers.frontierGrowth.add(numbers.shareClosed).gt(0));
        const run = technologyRace.run(given(numbers), 8);
        const distance = (year: Values | undefined) =>
          of(year, 'relativeLevel').sub(of(year, 'settledLevel')).abs();
        for (const [index, year] of run.entries()) {
          expect(of(year, 'follower').lte(of(year, 'leader'))).toBe(true);
          const before = run[index - 1];
          if (before) expect(distance(year).lte(distance(before))).toBe(true);
        }
      }),
      some,
    );
  });

  it('the balance is the sum of the years, and research that pays makes no debt', () => {
    fc.assert(
      fc.property(race, (numbers) => {
        const run = technologyRace.run(given(numbers), 8);
        const last = run.at(-1);
        expect(of(last, 'balance').equals(sumOf(run.map((year) => of(year, 'balanceOfYear'))))).toBe(true);
        expect(of(last, 'debtForResearch').equals(0)).toBe(of(last, 'balance').gte(0));
        if (run.every((year) => holds(year, 'researchPaysForItself')))
          expect(of(last, 'debtForResearch').equals(0)).toBe(true);
      }),
      some,
    );
  });

  it('without breakthroughs brings the innovation’s π/c less what is still to come: formula and series agree', () => {
    fc.assert(
      fc.property(hundredths(1, 100), wholes(1, 200), (shareClosed, firstProfit) => {
        const standstill = given({
          shareClosed,
          profitOfFullGap: firstProfit,
          followersStart: exact(0),
          firstYearOfStandstill: exact(1),
        });
        const run = technologyRace.run(standstill, 10);
        const total = of(profitOfAnInnovation.evaluate(given({ firstProfit, shareClosed })), 'totalProfit');
        const earned = sumOf(run.map((year) => of(year, 'extraProfit')));
        const left = exact(1).sub(shareClosed).pow(10);
        expect(earned.equals(total.mul(exact(1).sub(left)))).toBe(true);
      }),
      some,
    );
  });
});
