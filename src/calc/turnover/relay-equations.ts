// The equations of capitals that relieve each other so that work never stops (Capital II, ch. 15): how much must be
// advanced, how it is divided, and how far the next working period has come when the money is back.
// Every model of ch. 15 that needs them takes them from here.
import { weeks } from '../kernel/common-units.ts';
import { ceiling, type Expression, floor, minus, over, plus, times } from '../kernel/expression.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalOne, circulatingCapital, turnoverTime } from './quantities.ts';
import { capitals, workingPeriods } from './units.ts';

/** An equation that may use these quantities; every model that takes it must have them. */
const using =
  <Name extends string>() =>
  (expression: (q: Quantities<Name>) => Expression) =>
    expression;

type Given = 'weeklyOutlay' | 'workingPeriod' | 'circulationTime';
type Advance = Given | 'turnoverTime' | 'circulatingCapital';

const given = using<Given>();
const ofAdvance = using<Advance>();
const ofDivision = using<Advance | 'capitalOne'>();
const ofReturn = using<Given | 'workingPeriodsInCirculation' | 'weeksOverAtReturn'>();

/** T = W + U and K = w·T: what must be advanced. */
export const advanceEquations = {
  turnoverTime: { ...turnoverTime, is: given((q) => plus(q.workingPeriod, q.circulationTime)) },
  circulatingCapital: { ...circulatingCapital, is: ofAdvance((q) => times(q.weeklyOutlay, q.turnoverTime)) },
};

/** Capital I fills a working period, the additional capital the circulation time. */
export const divisionEquations = {
  capitalOne: { ...capitalOne, is: given((q) => times(q.weeklyOutlay, q.workingPeriod)) },
  additionalCapital: {
    ...moneyOf(
      { en: 'additional capital for the circulation time', zh: '流通期间所需的追加资本' },
      { en: 'K_{+}', zh: 'K_{+}' },
    ),
    is: given((q) => times(q.weeklyOutlay, q.circulationTime)),
    alternatives: {
      byDifference: ofDivision((q) => minus(q.circulatingCapital, q.capitalOne)),
      byShare: ofAdvance((q) => times(q.circulatingCapital, over(q.circulationTime, q.turnoverTime))),
    },
  },
};

/** How many capitals there are: k = T/W, a part of one counted as one. */
export const numberOfCapitals = {
  label: { en: 'number of capitals that relieve each other', zh: '互相接替的资本的笔数' },
  symbol: { en: 'k', zh: 'k' },
  unit: capitals,
  is: ofAdvance((q) => ceiling(over(q.turnoverTime, q.workingPeriod))),
};

/** What returns finds a working period begun: r = U mod W of its weeks are over, and w·r is set free at its end. */
export const returnEquations = {
  workingPeriodsInCirculation: {
    label: { en: 'whole working periods within the circulation time', zh: '流通期间所含的完整劳动期间数' },
    symbol: { en: 'q', zh: 'q' },
    unit: workingPeriods,
    is: given((q) => floor(over(q.circulationTime, q.workingPeriod))),
  },
  weeksOverAtReturn: {
    label: {
      en: 'weeks of the working period that are over when money comes back',
      zh: '货币流回时，正在进行的劳动期间已过去的周数',
    },
    symbol: { en: 'r', zh: 'r' },
    unit: weeks,
    is: ofReturn((q) => minus(q.circulationTime, times(q.workingPeriodsInCirculation, q.workingPeriod))),
  },
  capitalSetFree: {
    ...moneyOf(
      {
        en: 'capital set free at the end of each working period, from the second turnover on',
        zh: '从第二次周转起，每个劳动期间结束时游离出来的资本',
      },
      { en: 'F', zh: 'F' },
      'money',
    ),
    is: ofReturn((q) => times(q.weeklyOutlay, q.weeksOverAtReturn)),
    alternatives: {
      byExcess: ofReturn((q) =>
        minus(
          times(q.weeklyOutlay, q.circulationTime),
          times(q.weeklyOutlay, q.workingPeriodsInCirculation, q.workingPeriod),
        ),
      ),
    },
  },
};
