// From a share back to a volume: the growth of the whole turns the share into growth at current prices, and the prices of the
// branch turn that into more or fewer goods. Each step that is left out is a misreading of its own.
import { minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';

const shareOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en: `${en} share`, zh: `${zh}比重` }, symbol),
  default: by,
  min: '1/1000',
  max: '999/1000',
  step: '1/100',
});
const growthOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en, zh }, symbol),
  default: by,
  min: '-9/10',
  max: '10',
  step: '1/100',
});
const one = number(1);

/** Defaults are round numbers for an exercise: the share falls by two fifths while the whole doubles. */
export const volumeBehindAShare = model({
  id: 'deindustrialisation/volume-behind-a-share',
  title: { en: 'The volume behind a share', zh: '比重背后的实物量' },
  sources: [essayAt('10–19')],
  inputs: {
    earlierShare: shareOf('earlier', '期初', 'a_0', '0.2'),
    laterShare: shareOf('later', '期末', 'a_1', '0.15'),
    growthOfTheWhole: growthOf('growth of the whole at current prices', '总量的名义增长率', 'w', '1'),
    riseOfPrices: growthOf('rise of the prices of the branch', '该部门价格的涨幅', '\\pi', '1/4'),
  },
  equations: {
    growthAtCurrentPrices: {
      ...rateOf({ en: 'growth of the branch at current prices', zh: '该部门的名义增长率' }, 'm'),
      is: ({ earlierShare, laterShare, growthOfTheWhole }) =>
        minus(over(times(laterShare, plus(one, growthOfTheWhole)), earlierShare), one),
    },
    growthByVolume: {
      ...rateOf({ en: 'growth of the branch by volume', zh: '该部门的实物量增长率' }, 'q'),
      is: ({ growthAtCurrentPrices, riseOfPrices }) =>
        minus(over(plus(one, growthAtCurrentPrices), plus(one, riseOfPrices)), one),
    },
  },
  misreadings: {
    growthIfReadFromTheShare: {
      ...rateOf({ en: 'growth, if it were that of the share', zh: '误以比重的变化为产出的变化' }, 'q'),
      misreads: 'growthByVolume',
      is: ({ earlierShare, laterShare }) => minus(over(laterShare, earlierShare), one),
    },
    growthIfPricesStoodStill: {
      ...rateOf({ en: 'growth, if prices had not risen', zh: '误以名义增长为实物量增长' }, 'q'),
      misreads: 'growthByVolume',
      is: ({ growthAtCurrentPrices }) => growthAtCurrentPrices,
    },
    growthIfPricesAreSubtracted: {
      ...rateOf(
        { en: 'growth, if the rise of prices were subtracted', zh: '误以名义增长率直接减去价格涨幅' },
        'q',
      ),
      misreads: 'growthByVolume',
      is: ({ growthAtCurrentPrices, riseOfPrices }) =>
        minus(plus(one, growthAtCurrentPrices), plus(one, riseOfPrices)),
    },
  },
});
