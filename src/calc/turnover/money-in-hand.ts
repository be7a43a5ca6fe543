// How much of the capital is money at a given instant. Engels's remark in Capital II, ch. 15 (MEW 24, pp. 286–287) in
// formulas: capital I comes back whole at every return, so that the curve is the same saw for every circulation time.
import { truth, weeks } from '../kernel/common-units.ts';
import { choose, floor, holds, largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sixAndThreeWeeks } from './quantities.ts';
import { advanceEquations, divisionEquations } from './relay-equations.ts';
import { workingPeriods } from './units.ts';

/** At the close of the week asked for, with what falls due at that moment booked. 6 + 3 weeks, week 9, as it stands. */
export const moneyInHand = model({
  id: 'turnover/money-in-hand',
  title: { en: 'Money in hand at a given week', zh: '某一周周末手中的货币' },
  sources: [capitalTwo('15', '286–287')],
  inputs: {
    ...sixAndThreeWeeks,
    week: {
      label: { en: 'week, at its close', zh: '周（以周末计）' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '9',
      min: '0',
      max: '500',
    },
  },
  equations: {
    ...advanceEquations,
    capitalOne: divisionEquations.capitalOne,
    workingPeriodsFinished: {
      label: { en: 'working periods finished', zh: '已结束的劳动期间数' },
      symbol: { en: 'f', zh: 'f' },
      unit: workingPeriods,
      is: ({ week, workingPeriod }) => floor(over(week, workingPeriod)),
    },
    workingPeriodsBack: {
      label: { en: 'working periods whose money is back', zh: '货币已经流回的劳动期间数' },
      symbol: { en: 'a', zh: 'a' },
      unit: workingPeriods,
      is: ({ week, circulationTime, workingPeriod }) =>
        largest(floor(over(minus(week, circulationTime), workingPeriod)), number(0)),
    },
    moneyInHand: {
      ...moneyOf({ en: 'money in hand', zh: '手中的货币' }, { en: 'M(t)', zh: 'G(t)' }, 'money'),
      is: ({ circulatingCapital, weeklyOutlay, week, capitalOne, workingPeriodsBack }) =>
        plus(minus(circulatingCapital, times(weeklyOutlay, week)), times(capitalOne, workingPeriodsBack)),
      alternatives: {
        // From the first return on: w(W − ((t − U) mod W)), the teeth of the saw.
        bySaw: ({ week, turnoverTime, weeklyOutlay, workingPeriod, circulationTime }) =>
          choose(
            holds(week, '>=', turnoverTime),
            times(
              weeklyOutlay,
              minus(
                workingPeriod,
                minus(
                  minus(week, circulationTime),
                  times(floor(over(minus(week, circulationTime), workingPeriod)), workingPeriod),
                ),
              ),
            ),
            times(weeklyOutlay, minus(turnoverTime, week)),
          ),
      },
    },
    inProduction: {
      ...moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P(t)', zh: 'P(t)' }, 'production'),
      is: ({ weeklyOutlay, week, workingPeriodsFinished, capitalOne }) =>
        minus(times(weeklyOutlay, week), times(capitalOne, workingPeriodsFinished)),
    },
    asCommodity: {
      ...moneyOf({ en: 'commodity capital', zh: '商品资本' }, { en: "C'(t)", zh: "W'(t)" }, 'commodity'),
      is: ({ capitalOne, workingPeriodsFinished, workingPeriodsBack }) =>
        times(capitalOne, minus(workingPeriodsFinished, workingPeriodsBack)),
      alternatives: {
        byRest: ({ circulatingCapital, moneyInHand, inProduction }) =>
          minus(minus(circulatingCapital, moneyInHand), inProduction),
      },
    },
    returnsNow: {
      label: { en: 'money comes back at this moment', zh: '此刻有货币流回' },
      symbol: { en: '[W \\mid t-U]', zh: '[W \\mid t-U]' },
      unit: truth,
      is: ({ week, turnoverTime, circulationTime, workingPeriod, workingPeriodsBack }) =>
        times(
          holds(week, '>=', turnoverTime),
          holds(minus(week, circulationTime), '=', times(workingPeriodsBack, workingPeriod)),
        ),
    },
    moneyBeforeReturn: {
      ...moneyOf(
        { en: 'money in hand just before what comes back', zh: '货币流回前一刻手中的货币' },
        { en: 'M(t^{-})', zh: 'G(t^{-})' },
        'money',
      ),
      is: ({ moneyInHand, returnsNow, capitalOne }) => minus(moneyInHand, times(returnsNow, capitalOne)),
    },
    averageMoney: {
      ...moneyOf(
        {
          en: 'money in hand on average, from the first return on, laid out evenly',
          zh: '首次流回以后手中货币的平均数（均匀投入时）',
        },
        { en: '\\bar M', zh: '\\bar G' },
        'money',
      ),
      is: ({ capitalOne }) => over(capitalOne, number(2)),
    },
  },
});
