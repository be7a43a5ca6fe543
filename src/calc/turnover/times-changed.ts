// The circulation time or the working period changes, the scale and all prices stay: capital leaves the business as
// money, or must be added to it (Capital II, ch. 15, MEW 24, pp. 284–286, 289–293).
import { rate, weeks } from '../kernel/common-units.ts';
import {
  choose,
  type Expression,
  floor,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  times,
} from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { added, after, before, separated } from './before-and-after.ts';
import { wageShare } from './form-of-capital-set-free.ts';
import {
  annualProduct,
  circulatingCapital,
  circulationTime,
  turnoverTime,
  weeklyOutlayGiven,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

const setFree = moneyOf(
  { en: 'capital set free at the end of each working period', zh: '每个劳动期间结束时游离出来的资本' },
  { en: 'F', zh: 'F' },
  'money',
);

/** r = U mod W: weeks of the working period that are over when money comes back. */
const weeksOver = (workingPeriod: Expression, circulationTime: Expression): Expression =>
  minus(circulationTime, times(floor(over(circulationTime, workingPeriod)), workingPeriod));

const idle = {
  label: {
    en: 'weeks for which the capital set free lies idle (0: nothing is set free)',
    zh: '游离资本在再次投入前闲置的周数（0：没有资本游离出来）',
  },
  symbol: { en: 'h', zh: 'h' },
  unit: weeks,
};

const stock = moneyOf(
  { en: 'stock of materials for the circulation time', zh: '为流通期间准备的生产储备' },
  { en: 'R', zh: 'R' },
  'constant',
);

/** 6 + 3 weeks become 6 + 2, with a fifth of the outlay in wages, as on pp. 284–285 and 289–291. */
export const timesChanged = model({
  id: 'turnover/times-changed',
  title: { en: 'Working period or circulation time changed', zh: '劳动期间或流通期间发生变化' },
  sources: [capitalTwo('15', '284–286'), capitalTwo('15', '289–293')],
  inputs: {
    weeklyOutlay: weeklyOutlayGiven,
    wageShare: { ...wageShare, default: '1/5' },
    workingPeriodBefore: before({ ...workingPeriod, default: '6' }),
    circulationTimeBefore: before({ ...circulationTime, default: '3' }),
    workingPeriodAfter: after({ ...workingPeriod, default: '6' }),
    circulationTimeAfter: after({ ...circulationTime, default: '2' }),
    weeksInYear: { ...weeksInYear, default: '51' },
  },
  equations: {
    turnoverTimeBefore: {
      ...before(turnoverTime),
      is: (q) => plus(q.workingPeriodBefore, q.circulationTimeBefore),
    },
    turnoverTimeAfter: {
      ...after(turnoverTime),
      is: (q) => plus(q.workingPeriodAfter, q.circulationTimeAfter),
    },
    weeksEarlier: {
      label: {
        en: 'weeks by which money comes back earlier (below zero: later)',
        zh: '货币提前流回的周数（负数表示推迟）',
      },
      symbol: { en: 'T_0-T_1', zh: 'T_0-T_1' },
      unit: weeks,
      is: (q) => minus(q.turnoverTimeBefore, q.turnoverTimeAfter),
    },
    capitalBefore: {
      ...before(circulatingCapital),
      is: (q) => times(q.weeklyOutlay, q.turnoverTimeBefore),
    },
    capitalAfter: { ...after(circulatingCapital), is: (q) => times(q.weeklyOutlay, q.turnoverTimeAfter) },
    capitalSeparated: {
      ...moneyOf(separated, { en: 'X', zh: 'X' }, 'money'),
      is: (q) => largest(minus(q.capitalBefore, q.capitalAfter), number(0)),
      alternatives: {
        byWeeks: (q) =>
          times(q.weeklyOutlay, largest(minus(q.turnoverTimeBefore, q.turnoverTimeAfter), number(0))),
      },
    },
    capitalAdded: {
      ...moneyOf(added, { en: 'Y', zh: 'Y' }, 'money'),
      is: (q) => largest(minus(q.capitalAfter, q.capitalBefore), number(0)),
      alternatives: {
        byWeeks: (q) =>
          times(q.weeklyOutlay, largest(minus(q.turnoverTimeAfter, q.turnoverTimeBefore), number(0))),
      },
    },
    changeOfCapital: {
      label: { en: 'change of the capital needed, as a share of it', zh: '所需资本变化的比例' },
      symbol: { en: '(K_1-K_0)/K_0', zh: '(K_1-K_0)/K_0' },
      unit: rate,
      is: (q) => over(minus(q.turnoverTimeAfter, q.turnoverTimeBefore), q.turnoverTimeBefore),
    },
    wagesSeparated: {
      ...moneyOf(
        { en: 'wages in the capital that leaves', zh: '分离出来的资本中的工资部分' },
        { en: 'X_v', zh: 'X_v' },
        'variable',
      ),
      is: (q) => times(q.capitalSeparated, q.wageShare),
    },
    materialsSeparated: {
      ...moneyOf(
        { en: 'materials in the capital that leaves', zh: '分离出来的资本中的材料部分' },
        { en: 'X_c', zh: 'X_c' },
        'constant',
      ),
      is: (q) => minus(q.capitalSeparated, q.wagesSeparated),
    },
    materialsInReturn: {
      ...moneyOf(
        { en: 'materials in each return', zh: '每次流回的资本中用于材料的部分' },
        { en: 'K_c', zh: 'K_c' },
        'constant',
      ),
      is: (q) => times(q.weeklyOutlay, q.workingPeriodBefore, minus(number(1), q.wageShare)),
    },
    materialsBoughtAtChange: {
      ...moneyOf(
        {
          en: 'materials bought out of the first return after the change',
          zh: '变化后第一次流回的资本中重新变为材料的部分',
        },
        { en: "K_c'", zh: "K_c'" },
        'constant',
      ),
      is: (q) => largest(minus(q.materialsInReturn, q.materialsSeparated), number(0)),
    },
    stockBefore: {
      ...before(stock),
      is: (q) => times(q.weeklyOutlay, q.circulationTimeBefore, minus(number(1), q.wageShare)),
    },
    stockAfter: {
      ...after(stock),
      is: (q) => times(q.weeklyOutlay, q.circulationTimeAfter, minus(number(1), q.wageShare)),
    },
    setFreeBefore: {
      ...before(setFree),
      is: (q) => times(q.weeklyOutlay, weeksOver(q.workingPeriodBefore, q.circulationTimeBefore)),
    },
    setFreeAfter: {
      ...after(setFree),
      is: (q) => times(q.weeklyOutlay, weeksOver(q.workingPeriodAfter, q.circulationTimeAfter)),
    },
    weeksFreeBefore: {
      ...before(idle),
      is: (q) =>
        choose(
          holds(q.setFreeBefore, '>', number(0)),
          minus(q.workingPeriodBefore, weeksOver(q.workingPeriodBefore, q.circulationTimeBefore)),
          number(0),
        ),
    },
    weeksFreeAfter: {
      ...after(idle),
      is: (q) =>
        choose(
          holds(q.setFreeAfter, '>', number(0)),
          minus(q.workingPeriodAfter, weeksOver(q.workingPeriodAfter, q.circulationTimeAfter)),
          number(0),
        ),
    },
    annualProduct: { ...annualProduct, is: (q) => times(q.weeklyOutlay, q.weeksInYear) },
  },
});
