// A share at five dates and its falls in between: in points, in per cent and by the year; and what the middle values would
// have to be for the falls to grow from one period to the next, as the essay has them.
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { newestManufacturingShare } from './figures/manufacturing-share.ts';
import { pointsOf } from './quantities.ts';

const shareIn = (year: string, by: string): InputSpec => ({
  ...rateOf({ en: `share in ${year}`, zh: `${year}年比重` }, `a_{${year.slice(2)}}`),
  default: by,
  min: '1/1000',
  max: '1',
  step: '1/1000',
});

const fallOf = (from: string, to: string): QuantityWords =>
  pointsOf({ en: `fall ${from}–${to}`, zh: `${from}—${to}年降幅` }, `f_{${to.slice(2)}}`);

const yearlyFallOf = (from: string, to: string): QuantityWords =>
  pointsOf({ en: `fall a year, ${from}–${to}`, zh: `${from}—${to}年年均降幅` }, `\\bar f_{${to.slice(2)}}`);

const eachGreater = (first: Expression, second: Expression, third: Expression): Expression =>
  times(holds(second, '>', first), holds(third, '>', second));

/**
 * The falls of a share between the years at which the essay looks; a rise is a negative fall. Defaults: the newest vintage
 * (World Bank, late 2025). For the last three falls to grow, each middle share must be above the mean of its neighbours.
 */
export const fallsOfAShare = model({
  id: 'deindustrialisation/falls-of-a-share',
  title: { en: 'The falls of a share', zh: '比重的历次下降' },
  sources: [essayAt('12–17')],
  inputs: {
    share2000: shareIn('2000', defaultFrom(newestManufacturingShare, '2000', 100)),
    share2009: shareIn('2009', defaultFrom(newestManufacturingShare, '2009', 100)),
    share2016: shareIn('2016', defaultFrom(newestManufacturingShare, '2016', 100)),
    share2020: shareIn('2020', defaultFrom(newestManufacturingShare, '2020', 100)),
    share2024: shareIn('2024', defaultFrom(newestManufacturingShare, '2024', 100)),
  },
  equations: {
    fall2000to2009: {
      ...fallOf('2000', '2009'),
      is: ({ share2000, share2009 }) => points(share2000, share2009),
    },
    fall2009to2016: {
      ...fallOf('2009', '2016'),
      is: ({ share2009, share2016 }) => points(share2009, share2016),
    },
    fall2016to2020: {
      ...fallOf('2016', '2020'),
      is: ({ share2016, share2020 }) => points(share2016, share2020),
    },
    fall2020to2024: {
      ...fallOf('2020', '2024'),
      is: ({ share2020, share2024 }) => points(share2020, share2024),
    },
    wholeFall: {
      ...fallOf('2000', '2024'),
      symbol: { en: 'f', zh: 'f' },
      is: ({ share2000, share2024 }) => points(share2000, share2024),
      alternatives: {
        asSum: ({ fall2000to2009, fall2009to2016, fall2016to2020, fall2020to2024 }) =>
          plus(fall2000to2009, fall2009to2016, fall2016to2020, fall2020to2024),
      },
    },
    relativeFall: {
      ...rateOf(
        { en: 'fall 2000–2024 over the share of 2000', zh: '2000—2024年降幅与2000年比重之比' },
        '\\rho',
      ),
      is: ({ share2000, share2024 }) => over(minus(share2000, share2024), share2000),
    },
    perYear2000to2009: {
      ...yearlyFallOf('2000', '2009'),
      is: ({ fall2000to2009 }) => over(fall2000to2009, number(9)),
    },
    perYear2009to2016: {
      ...yearlyFallOf('2009', '2016'),
      is: ({ fall2009to2016 }) => over(fall2009to2016, number(7)),
    },
    perYear2016to2020: {
      ...yearlyFallOf('2016', '2020'),
      is: ({ fall2016to2020 }) => over(fall2016to2020, number(4)),
    },
    perYear2020to2024: {
      ...yearlyFallOf('2020', '2024'),
      is: ({ fall2020to2024 }) => over(fall2020to2024, number(4)),
    },
    fallsGrow: {
      ...conditionOf(
        { en: 'from 2009 on, each fall is larger than the last', zh: '2009年以后降幅一段大于一段' },
        'f_{16} < f_{20} < f_{24}',
      ),
      is: ({ fall2009to2016, fall2016to2020, fall2020to2024 }) =>
        eachGreater(fall2009to2016, fall2016to2020, fall2020to2024),
    },
    fallsShrink: {
      ...conditionOf(
        { en: 'from 2009 on, each fall is smaller than the last', zh: '2009年以后降幅一段小于一段' },
        'f_{16} > f_{20} > f_{24}',
      ),
      is: ({ fall2009to2016, fall2016to2020, fall2020to2024 }) =>
        eachGreater(fall2020to2024, fall2016to2020, fall2009to2016),
    },
    share2016Bound: {
      ...rateOf(
        {
          en: 'share of 2016 above which the second fall is larger than the first',
          zh: '2016年比重的界限：高于它，后一段降幅才更大',
        },
        'a_{16}^*',
      ),
      is: ({ share2009, share2020 }) => over(plus(share2009, share2020), number(2)),
    },
    share2020Bound: {
      ...rateOf(
        {
          en: 'share of 2020 above which the third fall is larger than the second',
          zh: '2020年比重的界限：高于它，后一段降幅才更大',
        },
        'a_{20}^*',
      ),
      is: ({ share2016, share2024 }) => over(plus(share2016, share2024), number(2)),
    },
    leastShare2020: {
      ...rateOf(
        {
          en: 'share of 2020 above which growing falls are possible at all',
          zh: '2020年比重的下限：高于它，降幅才可能逐段扩大',
        },
        "a_{20}'",
      ),
      is: ({ share2009, share2024 }) => over(plus(share2009, times(number(2), share2024)), number(3)),
    },
  },
});
