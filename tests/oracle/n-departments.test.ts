// Any number of departments (derived from Capital II, ch. 20, section 4, and ch. 21): with two it is Marx's scheme, with
// three that of means of production, necessities and luxuries; and the laws for more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { ImpossibleInputsError, type ListItem } from '~/calc/kernel/ledger.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { accumulationPlannedByBoth } from '~/calc/reproduction/accumulation-planned-by-both.ts';
import { balancedGrowth } from '~/calc/reproduction/balanced-growth.ts';
import { departmentsInAYear } from '~/calc/reproduction/departments-in-a-year.ts';
import { departmentsInProportion } from '~/calc/reproduction/departments-in-proportion.ts';
import { kernelOf, solutionOf } from '~/calc/reproduction/elimination.ts';
import { threeDepartments } from '~/calc/reproduction/three-departments.ts';

type Texts = Readonly<Record<string, string>>;

const item = (texts: Texts): ListItem =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, exact(text)]));

const department = (texts: Texts): ListItem => ({
  ...item({
    composition: '4',
    rateOfSurplusValue: '1',
    accumulationRate: '0',
    shareOfWages: '0',
    shareOfConsumption: '0',
  }),
  ...item(texts),
});

/** Department 1 supplies the means of production of all. */
const fromFirst = (count: number): readonly ListItem[] =>
  Array.from({ length: count }, (_, index) => item({ seller: '1', buyer: `${index + 1}`, share: '1' }));

const text = (value: Value | undefined): string => (value && hasValue(value) ? exactText(value) : '—');
const numberOf = (value: Value | undefined): Exact => {
  if (value && hasValue(value)) return value;
  throw new Error('this quantity has a value');
};

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
    expect(text(results.persists)).toBe('1');
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
    expect(text(threeDepartments.evaluate(simple).luxuryProportion)).toBe('1/4');
  });

  it('do not last when their rates of growth differ, though the year clears', () => {
    const { rows, results } = proportions(three('2', '1/2', '1/2'), '9800');
    expect(text(results.persists)).toBe('0');
    const year = departmentsInAYear.book(undefined, {
      departments: rows.map((row, index) => ({
        ...(three('2', '1/2', '1/2')[index] ?? {}),
        constantCapital: row.constantCapital,
        variableCapital: row.variableCapital,
      })),
      deliveries: fromFirst(3),
    });
    expect(text(year.results.isBalanced)).toBe('1');
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
    expect(year('2').rows.map(({ clearingAccumulationRate }) => text(clearingAccumulationRate))).toEqual([
      '—',
      '—',
      '—',
    ]);
    expect(year('3').rows.map(({ clearingAccumulationRate }) => text(clearingAccumulationRate))).toEqual([
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
      return text(rows[1]?.clearingAccumulationRate);
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
          text(apart.unsoldI),
          text(apart.unsoldII),
        ]);
        expect(text(rows[1]?.clearingAccumulationRate)).toBe(text(rule.accumulationRateII));
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
                composition: text(given.compositionI),
                rateOfSurplusValue: text(given.rateOfSurplusValueI),
                accumulationRate: text(given.accumulationRateI),
              }),
              department({
                composition: text(given.compositionII),
                rateOfSurplusValue: text(given.rateOfSurplusValueII),
                accumulationRate: text(ray.accumulationRateII),
                shareOfWages: '1',
                shareOfConsumption: '1',
              }),
            ],
            deliveries: fromFirst(2),
          },
        );
        expect(rows.map(({ variableCapital }) => exactText(variableCapital))).toEqual([
          text(ray.variableCapitalI),
          text(ray.variableCapitalII),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any number of departments', () => {
  /** Shares that add up to 1, none of them nothing. */
  const shares = (count: number) =>
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((weights) => {
      const total = weights.reduce((left, right) => left + right);
      return weights.map((weight) => exact(weight).div(total));
    });
  const number = (max: number, parts: number) => fc.integer({ min: 1, max }).map((n) => exact(n).div(parts));
  const economy = fc.integer({ min: 2, max: 5 }).chain((count) =>
    fc
      .record({
        wages: shares(count),
        consumption: shares(count),
        means: fc.array(shares(count), { minLength: count, maxLength: count }),
        own: fc.array(
          fc.record({
            composition: number(16, 2),
            rateOfSurplusValue: number(20, 10),
            accumulationRate: fc.integer({ min: 0, max: 20 }).map((n) => exact(n).div(20)),
          }),
          { minLength: count, maxLength: count },
        ),
      })
      .map(({ wages, consumption, means, own }) => ({
        departments: own.map((fields, index) => ({
          ...fields,
          shareOfWages: wages[index] ?? exact(0),
          shareOfConsumption: consumption[index] ?? exact(0),
        })),
        deliveries: means.flatMap((column, buyer) =>
          column.map((share, seller) => ({ seller: exact(seller + 1), buyer: exact(buyer + 1), share })),
        ),
      })),
  );

  it('have proportions, none below zero, at which every market clears, whatever the rates of accumulation', () => {
    fc.assert(
      fc.property(economy, (lists) => {
        const { rows } = departmentsInProportion.book(undefined, lists);
        expect(rows.every(({ variableCapital }) => variableCapital.gt(0))).toBe(true);
        const year = departmentsInAYear.book(undefined, {
          ...lists,
          departments: lists.departments.map((fields, index) => ({
            ...fields,
            constantCapital: rows[index]?.constantCapital ?? exact(0),
            variableCapital: rows[index]?.variableCapital ?? exact(0),
          })),
        });
        expect(text(year.results.isBalanced)).toBe('1');
        expect(text(year.results.totalOverproduction)).toBe('0');
      }),
      { numRuns: 40 },
    );
  });

  it('sell together what they buy together: unsold products and lacks cancel out, at any size of the departments', () => {
    const sized = economy.chain((lists) =>
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 10, maxLength: 10 }).map((sizes) => ({
        ...lists,
        departments: lists.departments.map((fields, index) => ({
          ...fields,
          constantCapital: exact(sizes[index] ?? 0),
          variableCapital: exact((sizes[index + 5] ?? 0) + 1),
        })),
      })),
    );
    fc.assert(
      fc.property(sized, (lists) => {
        const { rows } = departmentsInAYear.book(undefined, lists);
        expect(rows.reduce((total, { unsold }) => total.add(unsold), exact(0)).equals(0)).toBe(true);
        const rates = rows.map(({ clearingAccumulationRate }) => clearingAccumulationRate);
        if (!rates.every(hasValue)) return;
        const cleared = departmentsInAYear.book(undefined, {
          ...lists,
          departments: lists.departments.map((fields, index) => ({
            ...fields,
            accumulationRate: numberOf(rates[index]),
          })),
        });
        expect(text(cleared.results.isBalanced)).toBe('1');
      }),
      { numRuns: 40 },
    );
  });

  it('are refused when shares do not add up, when a delivery names a department that is not there', () => {
    const two = [department({ shareOfWages: '1' }), department({ shareOfConsumption: '1' })];
    const book = (departments: readonly ListItem[], deliveries: readonly ListItem[]) => () =>
      departmentsInProportion.book(undefined, { departments, deliveries });
    expect(book([department({ shareOfWages: '1' })], fromFirst(1))).toThrow(
      'The shares in capitalists’ consumption add up to 0; they must add up to 1',
    );
    expect(book(two, fromFirst(1))).toThrow(
      'The shares in the means of production of department 2 add up to 0',
    );
    expect(book(two, fromFirst(3))).toThrow('names department 3, and there are 2');
    expect(book(two, fromFirst(1))).toThrow(ImpossibleInputsError);
  });
});

describe('elimination', () => {
  it('finds what a matrix takes to zero, and the one solution of a system', () => {
    const matrix = [
      [exact(1), exact(2), exact(3)],
      [exact(2), exact(4), exact(6)],
    ];
    expect(kernelOf(matrix).map((vector) => vector.map(exactText))).toEqual([
      ['-2', '1', '0'],
      ['-3', '0', '1'],
    ]);
    const square = [
      [exact(0), exact(2)],
      [exact(3), exact(1)],
    ];
    expect(solutionOf(square, [exact(4), exact(5)])?.map(exactText)).toEqual(['1', '2']);
    expect(solutionOf(matrix, [exact(1), exact(2)])).toBeUndefined();
    expect(solutionOf([[exact(1)], [exact(1)]], [exact(1), exact(2)])).toBeUndefined();
  });
});
