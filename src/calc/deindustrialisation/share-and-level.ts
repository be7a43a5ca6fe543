// Share against level: the share of manufacturing falls whenever the rest of the economy grows faster, whether the output of
// manufacturing falls, stands or rises (the inference of the essay as a whole).

import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, periodsInYears, rateOf, ratioOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { grossDomesticProduct } from './figures/economy.ts';
import { newestManufacturingShare } from './figures/manufacturing-share.ts';
import { billionsOf, pointsOf } from './quantities.ts';

const sources = [essayAt('11–19')];

const initialShare: InputSpec = {
  ...rateOf({ en: 'share of manufacturing at the beginning', zh: '期初制造业比重' }, 'a_0'),
  default: defaultFrom(newestManufacturingShare, '2005', 100),
  min: '0',
  max: '1',
  step: '1/100',
};

const growthOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en: `growth of ${en} at current prices`, zh: `${zh}的名义增长率` }, symbol),
  default: by,
  min: '-99/100',
  max: '10',
  step: '1/100',
});

/**
 * The share after both parts of the economy have grown, as a pure number of its first value: a (1 + m) over the whole. Shares are
 * shares of sums at current prices; whether more or less is made is said by the volume alone, which the reader gives.
 * Defaults: the share of 2005 and the growth at current prices from 2005 to 2021, in round numbers (World Bank, late 2025); as
 * volume that of durable goods, 2005 Q1 to 2021 Q2 (Bureau of Economic Analysis, quantity index, 75.4 to 107.6).
 */
export const shareAndLevel = model({
  id: 'deindustrialisation/share-and-level',
  title: { en: 'The share falls, the level rises', zh: '比重下降，水平上升' },
  sources,
  inputs: {
    initialShare,
    growthOfManufacturing: growthOf('manufacturing', '制造业', 'm', '43/100'),
    growthOfTheRest: growthOf('the rest of the economy', '其余部门', 'r', '88/100'),
    growthOfVolume: {
      ...growthOf('', '', 'q', '43/100'),
      label: { en: 'growth of the volume of manufacturing', zh: '制造业实物量的增长率' },
    },
  },
  equations: {
    growthOfTheWhole: {
      ...rateOf({ en: 'growth of the whole economy at current prices', zh: '整个经济的名义增长率' }, 'w'),
      is: ({ initialShare, growthOfManufacturing, growthOfTheRest }) =>
        plus(
          times(initialShare, growthOfManufacturing),
          times(minus(number(1), initialShare), growthOfTheRest),
        ),
    },
    shareAfterwards: {
      ...rateOf({ en: 'share of manufacturing afterwards', zh: '期末制造业比重' }, 'a_1'),
      is: ({ initialShare, growthOfManufacturing, growthOfTheWhole }) =>
        over(times(initialShare, plus(number(1), growthOfManufacturing)), plus(number(1), growthOfTheWhole)),
    },
    changeOfShare: {
      ...pointsOf({ en: 'change of the share', zh: '比重的变化' }, '\\Delta a'),
      is: ({ initialShare, shareAfterwards }) => points(shareAfterwards, initialShare),
    },
    valueAfterwards: {
      ...ratioOf(
        { en: 'manufacturing at current prices, beginning = 100', zh: '制造业名义增加值（期初＝100）' },
        'Y_1',
      ),
      is: ({ growthOfManufacturing }) => times(number(100), plus(number(1), growthOfManufacturing)),
    },
    outputAfterwards: {
      ...ratioOf(
        { en: 'output of manufacturing by volume, beginning = 100', zh: '制造业产出的实物量（期初＝100）' },
        'Q_1',
      ),
      is: ({ growthOfVolume }) => times(number(100), plus(number(1), growthOfVolume)),
    },
    shareFalls: {
      ...conditionOf({ en: 'the share falls', zh: '比重下降' }, 'a_1 < a_0'),
      is: ({ initialShare, shareAfterwards }) => holds(shareAfterwards, '<', initialShare),
    },
    outputFalls: {
      ...conditionOf(
        { en: 'the output of manufacturing falls by volume', zh: '制造业产出的实物量下降' },
        'Q_1 < 100',
      ),
      is: ({ outputAfterwards }) => holds(outputAfterwards, '<', number(100)),
    },
    shareFallsWhileOutputRises: {
      ...conditionOf(
        { en: 'the share falls while output rises by volume', zh: '比重下降而产出的实物量上升' },
        'm < r,\\; q > 0',
      ),
      is: ({ shareFalls, outputAfterwards }) => times(shareFalls, holds(outputAfterwards, '>', number(100))),
    },
  },
  misreadings: {
    outputIfReadFromTheShare: {
      ...ratioOf({ en: 'output, if it moved as the share does', zh: '误以比重的变化为产出的变化' }, 'Q_1'),
      misreads: 'outputAfterwards',
      is: ({ initialShare, shareAfterwards }) => times(number(100), over(shareAfterwards, initialShare)),
    },
  },
});

const amountOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...billionsOf({ en, zh }, symbol),
  default: by,
  min: '1',
  max: '1000000',
  step: '100',
});
const shareIn = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en: `share of manufacturing ${en}`, zh: `${zh}制造业比重` }, symbol),
  default: by,
  min: '1/1000',
  max: '999/1000',
  step: '1/100',
});

/**
 * From two shares and two gross products back to how manufacturing and the rest grew, at current prices.
 * Defaults: United States 2005 and 2021 (World Bank, late 2025; GDPA, August 2026).
 */
export const growthBehindShares = model({
  id: 'deindustrialisation/growth-behind-shares',
  title: { en: 'The growth behind two shares', zh: '两个比重背后的增长' },
  sources,
  inputs: {
    earlierShare: shareIn('earlier', '前一年', 'a_0', defaultFrom(newestManufacturingShare, '2005', 100)),
    laterShare: shareIn('later', '后一年', 'a_1', defaultFrom(newestManufacturingShare, '2021', 100)),
    earlierProduct: amountOf(
      'gross domestic product earlier',
      '前一年国内生产总值',
      'Y_0',
      defaultFrom(grossDomesticProduct, '2005'),
    ),
    laterProduct: amountOf(
      'gross domestic product later',
      '后一年国内生产总值',
      'Y_1',
      defaultFrom(grossDomesticProduct, '2021'),
    ),
  },
  equations: {
    earlierManufacturing: {
      ...billionsOf({ en: 'manufacturing earlier', zh: '前一年制造业增加值' }, 'M_0'),
      is: ({ earlierShare, earlierProduct }) => times(earlierShare, earlierProduct),
    },
    laterManufacturing: {
      ...billionsOf({ en: 'manufacturing later', zh: '后一年制造业增加值' }, 'M_1'),
      is: ({ laterShare, laterProduct }) => times(laterShare, laterProduct),
    },
    growthOfManufacturing: {
      ...rateOf({ en: 'growth of manufacturing at current prices', zh: '制造业的名义增长率' }, 'm'),
      is: ({ earlierManufacturing, laterManufacturing }) =>
        minus(over(laterManufacturing, earlierManufacturing), number(1)),
    },
    growthOfTheRest: {
      ...rateOf({ en: 'growth of the rest at current prices', zh: '其余部门的名义增长率' }, 'r'),
      is: ({ earlierManufacturing, laterManufacturing, earlierProduct, laterProduct }) =>
        minus(
          over(minus(laterProduct, laterManufacturing), minus(earlierProduct, earlierManufacturing)),
          number(1),
        ),
    },
    changeOfShare: {
      ...pointsOf({ en: 'change of the share', zh: '比重的变化' }, '\\Delta a'),
      is: ({ earlierShare, laterShare }) => points(laterShare, earlierShare),
    },
    restGrowsFaster: {
      ...conditionOf({ en: 'the rest grows faster', zh: '其余部门增长更快' }, 'r > m'),
      is: ({ growthOfManufacturing, growthOfTheRest }) => holds(growthOfTheRest, '>', growthOfManufacturing),
    },
  },
});

/**
 * The same year by year. Defaults come near the United States from 2005 on, at current prices: 2.2% and 4% a year lead
 * from 13% to 10% of the whole in sixteen years, while manufacturing rises by two fifths, at current prices too.
 */
export const shareAndLevelByYear = recurrence({
  id: 'deindustrialisation/share-and-level-by-year',
  title: { en: 'Share and level, year by year', zh: '比重与水平的逐年变化' },
  sources,
  inputs: {
    initialShare,
    growthOfManufacturing: {
      ...growthOf('manufacturing', '制造业', 'm', '22/1000'),
      label: { en: 'growth of manufacturing a year at current prices', zh: '制造业的年名义增长率' },
      min: '-1/2',
      max: '1',
      step: '1/1000',
    },
    growthOfTheRest: {
      ...growthOf('the rest', '其余部门', 'r', '4/100'),
      label: { en: 'growth of the rest a year at current prices', zh: '其余部门的年名义增长率' },
      min: '-1/2',
      max: '1',
      step: '1/1000',
    },
  },
  periods: {
    ...periodsInYears,
    default: '17',
    max: '60',
    first: 0,
  },
  state: {
    manufacturing: {
      ...ratioOf(
        {
          en: 'manufacturing at current prices, whole of year 0 = 100',
          zh: '制造业名义增加值（第0年总量＝100）',
        },
        'M',
      ),
      starts: ({ initialShare }) => times(number(100), initialShare),
      next: ({ manufacturing, growthOfManufacturing }) =>
        times(manufacturing, plus(number(1), growthOfManufacturing)),
    },
    rest: {
      ...ratioOf(
        {
          en: 'the rest at current prices, whole of year 0 = 100',
          zh: '其余部门名义增加值（第0年总量＝100）',
        },
        'R',
      ),
      starts: ({ initialShare }) => times(number(100), minus(number(1), initialShare)),
      next: ({ rest, growthOfTheRest }) => times(rest, plus(number(1), growthOfTheRest)),
    },
  },
  equations: {
    share: {
      ...rateOf({ en: 'share of manufacturing', zh: '制造业比重' }, 'a'),
      is: ({ manufacturing, rest }) => over(manufacturing, plus(manufacturing, rest)),
    },
    level: {
      ...ratioOf(
        { en: 'manufacturing at current prices, year 0 = 100', zh: '制造业名义增加值（第0年＝100）' },
        'Y',
      ),
      is: ({ manufacturing, initialShare }) => over(manufacturing, initialShare),
    },
  },
});
