// Capital II, ch. 21 (MEW 24, pp. 497–516): both illustrations year by year, what Marx prints of them in whole pounds, his
// two steps within a year, the other schemes of the chapter, and the conditions under which a year can end.
import { describe, expect, it } from 'vitest';
import { exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { accumulationPlannedByBoth } from '~/calc/reproduction/accumulation-planned-by-both.ts';
import { balancedGrowth } from '~/calc/reproduction/balanced-growth.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { fiveYearsOfGrowth } from '~/calc/reproduction/five-years-of-growth.ts';
import {
  firstIllustration,
  secondIllustration,
  secondIllustrationUnrounded,
} from './expanded-reproduction-years.ts';

type Inputs = Readonly<Record<string, string>>;

const given = (inputs: Inputs) => new Map(Object.entries(inputs).map(([name, text]) => [name, exact(text)]));

const texts = (values: Readonly<Record<string, Value>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, hasValue(value) ? exactText(value) : '—']),
  );

const yearsOf = (inputs: Inputs, years: number) => expandedReproduction.run(given(inputs), years).map(texts);
const of = (model: Model, inputs: Inputs = {}) => texts(model.evaluate(given(inputs)));

const second = {
  initialConstantCapitalI: '5000',
  initialVariableCapitalI: '1000',
  initialConstantCapitalII: '1430',
  initialVariableCapitalII: '285',
  compositionI: '5',
  compositionII: '5',
};
const unrounded = { ...second, initialConstantCapitalII: '10000/7', initialVariableCapitalII: '2000/7' };

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
const secondStart = {
  constantCapitalI: '5000',
  variableCapitalI: '1000',
  constantCapitalII: '1430',
  variableCapitalII: '285',
  compositionI: '5',
  compositionII: '5',
};
const simpleScheme = { constantCapitalII: '2000', variableCapitalII: '500', compositionII: '4' };

describe('the illustrations, year by year, exactly', () => {
  it.each([
    ['the first (pp. 505–509)', {}, firstIllustration],
    ['the second, started from Marx’s rounded 1430c + 285v (pp. 509–514)', second, secondIllustration],
    ['the second, started from exactly 5 : 1', unrounded, secondIllustrationUnrounded],
  ] as const)('%s runs as reckoned elsewhere for the years 0 to 10', (_, inputs, expected) => {
    const years = yearsOf(inputs, 11);
    expect(years).toHaveLength(11);
    expected.forEach((year, index) => {
      expect(years[index], `year ${index}`).toMatchObject(year);
    });
  });

  it.each([
    ['first', {}],
    ['second', second],
  ] as const)('the %s can end every one of a hundred years as booked', (_, inputs) => {
    const years = yearsOf(inputs, 100);
    expect(years.at(-1)).toMatchObject({ yearsHeld: '100', holdsStill: '1' });
    expect(
      years.every(({ isReproduced, crashIsInevitable }) => isReproduced === '1' && crashIsInevitable === '0'),
    ).toBe(true);
  });

  it('the first grows to 23,107.8873718 in ten years, a tenth a year from year 1 on', () => {
    expect(yearsOf({}, 11).at(-1)?.['totalProduct']).toBe('115539436859/5000000');
  });
});

describe('what Marx prints of the first illustration (pp. 505–508)', () => {
  const printed = [
    // year, I: c v s w, II: c v s w, total
    [0, [4000, 1000, 1000, 6000], [1500, 750, 750, 3000], 9000],
    [1, [4400, 1100, 1100, 6600], [1600, 800, 800, 3200], 9800],
    [2, [4840, 1210, 1210, 7260], [1760, 880, 880, 3520], 10780],
    [3, [5324, 1331, 1331, 7986], [1936, 968, 968, 3872], 11858],
    [4, [5856, 1464, 1464, 8784], [2129, 1065, 1065, 4259], 13043],
    [5, [6442, 1610, 1610, 9662], [2342, 1172, 1172, 4686], 14348],
  ] as const;
  const years = yearsOf({}, 6);
  const exactly = (year: number) => {
    const of = (name: string) => exact(years[year]?.[name] ?? '');
    return [
      ...['constantCapitalI', 'variableCapitalI', 'surplusValueI', 'productI'],
      ...['constantCapitalII', 'variableCapitalII', 'surplusValueII', 'productII', 'totalProduct'],
    ].map(of);
  };

  it.each(printed.slice(0, 4))('is exact in year %i', (year, one, two, total) => {
    expect(exactly(year).map(exactText)).toEqual([...one, ...two, total].map(String));
  });

  it.each(printed.slice(4))(
    'leaves out fractions in year %i and never errs by a whole pound but once',
    (year, one, two, total) => {
      const errors = [...one, ...two, total].map((number, index) =>
        exact(number)
          .sub(exactly(year)[index] ?? 0)
          .abs(),
      );
      const large = errors.filter((error) => error.gte(1)).map(exactText);
      expect(large).toEqual(year === 5 ? ['53/50'] : []);
    },
  );

  it('rounds IIc of year 4 down from 2,129.6, IIv of year 5 up from 1,171.28, I w of year 5 down from 9,663.06', () => {
    expect(years[4]).toMatchObject({
      constantCapitalII: '10648/5',
      variableCapitalII: '5324/5',
      productII: '21296/5',
    });
    expect(years[5]).toMatchObject({
      variableCapitalII: '29282/25',
      productI: '483153/50',
      productII: '117128/25',
    });
  });

  it('prints 14,348 for year 5, which is the sum of its own lines and the exact 14,348.18 without its fraction', () => {
    expect(9662 + 4686).toBe(14348);
    expect(years[5]?.['totalProduct']).toBe('717409/50');
  });
});

describe('the two steps of a year', () => {
  it('of year 1: 50c and 25v, then 110c and 55v; 560 are left to consume (p. 507)', () => {
    expect(of(accumulationOfAYear, yearOne)).toMatchObject({
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
    expect(of(accumulationOfAYear, yearTwo)).toMatchObject({
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
    expect(of(accumulationOfAYear, secondStart)).toMatchObject({
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

describe('what Marx prints of the second illustration (p. 514)', () => {
  const years = yearsOf(second, 4);

  it.each([
    // at the end of year: I c, I v, I, II c, II v, II
    [1, [5417, 1083, 6500], [1583, 316, 1899]],
    [2, [5869, 1173, 7042], [1715, 342, 2057]],
    [3, [6358, 1271, 7629], [1858, 371, 2229]],
  ] as const)('is right to within a pound in each part of the capital of year %i', (year, one, two) => {
    const names = [
      'constantCapitalI',
      'variableCapitalI',
      'capitalI',
      'constantCapitalII',
      'variableCapitalII',
      'capitalII',
    ];
    [...one, ...two].forEach((number, index) => {
      expect(
        exact(years[year]?.[names[index] ?? ''] ?? '')
          .sub(number)
          .abs()
          .lt(1),
      ).toBe(true);
    });
  });

  it('gives 8,399 and 9,858; exact are 8,399 and 9,857⅓', () => {
    expect(years.map(({ totalCapital }) => totalCapital)).toEqual(['7715', '8399', '9099', '29572/3']);
  });

  it('splits year 1 into 452 + 90 and 42 + 90, 8 + 18; year 2 into 489 + 98 and 45 + 98, 9 + 20', () => {
    expect(years[1]).toMatchObject({
      additionalConstantI: '8125/18',
      additionalVariableI: '1625/18',
      revenueGap: '125/3',
    });
    expect(years[2]).toMatchObject({
      additionalConstantI: '105625/216',
      additionalVariableI: '21125/216',
      revenueGap: '1625/36',
    });
  });
});

describe('balanced growth', () => {
  it('of the first illustration: a tenth, IIc/Iv = 16/11, II accumulates 3/10, and year 1 is on the ray', () => {
    expect(of(balancedGrowth)).toMatchObject({
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
    expect(of(balancedGrowth, { compositionI: '5', compositionII: '5' })).toMatchObject({
      growth: '1/12',
      proportion: '19/13',
      accumulationRateII: '1/2',
    });
  });

  it('after five years has capital at 1.5954 and consumption at 1.4774; Marx’s 134 : 100 is the fourth year’s', () => {
    expect(of(fiveYearsOfGrowth)).toMatchObject({
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
    expect(of(accumulationOfAYear)).toMatchObject({
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
    expect(of(accumulationOfAYear, { accumulationRateI: '5/8' })).toMatchObject({
      additionalConstantII: '0',
      isReproduced: '1',
    });
    expect(of(accumulationOfAYear, { accumulationRateI: '63/100' })).toMatchObject({
      overproductionInDepartmentII: '1',
      isReproduced: '0',
    });
    expect(of(accumulationOfAYear, { accumulationRateI: '0' })).toMatchObject({
      consumptionII: '0',
      isReproduced: '1',
    });
  });

  it('fail when I accumulates half from the simple scheme: 500 of II unsold, II loses 400c and 100v (p. 499)', () => {
    expect(of(accumulationOfAYear, simpleScheme)).toMatchObject({
      departmentICanAccumulate: '0',
      revenueGap: '-500',
      additionalConstantII: '-400',
      additionalVariableII: '-100',
      unsoldArticlesOfConsumption: '500',
      overproductionInDepartmentII: '1',
      crashIsInevitable: '0',
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
    expect(of(accumulationOfAYear, { constantCapitalII: '2100', accumulationRateI: '0' })).toMatchObject({
      crashIsInevitable: '1',
      overproductionInDepartmentII: '1',
      additionalConstantII: '-100',
      largestAccumulationRateI: '-1/8',
    });
  });

  it('fail in I when II would have to accumulate more than its surplus-value', () => {
    expect(of(accumulationOfAYear, { constantCapitalII: '1000', variableCapitalII: '500' })).toMatchObject({
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
    expect(of(accumulationOfAYear, { constantCapitalII: '1560' })).toMatchObject({
      revenueGap: '-60',
      deficitIsCovered: '1',
      additionalConstantII: '40',
      isReproduced: '1',
    });
    expect(of(accumulationOfAYear, { constantCapitalII: '1660' })).toMatchObject({
      revenueGap: '-160',
      deficitIsCovered: '0',
      additionalConstantII: '-60',
      isReproduced: '0',
    });
  });
});

describe('schemas a and b (pp. 501–503)', () => {
  const schemaA = { variableCapitalII: '376' };
  const schemaB = {
    variableCapitalI: '875',
    constantCapitalII: '1750',
    variableCapitalII: '376',
    accumulationRateI: '0',
  };

  it('both sum to 8,252', () => {
    expect(of(accumulationOfAYear, schemaA)).toMatchObject({
      productI: '6000',
      productII: '2252',
      totalProduct: '8252',
    });
    expect(of(accumulationOfAYear, schemaB)).toMatchObject({
      productI: '5750',
      productII: '2502',
      totalProduct: '8252',
    });
  });

  it('b is arranged for simple reproduction, a leaves 500 for accumulation', () => {
    expect(of(accumulationOfAYear, schemaB)).toMatchObject({
      surplusMeansOfProduction: '0',
      additionalConstantII: '0',
    });
    expect(of(accumulationOfAYear, schemaA)).toMatchObject({ surplusMeansOfProduction: '500' });
  });

  it('a does not clear when II also accumulates half: it wants 141c (Marx: 140), and I sells it only 100', () => {
    expect(of(accumulationPlannedByBoth)).toMatchObject({
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
    expect(of(accumulationPlannedByBoth, { compositionII: '35/12' })).toMatchObject({
      additionalVariableII: '48',
      additionalConstantII: '140',
      unsoldI: '-40',
    });
  });

  it('takes a quarter of what is accumulated for wages where 1 : 4 would be a fifth', () => {
    expect(of(accumulationPlannedByBoth, { compositionII: '4' })).toMatchObject({
      additionalVariableII: '188/5',
      additionalConstantII: '752/5',
    });
  });
});

describe('a department II that hoards 70 instead of buying (p. 513)', () => {
  it('leaves 70 of I’s means of production unsold', () => {
    expect(of(accumulationPlannedByBoth, { ...secondStart, accumulationRateII: '20/57' })).toMatchObject({
      additionalConstantII: '250/3',
      unsoldI: '70',
      unsoldII: '-70',
      overproductionInDepartmentI: '1',
    });
  });
});

describe('the misreadings', () => {
  it('give 0 instead of 100 when the additional workers of I are forgotten, a fifth instead of a tenth when all s counts', () => {
    expect(of(accumulationOfAYear)).toMatchObject({
      additionalConstantIIFromRevenue: '0',
      additionalConstantII: '100',
      growthIOfAllSurplusValue: '1/5',
      growthI: '1/10',
    });
  });
});
