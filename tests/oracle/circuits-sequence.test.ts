// Capital II, ch. 1–4: one endless sequence and its three cuts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeCircuits } from '~/calc/circuits/three-circuits.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { textOf } from '../support/values.ts';

describe('One endless sequence', () => {
  const { rows, results } = threeCircuits.book();
  const column = (name: 'money' | 'production' | 'commodity' | 'surplusValue' | 'spent') =>
    rows.map((row) => exactText(row[name]));

  it('carries 422 as money, 422 in production, 500 as commodity, 500 as money … (MEW 24, p. 105)', () => {
    expect(column('money').slice(0, 7)).toEqual(['422', '0', '0', '500', '0', '0', '500']);
    expect(column('production').slice(0, 7)).toEqual(['0', '422', '0', '0', '422', '0', '0']);
    expect(column('commodity').slice(0, 7)).toEqual(['0', '0', '500', '0', '0', '500', '0']);
    expect(column('spent').slice(0, 7)).toEqual(['0', '0', '0', '78', '0', '0', '78']);
  });

  it('is cut into G…G′, P…P and W′…W′, each from its own form to the same form again (MEW 24, pp. 104–105)', () => {
    const opens = (name: 'moneyCircuit' | 'productionCircuit' | 'commodityCircuit') =>
      rows.filter((row) => row[name].en.includes('opens')).map((row) => row.form.en.slice(0, 2));
    const closes = (name: 'moneyCircuit' | 'productionCircuit' | 'commodityCircuit') =>
      rows.filter((row) => row[name].en.includes('closes')).map((row) => row.form.en.slice(0, 2));
    expect([opens('moneyCircuit'), closes('moneyCircuit')]).toEqual([
      ['M:', 'M′'],
      ['M′', 'M′'],
    ]);
    expect([opens('productionCircuit'), closes('productionCircuit')]).toEqual([
      ['P:', 'P:'],
      ['P:', 'P:'],
    ]);
    expect([opens('commodityCircuit'), closes('commodityCircuit')]).toEqual([
      ['C′', 'C′'],
      ['C′', 'C′'],
    ]);
  });

  it('shows growth only from money to money as long as nothing is accumulated', () => {
    expect([results.moneyGrowth, results.productionGrowth, results.commodityGrowth].map(textOf)).toEqual([
      '78',
      '0',
      '0',
    ]);
  });

  it('ends in P′ and W″ once surplus-value is capitalised (MEW 24, pp. 85, 91–92)', () => {
    const all = threeCircuits.book({ shareCapitalised: exact(1) }).results;
    expect([all.moneyGrowth, all.productionGrowth, all.commodityGrowth].map(textOf)).toEqual([
      '78',
      '78',
      '19500/211',
    ]);
  });

  it('changes value in production only, and keeps its account at every point', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => exact(tenths).div(10));
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (shareCapitalised, v, c) => {
          const points = threeCircuits.rows({
            shareCapitalised,
            variableCapital: exact(v),
            constantCapital: exact(c),
            circuits: exact(4),
          });
          const value = points.map(({ money, production, commodity }) =>
            money.add(production).add(commodity),
          );
          for (const [index, point] of points.entries()) {
            const [before, now] = [value[index - 1], value[index]];
            if (!before || !now) continue;
            const kind = index % 3;
            const change = now.sub(before);
            if (kind === 2) expect(exactText(change)).toBe(exactText(point.surplusValue));
            if (kind === 0) expect(exactText(change)).toBe('0');
            if (kind === 1)
              expect(exactText(change)).toBe(exactText(points[index - 1]?.spent.neg() ?? exact(1)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
