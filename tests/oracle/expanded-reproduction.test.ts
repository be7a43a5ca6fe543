// Capital II, ch. 21 (MEW 24, pp. 497–516): Marx's two steps within a year, the other schemes of the chapter, and the
// conditions under which a year can end.
import { describe, expect, it } from 'vitest';
import { exact } from '~/calc/kernel/exact.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { balancedGrowth } from '~/calc/reproduction/balanced-growth.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { fiveYearsOfGrowth } from '~/calc/reproduction/five-years-of-growth.ts';
import { secondStart, simpleScheme } from '../support/schemes-of-marx.ts';
import { given, type Texts, texts, valuesOf } from '../support/values.ts';

const yearsOf = (inputs: Texts, years: number) => expandedReproduction.run(given(inputs), years).map(texts);

const yearOne = {
  constantCapitalI: '4400',
  variableCapitalI: '1100',
  constantCapitalII: '1600',
  variableCapitalII: '800',
};
const yearTwo = {
  constantCapitalI: '4840',
  variableCapitalI: '1210',
  constantCapitalII: '1760',
  variableCapitalII: '880',
};

describe('the two steps of a year', () => {
  it('of year 1: 50c and 25v, then 110c and 55v; 560 are left to consume (p. 507)', () => {
    expect(valuesOf(accumulationOfAYear, yearOne)).toMatchObject({
      revenueGap: '50',
      firstAdditionalVariableII: '25',
      constantCapitalIIAfterFirstStep: '1650',
      variableCapitalIIAfterFirstStep: '825',
      surplusValueIIAfterFirstStep: '725',
      additionalVariableI: '110',
      surplusValueIIAfterWages: '615',
      secondAdditionalVariableII: '55',
      consumptionII: '560',
      nextConstantCapitalII: '1760',
      nextVariableCapitalII: '880',
    });
  });

  it('of year 2: 55c and 27½v, then 121c and 60½v; 616 are left (p. 508)', () => {
    expect(valuesOf(accumulationOfAYear, yearTwo)).toMatchObject({
      revenueGap: '55',
      firstAdditionalVariableII: '55/2',
      surplusValueIIAfterFirstStep: '1595/2',
      additionalVariableI: '121',
      surplusValueIIAfterWages: '1353/2',
      secondAdditionalVariableII: '121/2',
      consumptionII: '616',
    });
  });

  it('of the second illustration: 70c and 14v leave 201 of 285; then 83⅓c and 16⅔v (pp. 509, 514)', () => {
    expect(valuesOf(accumulationOfAYear, secondStart)).toMatchObject({
      revenueGap: '70',
      firstAdditionalVariableII: '14',
      constantCapitalIIAfterFirstStep: '1500',
      variableCapitalIIAfterFirstStep: '299',
      surplusValueIIAfterFirstStep: '201',
      additionalConstantI: '1250/3',
      additionalVariableI: '250/3',
      secondAdditionalVariableII: '50/3',
      growthI: '1/12',
      growthII: '184/1715',
    });
    expect(exact('184/1715').lt('1/9')).toBe(true);
  });
});

describe('balanced growth', () => {
  it('of the first illustration: a tenth, IIc/Iv = 16/11, II accumulates 3/10, and year 1 is on the ray', () => {
    expect(valuesOf(balancedGrowth)).toMatchObject({
      growth: '1/10',
      proportion: '16/11',
      accumulationRateII: '3/10',
      constantCapitalI: '4400',
      variableCapitalI: '1100',
      constantCapitalII: '1600',
      variableCapitalII: '800',
    });
  });

  it('of the second: a twelfth, 19/13, one half', () => {
    expect(valuesOf(balancedGrowth, { compositionI: '5', compositionII: '5' })).toMatchObject({
      growth: '1/12',
      proportion: '19/13',
      accumulationRateII: '1/2',
    });
  });

  it('after five years has capital at 1.5954 and consumption at 1.4774; Marx’s 134 : 100 is the fourth year’s', () => {
    expect(valuesOf(fiveYearsOfGrowth)).toMatchObject({
      totalCapital: '7250',
      totalCapitalYear5: '1156639/100',
      capitalOverStart: '1156639/725000',
      totalSurplusValue: '1750',
      totalSurplusValueYear5: '278179/100',
      totalConsumption: '1100',
      totalConsumptionYear5: '1625151/1000',
      consumptionOverStart: '147741/100000',
      totalConsumptionYear4: '147741/100',
      consumptionYear4OverStart: '13431/10000',
      everyYearIsReproduced: '1',
    });
  });

  it('has Marx’s 732 and 745 for the fourth year: 732.05 and 745.36', () => {
    expect(yearsOf({}, 5)[4]).toMatchObject({ consumptionI: '14641/20', consumptionII: '18634/25' });
  });

  it('never has II grow faster than I in the first illustration: what grows faster is what II adds (p. 508)', () => {
    const years = yearsOf({}, 4);
    expect(years.map(({ growthII }) => growthII)).toEqual(['1/15', '1/10', '1/10', '1/10']);
    expect(years.map(({ accumulatedI }) => accumulatedI)).toEqual(['500', '550', '605', '1331/2']);
    expect(years.map(({ accumulatedII }) => accumulatedII)).toEqual(['150', '240', '264', '1452/5']);
  });
});

describe('the conditions of accumulation', () => {
  it('hold in the first illustration, where I may accumulate anything from nothing to 5/8', () => {
    expect(valuesOf(accumulationOfAYear)).toMatchObject({
      departmentICanAccumulate: '1',
      isExchangeBalanced: '1',
      isMeansOfProductionMarketBalanced: '1',
      isConsumptionMarketBalanced: '1',
      revenueOfIBelowII: '1',
      isReproduced: '1',
      leastAccumulationRateI: '0',
      largestAccumulationRateI: '5/8',
      salesOfIToII: '1600',
      nextConstantCapitalII: '1600',
    });
    expect(valuesOf(accumulationOfAYear, { accumulationRateI: '5/8' })).toMatchObject({
      additionalConstantII: '0',
      isReproduced: '1',
    });
    expect(valuesOf(accumulationOfAYear, { accumulationRateI: '63/100' })).toMatchObject({
      overproductionInDepartmentII: '1',
      isReproduced: '0',
    });
    expect(valuesOf(accumulationOfAYear, { accumulationRateI: '0' })).toMatchObject({
      consumptionII: '0',
      isReproduced: '1',
    });
  });

  it('fail when I accumulates half from the simple scheme: 500 of II unsold, II loses 400c and 100v (p. 499)', () => {
    expect(valuesOf(accumulationOfAYear, simpleScheme)).toMatchObject({
      departmentICanAccumulate: '0',
      revenueGap: '-500',
      additionalConstantII: '-400',
      additionalVariableII: '-100',
      unsoldArticlesOfConsumption: '500',
      overproductionInDepartmentII: '1',
      isExchangeBalanced: '0',
      isMeansOfProductionMarketBalanced: '0',
      isConsumptionMarketBalanced: '0',
      crashIsInevitable: '0',
      revenueFallsShort: '1',
      deficitIsCovered: '0',
      isReproduced: '0',
      largestAccumulationRateI: '0',
    });
  });

  it('are met again from the next year on, the shrinking having put the departments in proportion', () => {
    const years = yearsOf(
      { initialConstantCapitalII: '2000', initialVariableCapitalII: '500', compositionII: '4' },
      6,
    );
    expect(years.map(({ isReproduced }) => isReproduced)).toEqual(['0', '1', '1', '1', '1', '1']);
    expect(years.map(({ yearsHeld }) => yearsHeld)).toEqual(['0', '0', '0', '0', '0', '0']);
    expect(years[1]).toMatchObject({ constantCapitalII: '1600', variableCapitalII: '400', growthII: '1/10' });
  });

  it('cannot be met at all when IIc is above I(v + s): only a crash moves capital from II to I (p. 516)', () => {
    expect(
      valuesOf(accumulationOfAYear, { constantCapitalII: '2100', accumulationRateI: '0' }),
    ).toMatchObject({
      crashIsInevitable: '1',
      overproductionInDepartmentII: '1',
      additionalConstantII: '-100',
      largestAccumulationRateI: '-1/8',
    });
  });

  it('fail in I when II would have to accumulate more than its surplus-value', () => {
    expect(
      valuesOf(accumulationOfAYear, { constantCapitalII: '1000', variableCapitalII: '500' }),
    ).toMatchObject({
      additionalConstantII: '600',
      additionalVariableII: '300',
      consumptionII: '-400',
      overproductionInDepartmentI: '1',
      unsoldMeansOfProduction: '800/3',
      isReproduced: '0',
      leastAccumulationRateI: '5/6',
    });
  });

  it('let II make up a deficit of revenue as long as it is no larger than I’s additional wages (p. 515, case 3)', () => {
    expect(valuesOf(accumulationOfAYear, { constantCapitalII: '1560' })).toMatchObject({
      revenueGap: '-60',
      revenueFallsShort: '1',
      deficitIsCovered: '1',
      additionalConstantII: '40',
      isReproduced: '1',
    });
    expect(valuesOf(accumulationOfAYear, { constantCapitalII: '1660' })).toMatchObject({
      revenueGap: '-160',
      deficitIsCovered: '0',
      additionalConstantII: '-60',
      isReproduced: '0',
    });
  });
});

describe('the misreadings', () => {
  it('give 0 instead of 100 when the additional workers of I are forgotten, a fifth instead of a tenth when all s counts', () => {
    expect(valuesOf(accumulationOfAYear)).toMatchObject({
      additionalConstantIIFromRevenue: '0',
      additionalConstantII: '100',
      growthIOfAllSurplusValue: '1/5',
      growthI: '1/10',
    });
  });
});
