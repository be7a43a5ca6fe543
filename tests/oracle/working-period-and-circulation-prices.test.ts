// Capital II, ch. 15, section V: what changed prices, and purchases made ahead, do to the capital that must be advanced.
import { describe, expect, it } from 'vitest';
import { exact } from '~/calc/kernel/exact.ts';
import { seriesOf } from '~/calc/kernel/recurrence.ts';
import { inputPricesChanged } from '~/calc/turnover/input-prices-changed.ts';
import { productPriceChanged } from '~/calc/turnover/product-price-changed.ts';
import { purchasesOfStock } from '~/calc/turnover/purchases-of-stock.ts';
import { from } from '../support/values.ts';

describe('Changed prices of what goes into the product', () => {
  const prices = (priceOfMaterials: string, priceOfLabour: string) =>
    from(inputPricesChanged, { priceOfMaterials, priceOfLabour });

  it('halved, separate 450 of 900, or drive twice the scale; the same product is worth half (MEW 24, pp. 287–288)', () => {
    const of = prices('1/2', '1/2');
    expect(of('weeklyOutlayBefore', 'weeklyOutlayAfter', 'capitalBefore', 'capitalAfter')).toBe(
      '100 50 900 450',
    );
    expect(of('capitalSeparated', 'scaleWithSameAdvance')).toBe('450 2');
    expect(of('annualProductBefore', 'annualProductAfter')).toBe('5100 2550');
  });

  it('risen by half, take 1,350 instead of 900 (MEW 24, p. 288)', () => {
    const of = prices('3/2', '3/2');
    expect(of('weeklyOutlayAfter', 'capitalAfter', 'capitalAdded')).toBe('150 1350 450');
  });

  it('of materials alone halved, separate 360: capital I falls to 360 and capital II to 180 (MEW 24, pp. 293–294)', () => {
    const of = prices('1/2', '1');
    expect(of('materialsBefore', 'wagesBefore')).toBe('720 180');
    expect(of('materialsInOneBefore', 'materialsInOneAfter', 'wagesInOneAfter')).toBe('480 240 120');
    expect(of('materialsInAdditionalBefore', 'materialsInAdditionalAfter', 'wagesInAdditionalAfter')).toBe(
      '240 120 60',
    );
    expect(of('capitalOneBefore', 'capitalOneAfter', 'additionalBefore', 'additionalAfter')).toBe(
      '600 360 300 180',
    );
    expect(of('capitalAfter', 'capitalSeparated')).toBe('540 360');
  });
});

describe('A changed price of the product', () => {
  it('of 500 instead of 600 loses a sixth: 5/6 are replaced and 100 must be added (MEW 24, p. 289)', () => {
    const of = from(productPriceChanged);
    expect(of('commodityCapital', 'moneyReturned', 'capitalLost')).toBe('600 500 100');
    expect(of('shareLost', 'shareReplaced', 'capitalGained')).toBe('1/6 5/6 0');
  });

  it('of 700 instead of 600 sets 100 free, a seventh of the price (MEW 24, p. 289)', () => {
    const of = from(productPriceChanged, { priceOfProduct: '7/6' });
    expect(of('moneyReturned', 'capitalGained', 'shareNotAdvanced', 'capitalLost')).toBe('700 100 1/7 0');
  });
});

describe('The cotton of a year, 1,200 bales (MEW 24, pp. 291–292)', () => {
  const purchases = (count: number) => {
    const run = purchasesOfStock.run(new Map([['purchasesInYear', exact(count)]]), count);
    return ['month', 'bought', 'leftWithDealer'].map((name) => seriesOf(run, name).map(String).join(' '));
  };

  it('bought every three months, leaves the dealer 900, 600, 300, 0', () => {
    expect(purchases(4)).toEqual(['1 4 7 10', '300 300 300 300', '900 600 300 0']);
  });

  it('is gone at the end of the year: later months count on, and the dealer has nothing left', () => {
    const run = purchasesOfStock.run(new Map([['purchasesInYear', exact(2)]]), 4);
    expect(seriesOf(run, 'month').map(String).join(' ')).toBe('1 7 13 19');
    expect(seriesOf(run, 'bought').map(String).join(' ')).toBe('600 600 0 0');
  });

  it('bought every two months, leaves the dealer 1,000, 800, 600, 400, 200, 0, the last in November, a month later', () => {
    expect(purchases(6)).toEqual(['1 3 5 7 9 11', '200 200 200 200 200 200', '1000 800 600 400 200 0']);
  });
});
