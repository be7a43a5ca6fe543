// Two growth rates held against each other: their difference is counted in percentage points, not in per cent. Narrow and
// broad money at one date and at two; investment in manufacturing against all investment.
import { percentagePoints, rate, repetitions, truth } from '../kernel/common-units.ts';
import { type Expression, holds, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import { points } from '../kernel/percentage-points.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt, onIndicators, onTheGapOf2025 } from './essay.ts';
import { growthCastBack, growthNewDefinition, growthOfBroadMoney } from './figures/money-growth.ts';
import { growthRateInput } from './quantities.ts';

const size = (x: Expression): Expression => largest(x, minus(number(0), x));

/**
 * Two growth rates at one date. Defaults: M1 and M2, December 2025 (People's Bank of China); with 9.2 % and 3.2 %
 * manufacturing and all fixed investment in 2024 (National Bureau of Statistics, 17 January 2025).
 */
export const growthRatesCompared = model({
  id: 'credit/growth-rates-compared',
  title: { en: 'Two growth rates compared', zh: '两个增速的比较' },
  sources: [onIndicators, essayAt('4.4', '四·4', '83'), onTheGapOf2025],
  inputs: {
    firstRate: growthRateInput(
      'first growth rate',
      '第一个增速',
      'g_1',
      defaultFrom(growthNewDefinition, '2025-12', 100),
    ),
    secondRate: growthRateInput(
      'second growth rate',
      '第二个增速',
      'g_2',
      defaultFrom(growthOfBroadMoney, '2025-12', 100),
    ),
  },
  equations: {
    difference: {
      ...quantityOf({ en: 'first rate less second rate', zh: '两个增速之差' }, 'd', percentagePoints),
      is: (q) => points(q.firstRate, q.secondRate),
    },
    multiple: {
      ...quantityOf(
        { en: 'first rate as a multiple of the second', zh: '第一个增速是第二个的倍数' },
        'r',
        repetitions,
      ),
      is: (q) => over(q.firstRate, q.secondRate),
    },
    growthOfRatio: {
      ...quantityOf(
        {
          en: 'growth of the ratio of the two amounts, second to first',
          zh: '两个量之比（第二∶第一）的增速',
        },
        'g_{2:1}',
        rate,
      ),
      is: (q) => minus(over(plus(number(1), q.secondRate), plus(number(1), q.firstRate)), number(1)),
    },
  },
  misreadings: {
    firstRateIfPerCent: {
      ...quantityOf(
        {
          en: 'first rate, if the difference were per cent of the second instead of percentage points',
          zh: '误把百分点之差当作第二个增速的百分比时的第一个增速',
        },
        'g_1',
        rate,
      ),
      misreads: 'firstRate',
      is: (q) => times(q.secondRate, plus(number(1), minus(q.firstRate, q.secondRate))),
    },
  },
});

/**
 * The gap between the growth of M1 and of M2 at two dates: has it widened? Defaults: December 2025 against December 2024
 * (People's Bank of China, M1 by the definition in force since January 2025).
 */
export const gapAtTwoDates = model({
  id: 'credit/gap-at-two-dates',
  title: { en: 'The gap between M1 and M2 at two dates', zh: '两个时点的M1—M2剪刀差' },
  sources: [onTheGapOf2025],
  inputs: {
    narrowRate: growthRateInput(
      'growth of M1',
      'M1的增速',
      'g_1',
      defaultFrom(growthNewDefinition, '2025-12', 100),
    ),
    broadRate: growthRateInput(
      'growth of M2',
      'M2的增速',
      'g_2',
      defaultFrom(growthOfBroadMoney, '2025-12', 100),
    ),
    narrowRateBefore: growthRateInput(
      'growth of M1 at the earlier date',
      '前一时点M1的增速',
      'g_1^{0}',
      defaultFrom(growthCastBack, '2024-12', 100),
    ),
    broadRateBefore: growthRateInput(
      'growth of M2 at the earlier date',
      '前一时点M2的增速',
      'g_2^{0}',
      defaultFrom(growthOfBroadMoney, '2024-12', 100),
    ),
  },
  equations: {
    gap: {
      ...quantityOf(
        { en: 'gap: growth of M1 less growth of M2', zh: '剪刀差：M1增速减M2增速' },
        'd',
        percentagePoints,
      ),
      is: (q) => points(q.narrowRate, q.broadRate),
    },
    gapBefore: {
      ...quantityOf({ en: 'gap at the earlier date', zh: '前一时点的剪刀差' }, 'd^{0}', percentagePoints),
      is: (q) => points(q.narrowRateBefore, q.broadRateBefore),
    },
    change: {
      ...quantityOf({ en: 'change of the gap', zh: '剪刀差的变化' }, '\\Delta d', percentagePoints),
      is: (q) => minus(q.gap, q.gapBefore),
    },
    hasWidened: {
      ...quantityOf({ en: 'the gap has widened', zh: '剪刀差扩大了' }, 'w', truth),
      is: (q) => holds(size(q.gap), '>', size(q.gapBefore)),
    },
  },
});
