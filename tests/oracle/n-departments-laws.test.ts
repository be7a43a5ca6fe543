// Any number of departments (derived from Capital II, ch. 20, section 4, and ch. 21): the laws for more than three, and of
// the elimination with which they are solved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { ImpossibleInputsError } from '~/calc/kernel/impossible-inputs.ts';
import type { ListItem } from '~/calc/kernel/ledger.ts';
import { departmentsInAYear } from '~/calc/reproduction/departments-in-a-year.ts';
import { departmentsInProportion } from '~/calc/reproduction/departments-in-proportion.ts';
import { kernelOf, solutionOf } from '~/calc/reproduction/elimination.ts';
import { numberOf, textOf } from '../support/values.ts';
import { department, fromFirst } from './departments-given.ts';

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
        expect(textOf(year.results.isBalanced)).toBe('1');
        expect(textOf(year.results.totalOverproduction)).toBe('0');
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
        expect(textOf(cleared.results.isBalanced)).toBe('1');
      }),
      { numRuns: 40 },
    );
  });

  it('are refused when shares do not add up, when a delivery names a department that is not there', () => {
    const two = [department({ shareOfWages: '1' }), department({ shareOfConsumption: '1' })];
    const book = (departments: readonly ListItem[], deliveries: readonly ListItem[]) => () =>
      departmentsInProportion.book(undefined, { departments, deliveries });
    expect(book([department({ shareOfWages: '1' })], fromFirst(1))).toThrow(
      'the shares in capitalists’ consumption add up to 0; they must add up to 1',
    );
    expect(book(two, fromFirst(1))).toThrow(
      'the shares in the means of production of department 2 add up to 0',
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
