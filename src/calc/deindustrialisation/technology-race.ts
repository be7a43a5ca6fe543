// The race of a leading and a following country: the leader moves the frontier, the follower closes a share of the gap each
// year. The extra profit of the leader lasts as long as the gap; research must be paid out of it or out of debt.
import { ordinal } from '../kernel/common-units.ts';
import { choose, holds, largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, periodsInYears, rateOf, ratioOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { billionsOf } from './quantities.ts';

const sources = [essayAt('32–46')];

const shareClosed: InputSpec = {
  ...rateOf(
    { en: 'share of the gap that the follower closes in a year', zh: '追赶者每年缩小差距的比例' },
    'c',
  ),
  default: '1/5',
  min: '0',
  max: '1',
  step: '1/20',
};
const researchCost: InputSpec = {
  ...billionsOf({ en: 'cost of research in a year', zh: '每年研发费用' }, 'F'),
  default: '30',
  min: '0',
  max: '10000',
  step: '5',
};

/**
 * Year by year. All numbers are examples of the book; the essay gives none. A standstill from year 61 on lies beyond the last
 * year: there is none. With a steady frontier growth a and a share c
 * the follower's level tends to c/(a + c) of the leader's; it catches up altogether only when the frontier stands still.
 */
export const technologyRace = recurrence({
  id: 'deindustrialisation/technology-race',
  title: { en: 'Leader and follower', zh: '领先者与追赶者' },
  sources,
  inputs: {
    followersStart: {
      ...ratioOf({ en: 'level of the follower, leader = 100', zh: '追赶者的起点（领先者＝100）' }, 'B_1'),
      default: '40',
      min: '0',
      max: '100',
      step: '5',
    },
    frontierGrowth: {
      ...rateOf({ en: 'growth of the technological frontier in a year', zh: '技术前沿的年增长率' }, 'a'),
      default: '1/20',
      min: '0',
      max: '1',
      step: '1/100',
    },
    firstYearOfStandstill: {
      ...ratioOf(
        {
          en: 'first year without a breakthrough (61: none, the frontier moves in all 60 years)',
          zh: '开始没有突破的年份（61：没有这样的年份，60年里前沿一直推进）',
        },
        't_0',
      ),
      unit: ordinal,
      default: '61',
      min: '1',
      max: '61',
      whole: true,
    },
    shareClosed,
    researchCost,
    profitOfFullGap: {
      ...billionsOf(
        { en: 'extra profit if there were no competitor at all', zh: '完全没有竞争者时的超额利润' },
        'P_0',
      ),
      default: '100',
      min: '0',
      max: '10000',
      step: '10',
    },
    caughtUpFrom: {
      ...rateOf({ en: 'level that counts as caught up', zh: '视为追上的水平' }, '\\theta'),
      default: '9/10',
      min: '1/100',
      max: '1',
      step: '1/20',
    },
  },
  periods: {
    ...periodsInYears,
    default: '25',
    max: '60',
    first: 1,
  },
  state: {
    leader: {
      ...ratioOf({ en: 'level of the leader', zh: '领先者的水平' }, 'A'),
      starts: () => number(100),
      next: ({ leader, frontierGrowth, isStandstill }) =>
        times(leader, plus(number(1), choose(isStandstill, number(0), frontierGrowth))),
    },
    follower: {
      ...ratioOf({ en: 'level of the follower', zh: '追赶者的水平' }, 'B'),
      starts: ({ followersStart }) => followersStart,
      next: ({ follower, shareClosed, gap }) => plus(follower, times(shareClosed, gap)),
    },
    year: {
      ...ratioOf({ en: 'year', zh: '年份' }, 't'),
      unit: ordinal,
      starts: () => number(1),
      next: ({ year }) => plus(year, number(1)),
    },
    balanceBefore: {
      ...billionsOf({ en: 'balance of earlier years', zh: '以前各年的收支累计' }, 'S_{t-1}'),
      starts: ({ researchCost }) => times(number(0), researchCost),
      next: ({ balance }) => balance,
    },
  },
  equations: {
    isStandstill: {
      ...conditionOf({ en: 'no breakthrough in this year', zh: '本年没有突破' }, 't \\ge t_0'),
      is: ({ year, firstYearOfStandstill }) => holds(year, '>=', firstYearOfStandstill),
    },
    gap: {
      ...ratioOf({ en: 'gap', zh: '差距' }, 'A - B'),
      is: ({ leader, follower }) => minus(leader, follower),
    },
    relativeLevel: {
      ...rateOf({ en: 'follower over leader', zh: '追赶者与领先者水平之比' }, 'B/A'),
      is: ({ leader, follower }) => over(follower, leader),
    },
    settledLevel: {
      ...rateOf({ en: 'level to which a steady race tends', zh: '匀速追赶所趋向的水平' }, 'c/(a+c)'),
      is: ({ frontierGrowth, shareClosed }) => over(shareClosed, plus(frontierGrowth, shareClosed)),
    },
    caughtUp: {
      ...conditionOf({ en: 'the follower has caught up', zh: '追赶者已经追上' }, 'B/A \\ge \\theta'),
      is: ({ relativeLevel, caughtUpFrom }) => holds(relativeLevel, '>=', caughtUpFrom),
    },
    extraProfit: {
      ...billionsOf({ en: 'extra profit of the leader', zh: '领先者的超额利润' }, 'P'),
      is: ({ profitOfFullGap, gap, leader }) => times(profitOfFullGap, over(gap, leader)),
    },
    balanceOfYear: {
      ...billionsOf({ en: 'extra profit less research', zh: '超额利润减研发费用' }, 'P - F'),
      is: ({ extraProfit, researchCost }) => minus(extraProfit, researchCost),
    },
    balance: {
      ...billionsOf({ en: 'balance so far', zh: '收支累计' }, 'S'),
      is: ({ balanceBefore, balanceOfYear }) => plus(balanceBefore, balanceOfYear),
    },
    debtForResearch: {
      ...billionsOf({ en: 'research not paid by profits so far', zh: '累计未能由利润支付的研发费用' }, 'D'),
      is: ({ balance }) => largest(minus(number(0), balance), number(0)),
    },
    researchPaysForItself: {
      ...conditionOf({ en: 'research pays for itself in this year', zh: '本年研发自负盈亏' }, 'P \\ge F'),
      is: ({ balanceOfYear }) => holds(balanceOfYear, '>=', number(0)),
    },
  },
});

/**
 * One innovation and its window of profit: the extra profit of the first year shrinks by the share closed each year, so that all
 * years together bring π/c. Examples of the book.
 */
export const profitOfAnInnovation = model({
  id: 'deindustrialisation/profit-of-an-innovation',
  title: { en: 'The window of profit of an innovation', zh: '一项创新的获利窗口' },
  sources,
  inputs: {
    costOfInnovation: {
      ...researchCost,
      label: { en: 'cost of the innovation', zh: '创新的研发费用' },
      default: '90',
    },
    firstProfit: {
      ...billionsOf({ en: 'extra profit of the first year', zh: '第一年的超额利润' }, '\\pi'),
      default: '20',
      min: '0',
      max: '10000',
      step: '5',
    },
    shareClosed: { ...shareClosed, min: '1/100' },
  },
  equations: {
    totalProfit: {
      ...billionsOf({ en: 'extra profit of all years', zh: '各年超额利润合计' }, '\\Pi'),
      is: ({ firstProfit, shareClosed }) => over(firstProfit, shareClosed),
    },
    profitOfThreeYears: {
      ...billionsOf({ en: 'of this, in the first three years', zh: '其中头三年' }, '\\Pi_3'),
      is: ({ firstProfit, shareClosed }) => {
        const kept = minus(number(1), shareClosed);
        return plus(firstProfit, times(firstProfit, kept), times(firstProfit, kept, kept));
      },
    },
    gain: {
      ...billionsOf({ en: 'gain over the cost', zh: '扣除研发费用后的收益' }, '\\Pi - F'),
      is: ({ totalProfit, costOfInnovation }) => minus(totalProfit, costOfInnovation),
    },
    pays: {
      ...conditionOf({ en: 'the innovation pays', zh: '创新能收回费用' }, '\\Pi \\ge F'),
      is: ({ totalProfit, costOfInnovation }) => holds(totalProfit, '>=', costOfInnovation),
    },
    fastestCatchingUpThatPays: {
      ...rateOf(
        { en: 'fastest catching up with which it still pays', zh: '仍能收回费用的最快追赶速度' },
        'c^*',
      ),
      is: ({ firstProfit, costOfInnovation }) => smallest(over(firstProfit, costOfInnovation), number(1)),
    },
  },
});
