// Who pays whom in one cycle of the milk economy, cell by cell, as it is and as the essay books it; and what two cycles
// of hoarding leave. Lines are those of the essay’s text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowMatrix } from '~/calc/identity/flow-matrix.ts';
import { milkCycle } from '~/calc/identity/milk-cycle.ts';
import { milkEconomy } from '~/calc/identity/milk-economy.ts';
import { milkFlowMatrix } from '~/calc/identity/milk-flow-matrix.ts';
import { twoCycles } from '~/calc/identity/two-cycles.ts';
import { twoSidesOfOutput } from '~/calc/identity/two-sides.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { givenFor } from '../support/random-inputs.ts';
import { from, numberOf, of, valuesOf } from '../support/values.ts';
import { none, series, some, sum } from './identity-values.ts';

describe('The matrix as the essay books it (lines 127–128)', () => {
  it('has a dairy that pays out 40 more than it takes in, and 40 put by that nobody has brought in', () => {
    expect(valuesOf(milkFlowMatrix)).toMatchObject({
      plannedForOwner: '20',
      plannedHeldByOwner: '-20',
      heldByWorkers: '-20',
      plannedColumnOfDairy: '-40',
      plannedRowOfMoney: '-40',
      plannedColumnOfWorkers: '0',
      plannedColumnOfOwner: '0',
    });
  });

  it('adds up as soon as borrowers bring in 40, of new credit, of a deficit or of savings, and not sooner', () => {
    const sums = from(milkFlowMatrix, { bankCredit: '40' });
    expect(sums('plannedColumnOfDairy', 'plannedRowOfMoney')).toBe('0 0');
    const deficit = from(milkFlowMatrix, { deficit: '40' });
    expect(deficit('plannedColumnOfDairy', 'plannedRowOfMoney')).toBe('0 0');
    const lent = from(milkFlowMatrix, { savingsLent: '20' });
    expect(lent('plannedColumnOfDairy', 'plannedRowOfMoney')).toBe('-20 -20');
  });
});

describe('The matrix of what is really paid', () => {
  it('leaves the owner 20 the poorer: he puts back what the dairy has lost and the workers have put by', () => {
    expect(valuesOf(milkFlowMatrix)).toMatchObject({
      sales: '60',
      profit: '-20',
      profitPaid: '20',
      putByWorkers: '20',
      putByOwner: '-20',
      putByBoth: '0',
      milkLeft: '40',
    });
  });

  it('lets both put 20 by when a bank lends 40 of new money', () => {
    expect(valuesOf(milkFlowMatrix, { bankCredit: '40' })).toMatchObject({
      profit: '20',
      putByWorkers: '20',
      putByOwner: '20',
      bothPutMoneyBy: '1',
      milkLeft: '0',
    });
  });

  it('gives the owner a profit of 20 and nothing to put by when he invests the 40 himself', () => {
    expect(valuesOf(milkFlowMatrix, { investment: '40' })).toMatchObject({
      profit: '20',
      putByOwner: '-20',
      putByBoth: '0',
    });
  });

  it('sells all the milk at three fifths of its price when the price falls, and the loss stays', () => {
    expect(valuesOf(milkFlowMatrix, { priceFalls: '1' })).toMatchObject({
      priceIndex: '3/5',
      milkLeft: '0',
      profit: '-20',
    });
  });

  it('shares out the same sums when the workers own the profit: what is put by in all does not change', () => {
    const shared = { bankCredit: '40', workersShareOfProfit: '1' };
    expect(valuesOf(milkFlowMatrix, shared)).toMatchObject({
      profitOfWorkers: '20',
      putByWorkers: '40',
      putByOwner: '0',
      putByBoth: '40',
    });
  });
});

describe('The matrix of flows, for any numbers,', () => {
  const given = givenFor(milkFlowMatrix).map(({ numbers }) => numbers ?? none);

  it('has rows and columns that add up to nothing', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const values = milkFlowMatrix.evaluate(numbers);
        const sums = Object.keys(values).filter((name) => /^(row|column)Of/.test(name));
        expect(sums).toHaveLength(12);
        expect(sums.map((name) => exactText(numberOf(values[name as keyof typeof values])))).toEqual(
          sums.map(() => '0'),
        );
      }),
      some,
    );
  });

  it('adds up as the essay books it just when sales equal the milk offered', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const values = milkFlowMatrix.evaluate(numbers);
        const short = exactText(of(values, 'shortOfPlan'));
        expect(exactText(of(values, 'plannedColumnOfDairy'))).toBe(short);
        expect(exactText(of(values, 'plannedRowOfMoney'))).toBe(short);
        for (const sound of ['plannedRowOfProfit', 'plannedColumnOfWorkers', 'plannedColumnOfOwner']) {
          expect(exactText(of(values, sound))).toBe('0');
        }
      }),
      some,
    );
  });

  it('says what the cycle and the table for a workbook say', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const owners = new Map(numbers);
        for (const off of ['savingsLent', 'workersShareOfProfit', 'priceFalls']) owners.set(off, exact(0));
        const values = milkFlowMatrix.evaluate(owners);
        const cycle = milkCycle.evaluate(
          new Map([...owners, ['othersInvestment', of(values, 'bankCredit')]]),
        );
        expect(exactText(of(values, 'profit'))).toBe(exactText(of(cycle, 'profit')));
        expect(exactText(of(values, 'putByOwner'))).toBe(exactText(of(cycle, 'ownersSaving')));
        expect(exactText(of(values, 'milkLeft'))).toBe(exactText(of(cycle, 'unsoldMilk')));
        expect(exactText(of(values, 'priceIndex'))).toBe(exactText(of(cycle, 'priceIndex')));
        const booked = flowMatrix.book({
          wages: of(values, 'wages'),
          workersConsumption: of(values, 'workersConsumption'),
          profitTaken: of(values, 'profit'),
          ownersConsumption: sum(of(values, 'ownersConsumption'), of(values, 'investment')),
          investment: of(values, 'bankCredit'),
          deficit: of(values, 'deficit'),
        });
        expect(exactText(numberOf(booked.results.savedByHouseholds))).toBe(
          exactText(of(values, 'putByBoth')),
        );
        expect(exactText(numberOf(booked.results.lostByFirm))).toBe('0');
      }),
      some,
    );
  });
});

describe('Two cycles of hoarding (line 130)', () => {
  it('leave 36 of 100 when a fifth and then a quarter is put by, as in the many cycles', () => {
    expect(from(twoCycles)('wagesOfFirst', 'afterOne', 'wagesOfSecond', 'afterTwo')).toBe('80 60 48 36');
    const shares = { fixedProfit: '0', fixedHoard: '0', profitRate: '1/5', hoardRate: '1/4' };
    expect(series(milkEconomy, 'activeMoney', shares, 3)).toBe('100 60 36');
  });

  it('leave 20 if the same sum is taken out again', () => {
    expect(valuesOf(twoCycles).afterTwoByFixedSum).toBe('20');
  });
});

describe('Profit from spending (Kalecki)', () => {
  it('is what others spend less what workers save; leave the saving out and it is too large by just that', () => {
    const spent = { workersConsumption: '70', investment: '15', deficit: '5', ownersConsumption: '4' };
    expect(from(twoSidesOfOutput, spent)('profit', 'profitWithoutWorkersSaving', 'workersSaving')).toBe(
      '14 24 10',
    );
  });
});
