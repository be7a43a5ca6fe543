// Public works on credit, read as a long turnover: demand at once, supply later. The reading is that of the notes on
// chapter 16; in Capital II it does not stand. The ledger of its course evaluates these equations.
import { poundsPerWeek, rate, truth, weeks } from '../kernel/common-units.ts';
import { choose, holds, largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { workingPeriod } from './quantities.ts';

const sum = { min: '0', max: '100000000', step: '100' };

/** What the works and the market are, apart from the week that is looked at. The notes give no figures; these are assumed. */
export const inputsOfWorks = {
  unsoldAtFirst: {
    ...moneyOf(
      { en: 'unsold commodities when the works begin', zh: '开工时未售出的商品' },
      { en: 'S_0', zh: 'S_0' },
      'commodity',
    ),
    default: '4000',
    ...sum,
  } satisfies InputSpec,
  weeklyCredit: {
    label: { en: 'credit spent on the works each week', zh: '每周以信用为工程支出的货币' },
    symbol: { en: 'w', zh: 'w' },
    unit: poundsPerWeek,
    part: 'money',
    default: '100',
    min: '0',
    max: '1000000',
    step: '10',
  } satisfies InputSpec,
  workingPeriod: { ...workingPeriod, default: '50', max: '1000' } satisfies InputSpec,
  weeklySupplyOfWorks: {
    label: { en: 'supplied by the finished works each week', zh: '建成后每周提供的商品或效用' },
    symbol: { en: 'y', zh: 'y' },
    unit: poundsPerWeek,
    part: 'commodity',
    default: '20',
    min: '0',
    max: '1000000',
    step: '10',
  } satisfies InputSpec,
  expansion: {
    label: {
      en: 'expansion of other branches, as a part of the new demand',
      zh: '其他部门的扩大与新增需求之比',
    },
    symbol: { en: 'e', zh: 'e' },
    unit: rate,
    default: '1/2',
    min: '0',
    max: '1',
    step: '1/10',
  } satisfies InputSpec,
  delayOfExpansion: {
    label: { en: 'weeks until that expansion supplies', zh: '扩大部分开始供货所需的周数' },
    symbol: { en: 'u', zh: 'u' },
    unit: weeks,
    default: '10',
    min: '0',
    max: '1000',
  } satisfies InputSpec,
};

/**
 * The stock of unsold commodities falls by what the credit buys, rises by what other branches add once they have
 * expanded, and by what the works supply once they are finished. Of the four criteria of the notes, two can be
 * computed: the size of the works against the stock (third) and supply that comes late (fourth). That demand is real
 * (first) and that the branch is far from overproduction (second) are assumptions here. Interest is left out.
 */
export const publicWorks = model({
  id: 'turnover/public-works',
  title: { en: 'Public works as a long turnover', zh: '作为长周转期间的公共工程' },
  sources: [{ cite: 'wang-notes-16', at: { en: 'lines 162–178', zh: '原文第162—178行' } }],
  inputs: {
    ...inputsOfWorks,
    week: {
      label: { en: 'weeks since the works began', zh: '开工以来的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '50',
      min: '0',
      max: '1000',
    },
  },
  equations: {
    debt: {
      ...moneyOf(
        { en: 'debt, which is the demand so far', zh: '债务，即迄今形成的需求' },
        { en: 'D', zh: 'D' },
        'money',
      ),
      is: (q) => times(q.weeklyCredit, smallest(q.week, q.workingPeriod)),
    },
    suppliedByWorks: {
      ...moneyOf(
        { en: 'supplied by the works so far', zh: '工程迄今提供的商品' },
        { en: 'Y', zh: 'Y' },
        'commodity',
      ),
      is: (q) => times(q.weeklySupplyOfWorks, largest(minus(q.week, q.workingPeriod), number(0))),
    },
    weeklySupplyOfExpansion: {
      label: { en: 'added by other branches each week', zh: '其他部门每周增加的供给' },
      symbol: { en: 'z', zh: 'z' },
      unit: poundsPerWeek,
      is: (q) => times(q.expansion, q.weeklyCredit),
    },
    suppliedByExpansion: {
      ...moneyOf(
        { en: 'added by other branches so far', zh: '其他部门迄今增加的供给' },
        { en: 'E', zh: 'E' },
        'commodity',
      ),
      is: (q) => times(q.weeklySupplyOfExpansion, largest(minus(q.week, q.delayOfExpansion), number(0))),
    },
    excessSupply: {
      ...moneyOf(
        { en: 'commodities offered less commodities bought', zh: '所供商品减去所购商品' },
        { en: 'S', zh: 'S' },
      ),
      is: (q) => minus(plus(q.unsoldAtFirst, q.suppliedByWorks, q.suppliedByExpansion), q.debt),
    },
    unsold: {
      ...moneyOf({ en: 'unsold commodities', zh: '未售出的商品' }, { en: 'S_+', zh: 'S_+' }, 'commodity'),
      is: (q) => largest(q.excessSupply, number(0)),
    },
    unmetDemand: {
      ...moneyOf(
        {
          en: 'demand without commodities: prices and imports rise',
          zh: '没有商品与之对应的需求：价格上涨、进口增加',
        },
        { en: 'S_-', zh: 'S_-' },
        'money',
      ),
      is: (q) =>
        largest(minus(q.debt, plus(q.unsoldAtFirst, q.suppliedByWorks, q.suppliedByExpansion)), number(0)),
    },
    creditInAll: {
      ...moneyOf(
        { en: 'credit for the whole of the works', zh: '整个工程所用的信用' },
        { en: 'D_W', zh: 'D_W' },
        'money',
      ),
      is: (q) => times(q.weeklyCredit, q.workingPeriod),
    },
    isLargeEnough: {
      label: {
        en: 'the works can take up the unsold stock (third criterion)',
        zh: '工程规模足以吸收积压商品（第三条）',
      },
      symbol: { en: '[D_W\\ge S_0]', zh: '[D_W\\ge S_0]' },
      unit: truth,
      is: (q) => holds(q.creditInAll, '>=', q.unsoldAtFirst),
    },
    addsNoSupply: {
      label: { en: 'the works supply nothing yet (fourth criterion)', zh: '工程尚未提供任何商品（第四条）' },
      symbol: { en: '[t\\le W]', zh: '[t\\le W]' },
      unit: truth,
      is: (q) => holds(q.week, '<=', q.workingPeriod),
    },
    unsoldAtCompletion: {
      ...moneyOf(
        {
          en: 'commodities offered less bought, when the works are finished',
          zh: '完工时所供商品减去所购商品',
        },
        { en: 'S_W', zh: 'S_W' },
      ),
      is: (q) =>
        minus(
          plus(
            q.unsoldAtFirst,
            times(q.weeklySupplyOfExpansion, largest(minus(q.workingPeriod, q.delayOfExpansion), number(0))),
          ),
          q.creditInAll,
        ),
    },
    worksBeforeExpansion: {
      ...moneyOf(
        {
          en: 'supplied by the works before other branches supply more',
          zh: '其他部门增加供给之前工程已提供的商品',
        },
        { en: 'Y_u', zh: 'Y_u' },
        'commodity',
      ),
      is: (q) => times(q.weeklySupplyOfWorks, largest(minus(q.delayOfExpansion, q.workingPeriod), number(0))),
    },
    weekOfReturn: {
      label: {
        en: 'week in which the unsold stock is back where it was',
        zh: '积压商品恢复到原有数量的那一周',
      },
      symbol: { en: 't_r', zh: 't_r' },
      unit: weeks,
      is: (q) =>
        choose(
          holds(q.worksBeforeExpansion, '>=', q.creditInAll),
          plus(q.workingPeriod, over(q.creditInAll, q.weeklySupplyOfWorks)),
          over(
            plus(
              q.creditInAll,
              times(q.weeklySupplyOfWorks, q.workingPeriod),
              times(q.weeklySupplyOfExpansion, q.delayOfExpansion),
            ),
            plus(q.weeklySupplyOfWorks, q.weeklySupplyOfExpansion),
          ),
        ),
    },
    isOverproductionBack: {
      label: { en: 'more is unsold than at the outset', zh: '未售出的商品比开工时还多' },
      symbol: { en: '[S>S_0]', zh: '[S>S_0]' },
      unit: truth,
      is: (q) => holds(q.excessSupply, '>', q.unsoldAtFirst),
    },
  },
  misreadings: {
    unsoldIfNothingFollows: {
      ...moneyOf(
        {
          en: 'unsold commodities, if demand rose and supply never did',
          zh: '误以为只有需求增加、供给始终不变',
        },
        { en: 'S_+', zh: 'S_+' },
        'commodity',
      ),
      misreads: 'unsold',
      is: (q) => largest(minus(q.unsoldAtFirst, q.debt), number(0)),
    },
  },
});
