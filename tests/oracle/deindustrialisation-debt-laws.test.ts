// Laws of the debt in the part on deindustrialisation, for any numbers: stocks are the sum of their flows, the multiplier
// is a series, and each condition says just what its series does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtAndDeficits, debtRolledForward } from '~/calc/deindustrialisation/debt-and-deficits.ts';
import { debtDynamics, debtRatioOfOneYear } from '~/calc/deindustrialisation/debt-dynamics.ts';
import { debtMultiplier } from '~/calc/deindustrialisation/debt-multiplier.ts';
import { depositExpansion } from '~/calc/deindustrialisation/deposit-expansion.ts';
import { publicFinanceByYear } from '~/calc/deindustrialisation/public-finance-by-year.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { numberOf, of } from '../support/values.ts';
import { amount, given, holds, hundredths, some, wholes } from './deindustrialisation-values.ts';

describe('Stock and flow', () => {
  it('the debt at the end is the debt at the beginning, the deficits and other financing', () => {
    const year = fc.record({ deficit: wholes(-5000, 5000), otherFinancing: wholes(-5000, 5000) });
    fc.assert(
      fc.property(amount, fc.array(year, { minLength: 1, maxLength: 12 }), (debtAtStart, years) => {
        const { rows, results } = debtRolledForward.book({ debtAtStart }, { years });
        const closing = rows.at(-1)?.closing ?? exact(0);
        expect(
          closing.equals(
            sumOf([debtAtStart, results.sumOfDeficits, results.sumOfOtherFinancing].map(numberOf)),
          ),
        ).toBe(true);
        for (const [index, row] of rows.entries()) {
          expect(row.opening.equals(rows[index - 1]?.closing ?? debtAtStart)).toBe(true);
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
          sumOf(rows.map((row) => numberOf(row[name])));
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
