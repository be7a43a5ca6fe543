// Which years of expanded reproduction can end as booked (Capital II, ch. 21, MEW 24, pp. 499, 515): what the closed form of five
// years says of the years that it covers, and a deficit of revenue that is not there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '~/calc/kernel/exact.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { fiveYearsOfGrowth } from '~/calc/reproduction/five-years-of-growth.ts';
import { givenFor } from '../support/random-inputs.ts';
import { simpleScheme } from '../support/schemes-of-marx.ts';
import { of, textOf, valuesOf } from '../support/values.ts';

/** The same start as the inputs of the scheme of many years. */
const initial = (given: ReadonlyMap<string, Exact>): ReadonlyMap<string, Exact> =>
  new Map(
    [...given].map(([name, value]) => [
      /^(constant|variable)Capital/.test(name)
        ? `initial${name.charAt(0).toUpperCase()}${name.slice(1)}`
        : name,
      value,
    ]),
  );

describe('Five years of growth', () => {
  it('fail in year 0 from the simple scheme, and hold from year 1 on', () => {
    expect(valuesOf(fiveYearsOfGrowth, simpleScheme)).toMatchObject({
      isReproduced: '0',
      overproductionInDepartmentII: '1',
      yearsOneToFiveAreReproduced: '1',
      everyYearIsReproduced: '0',
    });
  });

  it('end as booked just when the years of the scheme do, the start apart from the years after', () => {
    fc.assert(
      fc.property(givenFor(fiveYearsOfGrowth), ({ numbers = new Map() }) => {
        const years = expandedReproduction.run(initial(numbers), 6).map((year) => of(year, 'isReproduced'));
        const all = (some: readonly Exact[]) => (some.every((is) => is.equals(1)) ? '1' : '0');
        const closed = fiveYearsOfGrowth.evaluate(numbers);
        expect(textOf(closed.isReproduced)).toBe(all(years.slice(0, 1)));
        expect(textOf(closed.yearsOneToFiveAreReproduced)).toBe(all(years.slice(1)));
        expect(textOf(closed.everyYearIsReproduced)).toBe(all(years));
      }),
      { numRuns: 200 },
    );
  });
});

describe('A year of accumulation', () => {
  it('finds no deficit covered where there is none', () => {
    expect(valuesOf(accumulationOfAYear)).toMatchObject({
      revenueGap: '0',
      revenueFallsShort: '0',
      deficitIsCovered: '0',
    });
  });
});
