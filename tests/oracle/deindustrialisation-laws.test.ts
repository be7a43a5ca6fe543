// Laws of the part on deindustrialisation, for any numbers: stocks are the sum of their flows, rows and columns of payments add
// up to zero, only proportions count, and each condition says just what its series does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtAndDeficits, debtRolledForward } from '~/calc/deindustrialisation/debt-and-deficits.ts';
import { debtDynamics, debtRatioOfOneYear } from '~/calc/deindustrialisation/debt-dynamics.ts';
import { debtMultiplier } from '~/calc/deindustrialisation/debt-multiplier.ts';
import { depositExpansion } from '~/calc/deindustrialisation/deposit-expansion.ts';
import { fourTiers } from '~/calc/deindustrialisation/four-tiers.ts';
import { shareChangesMixed } from '~/calc/deindustrialisation/manufacturing-shares.ts';
import { marginAndReturn } from '~/calc/deindustrialisation/margins.ts';
import { publicFinanceByYear } from '~/calc/deindustrialisation/public-finance-by-year.ts';
import { shareAndLevel, shareAndLevelByYear } from '~/calc/deindustrialisation/share-and-level.ts';
import { profitOfAnInnovation, technologyRace } from '~/calc/deindustrialisation/technology-race.ts';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';

const numberOf = (value: Value | undefined): Exact => {
  if (value && hasValue(value)) return value;
  throw new Error('this quantity has a value');
};
type Values = Readonly<Record<string, Value>>;
const of = (values: Values | undefined, name: string): Exact => numberOf(values?.[name]);
const holds = (values: Values | undefined, name: string): boolean => of(values, name).equals(1);
const sum = (terms: readonly Exact[]): Exact => terms.reduce((total, term) => total.add(term), exact(0));
const given = (numbers: Readonly<Record<string, Exact>>) => new Map(Object.entries(numbers));

const some = { numRuns: 80 };
const wholes = (min: number, max: number) => fc.integer({ min, max }).map((n) => exact(n));
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((n) => exact(n).div(100));
const share = hundredths(1, 99);
const amount = wholes(1, 50000);

describe('Share and level', () => {
  it('the share falls just when the rest grows faster, whatever the output does', () => {
    fc.assert(
      fc.property(share, hundredths(-50, 300), hundredths(-50, 300), (initialShare, m, r) => {
        const values = shareAndLevel.evaluate(
          given({ initialShare, growthOfManufacturing: m, growthOfTheRest: r }),
        );
        expect(holds(values, 'shareFalls')).toBe(m.lt(r));
        expect(holds(values, 'outputFalls')).toBe(m.lt(0));
        expect(holds(values, 'shareFallsWhileOutputRises')).toBe(m.lt(r) && m.gt(0));
      }),
      some,
    );
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
          sum(rows.map(({ change }) => change)).equals(
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

describe('Stock and flow', () => {
  it('the debt at the end is the debt at the beginning, the deficits and other financing', () => {
    const year = fc.record({ deficit: wholes(-5000, 5000), otherFinancing: wholes(-5000, 5000) });
    fc.assert(
      fc.property(amount, fc.array(year, { minLength: 1, maxLength: 12 }), (opening, years) => {
        const { rows, results } = debtRolledForward.book({ opening }, { years });
        const closing = rows.at(-1)?.closing ?? exact(0);
        expect(
          closing.equals(sum([opening, results.sumOfDeficits, results.sumOfOtherFinancing].map(numberOf))),
        ).toBe(true);
        for (const [index, row] of rows.entries()) {
          expect(row.opening.equals(rows[index - 1]?.closing ?? opening)).toBe(true);
        }
      }),
      some,
    );
  });

  it('of the official series closes for any range of years: changes of the debt are deficits and other financing', () => {
    fc.assert(
      fc.property(wholes(1997, 2025), wholes(0, 28), (fromYear, more) => {
        const end = fromYear.add(more);
        const toYear = end.gt(2025) ? exact(2025) : end;
        const rows = publicFinanceByYear.rows({ fromYear, toYear });
        const column = (name: 'debtChange' | 'deficit' | 'otherFinancing') =>
          sum(rows.map((row) => numberOf(row[name])));
        expect(column('debtChange').equals(column('deficit').add(column('otherFinancing')))).toBe(true);
        const [first, last] = [rows[0], rows.at(-1)];
        expect(
          column('debtChange').equals(of(last, 'debt').sub(of(first, 'debt')).add(of(first, 'debtChange'))),
        ).toBe(true);
      }),
      some,
    );
  });

  it('counts only in proportion: all sums times k give k times the change, and the same rates', () => {
    fc.assert(
      fc.property(amount, amount, amount, wholes(2, 9), (debtAtStart, debtAtEnd, deficits, k) => {
        const once = debtAndDeficits.evaluate(given({ debtAtStart, debtAtEnd, deficits }));
        const often = debtAndDeficits.evaluate(
          given({ debtAtStart: debtAtStart.mul(k), debtAtEnd: debtAtEnd.mul(k), deficits: deficits.mul(k) }),
        );
        expect(of(often, 'otherFinancing').equals(of(once, 'otherFinancing').mul(k))).toBe(true);
        expect(of(often, 'growthOfDebt').equals(of(once, 'growthOfDebt'))).toBe(true);
      }),
      some,
    );
  });
});

describe('The multiplier', () => {
  it('makes of an unchanged debt a “decrease” of seven times its size: it measures no increase', () => {
    fc.assert(
      fc.property(amount, (debt) => {
        const values = debtMultiplier.evaluate(given({ earlierDebt: debt, laterDebt: debt }));
        expect(of(values, 'increase').equals(0)).toBe(true);
        expect(of(values, 'increaseIfMultiplied').equals(debt.mul(-7))).toBe(true);
      }),
      some,
    );
  });

  it('scales fairly where prices do: a debt that only rises with prices has not risen at constant prices', () => {
    fc.assert(
      fc.property(amount, hundredths(100, 1000), (earlierDebt, priceRatio) => {
        const laterDebt = earlierDebt.mul(priceRatio);
        const values = debtMultiplier.evaluate(given({ earlierDebt, laterDebt, priceRatio }));
        expect(of(values, 'increaseAtLaterPrices').equals(0)).toBe(true);
      }),
      some,
    );
  });

  it('of deposits: all that is kept and what is still to be lent are the first deposit, in every round', () => {
    fc.assert(
      fc.property(amount, hundredths(1, 100), (firstDeposit, reserveRatio) => {
        const run = depositExpansion.run(given({ firstDeposit, reserveRatio }), 12);
        let kept = exact(0);
        for (const round of run) {
          kept = kept.add(of(round, 'kept'));
          expect(kept.add(of(round, 'lent')).equals(firstDeposit)).toBe(true);
          expect(kept.equals(of(round, 'deposits').mul(reserveRatio))).toBe(true);
          expect(of(round, 'deposits').lte(of(round, 'limit'))).toBe(true);
        }
      }),
      some,
    );
  });
});

describe('The debt ratio', () => {
  const rates = fc.record({
    initialDebtRatio: hundredths(0, 300),
    interestRate: hundredths(-5, 20),
    growth: hundredths(-10, 20),
    primaryBalance: hundredths(-10, 10),
  });

  it('rises in a year just when the primary balance is below (r − g)d/(1 + g)', () => {
    fc.assert(
      fc.property(rates, (numbers) => {
        for (const year of debtDynamics.run(given(numbers), 6)) {
          const rises = of(year, 'debtRatioAfterwards').gt(of(year, 'debtRatio'));
          expect(rises).toBe(holds(year, 'balanceTooSmall'));
          expect(
            of(year, 'changeOfDebtRatio').equals(
              of(year, 'stabilisingBalance').sub(numbers.primaryBalance).mul(100),
            ),
          ).toBe(true);
        }
      }),
      some,
    );
  });

  it('changes each year by (1 + r)/(1 + g) times the change before: a spiral is a rise that grows', () => {
    fc.assert(
      fc.property(rates, (numbers) => {
        const run = debtDynamics.run(given(numbers), 6);
        const factor = numbers.interestRate.add(1).div(numbers.growth.add(1));
        for (const [index, year] of run.entries()) {
          const before = run[index - 1];
          if (!before) continue;
          const [change, earlier] = [of(year, 'changeOfDebtRatio'), of(before, 'changeOfDebtRatio')];
          expect(change.equals(earlier.mul(factor))).toBe(true);
          if (holds(before, 'debtSpirals')) {
            expect(change.gt(earlier) && earlier.gt(0)).toBe(true);
            expect(holds(year, 'debtSpirals'), 'once begun it goes on').toBe(true);
          }
        }
      }),
      some,
    );
  });

  it('comes nearer to its point of rest every year when growth exceeds the rate, and moves away when it does not', () => {
    fc.assert(
      fc.property(rates, ({ initialDebtRatio: debtRatio, ...others }) => {
        fc.pre(!others.interestRate.equals(others.growth));
        const year = debtRatioOfOneYear.evaluate(given({ debtRatio, ...others }));
        const rest = of(year, 'settledDebtRatio');
        const [before, after] = [debtRatio.sub(rest).abs(), of(year, 'debtRatioAfterwards').sub(rest).abs()];
        fc.pre(!before.equals(0));
        expect(after.lt(before)).toBe(holds(year, 'tendsToIt'));
      }),
      some,
    );
  });

  it('is the debt of the stock and flow: interest and the primary balance are all that moves it', () => {
    fc.assert(
      fc.property(rates, amount, (numbers, product) => {
        const [year] = debtDynamics.run(given(numbers), 1);
        const grown = product.mul(numbers.growth.add(1));
        const debt = numbers.initialDebtRatio.mul(product);
        const interest = debt.mul(numbers.interestRate);
        const after = debt.add(interest).sub(numbers.primaryBalance.mul(grown));
        expect(of(year, 'debtRatioAfterwards').equals(after.div(grown))).toBe(true);
        expect(of(year, 'interest').equals(interest.div(grown))).toBe(true);
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
          expect(sum([row.goods, row.income, row.capital, row.reserves]).equals(0)).toBe(true);
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
        const gained = sum([results.throughCurrentAccount, results.throughLending].map(numberOf));
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
        expect(sum(parts).equals(sales)).toBe(true);
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
        expect(of(last, 'balance').equals(sum(run.map((year) => of(year, 'balanceOfYear'))))).toBe(true);
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
        const earned = sum(run.map((year) => of(year, 'extraProfit')));
        const left = exact(1).sub(shareClosed).pow(10);
        expect(earned.equals(total.mul(exact(1).sub(left)))).toBe(true);
      }),
      some,
    );
  });
});
