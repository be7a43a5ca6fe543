// Both departments plan their own accumulation: Marx’s schemas a and b, and a department II that hoards (Capital II, ch. 21).
import { describe, expect, it } from 'vitest';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { accumulationPlannedByBoth } from '~/calc/reproduction/accumulation-planned-by-both.ts';
import { secondStart } from '../support/schemes-of-marx.ts';
import { valuesOf } from '../support/values.ts';

describe('schemas a and b (pp. 501–503)', () => {
  const schemaA = { variableCapitalII: '376' };
  const schemaB = {
    variableCapitalI: '875',
    constantCapitalII: '1750',
    variableCapitalII: '376',
    accumulationRateI: '0',
  };

  it('both sum to 8,252', () => {
    expect(valuesOf(accumulationOfAYear, schemaA)).toMatchObject({
      productI: '6000',
      productII: '2252',
      totalProduct: '8252',
    });
    expect(valuesOf(accumulationOfAYear, schemaB)).toMatchObject({
      productI: '5750',
      productII: '2502',
      totalProduct: '8252',
    });
  });

  it('b is arranged for simple reproduction, a leaves 500 for accumulation', () => {
    expect(valuesOf(accumulationOfAYear, schemaB)).toMatchObject({
      surplusMeansOfProduction: '0',
      additionalConstantII: '0',
    });
    expect(valuesOf(accumulationOfAYear, schemaA)).toMatchObject({ surplusMeansOfProduction: '500' });
  });

  it('a does not clear when II also accumulates half: it wants 141c (Marx: 140), and I sells it only 100', () => {
    expect(valuesOf(accumulationPlannedByBoth)).toMatchObject({
      accumulatedII: '188',
      additionalVariableII: '47',
      additionalConstantII: '141',
      salesOfIToII: '1600',
      nextConstantCapitalII: '1641',
      unsoldI: '-41',
      unsoldII: '41',
      overproductionInDepartmentII: '1',
      isBalanced: '0',
      clearingAccumulationRateII: '50/141',
    });
    expect(valuesOf(accumulationPlannedByBoth, { compositionII: '35/12' })).toMatchObject({
      additionalVariableII: '48',
      additionalConstantII: '140',
      unsoldI: '-40',
    });
  });

  it('takes a quarter of what is accumulated for wages where 1 : 4 would be a fifth', () => {
    expect(valuesOf(accumulationPlannedByBoth, { compositionII: '4' })).toMatchObject({
      additionalVariableII: '188/5',
      additionalConstantII: '752/5',
    });
  });
});

describe('a department II that hoards 70 instead of buying (p. 513)', () => {
  it('leaves 70 of I’s means of production unsold', () => {
    expect(
      valuesOf(accumulationPlannedByBoth, { ...secondStart, accumulationRateII: '20/57' }),
    ).toMatchObject({
      additionalConstantII: '250/3',
      unsoldI: '70',
      unsoldII: '-70',
      overproductionInDepartmentI: '1',
    });
  });
});
