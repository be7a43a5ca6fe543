// The change of one share, in percentage points and in per cent of what it was: two numbers that are often taken for each other.
import { minus, number, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { newestManufacturingShare } from './figures/manufacturing-share.ts';
import { pointsOf } from './quantities.ts';

const shareOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...rateOf({ en: `${en} share`, zh: `${zh}比重` }, symbol),
  default: by,
  min: '1/1000',
  max: '1',
  step: '1/100',
});

/** Defaults: manufacturing in the United States, 2000 and 2024 (World Bank, late 2025). */
export const changeOfAShare = model({
  id: 'deindustrialisation/change-of-a-share',
  title: { en: 'The change of a share', zh: '比重的变化' },
  sources: [essayAt('12–17')],
  inputs: {
    earlierShare: shareOf('earlier', '前一年', 'a_0', defaultFrom(newestManufacturingShare, '2000', 100)),
    laterShare: shareOf('later', '后一年', 'a_1', defaultFrom(newestManufacturingShare, '2024', 100)),
  },
  equations: {
    fallInPoints: {
      ...pointsOf({ en: 'fall in points', zh: '下降的百分点' }, '-\\Delta a'),
      is: ({ earlierShare, laterShare }) => points(earlierShare, laterShare),
    },
    relativeFall: {
      ...rateOf({ en: 'fall over the earlier share', zh: '降幅与前一年比重之比' }, '\\rho'),
      is: ({ earlierShare, laterShare }) => over(minus(earlierShare, laterShare), earlierShare),
    },
  },
  misreadings: {
    pointsAsPerCent: {
      ...rateOf({ en: 'fall, if points were per cent', zh: '误以百分点为百分比的降幅' }, '\\rho'),
      misreads: 'relativeFall',
      is: ({ fallInPoints }) => over(fallInPoints, number(100)),
    },
    fallOverTheLaterShare: {
      ...rateOf({ en: 'fall over the later share', zh: '误以后一年比重为基数的降幅' }, '\\rho'),
      misreads: 'relativeFall',
      is: ({ earlierShare, laterShare }) => over(minus(earlierShare, laterShare), laterShare),
    },
    whatIsLeft: {
      ...rateOf({ en: 'what is left of the share, taken for the fall', zh: '误以剩余部分为降幅' }, '\\rho'),
      misreads: 'relativeFall',
      is: ({ earlierShare, laterShare }) => over(laterShare, earlierShare),
    },
  },
});
