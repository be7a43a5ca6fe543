// Any number of departments (derived from Capital II, ch. 20, section 4, and ch. 21): with two it is Marx's scheme, with
// three that of means of production, necessities and luxuries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import type { ListItem } from '~/calc/kernel/ledger.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { accumulationPlannedByBoth } from '~/calc/reproduction/accumulation-planned-by-both.ts';
import { balancedGrowth } from '~/calc/reproduction/balanced-growth.ts';
import { departmentsInAYear } from '~/calc/reproduction/departments-in-a-year.ts';
import { departmentsInProportion } from '~/calc/reproduction/departments-in-proportion.ts';
import { threeDepartments } from '~/calc/reproduction/three-departments.ts';
import { numberOf, textOf } from '../support/values.ts';
import { department, fromFirst } from './departments-given.ts';

const proportions = (departments: readonly ListItem[], totalProduct: string) =>
  departmentsInProportion.book(
    { totalProduct: exact(totalProduct) },
    { departments, deliveries: fromFirst(departments.length) },
  );

const three = (composition: string, one: string, two: string): readonly ListItem[] => [
  department({ composition: '4', accumulationRate: one }),
  department({ composition, accumulationRate: two, shareOfWages: '1', shareOfConsumption: '3/5' }),
  department({ composition, accumulationRate: two, shareOfConsumption: '2/5' }),
];

describe('three departments: means of production, necessities, luxuries at two fifths of the capitalists’ consumption', () => {
  it('growing by a tenth at 4 : 1, 2 : 1, 2 : 1 stand as 1 : 689/1100 : 111/1100 in wages', () => {
    const { rows, results } = proportions(three('2', '1/2', '3/10'), '98/11');
    expect(rows.map(({ variableCapital }) => exactText(variableCapital))).toEqual([
      '1',
      '689/1100',
      '111/1100',
    ]);
    expect(rows.map(({ constantCapital }) => exactText(constantCapital))).toEqual([
      '4',
      '689/550',
      '111/550',
    ]);
    expect(rows.map(({ surplusValue }) => exactText(surplusValue))).toEqual(['1', '689/1100', '111/1100']);
    expect(rows.map(({ product }) => exactText(product))).toEqual(['6', '689/275', '111/275']);
    expect(rows.map(({ consumption }) => exactText(consumption))).toEqual(['1/2', '4823/11000', '777/11000']);
    expect(rows.map(({ growth }) => exactText(growth))).toEqual(['1/10', '1/10', '1/10']);
    expect(textOf(results.persists)).toBe('1');
  });

  it('are 4400c + 1100v, 1378c + 689v and 222c + 111v at a product of 9,800: together year 1 of the first illustration', () => {
    const { rows } = departmentsInProportion.book();
    expect(
      rows.map(({ constantCapital, variableCapital }) => `${constantCapital}c + ${variableCapital}v`),
    ).toEqual(['4400c + 1100v', '1378c + 689v', '222c + 111v']);
  });

  it('in simple reproduction at 4 : 1 stand as 1 : 2/5 : 1/10: Marx’s 1600c + 400v and 400c + 100v (p. 403)', () => {
    const { rows } = proportions(three('4', '0', '0'), '9');
    expect(rows.map(({ variableCapital }) => exactText(variableCapital))).toEqual(['1', '2/5', '1/10']);
    expect(rows.map(({ product }) => exactText(product))).toEqual(['6', '12/5', '3/5']);
    expect(rows.map(({ consumption }) => exactText(consumption))).toEqual(['1', '2/5', '1/10']);
    const simple = new Map([
      ['growth', exact(0)],
      ['compositionIIa', exact(4)],
      ['compositionIIb', exact(4)],
    ]);
    expect(textOf(threeDepartments.evaluate(simple).luxuryProportion)).toBe('1/4');
  });

  it('do not last when their rates of growth differ, though the year clears', () => {
    const { rows, results } = proportions(three('2', '1/2', '1/2'), '9800');
    expect(textOf(results.persists)).toBe('0');
    const year = departmentsInAYear.book(undefined, {
      departments: rows.map((row, index) => ({
        ...(three('2', '1/2', '1/2')[index] ?? {}),
        constantCapital: row.constantCapital,
        variableCapital: row.variableCapital,
      })),
      deliveries: fromFirst(3),
    });
    expect(textOf(year.results.isBalanced)).toBe('1');
  });

  it('leave the rates of IIa and IIb open at equal compositions, and fix them at unequal ones', () => {
    const year = (composition: string) =>
      departmentsInAYear.book(undefined, {
        departments: [
          department({ constantCapital: '4400', variableCapital: '1100', accumulationRate: '1/2' }),
          department({
            constantCapital: '1378',
            variableCapital: '689',
            composition: '2',
            shareOfWages: '1',
            shareOfConsumption: '3/5',
          }),
          department({
            constantCapital: '222',
            variableCapital: '111',
            composition,
            shareOfConsumption: '2/5',
          }),
        ],
        deliveries: fromFirst(3),
      });
    expect(year('2').rows.map(({ clearingAccumulationRate }) => textOf(clearingAccumulationRate))).toEqual([
      '—',
      '—',
      '—',
    ]);
    expect(year('3').rows.map(({ clearingAccumulationRate }) => textOf(clearingAccumulationRate))).toEqual([
      '1/2',
      '240/689',
      '0',
    ]);
  });
});

describe('two departments', () => {
  it('in proportion are year 1 of the first illustration, and year 1 of the second from an exact 5 : 1', () => {
    const two = (compositions: readonly [string, string], rate: string) => [
      department({ composition: compositions[0], accumulationRate: '1/2' }),
      department({
        composition: compositions[1],
        accumulationRate: rate,
        shareOfWages: '1',
        shareOfConsumption: '1',
      }),
    ];
    const wages = (rows: readonly { readonly variableCapital: Exact }[]) =>
      rows.map(({ variableCapital }) => exactText(variableCapital));
    expect(wages(proportions(two(['4', '2'], '3/10'), '9800').rows)).toEqual(['1100', '800']);
    expect(wages(proportions(two(['5', '5'], '1/2'), '9800').rows)).toEqual(['3250/3', '950/3']);
  });

  it('have as residual the rate that Marx’s rule demands of II: 1/5, then 3/10; 184/285, then 475/947', () => {
    const rate = (
      capitals: readonly [string, string, string, string],
      compositions: readonly [string, string],
    ) => {
      const { rows } = departmentsInAYear.book(undefined, {
        departments: [
          department({
            constantCapital: capitals[0],
            variableCapital: capitals[1],
            composition: compositions[0],
            accumulationRate: '1/2',
          }),
          department({
            constantCapital: capitals[2],
            variableCapital: capitals[3],
            composition: compositions[1],
            shareOfWages: '1',
            shareOfConsumption: '1',
          }),
        ],
        deliveries: fromFirst(2),
      });
      return textOf(rows[1]?.clearingAccumulationRate);
    };
    expect(rate(['4000', '1000', '1500', '750'], ['4', '2'])).toBe('1/5');
    expect(rate(['4400', '1100', '1600', '800'], ['4', '2'])).toBe('3/10');
    expect(rate(['5000', '1000', '1430', '285'], ['5', '5'])).toBe('184/285');
    expect(rate(['16250/3', '3250/3', '4750/3', '947/3'], ['5', '5'])).toBe('475/947');
  });

  const fraction = (from: number, to: number, parts: number) =>
    fc.integer({ min: from * parts, max: to * parts }).map((n) => exact(n).div(parts));
  const scheme = fc.record({
    constantCapitalI: fraction(0, 9000, 1),
    variableCapitalI: fraction(1, 3000, 1),
    constantCapitalII: fraction(0, 6000, 1),
    variableCapitalII: fraction(1, 3000, 1),
    compositionI: fraction(1, 9, 2),
    compositionII: fraction(1, 9, 2),
    rateOfSurplusValueI: fraction(1, 3, 5),
    rateOfSurplusValueII: fraction(1, 3, 5),
    accumulationRateI: fraction(0, 1, 20),
    accumulationRateII: fraction(0, 1, 20),
  });

  it('are the model of two departments that plan apart, and of Marx’s rule', () => {
    fc.assert(
      fc.property(scheme, (given) => {
        const inputs = new Map(Object.entries(given));
        const { rows } = departmentsInAYear.book(undefined, {
          departments: (['I', 'II'] as const).map((name) => ({
            constantCapital: given[`constantCapital${name}`],
            variableCapital: given[`variableCapital${name}`],
            composition: given[`composition${name}`],
            rateOfSurplusValue: given[`rateOfSurplusValue${name}`],
            accumulationRate: given[`accumulationRate${name}`],
            shareOfWages: exact(name === 'II' ? 1 : 0),
            shareOfConsumption: exact(name === 'II' ? 1 : 0),
          })),
          deliveries: fromFirst(2),
        });
        const apart = accumulationPlannedByBoth.evaluate(inputs);
        const rule = accumulationOfAYear.evaluate(inputs);
        expect(rows.map(({ unsold }) => exactText(unsold))).toEqual([
          textOf(apart.unsoldI),
          textOf(apart.unsoldII),
        ]);
        expect(textOf(rows[1]?.clearingAccumulationRate)).toBe(textOf(rule.accumulationRateII));
      }),
      { numRuns: 60 },
    );
  });

  it('have the proportion of the balanced ray when II grows as I does', () => {
    fc.assert(
      fc.property(scheme, (given) => {
        const inputs = new Map<string, Exact>(Object.entries(given));
        const ray = balancedGrowth.evaluate(inputs);
        const { rows } = departmentsInProportion.book(
          { totalProduct: numberOf(ray.totalProduct) },
          {
            departments: [
              department({
                composition: textOf(given.compositionI),
                rateOfSurplusValue: textOf(given.rateOfSurplusValueI),
                accumulationRate: textOf(given.accumulationRateI),
              }),
              department({
                composition: textOf(given.compositionII),
                rateOfSurplusValue: textOf(given.rateOfSurplusValueII),
                accumulationRate: textOf(ray.accumulationRateII),
                shareOfWages: '1',
                shareOfConsumption: '1',
              }),
            ],
            deliveries: fromFirst(2),
          },
        );
        expect(rows.map(({ variableCapital }) => exactText(variableCapital))).toEqual([
          textOf(ray.variableCapitalI),
          textOf(ray.variableCapitalII),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
