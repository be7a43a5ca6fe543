// Marx's scheme with department II deciding first (derived from Capital II, ch. 21, MEW 24, pp. 505–514): in balance it is the same
// scheme; out of balance the residual does not come to rest, as it does when department I leads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { departmentTwoLeads } from '~/calc/reproduction/department-two-leads.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, of, type Texts, textOf } from '../support/values.ts';
import { firstIllustration } from './expanded-reproduction-years.ts';

const run = (inputs: Texts, years: number) => departmentTwoLeads.run(given(inputs), years);
const ratesOfI = (inputs: Texts, years: number) =>
  run(inputs, years).map((year) => of(year, 'accumulationRateI'));

describe('department II leads', () => {
  it('and goes on as in Marx’s first illustration, from year 1, when it accumulates 3/10', () => {
    const years = run({}, 8);
    for (const [index, year] of years.entries()) {
      const { constantCapitalI, variableCapitalI, constantCapitalII, variableCapitalII, totalProduct } =
        firstIllustration[index + 1] ?? {};
      expect({
        constantCapitalI: textOf(year['constantCapitalI']),
        variableCapitalI: textOf(year['variableCapitalI']),
        constantCapitalII: textOf(year['constantCapitalII']),
        variableCapitalII: textOf(year['variableCapitalII']),
        totalProduct: textOf(year['totalProduct']),
        accumulationRateI: textOf(year['accumulationRateI']),
      }).toEqual({
        constantCapitalI,
        variableCapitalI,
        constantCapitalII,
        variableCapitalII,
        totalProduct,
        accumulationRateI: '1/2',
      });
    }
  });

  it('and moves I further from one half every year at 31% or 29%', () => {
    for (const rate of ['31/100', '29/100']) {
      const away = ratesOfI({ accumulationRateII: rate }, 8).map((value) => value.sub('1/2').abs());
      for (const [index, distance] of away.entries())
        expect(distance.gt(away[index - 1] ?? 0), `${rate}, year ${index + 1}`).toBe(true);
    }
  });

  it('and leaves I more means of production than its surplus-value can take in the fifth year at 1/5', () => {
    const years = run({ accumulationRateII: '1/5' }, 8).map((year) => textOf(year['isReproduced']));
    expect(years).toEqual(['1', '1', '1', '1', '0', '0', '0', '0']);
  });

  it('in any one year is the same exchange as when I leads: the residual of the residual is the rate itself', () => {
    fc.assert(
      fc.property(givenFor(departmentTwoLeads), ({ numbers = new Map() }) => {
        const [year] = departmentTwoLeads.run(numbers, 1);
        const surplus = year?.['surplusValueI'];
        if (!surplus || of(year, 'surplusValueI').equals(0) || of(year, 'surplusValueII').equals(0)) return;
        const byOne = accumulationOfAYear.evaluate(
          new Map([...accumulationOfAYear.inputs].map(({ name }) => [name, of(year, name)])),
        );
        expect(textOf(byOne.accumulationRateII)).toBe(textOf(year['accumulationRateII']));
        expect(textOf(byOne.consumptionI)).toBe(textOf(year['consumptionI']));
        expect(textOf(byOne.growthI)).toBe(textOf(year['growthI']));
      }),
      { numRuns: 100 },
    );
  });
});
