// A business that has capital I and no more: it stops while its product circulates, or it works on a smaller scale all
// the time. The year's product is the same (Capital II, ch. 15, MEW 24, pp. 260–262, 268, 283).
import { poundsPerWeek, rate, weeks } from '../kernel/common-units.ts';
import { minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  capitalOne,
  circulationTime,
  turnovers,
  turnoverTime,
  weeklyOutlay,
  weeklyOutlayGiven,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

/** The first example of ch. 15 as it stands: £900 for nine weeks of work, three weeks of circulation, a year of 48 weeks. */
export const withoutAdditionalCapital = model({
  id: 'turnover/without-additional-capital',
  title: { en: 'Capital I alone: stoppage or a smaller scale', zh: '只有资本Ⅰ：停工或缩小规模' },
  sources: [capitalTwo('15', '260–262'), capitalTwo('15', '268, 283')],
  inputs: {
    weeklyOutlay: weeklyOutlayGiven,
    workingPeriod: { ...workingPeriod, default: '9' },
    circulationTime: { ...circulationTime, default: '3' },
    weeksInYear: { ...weeksInYear, default: '48', max: '200' },
  },
  equations: {
    turnoverTime: {
      ...turnoverTime,
      is: ({ workingPeriod, circulationTime }) => plus(workingPeriod, circulationTime),
    },
    capitalOne: {
      ...capitalOne,
      is: ({ weeklyOutlay, workingPeriod }) => times(weeklyOutlay, workingPeriod),
    },
    turnovers: {
      ...turnovers,
      is: ({ weeksInYear, turnoverTime }) => over(weeksInYear, turnoverTime),
    },
    weeksAtWork: {
      label: { en: 'weeks of work in the year, with stoppages', zh: '中间停工时一年的劳动周数' },
      symbol: { en: 'nW', zh: 'nW' },
      unit: weeks,
      is: ({ turnovers, workingPeriod }) => times(turnovers, workingPeriod),
    },
    weeksOfStoppage: {
      label: { en: 'weeks of stoppage in the year', zh: '一年中停工的周数' },
      symbol: { en: 'nU', zh: 'nU' },
      unit: weeks,
      is: ({ turnovers, circulationTime }) => times(turnovers, circulationTime),
      alternatives: { byDifference: ({ weeksInYear, weeksAtWork }) => minus(weeksInYear, weeksAtWork) },
    },
    productWithStoppage: {
      ...moneyOf(
        { en: 'annual product at its cost, with stoppages', zh: '中间停工时的年产品（按所费资本计）' },
        { en: 'P', zh: 'P' },
      ),
      is: ({ weeklyOutlay, weeksAtWork }) => times(weeklyOutlay, weeksAtWork),
      alternatives: { byTurnovers: ({ capitalOne, turnovers }) => times(capitalOne, turnovers) },
    },
    reducedWeeklyOutlay: {
      ...weeklyOutlay,
      label: { en: 'weekly outlay on the reduced scale', zh: '规模缩小后每周投入的流动资本' },
      symbol: { en: "w'", zh: "w'" },
      is: ({ capitalOne, turnoverTime }) => over(capitalOne, turnoverTime),
    },
    reductionPerWeek: {
      label: { en: 'reduction of the weekly outlay', zh: '每周投入减少的数额' },
      symbol: { en: "w-w'", zh: "w-w'" },
      unit: poundsPerWeek,
      is: ({ weeklyOutlay, reducedWeeklyOutlay }) => minus(weeklyOutlay, reducedWeeklyOutlay),
    },
    reductionShare: {
      label: { en: 'reduction of the scale', zh: '规模缩小的比例' },
      symbol: { en: "(w-w')/w", zh: "(w-w')/w" },
      unit: rate,
      is: ({ circulationTime, turnoverTime }) => over(circulationTime, turnoverTime),
    },
    reductionInWorkingPeriod: {
      ...moneyOf(
        { en: 'reduction over a whole working period', zh: '整个劳动期间减少的资本额' },
        { en: "(w-w')W", zh: "(w-w')W" },
      ),
      is: ({ reductionPerWeek, workingPeriod }) => times(reductionPerWeek, workingPeriod),
      alternatives: { byShare: ({ capitalOne, reductionShare }) => times(capitalOne, reductionShare) },
    },
    capitalAtWork: {
      ...moneyOf(
        {
          en: 'capital that a working period takes on the reduced scale',
          zh: '规模缩小后一个劳动期间使用的资本',
        },
        { en: "w'W", zh: "w'W" },
        'production',
      ),
      is: ({ reducedWeeklyOutlay, workingPeriod }) => times(reducedWeeklyOutlay, workingPeriod),
    },
    productOnReducedScale: {
      ...moneyOf(
        { en: 'annual product at its cost, on the reduced scale', zh: '规模缩小后的年产品（按所费资本计）' },
        { en: "P'", zh: "P'" },
      ),
      is: ({ reducedWeeklyOutlay, weeksInYear }) => times(reducedWeeklyOutlay, weeksInYear),
      alternatives: { asWithStoppage: ({ productWithStoppage }) => productWithStoppage },
    },
  },
});
