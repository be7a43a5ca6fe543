// Laws of the two sides of output and of what surrounds them, for any numbers: every payment is a receipt, savings
// cancel out, and shares decide.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowMatrix, sectors } from '~/calc/identity/flow-matrix.ts';
import { milkCycle } from '~/calc/identity/milk-cycle.ts';
import { shells } from '~/calc/identity/shells.ts';
import { spreadOfProfit } from '~/calc/identity/spread-of-profit.ts';
import { tradesOfMankind } from '~/calc/identity/trades-of-mankind.ts';
import { twoSidesOfOutput } from '~/calc/identity/two-sides.ts';
import { wealthGap } from '~/calc/identity/wealth-gap.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, of } from '../support/values.ts';
import { amount, none, share, some, sum } from './identity-values.ts';

describe('The matrix of flows', () => {
  it('has rows and columns that add up to nothing, whatever is paid', () => {
    fc.assert(
      fc.property(givenFor(flowMatrix), ({ numbers }) => {
        const { rows, results } = flowMatrix.book(Object.fromEntries(numbers ?? none));
        expect(rows.filter((row) => !row.sum.equals(0))).toEqual([]);
        const entries = rows.slice(0, -1);
        for (const sector of sectors) {
          expect(exactText(sum(...entries.map((row) => row[sector])))).toBe('0');
        }
        expect(exactText(numberOf(results.isBalanced))).toBe('1');
      }),
      some,
    );
  });

  it('lets households put by what the firm loses and what is newly lent, no more', () => {
    fc.assert(
      fc.property(givenFor(flowMatrix), ({ numbers }) => {
        const { results } = flowMatrix.book(Object.fromEntries(numbers ?? none));
        const paidFor = numberOf(results.newMoney).add(numberOf(results.lostByFirm));
        expect(exactText(numberOf(results.savedByHouseholds))).toBe(exactText(paidFor));
        expect(exactText(numberOf(results.missingInTheEssay))).toBe(exactText(numberOf(results.lostByFirm)));
      }),
      some,
    );
  });
});

describe('The two sides of output', () => {
  const given = givenFor(twoSidesOfOutput).map(({ numbers }) => numbers ?? none);

  it('are equal, and the saving of all is investment, deficit and net exports', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const values = twoSidesOfOutput.evaluate(numbers);
        expect(exactText(of(values, 'wagesAndProfitMakeOutput'))).toBe('1');
        const spent = sum(of(values, 'investment'), of(values, 'deficit'), of(values, 'netExports'));
        expect(exactText(of(values, 'saving'))).toBe(exactText(spent));
      }),
      some,
    );
  });

  it('make the sum of profit and consumption fall short of output by what workers save beyond what owners consume', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const values = twoSidesOfOutput.evaluate(numbers);
        const short = of(values, 'output').sub(of(values, 'outputAsProfitAndConsumption'));
        const expected = of(values, 'workersSaving').sub(of(values, 'ownersConsumption'));
        expect(exactText(short)).toBe(exactText(expected));
      }),
      some,
    );
  });

  it('make the essay’s formula true in a closed economy without a deficit just when profit is investment', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const closed = new Map(numbers).set('deficit', exact(0)).set('netExports', exact(0));
        const values = twoSidesOfOutput.evaluate(closed);
        expect(values.profitAndConsumptionMakeOutput).toEqual(values.profitEqualsInvestment);
      }),
      some,
    );
  });
});

describe('Workers and owner in one cycle', () => {
  it('put by together what others’ investment, the state and abroad bring in, whatever they earn and buy', () => {
    fc.assert(
      fc.property(givenFor(milkCycle), ({ numbers }) => {
        const values = milkCycle.evaluate(numbers);
        const broughtIn = of(values, 'othersInvestment')
          .add(of(values, 'deficit'))
          .add(of(values, 'exports'));
        expect(exactText(of(values, 'savedByBoth'))).toBe(exactText(broughtIn));
        if (broughtIn.equals(0)) expect(exactText(of(values, 'bothPutMoneyBy'))).toBe('0');
      }),
      some,
    );
  });
});

describe('A spread of profit', () => {
  it('changes what is put by only as far as the two groups put by different shares', () => {
    fc.assert(
      fc.property(amount, amount, share, share, share, (wages, profit, workersShare, a, b) => {
        const values = spreadOfProfit.evaluate(
          new Map(Object.entries({ wages, profit, workersShare, workersHoardRate: a, ownersHoardRate: b })),
        );
        const change = workersShare.mul(profit).mul(a.sub(b));
        expect(exactText(of(values, 'changeBySpread'))).toBe(exactText(change));
        if (a.equals(b)) expect(exactText(of(values, 'spreadChangesNothing'))).toBe('1');
      }),
      some,
    );
  });
});

describe('Two fortunes', () => {
  const growth = fc.integer({ min: -40, max: 100 }).map((n) => exact(n).div(100));

  it('differ more and more while their shares stay below 100 % and add up to it', () => {
    fc.assert(
      fc.property(growth, growth, (growthOfOwners, growthOfWorkers) => {
        const run = wealthGap.run(new Map(Object.entries({ growthOfOwners, growthOfWorkers })), 12);
        for (const [index, values] of run.entries()) {
          expect(of(values, 'ownersShare').lt(1)).toBe(true);
          expect(exactText(of(values, 'ownersShare').add(of(values, 'workersShare')))).toBe('1');
          const next = run[index + 1];
          if (!next) continue;
          const widens = of(next, 'difference').gt(of(values, 'difference'));
          expect(of(values, 'differenceWidens').equals(1)).toBe(widens);
          const grows = of(next, 'ownersShare').gt(of(values, 'ownersShare'));
          expect(of(values, 'ownersShareGrows').equals(1)).toBe(grows);
        }
      }),
      some,
    );
  });
});

describe('Shells and trades', () => {
  it('shells handed out leave the price as it was just when goods grow as they do', () => {
    fc.assert(
      fc.property(givenFor(shells), ({ numbers }) => {
        const values = shells.evaluate(numbers);
        fc.pre(of(values, 'shellsPaid').gt(0));
        const keeps = of(values, 'idleCapacity').gte(of(values, 'idleCapacityForOldPrice'));
        expect(of(values, 'priceStays').equals(1)).toBe(keeps);
      }),
      some,
    );
  });

  it('money turned over grows with the value of a trade, however few trades there are', () => {
    fc.assert(
      fc.property(givenFor(tradesOfMankind), fc.integer({ min: 1, max: 99 }), ({ numbers }, factor) => {
        const values = tradesOfMankind.evaluate(numbers);
        const dearer = tradesOfMankind.evaluate(
          new Map(numbers).set('valuePerTrade', of(values, 'valuePerTrade').mul(factor)),
        );
        const expected = of(values, 'moneyTurnedOver').mul(factor);
        expect(exactText(of(dearer, 'moneyTurnedOver'))).toBe(exactText(expected));
        expect(dearer.tradesPerYear).toEqual(values.tradesPerYear);
      }),
      some,
    );
  });
});
