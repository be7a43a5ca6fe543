// Laws of the milk economy for any numbers: no yuan is made or lost in a cycle, profit is what others spend, and
// nothing but proportions counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowMatrix } from '~/calc/identity/flow-matrix.ts';
import { milkCycle } from '~/calc/identity/milk-cycle.ts';
import { milkEconomy } from '~/calc/identity/milk-economy.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { evaluate } from '~/calc/kernel/expression.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, of } from '../support/values.ts';
import { amount, none, share, some, sum } from './identity-values.ts';

const milkGiven = givenFor(milkEconomy).map(({ numbers }) => numbers ?? none);

/** Numbers of the milk economy near the essay's, so that the cycles run on for a while. */
const livelyMilk = fc
  .record({
    fixedProfit: amount.map((x) => x.div(5)),
    profitRate: share.map((x) => x.div(2)),
    workersShareOfProfit: share,
    ownersConsumedShare: share,
    ownersInvestedShare: share,
    fixedHoard: amount.map((x) => x.div(5)),
    hoardRate: share.map((x) => x.div(2)),
    lentShare: share,
    bankCredit: amount,
    deficit: amount,
    transfer: amount,
    priceFlexibility: share,
  })
  .map((given) => new Map(Object.entries(given)));

const anyMilk = fc.oneof(milkGiven, livelyMilk);

describe('The milk economy', () => {
  it('ends each cycle with the money it began with and the new money, and begins the next with just that', () => {
    fc.assert(
      fc.property(anyMilk, (given) => {
        const run = milkEconomy.run(given, 8);
        expect(run).toHaveLength(8);
        for (const [index, values] of run.entries()) {
          const end = sum(of(values, 'totalMoney'), of(values, 'newMoney'));
          expect(exactText(of(values, 'totalMoneyAtEnd'))).toBe(exactText(end));
          expect(exactText(of(values, 'moneyIsConserved'))).toBe('1');
          const next = run[index + 1];
          if (next) expect(exactText(of(next, 'totalMoney'))).toBe(exactText(end));
        }
      }),
      some,
    );
  });

  it('does not hold its sales where it has stopped, nor in any cycle in which no money is laid out', () => {
    fc.assert(
      fc.property(anyMilk, (given) => {
        for (const values of milkEconomy.run(given, 8)) {
          const isLaidOut = of(values, 'activeMoney').gt(0);
          const comesBack = of(values, 'sales').gte(of(values, 'activeMoney'));
          expect(exactText(of(values, 'salesHold'))).toBe(isLaidOut && comesBack ? '1' : '0');
          if (of(values, 'hasStopped').equals(1)) expect(exactText(of(values, 'salesHold'))).toBe('0');
        }
      }),
      some,
    );
  });

  it('has no money beyond that of the start but what somebody owes', () => {
    fc.assert(
      fc.property(anyMilk, (given) => {
        for (const values of milkEconomy.run(given, 8)) {
          expect(exactText(of(values, 'newMoneyIsDebt'))).toBe('1');
        }
      }),
      some,
    );
  });

  it('gives the owner as sales less wages what is spent on milk out of other money than wages', () => {
    fc.assert(
      fc.property(anyMilk, (given) => {
        for (const values of milkEconomy.run(given, 6)) {
          for (const quantity of milkEconomy.period.quantities.values()) {
            if (quantity.role === 'input') continue;
            for (const expression of Object.values(quantity.alternatives)) {
              const other = evaluate(expression, (name) => of(values, name), quantity.name);
              expect(exactText(numberOf(other))).toBe(exactText(of(values, quantity.name)));
            }
          }
        }
      }),
      some,
    );
  });

  it('never sells more milk than there is, pays less than nothing, or holds less than nothing', () => {
    fc.assert(
      fc.property(anyMilk, (given) => {
        const amounts = [
          'activeMoney',
          'unmetDemand',
          'hoardOfOwner',
          'hoardOfWorkers',
          'wages',
          'hoardedByOwner',
          'hoardedByWorkers',
          'sales',
          'milkSold',
          'milkPouredAway',
        ];
        for (const values of milkEconomy.run(given, 8)) {
          expect(amounts.filter((name) => of(values, name).lt(0))).toEqual([]);
        }
      }),
      some,
    );
  });

  it('brings back as much as was laid out just when new money makes good what is put by', () => {
    fc.assert(
      fc.property(livelyMilk, (given) => {
        for (const values of milkEconomy.run(new Map(given).set('capacity', exact(1_000_000)), 6)) {
          const makesGood = of(values, 'newMoney').gte(of(values, 'netHoarding'));
          expect(of(values, 'salesHold').equals(1)).toBe(makesGood);
        }
      }),
      some,
    );
  });

  it('shrinks by the same factor each cycle when a fixed share is put by: M(1 − π)ᵗ(1 − h)ᵗ', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 12 }), (profitRate, hoardRate, cycle) => {
        const given = new Map([
          ['fixedProfit', exact(0)],
          ['fixedHoard', exact(0)],
          ['profitRate', profitRate],
          ['hoardRate', hoardRate],
        ]);
        const factor = exact(1).sub(profitRate).mul(exact(1).sub(hoardRate));
        const last = milkEconomy.run(given, cycle + 1).at(-1);
        expect(exactText(of(last, 'activeMoney'))).toBe(exactText(exact(100).mul(factor.pow(cycle))));
      }),
      some,
    );
  });

  it('shrinks by the same amount each cycle when a fixed sum is put by: M − 40t until nothing is left', () => {
    const run = milkEconomy.run(none, 6);
    for (const [cycle, values] of run.entries()) {
      expect(exactText(of(values, 'activeMoney'))).toBe(`${Math.max(0, 100 - 40 * cycle)}`);
    }
  });

  it('pours no milk away when prices are wholly flexible and somebody buys at all', () => {
    fc.assert(
      fc.property(livelyMilk, (given) => {
        for (const values of milkEconomy.run(new Map(given).set('priceFlexibility', exact(1)), 6)) {
          if (of(values, 'demand').gt(0)) expect(exactText(of(values, 'milkPouredAway'))).toBe('0');
        }
      }),
      some,
    );
  });

  it('is the same economy in another currency: all yuan times k give all money times k and no other milk', () => {
    const sums = [
      'moneyAtFirst',
      'fixedProfit',
      'fixedHoard',
      'bankCredit',
      'deficit',
      'transfer',
      'firstPrice',
    ];
    fc.assert(
      fc.property(livelyMilk, fc.integer({ min: 1, max: 30 }), (given, factor) => {
        const full = new Map(
          milkEconomy.inputs.map((input) => [input.name, given.get(input.name) ?? input.default]),
        );
        const scaled = new Map(
          [...full].map(([name, value]) => [name, sums.includes(name) ? value.mul(factor) : value] as const),
        );
        const other = milkEconomy.run(scaled, 5);
        for (const [index, values] of milkEconomy.run(full, 5).entries()) {
          const sold = of(values, 'milkSold');
          expect(exactText(of(other[index], 'milkSold'))).toBe(exactText(sold));
          const sales = of(values, 'sales').mul(factor);
          expect(exactText(of(other[index], 'sales'))).toBe(exactText(sales));
        }
      }),
      some,
    );
  });

  it('has a first cycle that the model of one cycle and the matrix of flows give too', () => {
    fc.assert(
      fc.property(
        fc.record({ profit: amount, hoard: amount, deficit: amount }),
        ({ profit, hoard, deficit }) => {
          const first = milkEconomy.run(
            new Map([
              ['fixedProfit', profit],
              ['fixedHoard', hoard],
              ['deficit', deficit],
              ['capacity', exact(1000)],
            ]),
            1,
          )[0];
          const wages = of(first, 'wages');
          const workersConsumption = of(first, 'workersConsumption');
          const cycle = milkCycle.evaluate(new Map(Object.entries({ wages, workersConsumption, deficit })));
          expect(exactText(of(cycle, 'profit'))).toBe(exactText(of(first, 'profitInMoney')));
          const { results } = flowMatrix.book({ wages, workersConsumption, deficit, profitTaken: profit });
          const hoarded = sum(of(first, 'hoardedByOwner'), of(first, 'hoardedByWorkers'));
          if (profit.lte(100)) {
            expect(exactText(numberOf(results.savedByHouseholds))).toBe(exactText(hoarded));
          }
        },
      ),
      some,
    );
  });
});
