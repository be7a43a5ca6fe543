// Capital II, ch. 1: labour-power and means of production, bought in the proportion in which they work together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labourAndMeansOfProduction } from '~/calc/circuits/labour-and-means-of-production.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, texts } from '../support/values.ts';

describe('Fifty workers at ten hours a day (MEW 24, pp. 32–33)', () => {
  const values = texts(labourAndMeansOfProduction.evaluate());

  it('owe 500 hours, half of them surplus labour: 250 hours or 25 working days', () => {
    expect(values).toMatchObject({
      labourBought: '500',
      necessaryLabour: '250',
      surplusLabour: '250',
      surplusDays: '25',
      rateOfSurplusValue: '1',
    });
  });

  it('owe 3,000 hours in a week of six days, which need £372 of means of production', () => {
    const week = texts(labourAndMeansOfProduction.evaluate(given({ days: '6', meansOfProduction: '372' })));
    expect(week).toMatchObject({
      labourBought: '3000',
      surplusLabour: '1500',
      meansOfProductionNeeded: '372',
      isProportioned: '1',
      labourIdle: '0',
      meansOfProductionIdle: '0',
    });
  });

  it('stand idle for as long as means of production are missing, and means of production as labour is missing', () => {
    expect(texts(labourAndMeansOfProduction.evaluate(given({ meansOfProduction: '31' })))).toMatchObject({
      labourUsed: '250',
      labourIdle: '250',
      meansOfProductionIdle: '0',
      isProportioned: '0',
    });
    expect(texts(labourAndMeansOfProduction.evaluate(given({ meansOfProduction: '93' })))).toMatchObject({
      labourIdle: '0',
      meansOfProductionIdle: '31',
      isProportioned: '0',
    });
  });

  it('never leave both labour and means of production idle', () => {
    fc.assert(
      fc.property(givenFor(labourAndMeansOfProduction), ({ numbers }) => {
        const values = labourAndMeansOfProduction.evaluate(numbers);
        const idle = [numberOf(values.labourIdle), numberOf(values.meansOfProductionIdle)];
        expect(idle.every((x) => x.gte(0))).toBe(true);
        expect(idle.some((x) => x.equals(0))).toBe(true);
        expect(numberOf(values.isProportioned).equals(1)).toBe(idle.every((x) => x.equals(0)));
      }),
    );
  });
});
