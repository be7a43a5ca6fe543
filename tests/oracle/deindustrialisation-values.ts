// How the laws of the part on deindustrialisation read the values of a model, and the random numbers that they draw.
import fc from 'fast-check';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { of, type Values } from '../support/values.ts';

/** Whether a condition of a model holds. */
export const holds = (values: Values | undefined, name: string): boolean => of(values, name).equals(1);

/** What a model is given, as numbers. */
export const given = (numbers: Readonly<Record<string, Exact>>) => new Map(Object.entries(numbers));

/** So many random inputs for each law. */
export const some = { numRuns: 80 };
export const wholes = (min: number, max: number) => fc.integer({ min, max }).map((n) => exact(n));
export const hundredths = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => exact(n).div(100));
export const amount = wholes(1, 50000);
