// Index numbers: the change between two of them, and British industry before the World War in three measures.
import { exact } from '../kernel/exact.ts';
import { holds, minus, number, over } from '../kernel/expression.ts';
import { sameInBoth } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom, figureOf, provenanceColumns, provenanceOf } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, rateOf, ratioOf, textOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { durableGoodsOutput } from './figures/economy.ts';
import { britishIndustry, britishShareOfTheWorld, britishSpindles } from './figures/industry-and-trade.ts';

const indexInput = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...ratioOf({ en, zh }, symbol),
  default: by,
  min: '1/1000',
  max: '1000000',
  step: '1',
});

/** The change between two values of one index. Defaults: durable goods of the United States, 2005 Q1 and 2021 Q2 (2017 = 100). */
export const changeOfAnIndex = model({
  id: 'deindustrialisation/change-of-an-index',
  title: { en: 'The change of an index', zh: '指数的变化' },
  sources: [essayAt('10–19')],
  inputs: {
    earlier: indexInput('earlier index', '前一时期的指数', 'x_0', defaultFrom(durableGoodsOutput, '2005Q1')),
    later: indexInput('later index', '后一时期的指数', 'x_1', defaultFrom(durableGoodsOutput, '2021Q2')),
  },
  equations: {
    factor: {
      ...ratioOf({ en: 'later over earlier', zh: '后期与前期之比' }, 'x_1/x_0'),
      is: ({ earlier, later }) => over(later, earlier),
    },
    change: {
      ...rateOf({ en: 'change', zh: '变化率' }, '\\Delta x/x_0'),
      is: ({ factor }) => minus(factor, number(1)),
    },
    rises: {
      ...conditionOf({ en: 'it rises', zh: '上升' }, 'x_1 > x_0'),
      is: ({ earlier, later }) => holds(later, '>', earlier),
    },
  },
});

/**
 * A slump and the way back: the rise is reckoned on the smaller number, so that it must be greater in per cent than the fall.
 * Whoever measures growth from the year of a slump measures the recovery too.
 */
export const fallAndRecovery = model({
  id: 'deindustrialisation/fall-and-recovery',
  title: { en: 'A fall and the way back', zh: '下降与回升' },
  sources: [essayAt('12–15')],
  inputs: {
    before: indexInput('index before the slump', '下滑前的指数', 'x_0', '120'),
    slump: indexInput('index in the slump', '低谷的指数', 'x_1', '90'),
  },
  equations: {
    fall: {
      ...rateOf({ en: 'fall', zh: '跌幅' }, 'f'),
      is: ({ before, slump }) => over(minus(before, slump), before),
    },
    riseBack: {
      ...rateOf({ en: 'rise that leads back', zh: '回到原来水平所需的涨幅' }, 'u'),
      is: ({ before, slump }) => over(minus(before, slump), slump),
    },
  },
  misreadings: {
    riseIfAsTheFall: {
      ...rateOf({ en: 'rise, if it were the fall', zh: '误以跌幅为所需的涨幅' }, 'u'),
      misreads: 'riseBack',
      is: ({ fall }) => fall,
    },
    riseIfPoints: {
      ...rateOf(
        { en: 'rise, if points of the index were per cent', zh: '误以指数的点数为百分数的涨幅' },
        'u',
      ),
      misreads: 'riseBack',
      is: ({ before, slump }) => over(minus(before, slump), number(100)),
    },
  },
});

const measures = [britishIndustry, britishSpindles, britishShareOfTheWorld];

/** British industry: its output and its spindles grew throughout, its share of the world fell from 1870 to 1913. */
export const britishIndustryByPeriod = ledger({
  id: 'deindustrialisation/british-industry-by-period',
  title: { en: 'British industry before the First World War', zh: '第一次世界大战前的英国工业' },
  sources: [essayAt('24')],
  inputs: {},
  columns: {
    measure: textOf({ en: 'measure', zh: '指标' }),
    period: textOf({ en: 'years', zh: '年份' }),
    value: ratioOf({ en: 'value', zh: '数值' }, 'x'),
    overFirst: ratioOf({ en: 'over the first of its series', zh: '与首期之比' }, 'x/x_0'),
    changeSinceBefore: rateOf({ en: 'change since the one before', zh: '较上一期的变化' }, '\\Delta x'),
    ...provenanceColumns,
  },
  book: () =>
    measures.flatMap((series) => {
      const values = Object.keys(series.figures).map((period) => ({
        period,
        value: figureOf(series, period),
      }));
      return values.map(({ period, value }, index) => ({
        measure: series.name,
        period: sameInBoth(period),
        value,
        overFirst: value.div(values[0]?.value ?? exact(1)),
        changeSinceBefore: value.div(values[index - 1]?.value ?? value).sub(1),
        ...provenanceOf(series),
      }));
    }),
});
