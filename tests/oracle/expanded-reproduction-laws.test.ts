// The laws of expanded reproduction by Marx's rule (Capital II, ch. 21), for any scheme: no value is lost, the ways to a
// quantity agree, the proportion of the departments is fixed after one step, and the closed form is the scheme.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { evaluate } from '~/calc/kernel/expression.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { accumulationPlannedByBoth } from '~/calc/reproduction/accumulation-planned-by-both.ts';
import { balancedGrowth } from '~/calc/reproduction/balanced-growth.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { fiveYearsOfGrowth } from '~/calc/reproduction/five-years-of-growth.ts';
import { threeDepartments } from '~/calc/reproduction/three-departments.ts';
import { numberOf } from '../support/values.ts';

const fraction = (from: number, to: number, parts: number) =>
  fc.integer({ min: from * parts, max: to * parts }).map((n) => exact(n).div(parts));

const rates = {
  rateOfSurplusValueI: fraction(0, 3, 10).map((e) => e.add('1/10')),
  rateOfSurplusValueII: fraction(0, 3, 10).map((e) => e.add('1/10')),
  compositionI: fraction(1, 9, 2),
  compositionII: fraction(1, 9, 2),
  accumulationRateI: fraction(0, 1, 20),
};
const capitals = {
  constantCapitalI: fraction(0, 9000, 1),
  variableCapitalI: fraction(1, 3000, 1),
  constantCapitalII: fraction(0, 6000, 1),
  variableCapitalII: fraction(1, 3000, 1),
};

type Given = ReadonlyMap<string, Exact>;

const mapOf = (record: Readonly<Record<string, Exact>>): Given => new Map(Object.entries(record));
const anyYear = fc.record({ ...capitals, ...rates }).map(mapOf);

const initial = (given: Given): Given =>
  new Map(
    [...given].map(([name, value]) => [
      name in capitals ? `initial${name.charAt(0).toUpperCase()}${name.slice(1)}` : name,
      value,
    ]),
  );

/** Reads a run's values by name; what has none fails the test. */
const read = (values: Readonly<Record<string, Value>> | undefined) => (name: string) =>
  numberOf(values?.[name]);

describe('a year by Marx’s rule', () => {
  it('balances its exchange and both its markets exactly when the whole product finds buyers', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const of = read(accumulationOfAYear.evaluate(given));
        const unsold = of('unsoldMeansOfProduction').add(of('unsoldArticlesOfConsumption'));
        for (const name of [
          'isExchangeBalanced',
          'isMeansOfProductionMarketBalanced',
          'isConsumptionMarketBalanced',
        ])
          expect([name, of(name).toString()]).toEqual([name, unsold.equals(0) ? '1' : '0']);
      }),
    );
  });

  it('loses no value: the product is next year’s capital and what the capitalists consume', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const of = read(accumulationOfAYear.evaluate(given));
        const next = of('nextConstantCapitalI')
          .add(of('nextVariableCapitalI'))
          .add(of('nextConstantCapitalII'))
          .add(of('nextVariableCapitalII'));
        expect(next.add(of('totalConsumption')).equals(of('totalProduct'))).toBe(true);
      }),
    );
  });

  it('can end exactly when I accumulates between the least and the largest rate', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const of = read(accumulationOfAYear.evaluate(given));
        const rate = of('accumulationRateI');
        const [least, largest] = [of('leastAccumulationRateI'), of('largestAccumulationRateI')];
        const isWithin = rate.gte(least) && rate.lte(largest);
        expect(of('isReproduced').equals(isWithin ? 1 : 0)).toBe(true);
        expect(least.gte(0) && largest.lte(1)).toBe(true);
        const shrinks = of('overproductionInDepartmentII').equals(1);
        const fallsShort = of('revenueGap').lt(0);
        expect(of('revenueFallsShort').equals(fallsShort ? 1 : 0)).toBe(true);
        expect(of('deficitIsCovered').equals(fallsShort && !shrinks ? 1 : 0)).toBe(true);
        if (of('crashIsInevitable').equals(1)) expect(shrinks).toBe(true);
        if (of('isReproduced').equals(1) && of('consumptionII').gt(0))
          expect(of('revenueOfIBelowII').equals(1)).toBe(true);
      }),
    );
  });

  it('takes II to the same place in two steps as in one', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const of = read(accumulationOfAYear.evaluate(given));
        expect(
          of('firstAdditionalVariableII')
            .add(of('secondAdditionalVariableII'))
            .equals(of('additionalVariableII')),
        ).toBe(true);
        expect(
          of('surplusValueIIAfterWages').sub(of('secondAdditionalVariableII')).equals(of('consumptionII')),
        ).toBe(true);
        expect(
          of('constantCapitalIIAfterFirstStep')
            .add(of('additionalVariableI'))
            .equals(of('nextConstantCapitalII')),
        ).toBe(true);
      }),
    );
  });

  it.each([
    accumulationOfAYear,
    accumulationPlannedByBoth,
    balancedGrowth,
    fiveYearsOfGrowth,
    threeDepartments,
  ])('has equal values for every other way to write its equations ($id)', (model) => {
    fc.assert(
      fc.property(fc.record({ ...capitals, ...rates }).map(mapOf), (given) => {
        const values: Readonly<Record<string, Value>> = model.evaluate(given);
        for (const quantity of model.quantities.values()) {
          if (quantity.role === 'input') continue;
          const own = values[quantity.name] as Value;
          for (const [form, expression] of Object.entries(quantity.alternatives)) {
            const other = evaluate(expression, (name) => values[name] as Value, quantity.name);
            if (hasValue(own) && hasValue(other))
              expect([form, other.toString()]).toEqual([form, own.toString()]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves what one department cannot sell as what the other lacks, when both plan by themselves', () => {
    const both = fc.record({ ...capitals, ...rates, accumulationRateII: fraction(0, 1, 20) }).map(mapOf);
    fc.assert(
      fc.property(both, (given) => {
        const of = read(accumulationPlannedByBoth.evaluate(given));
        expect(of('unsoldI').add(of('unsoldII')).equals(0)).toBe(true);
        const clearing = new Map(given).set('accumulationRateII', of('clearingAccumulationRateII'));
        expect(read(accumulationPlannedByBoth.evaluate(clearing))('isBalanced').equals(1)).toBe(true);
        const byRule = read(accumulationOfAYear.evaluate(given));
        expect(byRule('accumulationRateII').equals(of('clearingAccumulationRateII'))).toBe(true);
      }),
    );
  });
});

describe('the scheme over the years', () => {
  it('begins each year with what the year before has left it', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const [first, second] = expandedReproduction.run(initial(given), 2).map(read);
        const year = read(accumulationOfAYear.evaluate(given));
        for (const name of Object.keys(capitals)) {
          const next = `next${name.charAt(0).toUpperCase()}${name.slice(1)}`;
          expect(second?.(name).equals(first?.(next) ?? 0)).toBe(true);
          expect(year(next).equals(first?.(next) ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('has the proportion of the balanced ray after one step, from any start', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const run = expandedReproduction.run(initial(given), 4).map(read);
        const proportion = read(balancedGrowth.evaluate(given))('proportion');
        for (const of of run.slice(1)) {
          expect(of('constantCapitalII').equals(of('variableCapitalI').mul(proportion))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stays on the balanced ray once it is there', () => {
    fc.assert(
      fc.property(fc.record(rates).map(mapOf), (given) => {
        const ray = read(balancedGrowth.evaluate(given));
        const start = new Map(given);
        for (const name of Object.keys(capitals)) start.set(name, ray(name));
        const of = read(accumulationOfAYear.evaluate(start));
        expect(of('growthI').equals(ray('growth'))).toBe(true);
        expect(of('growthII').equals(ray('growth'))).toBe(true);
        expect(of('accumulationRateII').equals(ray('accumulationRateII'))).toBe(true);
        expect(of('totalProduct').equals(ray('totalProduct'))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is in year t ≥ 1: Iv(1 + g)^t, Ic by the composition of what is added, IIc from year 1, IIv likewise', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 12 }), (given, t) => {
        const run = expandedReproduction.run(initial(given), t + 1);
        const [start, first, last] = [read(run[0]), read(run[1]), read(run[t])];
        const g = read(balancedGrowth.evaluate(given))('growth');
        const variableI = start('variableCapitalI').mul(g.add(1).pow(t));
        const constantII = first('constantCapitalII').mul(g.add(1).pow(t - 1));
        expect(last('variableCapitalI').equals(variableI)).toBe(true);
        expect(last('constantCapitalII').equals(constantII)).toBe(true);
        const addedI = variableI.sub(start('variableCapitalI')).mul(start('compositionI'));
        expect(last('constantCapitalI').equals(start('constantCapitalI').add(addedI))).toBe(true);
        const addedII = constantII.sub(start('constantCapitalII')).div(start('compositionII'));
        expect(last('variableCapitalII').equals(start('variableCapitalII').add(addedII))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has in its fifth year what the closed form says', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const run = expandedReproduction.run(initial(given), 6);
        const [fourth, fifth] = [read(run[4]), read(run[5])];
        const closed = read(fiveYearsOfGrowth.evaluate(given));
        for (const name of ['totalCapital', 'totalSurplusValue', 'totalConsumption'])
          expect(closed(`${name}Year5`).equals(fifth(name))).toBe(true);
        expect(closed('totalConsumptionYear4').equals(fourth('totalConsumption'))).toBe(true);
        const ratios = ['capitalOverStart', 'surplusValueOverStart', 'consumptionOverStart'];
        for (const name of ratios) {
          const [byClosedForm, byYears] = [fiveYearsOfGrowth.evaluate(given), run[5]].map(
            (values) => (values as Readonly<Record<string, Value>> | undefined)?.[name],
          );
          if (byClosedForm && hasValue(byClosedForm))
            expect(numberOf(byYears).equals(byClosedForm)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is ten times as large in every pound, and the same in every rate, from ten times the capital', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const tenfold = new Map(
          [...given].map(([name, value]) => [name, name in capitals ? value.mul(10) : value]),
        );
        const [small, large] = [given, tenfold].map((inputs) =>
          read(expandedReproduction.run(initial(inputs), 4)[3]),
        );
        for (const name of ['totalProduct', 'additionalConstantII', 'consumptionII', 'revenueGap'])
          expect(large?.(name).equals(small?.(name).mul(10) ?? 0)).toBe(true);
        for (const name of ['isReproduced', 'yearsHeld', 'overproductionInDepartmentII'])
          expect(large?.(name).equals(small?.(name) ?? 2)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('counts the years until the first that fails, and does not forget it', () => {
    fc.assert(
      fc.property(anyYear, (given) => {
        const run = expandedReproduction.run(initial(given), 6).map(read);
        const fails = run.findIndex((of) => of('isReproduced').equals(0));
        expect(
          run
            .at(-1)?.('yearsHeld')
            .equals(fails < 0 ? 6 : fails),
        ).toBe(true);
        expect(
          run
            .at(-1)?.('holdsStill')
            .equals(fails < 0 ? 1 : 0),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
