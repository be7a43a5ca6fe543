// Who gets the product of a year of expanded reproduction, and what finds no buyer (Capital II, ch. 21, MEW 24, pp. 499,
// 505–507, 513): Marx's own figures, and the laws of the flows for any scheme.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, of, type Texts, texts, valuesOf } from '../support/values.ts';

const firstYear = (inputs: Texts = {}) => texts(expandedReproduction.run(given(inputs), 1)[0] ?? {});

const buyers = [
  'articlesForWorkersI',
  'articlesForCapitalistsI',
  'articlesForWorkersII',
  'articlesForCapitalistsII',
] as const;

describe('the product of a year', () => {
  it('of the first illustration goes into 4,400c and 1,600c, and to workers and capitalists (p. 506)', () => {
    expect(firstYear()).toMatchObject({
      nextConstantCapitalI: '4400',
      meansOfProductionForII: '1600',
      articlesForWorkersI: '1100',
      articlesForCapitalistsI: '500',
      articlesForWorkersII: '800',
      articlesForCapitalistsII: '600',
      unsoldMeansOfProduction: '0',
      unsoldArticlesOfConsumption: '0',
    });
  });

  it('of the simple scheme leaves 500 of II unsold when I would accumulate half (p. 499)', () => {
    expect(
      firstYear({ initialConstantCapitalII: '2000', initialVariableCapitalII: '500', compositionII: '4' }),
    ).toMatchObject({
      meansOfProductionForII: '1600',
      articlesForWorkersI: '1100',
      articlesForCapitalistsI: '500',
      articlesForWorkersII: '400',
      articlesForCapitalistsII: '500',
      unsoldArticlesOfConsumption: '500',
    });
  });

  it('of year 1 leaves 66⅔ of I unsold when I would consume everything: its capitalists get so much less', () => {
    expect(
      firstYear({
        initialConstantCapitalI: '4400',
        initialVariableCapitalI: '1100',
        initialConstantCapitalII: '1600',
        initialVariableCapitalII: '800',
        accumulationRateI: '0',
      }),
    ).toMatchObject({
      unsoldMeansOfProduction: '200/3',
      meansOfProductionForII: '6400/3',
      articlesForWorkersI: '1100',
      articlesForCapitalistsI: '3100/3',
      articlesForWorkersII: '3200/3',
      articlesForCapitalistsII: '0',
    });
  });

  it('is all accounted for: what is sold and what is not add up to the product of each department', () => {
    fc.assert(
      fc.property(givenFor(expandedReproduction), ({ numbers = new Map() }) => {
        const [year] = expandedReproduction.run(numbers, 1);
        const means = of(year, 'nextConstantCapitalI')
          .add(of(year, 'meansOfProductionForII'))
          .add(of(year, 'unsoldMeansOfProduction'));
        expect(means.equals(of(year, 'productI'))).toBe(true);
        const articles = buyers.reduce(
          (sum, buyer) => sum.add(of(year, buyer)),
          of(year, 'unsoldArticlesOfConsumption'),
        );
        expect(articles.equals(of(year, 'productII'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives nobody less than nothing, and leaves something unsold just when the year cannot end as booked', () => {
    fc.assert(
      fc.property(givenFor(expandedReproduction), ({ numbers = new Map() }) => {
        const [year] = expandedReproduction.run(numbers, 1);
        const unsold = [of(year, 'unsoldMeansOfProduction'), of(year, 'unsoldArticlesOfConsumption')];
        for (const name of [...buyers, 'meansOfProductionForII'])
          expect([name, of(year, name).gte(0)]).toEqual([name, true]);
        expect(unsold.some((value) => value.gt(0))).toBe(of(year, 'isReproduced').equals(0));
        expect(unsold.some((value) => value.equals(0))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('slips that are easily made', () => {
  it('give 2/15 for the 1/5 of II, and 1/2 or 2/5 for the 5/8 of I', () => {
    expect(valuesOf(accumulationOfAYear)).toMatchObject({
      accumulationRateII: '1/5',
      accumulationRateIIWithoutWages: '2/15',
      largestAccumulationRateI: '5/8',
      largestAccumulationRateIWithoutWages: '1/2',
      largestAccumulationRateITurnedRound: '2/5',
    });
  });
});

describe('prices equal to values', () => {
  it('leave department II a rate of profit of a third and department I one of a fifth', () => {
    expect(valuesOf(accumulationOfAYear)).toMatchObject({ rateOfProfitI: '1/5', rateOfProfitII: '1/3' });
  });
});
