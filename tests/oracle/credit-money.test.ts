// The money supply of China in the essay on credit and value: what it prints against official figures, and the laws that hold
// for any figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOfM1 } from '~/calc/credit/definition-of-m1.ts';
import { monthsOfMoney } from '~/calc/credit/figures/money-growth.ts';
import { monthByBothDefinitions, monthsByBothDefinitions } from '~/calc/credit/figures/money-levels.ts';
import { gapAtTwoDates, growthRatesCompared } from '~/calc/credit/growth-rates.ts';
import { moneyAggregates } from '~/calc/credit/money-aggregates.ts';
import { moneyGrowthSeries } from '~/calc/credit/money-growth-series.ts';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, perCent, texts } from '../support/values.ts';

describe('M1 and M2 in China at the end of 2024 and of 2025 (A1, A2, A4, L4)', () => {
  const values = texts(moneyAggregates.evaluate());

  it('M2 grew by 8.5 % and M1 by 3.8 %, as the essay prints, when the levels are divided', () => {
    const { growthOfBroad, growthOfNarrow } = moneyAggregates.evaluate();
    expect([perCent(growthOfBroad), perCent(growthOfNarrow)]).toEqual(['17/2', '19/5']);
    expect(values).toMatchObject({ growthOfBroad: '892/10451', growthOfNarrow: '420/11131' });
  });

  it('M1 is a part of M2, 33.9 % of it, so that M1 and M2 are not two kinds of money side by side', () => {
    expect(values).toMatchObject({ isNested: '1', rest: '11239/50', shareOfNarrow: '11551/34029' });
    expect(perCent(moneyAggregates.evaluate().shareOfNarrow)).toBe('339/10');
  });

  it('the rest of M2 grew by 11.2 %: the contrast is wider than the gap of M1 to all of M2 shows', () => {
    expect(perCent(moneyAggregates.evaluate().growthOfRest)).toBe('56/5');
    expect(values).toMatchObject({ growthOfRest: '1128/10111', gapToRest: '-830914800/112545541' });
  });

  it('putting M2 for I and M1 for C makes I/C greater by exactly 1: C is counted in I', () => {
    expect(values).toMatchObject({ restOverNarrow: '22478/11551', broadOverNarrow: '34029/11551' });
  });

  it('growth of M2 is the growth of its parts weighted with their shares, and the gap a part of the gap to the rest', () => {
    fc.assert(
      fc.property(givenFor(moneyAggregates), ({ numbers }) => {
        const found = moneyAggregates.evaluate(numbers);
        if (!hasValue(found.growthOfRest)) return;
        const share = numberOf(found.shareOfNarrowBefore);
        const byParts = share
          .mul(numberOf(found.growthOfNarrow))
          .add(exact(1).sub(share).mul(found.growthOfRest));
        expect(exactText(numberOf(found.growthOfBroad))).toBe(exactText(byParts));
        const part = exact(1).sub(share).mul(numberOf(found.gapToRest));
        expect(exactText(numberOf(found.gap))).toBe(exactText(part));
        const both = numberOf(found.broadOverNarrow).sub(numberOf(found.restOverNarrow));
        expect(exactText(both)).toBe('1');
      }),
    );
  });

  it('shares, growth and gaps do not depend on the unit of money', () => {
    fc.assert(
      fc.property(givenFor(moneyAggregates), fc.integer({ min: 1, max: 10_000 }), ({ numbers }, unit) => {
        const scaled = new Map([...(numbers ?? [])].map(([name, value]) => [name, value.mul(unit)]));
        const [one, other] = [moneyAggregates.evaluate(numbers), moneyAggregates.evaluate(scaled)];
        for (const name of ['shareOfNarrow', 'growthOfRest', 'gap', 'gapToRest', 'restOverNarrow'] as const) {
          expect(texts(other)[name]).toBe(texts(one)[name]);
        }
      }),
    );
  });
});

describe('a gap between growth rates is counted in percentage points (A2, A14, L4, L7)', () => {
  it('3.8 % less 8.5 % is −4.7 percentage points', () => {
    expect(texts(growthRatesCompared.evaluate())).toMatchObject({ difference: '-47/10' });
  });

  it('read as −4.7 per cent, it would make M1 grow by 8.1 %', () => {
    expect(perCent(growthRatesCompared.evaluate().firstRateIfPerCent)).toBe('81/10');
  });

  it('the gap of −4.7 had widened since September, but was narrower than the −6.1 of a year before', () => {
    expect(texts(gapAtTwoDates.evaluate())).toMatchObject({
      gap: '-47/10',
      gapBefore: '-61/10',
      change: '7/5',
      hasWidened: '0',
    });
    const september = given({ narrowRateBefore: '0.072', broadRateBefore: '0.084' });
    expect(texts(gapAtTwoDates.evaluate(september))).toMatchObject({ gapBefore: '-6/5', hasWidened: '1' });
  });

  it('investment in manufacturing grew by 6 points more than all investment in 2024, nearly three times as fast', () => {
    const investment = given({ firstRate: '0.092', secondRate: '0.032' });
    expect(texts(growthRatesCompared.evaluate(investment))).toMatchObject({
      difference: '6',
      multiple: '23/8',
    });
  });
});

describe('the growth of M1 and M2 month by month', () => {
  const { rows, results } = moneyGrowthSeries.book();
  const gaps = new Map(rows.map((row) => [`${row.year}-${row.month}`, exactText(row.gap)]));

  it('has the gaps of the press reports (fact check of A2)', () => {
    expect(
      ['2024-12', '2025-1', '2025-9', '2025-10', '2025-11', '2025-12'].map((at) => gaps.get(at)),
    ).toEqual(['-61/10', '-33/5', '-6/5', '-2', '-31/10', '-47/10']);
    expect(gaps.get('2024-9'), 'the lowest of the new series').toBe('-101/10');
  });

  it('is below zero in every one of the 54 months found: no sign of an edge that was reached in 2025', () => {
    expect(texts(results)).toEqual({
      count: '54',
      monthsBelowZero: '54',
      lowestGap: '-117/10',
      highestGap: '-6/5',
    });
  });

  it('breaks once, between December 2023 and February 2024, where M1 was redefined', () => {
    const breaks = rows.filter(({ isComparable }) => isComparable.equals(0));
    expect(breaks.map(({ year, month }) => `${year}-${month}`)).toEqual(['2024-2']);
    expect(breaks[0]?.definition.en).toMatch(/^new/);
  });

  it('names agency, vintage and copy for each published figure, and the reader for any other', () => {
    expect(rows.every(({ agency }) => agency.en === 'People’s Bank of China')).toBe(true);
    expect(rows.at(-1)?.retrieved.en).toBe('Sohu, 23 January 2026');
    const own = { year: 2026, month: 1, growthOfM1: '0.05', growthOfM2: '0.09', definition: 2 };
    const item = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, exact(value)]));
    const [row] = moneyGrowthSeries.book({}, { months: [item] }).rows;
    expect(row).toMatchObject({ agency: { en: 'given by the reader' }, gap: exact(-4) });
  });

  it('lists each month once, in order, with both rates as published', () => {
    const months = monthsOfMoney.map(({ month }) => month);
    expect(months).toEqual([...new Set(months)].sort());
    expect(monthsOfMoney.find(({ month }) => month === '2024-09')).toMatchObject({
      growthOfM1: '-3.3',
      growthOfM2: '6.8',
      definition: 'new',
    });
  });
});

describe('December 2024 by both definitions of M1', () => {
  it('the new definition adds 44.2 trillion and takes 2.6 points off the gap', () => {
    expect(texts(definitionOfM1.evaluate())).toMatchObject({
      added: '442069/10000',
      oldGap: '-87/10',
      newGap: '-61/10',
      effectOfDefinition: '13/5',
    });
  });

  it('M1 was 21.4 % of M2 by the old one and 35.5 % by the new one', () => {
    const { oldShare, newShare, growthOfAdded } = definitionOfM1.evaluate();
    expect([perCent(oldShare), perCent(newShare), perCent(growthOfAdded)]).toEqual(['107/5', '71/2', '27/5']);
  });

  it('the new definition shows faster growth in every month of 2024 for which both are known', () => {
    expect(monthsByBothDefinitions).toHaveLength(4);
    for (const month of monthsByBothDefinitions) {
      const { oldGrowth, newGrowth } = monthByBothDefinitions(month);
      expect(exact(newGrowth).gt(oldGrowth)).toBe(true);
    }
  });
});
