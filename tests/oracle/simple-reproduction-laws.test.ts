// Laws of simple reproduction that hold for any departments: the three balances are one, value and money are conserved,
// all goes in proportion (Capital II, ch. 19–20).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pounds } from '~/calc/kernel/common-units.ts';
import { type Exact, exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';
import { sameDimension } from '~/calc/kernel/units.ts';
import { fixedCapitalReplacement } from '~/calc/reproduction/fixed-capital.ts';
import { gold } from '~/calc/reproduction/gold.ts';
import { luxuries } from '~/calc/reproduction/luxuries.ts';
import { luxuriesDerived } from '~/calc/reproduction/luxuries-derived.ts';
import { productByValueParts } from '~/calc/reproduction/product-by-value-parts.ts';
import { renewalAndHoard } from '~/calc/reproduction/renewal-and-hoard.ts';
import { simpleReproduction } from '~/calc/reproduction/simple.ts';
import { smithRegress } from '~/calc/reproduction/smith.ts';
import { socialWorkingDay } from '~/calc/reproduction/social-working-day.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, textOf, type Values } from '../support/values.ts';

const plus = (...of: readonly (Value | undefined)[]): string =>
  textOf(of.map(numberOf).reduce((a, b) => a.add(b)));
const minus = (a: Value | undefined, b: Value | undefined): string => textOf(numberOf(a).sub(numberOf(b)));
const runs = { numRuns: 80 };

const forAny = (model: Model, holds: (values: Values, given: ReadonlyMap<string, Exact>) => void): void =>
  fc.assert(
    fc.property(givenFor(model), ({ numbers }) => holds(model.evaluate(numbers), numbers ?? new Map())),
    runs,
  );

/** Any scheme, and as often one in which II c is made equal to I(v+s). */
const anyScheme = fc.tuple(givenFor(simpleReproduction), fc.boolean()).map(([{ numbers }, isBalanced]) => {
  const given = new Map(numbers);
  if (isBalanced) given.set('constantCapitalII', numberOf(simpleReproduction.evaluate(given).newValueI));
  return given;
});

describe('the balances of two departments', () => {
  it('are one condition in three forms', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const values = simpleReproduction.evaluate(given);
        const first = textOf(values.exchangeIsBalanced);
        expect(textOf(values.meansOfProductionAreBalanced)).toBe(first);
        expect(textOf(values.articlesOfConsumptionAreBalanced)).toBe(first);
        expect(textOf(socialWorkingDay.evaluate(given).revenueEqualsProductII)).toBe(first);
      }),
      runs,
    );
  });

  it('hold, or else exactly one department cannot sell, by exactly the difference', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const values = simpleReproduction.evaluate(given);
        expect(
          plus(
            values.exchangeIsBalanced,
            values.meansOfProductionCannotAllBeSold,
            values.articlesOfConsumptionCannotAllBeSold,
          ),
        ).toBe('1');
        expect(minus(values.unsoldMeansOfProduction, values.unsoldArticlesOfConsumption)).toBe(
          minus(values.newValueI, values.constantCapitalII),
        );
      }),
      runs,
    );
  });

  it('leave every product accounted for: exchanged, kept, or unsold', () => {
    fc.assert(
      fc.property(anyScheme, (given) => {
        const values = simpleReproduction.evaluate(given);
        expect(plus(values.exchanged, values.remainderI, values.unsoldMeansOfProduction)).toBe(
          textOf(values.productI),
        );
        expect(plus(values.exchanged, values.remainderII, values.unsoldArticlesOfConsumption)).toBe(
          textOf(values.productII),
        );
        expect(plus(values.totalConstantCapital, values.totalVariableCapital, values.totalSurplusValue)).toBe(
          textOf(values.totalProduct),
        );
      }),
      runs,
    );
  });
});

describe('the scale of production', () => {
  const factor = fc.integer({ min: 1, max: 30 }).map((n) => exact(n).div(exact(7)));
  const models: readonly Model[] = [
    simpleReproduction,
    luxuries,
    luxuriesDerived,
    fixedCapitalReplacement,
    renewalAndHoard,
  ];

  it.for(models.map((model) => [model.id, model] as const))(
    'changes no rate and no condition of %s',
    ([, model]) => {
      const countsPounds = (name: string) => {
        const quantity = model.quantities.get(name);
        return quantity !== undefined && sameDimension(quantity.unit.dimension, pounds.dimension);
      };
      fc.assert(
        fc.property(givenFor(model), factor, ({ numbers }, by) => {
          const given = numbers ?? new Map<string, Exact>();
          const scaled = new Map(
            [...given].map(([name, value]) => [name, countsPounds(name) ? value.mul(by) : value] as const),
          );
          const [before, after] = [model.evaluate(given), model.evaluate(scaled)] as [Values, Values];
          for (const [name, value] of Object.entries(before)) {
            const expected = countsPounds(name) && hasValue(value) ? value.mul(by) : value;
            expect(`${name} ${textOf(after[name])}`).toBe(`${name} ${textOf(expected)}`);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('necessities and luxuries', () => {
  it('balance in every way when the division is derived from the share of luxuries', () => {
    forAny(luxuriesDerived, (derived, given) => {
      const rateOfTwo = given.get('rateOfSurplusValueII') ?? exact(1);
      const names = [
        'constantCapitalIIa',
        'variableCapitalIIa',
        'constantCapitalIIb',
        'variableCapitalIIb',
      ] as const;
      const values = luxuries.evaluate(
        new Map([
          ...given,
          ...names.map((name) => [name, numberOf(derived[name])] as const),
          ['rateOfSurplusValueIIa', rateOfTwo] as const,
          ['rateOfSurplusValueIIb', rateOfTwo] as const,
        ]),
      );
      expect([
        textOf(values.subdivisionsAreBalanced),
        textOf(values.necessitiesAreBalanced),
        textOf(values.luxuriesAreBalanced),
      ]).toEqual(['1', '1', '1']);
    });
  });

  it('have v : v in IIb and IIa as l : (2 − l) at a rate of surplus-value of 100 %', () => {
    forAny(luxuriesDerived, (_, given) => {
      const l = given.get('luxuryShare') ?? exact('2/5');
      const values = luxuriesDerived.evaluate(
        new Map([...given, ['rateOfSurplusValueII', exact(1)] as const]),
      );
      expect(textOf(values.ratioOfWages)).toBe(textOf(l.div(exact(2).sub(l))));
    });
  });

  it('have the same c : v when both departments have one rate of surplus-value', () => {
    forAny(luxuriesDerived, (_, given) => {
      const values = luxuriesDerived.evaluate(
        new Map([...given, ['rateOfSurplusValueII', given.get('rateOfSurplusValueI') ?? exact(1)] as const]),
      );
      expect(textOf(values.compositionIsTheSame)).toBe('1');
    });
  });

  it('when too many of one are made, as many of the other are missing, if I(v+s) = II c', () => {
    forAny(luxuries, (values, given) => {
      const own = plus(values['variableCapitalI'], values['surplusValueI']);
      const forA = exact(own).div(exact(3));
      const balanced = luxuries.evaluate(
        new Map([
          ...given,
          ['constantCapitalIIa', forA] as const,
          ['constantCapitalIIb', exact(own).sub(forA)] as const,
        ]),
      );
      expect(minus(balanced.productIIa, balanced.demandForNecessities)).toBe(
        minus(balanced.demandForLuxuries, balanced.productIIb),
      );
      expect(textOf(balanced.necessitiesAreBalanced)).toBe(textOf(balanced.luxuriesAreBalanced));
    });
  });
});

describe('the social working day', () => {
  it('is past, necessary and surplus labour, and nothing else', () => {
    forAny(socialWorkingDay, (values) => {
      if (!hasValue(values['daysInTheTotalProduct'] as Value)) return;
      expect(plus(values['pastDays'], values['necessaryDays'], values['surplusDays'])).toBe(
        textOf(values['daysInTheTotalProduct']),
      );
      expect(plus(values['necessaryDays'], values['surplusDays'])).toBe(textOf(values['daysInTheYear']));
    });
  });
});

const forAnySeries = (model: Recurrence, holds: (row: Values, index: number, given: Values) => void): void =>
  fc.assert(
    fc.property(givenFor(model, 8), ({ numbers }) => {
      const given = numbers ?? new Map<string, Exact>();
      model.run(given, 8).forEach((row, index) => {
        holds(row, index, Object.fromEntries(given));
      });
    }),
    runs,
  );

describe('series', () => {
  it('of gold: the hoard of II grows every year by the wages for which II buys no gold', () => {
    forAnySeries(gold, (row, index, given) => {
      const [v, bought] = [numberOf(given['variableCapital']), numberOf(given['boughtAsMaterial'])];
      const added = bought.lt(v) ? v.sub(bought) : exact(0);
      expect(minus(row['hoard'], given['hoardAtStart'])).toBe(textOf(added.mul(exact(index + 1))));
    });
  });

  it('of Smith: revenues found and constant part left always make up the product', () => {
    forAnySeries(smithRegress, (row) => {
      if (!hasValue(row['constantLeft'] as Value)) return;
      expect(plus(row['revenue'], row['constantLeft'])).toBe(textOf(row['product']));
    });
  });

  it('of Smith: c·(c/w)ᵏ is left after k steps, nothing only if there was no constant capital', () => {
    forAnySeries(smithRegress, (row, index, given) => {
      const [c, w] = [numberOf(given['constantCapital']), numberOf(row['product'])];
      if (w.equals(exact(0))) return;
      const left = c.div(w).pow(index + 1) ?? exact(0);
      expect(textOf(row['constantLeft'])).toBe(textOf(c.mul(left)));
      expect(textOf(row['isResolvedIntoRevenue'])).toBe(c.equals(exact(0)) ? '1' : '0');
    });
  });
});

describe('a product shared out', () => {
  it('gives back c, v and s when the parts of its parts are added up', () => {
    forAny(productByValueParts, (values) => {
      if (!hasValue(values['constantInConstant'] as Value)) return;
      for (const [of, whole] of [
        ['constant', 'constantCapital'],
        ['variable', 'variableCapital'],
        ['surplus', 'surplusValue'],
      ] as const) {
        const within = ['Constant', 'Variable', 'Surplus'].map((part) => values[`${of}In${part}`]);
        expect(plus(...within)).toBe(textOf(values[whole]));
      }
    });
  });
});
