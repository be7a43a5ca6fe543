// The essay on profit and total consumption: its formula, its shells, its trades, its two fortunes and its world of
// capitalists. Lines are those of the essay’s text.
import { describe, expect, it } from 'vitest';
import { newMoneyUnevenly } from '~/calc/identity/new-money-unevenly.ts';
import { priceLevel } from '~/calc/identity/price-level.ts';
import { scene } from '~/calc/identity/scene.ts';
import { shells } from '~/calc/identity/shells.ts';
import { spreadOfProfit } from '~/calc/identity/spread-of-profit.ts';
import { tradesOfMankind } from '~/calc/identity/trades-of-mankind.ts';
import { twoSidesOfOutput } from '~/calc/identity/two-sides.ts';
import { wealthGap } from '~/calc/identity/wealth-gap.ts';
import { valuesOf } from '../support/values.ts';
import { series } from './identity-values.ts';

describe('Output = profit + total consumption (lines 7, 17, 55, 77)', () => {
  it('holds for 100 = 80 + 20 only because somebody invests the 20', () => {
    expect(valuesOf(twoSidesOfOutput)).toMatchObject({
      output: '100',
      profit: '20',
      income: '100',
      profitEqualsInvestment: '1',
      profitAndConsumptionMakeOutput: '1',
      outputNotConsumed: '20',
    });
  });

  it('fails on the essay’s own spending: 60 of consumption and nothing else make an output of 60 and a loss of 20', () => {
    expect(valuesOf(twoSidesOfOutput, { workersConsumption: '60', investment: '0' })).toMatchObject({
      output: '60',
      profit: '-20',
      outputAsProfitAndConsumption: '40',
      profitAndConsumptionMakeOutput: '0',
      wagesAndProfitMakeOutput: '1',
      saving: '0',
    });
  });

  it('holds when owners consume what workers save, and not only when both are nothing', () => {
    expect(valuesOf(twoSidesOfOutput, { workersConsumption: '60', ownersConsumption: '20' })).toMatchObject({
      output: '100',
      profit: '20',
      consumption: '80',
      profitAndConsumptionMakeOutput: '1',
    });
  });

  it('counts 20 twice if profit too is purchasing power (line 19), and 80 if all income is profit (line 77)', () => {
    expect(valuesOf(twoSidesOfOutput)).toMatchObject({
      outputAsProfitAndPurchasingPower: '120',
      profitAndPurchasingPowerMakeOutput: '0',
      outputAsConsumptionAndProfitOfAll: '180',
      consumptionAndProfitOfAllMakeOutput: '0',
    });
  });

  it('has profit and saving rise one for one with a deficit or with net exports', () => {
    for (const buyer of ['deficit', 'netExports']) {
      expect(
        valuesOf(twoSidesOfOutput, { workersConsumption: '60', investment: '0', [buyer]: '40' }),
      ).toMatchObject({ profit: '20', saving: '40', profitAndConsumptionMakeOutput: '0' });
    }
  });
});

describe('The shells (lines 163–164)', () => {
  it('are 2 + 4 = 6 in the hunter’s hands; half a fowl for 2 is 4 a fowl', () => {
    expect(valuesOf(shells)).toMatchObject({ hunterAfterSale: '6', priceBefore: '4' });
  });

  it('make a fowl cost 17⅓ when two people get 10 each and no fowl is added: an offer of 4 is refused', () => {
    expect(valuesOf(shells)).toMatchObject({
      shellsAfter: '26',
      moneyMultiple: '13/3',
      priceAfter: '52/3',
      offerIsRefused: '1',
      priceStays: '0',
    });
  });

  it('still buy something: the 10 are 15/26 of a fowl, and five thirteenths of all shells, for one who had none left', () => {
    expect(valuesOf(shells)).toMatchObject({ fowlForHandedOut: '15/26', myShareAfter: '5/13' });
  });

  it('keep the price when goods can be added as in the milk story: the two parables assume the opposite', () => {
    expect(valuesOf(shells).idleCapacityForOldPrice).toBe('10/3');
    expect(valuesOf(shells, { idleCapacity: '10/3' })).toMatchObject({
      priceAfter: '4',
      priceStays: '1',
      offerIsRefused: '0',
      priceWithoutNewGoods: '52/3',
    });
  });
});

describe('Money and prices (lines 139–146, 168)', () => {
  it('rise together by 40 % only if nothing is added to the goods and no money lies idle', () => {
    expect(valuesOf(priceLevel).priceGrowth).toBe('2/5');
    expect(valuesOf(priceLevel, { goodsGrowth: '2/5' })).toMatchObject({ priceGrowth: '0', pricesRise: '0' });
    expect(valuesOf(priceLevel, { velocityGrowth: '-2/7' })).toMatchObject({
      priceGrowth: '0',
      priceGrowthWithoutHoards: '2/5',
    });
  });

  it('do not leave everything as it was unless all money is multiplied alike', () => {
    expect(valuesOf(newMoneyUnevenly)).toMatchObject({
      priceMultiple: '5/2',
      realMoneyOfReceivers: '8/5',
      realMoneyOfOthers: '2/5',
      everythingIsAsBefore: '0',
    });
    expect(valuesOf(newMoneyUnevenly, { shareOfReceivers: '1' })).toMatchObject({
      priceMultiple: '4',
      realMoneyOfReceivers: '1',
      everythingIsAsBefore: '1',
    });
  });
});

describe('The bound on trades (line 99)', () => {
  it('is 7 billion × 100 = 700 billion a day and 255.5 trillion a year', () => {
    expect(valuesOf(tradesOfMankind)).toMatchObject({
      tradesPerDay: '700000000000',
      tradesPerYear: '255500000000000',
    });
  });

  it('is halved when a trade of two is counted once: 127.75 trillion', () => {
    expect(valuesOf(tradesOfMankind, { partiesCounted: '2' }).tradesPerYear).toBe('127750000000000');
  });

  it('is 292 trillion for 8 billion people', () => {
    expect(valuesOf(tradesOfMankind, { people: '8000000000' }).tradesPerYear).toBe('292000000000000');
  });

  it('is no bound on money: at 10 yuan a trade it is ten times as much', () => {
    expect(valuesOf(tradesOfMankind, { valuePerTrade: '10' })).toMatchObject({
      tradesPerYear: '255500000000000',
      moneyNeeded: '2555000000000000',
    });
  });
});

describe('Two fortunes (lines 11, 61)', () => {
  it('100 each at 100 % and 0 % a year: differences 0, 100, 300, 700; shares 1/2, 2/3, 4/5, 8/9', () => {
    const given = { growthOfOwners: '1', growthOfWorkers: '0' };
    expect(series(wealthGap, 'difference', given, 4)).toBe('0 100 300 700');
    expect(series(wealthGap, 'ownersShare', given, 4)).toBe('1/2 2/3 4/5 8/9');
  });

  it('draw apart without end even where their shares never change', () => {
    const given = { ownersAtFirst: '300', growthOfOwners: '1', growthOfWorkers: '1' };
    expect(series(wealthGap, 'difference', given, 4)).toBe('200 400 800 1600');
    expect(series(wealthGap, 'ownersShare', given, 4)).toBe('3/4 3/4 3/4 3/4');
  });
});

describe('Everyone a capitalist (lines 13, 71–77)', () => {
  it('leaves 25 unsold instead of 40: less only because workers put by less of the profit than owners did', () => {
    expect(valuesOf(spreadOfProfit, { workersShare: '0' }).unsold).toBe('40');
    expect(valuesOf(spreadOfProfit)).toMatchObject({
      unsold: '25',
      changeBySpread: '-15',
      hoardedIfProfitIsSpent: '20',
      everythingIsSold: '0',
    });
  });

  it('changes nothing when all put by the same share', () => {
    expect(valuesOf(spreadOfProfit, { ownersHoardRate: '1/4' })).toMatchObject({
      hoarded: '25',
      hoardedBeforeSpread: '25',
      spreadChangesNothing: '1',
    });
  });

  it('sells everything when somebody invests what is put by: 25 sustain an output of 100', () => {
    expect(valuesOf(spreadOfProfit, { investment: '25' })).toMatchObject({
      everythingIsSold: '1',
      outputThatInvestmentSustains: '100',
    });
  });
});

describe('A scene and its connections (lines 41, 93)', () => {
  it('pay for themselves from 2,000 connections on, with the book’s own numbers', () => {
    expect(valuesOf(scene)).toMatchObject({ contactsToBreakEven: '2000', gain: '1000', paysForItself: '1' });
    expect(valuesOf(scene, { contactsMade: '2000' })).toMatchObject({ gain: '0', dearestContact: '2' });
  });

  it('never pay when a connection costs more than it brings', () => {
    expect(valuesOf(scene, { contactCost: '3' })).toMatchObject({
      contactsToBreakEven: '—',
      paysForItself: '0',
    });
  });

  it('at no cost at all pay with the first connection, but sell no more than connections bring', () => {
    expect(valuesOf(scene, { sceneCost: '0', contactCost: '0' })).toMatchObject({
      contactsToBreakEven: '0',
      sales: '200',
    });
  });
});
