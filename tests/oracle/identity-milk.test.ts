// The milk economy of the essay on profit and total consumption, and the table of its money cycle by cycle. Lines are
// those of the essay’s text.
import { describe, expect, it } from 'vitest';
import { flowMatrix } from '~/calc/identity/flow-matrix.ts';
import { milkCycle } from '~/calc/identity/milk-cycle.ts';
import { milkEconomy } from '~/calc/identity/milk-economy.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { type Texts, textOf, valuesOf } from '../support/values.ts';
import { series } from './identity-values.ts';

const proportional = { fixedProfit: '0', fixedHoard: '0', profitRate: '1/5', hoardRate: '1/4' };

describe('The milk of one cycle (lines 127–128)', () => {
  it('is 100 of milk, of which eight tenths are wages of 80 and two tenths a planned profit of 20', () => {
    expect(valuesOf(milkCycle)).toMatchObject({
      milkOffered: '100',
      wages: '80',
      wageShare: '4/5',
      plannedProfit: '20',
      plannedProfitShare: '1/5',
    });
  });

  it('leaves the owner no money profit when workers spend their 80: the profit of 20 is the milk poured away', () => {
    expect(valuesOf(milkCycle, { workersConsumption: '80' })).toMatchObject({
      sales: '80',
      profit: '0',
      unsoldMilk: '20',
      profitWithUnsoldMilk: '20',
      ownersSaving: '0',
    });
  });

  it('costs the owner 20 when workers spend 60 and put 20 by: −80 + 60; together they put nothing by', () => {
    expect(valuesOf(milkCycle)).toMatchObject({
      workersSaving: '20',
      profit: '-20',
      ownersSaving: '-20',
      savedByBoth: '0',
      bothPutMoneyBy: '0',
      savedByBothCountedTwice: '40',
      profitAsPlanned: '20',
    });
  });

  it('lets both put 20 by when somebody else brings in 40, by investment on credit, a deficit or exports', () => {
    expect(valuesOf(milkCycle).neededFromOthers).toBe('40');
    for (const buyer of ['othersInvestment', 'deficit', 'exports']) {
      expect(valuesOf(milkCycle, { [buyer]: '40' })).toMatchObject({
        profit: '20',
        workersSaving: '20',
        ownersSaving: '20',
        savedByBoth: '40',
        bothPutMoneyBy: '1',
        everythingIsSold: '1',
      });
    }
  });

  it('gives back as profit what the owner himself invests or consumes, but no money to put by', () => {
    expect(valuesOf(milkCycle, { investment: '40' })).toMatchObject({ profit: '20', ownersSaving: '-20' });
    expect(valuesOf(milkCycle, { workersConsumption: '80', ownersConsumption: '20' })).toMatchObject({
      profit: '20',
      ownersSaving: '0',
      everythingIsSold: '1',
    });
  });
});

describe('The money of the milk economy over the cycles', () => {
  it('runs 100, 60, 20 with a hoard of 40 a cycle, and is used up in cycle 3', () => {
    expect(series(milkEconomy, 'activeMoney')).toBe('100 60 20 0 0 0');
    expect(series(milkEconomy, 'hasStopped')).toBe('0 0 0 1 1 1');
    expect(series(milkEconomy, 'salesHold')).toBe('0 0 0 0 0 0');
    expect(series(milkEconomy, 'idleMoney')).toBe('0 40 80 100 100 100');
  });

  it('is 100 → 80 → 60 within the first cycle: money before wages, wages, sales (line 130)', () => {
    const first = milkEconomy.run(new Map(), 1)[0];
    expect([first?.activeMoney, first?.wages, first?.sales].map(textOf)).toEqual(['100', '80', '60']);
  });

  it('runs 100, 60, 36, 21.6, 12.96, 7.776 with a fifth and then a quarter put by; 7.78 in the printed table', () => {
    expect(series(milkEconomy, 'activeMoney', proportional)).toBe('100 60 36 108/5 324/25 972/125');
  });

  it('stays at 100 with 40 of new money a cycle; idle 0, 40, 80 …, in all 100, 140, 180 …', () => {
    for (const given of [{ deficit: '40' }, { bankCredit: '40' }, { transfer: '40' }]) {
      expect(series(milkEconomy, 'activeMoney', given)).toBe('100 100 100 100 100 100');
      expect(series(milkEconomy, 'idleMoney', given)).toBe('0 40 80 120 160 200');
      expect(series(milkEconomy, 'totalMoney', given)).toBe('100 140 180 220 260 300');
      expect(series(milkEconomy, 'profitInMoney', given)).toBe('20 20 20 20 20 20');
      expect(series(milkEconomy, 'milkPouredAway', given)).toBe('0 0 0 0 0 0');
    }
  });

  it('is owed by somebody: the debt grows by the 40 that are put by', () => {
    expect(series(milkEconomy, 'debtOfState', { deficit: '40' })).toBe('0 40 80 120 160 200');
    expect(series(milkEconomy, 'debtToBank', { bankCredit: '40' })).toBe('0 40 80 120 160 200');
  });

  it('takes 53⅓ a cycle when new money is handed to workers who put a quarter of it by', () => {
    expect(series(milkEconomy, 'activeMoney', { ...proportional, transfer: '160/3' }, 3)).toBe('100 100 100');
    expect(series(milkEconomy, 'activeMoney', { ...proportional, deficit: '40' }, 3)).toBe('100 100 100');
  });

  it('needs no new money when the owner spends his profit and hoards are lent out and spent', () => {
    const spent = { ...proportional, hoardRate: '0', ownersConsumedShare: '1' };
    expect(series(milkEconomy, 'activeMoney', spent)).toBe('100 100 100 100 100 100');
    const half = { ...proportional, hoardRate: '0', ownersConsumedShare: '1/2', ownersInvestedShare: '1' };
    expect(series(milkEconomy, 'activeMoney', half)).toBe('100 100 100 100 100 100');
    expect(series(milkEconomy, 'activeMoney', { ...proportional, lentShare: '1' })).toBe(
      '100 60 76 348/5 1804/25 8892/125',
    );
    expect(series(milkEconomy, 'idleMoney', { ...proportional, lentShare: '1' }, 3)).toBe('0 40 24');
  });

  it('sells all the milk at falling prices: with flexible prices none is poured away (line 130)', () => {
    const flexible = { ...proportional, priceFlexibility: '1' };
    expect(series(milkEconomy, 'price', flexible)).toBe('3/5 9/25 27/125 81/625 243/3125 729/15625');
    expect(series(milkEconomy, 'milkPouredAway', flexible)).toBe('0 0 0 0 0 0');
    expect(series(milkEconomy, 'milkPouredAway', proportional, 3)).toBe('40 64 392/5');
  });

  it('does not drive prices up while it lies idle: money grows, velocity falls (line 146)', () => {
    const given = { deficit: '40', priceFlexibility: '1' };
    expect(series(milkEconomy, 'price', given)).toBe('1 1 1 1 1 1');
    expect(series(milkEconomy, 'velocity', given, 3)).toBe('1 5/7 5/9');
    expect(series(milkEconomy, 'price', { ...given, deficit: '60' }, 2)).toBe('6/5 7/5');
  });

  it('still runs down when all profit belongs to the workers: 100, 75, 56¼ instead of 100, 60, 36', () => {
    expect(series(milkEconomy, 'activeMoney', { ...proportional, workersShareOfProfit: '1' }, 3)).toBe(
      '100 75 225/4',
    );
  });
});

describe('The transaction-flow matrix of a cycle', () => {
  const matrix = (given: Texts = {}) =>
    flowMatrix.book(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, exact(value)])));

  it('shows who pays for the savings of the essay: the firm loses 40 when workers and owner put 20 by each', () => {
    const { rows, results } = matrix();
    const held = rows.find(({ transaction }) => transaction.en === 'money added to what is held');
    expect([held?.workers, held?.firm, held?.owner, held?.bank].map(textOf)).toEqual([
      '-20',
      '40',
      '-20',
      '0',
    ]);
    expect(textOf(results.savedByHouseholds)).toBe('40');
    expect(textOf(results.lostByFirm)).toBe('40');
    expect(textOf(results.missingInTheEssay)).toBe('40');
    expect(textOf(results.isBalanced)).toBe('1');
  });

  it('shows no loss of the firm when new industries or the state spend 40 of new money', () => {
    for (const given of [{ investment: '40' }, { deficit: '40' }]) {
      const { results } = matrix(given);
      expect([results.newMoney, results.lostByFirm, results.missingInTheEssay].map(textOf)).toEqual([
        '40',
        '0',
        '0',
      ]);
    }
  });
});
