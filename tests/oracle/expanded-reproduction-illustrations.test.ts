// Capital II, ch. 21 (MEW 24, pp. 505–516): both illustrations year by year, exactly, and what Marx prints of them in
// whole pounds.
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { expandedReproduction } from '~/calc/reproduction/expanded-reproduction.ts';
import { given, type Texts, texts } from '../support/values.ts';
import {
  firstIllustration,
  secondIllustration,
  secondIllustrationUnrounded,
} from './expanded-reproduction-years.ts';

const yearsOf = (inputs: Texts, years: number) => expandedReproduction.run(given(inputs), years).map(texts);
const second = {
  initialConstantCapitalI: '5000',
  initialVariableCapitalI: '1000',
  initialConstantCapitalII: '1430',
  initialVariableCapitalII: '285',
  compositionI: '5',
  compositionII: '5',
};
const unrounded = { ...second, initialConstantCapitalII: '10000/7', initialVariableCapitalII: '2000/7' };

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

describe('what Marx sums up of the first illustration (p. 509)', () => {
  it('is 100 : 160 for the capital of year 5, and 100 : 134 for the consumption of year 4', () => {
    const years = yearsOf({}, 6);
    expect(years[0]).toMatchObject({ capitalOverStart: '1', consumptionOverStart: '1' });
    expect(years[4]).toMatchObject({ consumptionOverStart: '13431/10000' });
    expect(years[5]).toMatchObject({
      capitalOverStart: '1156639/725000',
      surplusValueOverStart: '278179/175000',
      consumptionOverStart: '147741/100000',
    });
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
