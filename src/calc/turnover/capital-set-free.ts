// How the circulating capital is divided so that work never stops, and what is set free at the end of each working
// period: the results A to C of Capital II, ch. 15, in formulas for any two times.
import { rate, truth, weeks } from '../kernel/common-units.ts';
import { floor, holds, minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sixAndThreeWeeks } from './quantities.ts';
import { advanceEquations, divisionEquations, numberOfCapitals, returnEquations } from './relay-equations.ts';

/** Marx, Capital II, ch. 15, MEW 24, pp. 260–283; the example 6 + 3 of pp. 264 and 274–276 as it stands. */
export const capitalSetFree = model({
  id: 'turnover/capital-set-free',
  title: { en: 'Additional capital and capital set free', zh: '追加资本和资本的游离' },
  sources: [capitalTwo('15', '260–283')],
  inputs: {
    ...sixAndThreeWeeks,
  },
  equations: {
    ...advanceEquations,
    ...divisionEquations,
    additionalShare: {
      label: { en: 'additional capital as a share of the whole', zh: '追加资本在预付资本中所占的份额' },
      symbol: { en: 'K_{+}/K', zh: 'K_{+}/K' },
      unit: rate,
      is: ({ circulationTime, turnoverTime }) => over(circulationTime, turnoverTime),
    },
    numberOfCapitals,
    lastCapital: {
      ...moneyOf({ en: 'last of these capitals', zh: '其中最后一笔资本' }, { en: 'K_k', zh: 'K_k' }),
      is: ({ circulatingCapital, numberOfCapitals, capitalOne }) =>
        minus(circulatingCapital, times(minus(numberOfCapitals, number(1)), capitalOne)),
    },
    ...returnEquations,
    weeksLeftAtReturn: {
      label: {
        en: 'weeks of the working period that are left when money comes back',
        zh: '货币流回时，正在进行的劳动期间还剩下的周数',
      },
      symbol: { en: 'W-r', zh: 'W-r' },
      unit: weeks,
      is: ({ workingPeriod, weeksOverAtReturn }) => minus(workingPeriod, weeksOverAtReturn),
    },
    enteringProduction: {
      ...moneyOf(
        {
          en: 'money come back that the current working period still takes up',
          zh: '流回的货币中，正在进行的劳动期间还要用掉的部分',
        },
        { en: 'E', zh: 'E' },
        'production',
      ),
      is: ({ weeklyOutlay, weeksLeftAtReturn }) => times(weeklyOutlay, weeksLeftAtReturn),
      alternatives: { byDifference: ({ capitalOne, capitalSetFree }) => minus(capitalOne, capitalSetFree) },
    },
    capitalsRelieveEachOther: {
      label: {
        en: 'the capitals relieve each other without crossing, and nothing is set free',
        zh: '各笔资本互相接替而不交错，没有资本游离出来',
      },
      symbol: { en: '[r=0<U]', zh: '[r=0<U]' },
      unit: truth,
      is: ({ circulationTime, weeksOverAtReturn }) =>
        times(holds(circulationTime, '>', number(0)), holds(weeksOverAtReturn, '=', number(0))),
    },
    additionalCapitalIsSetFree: {
      label: {
        en: 'as much is set free as was added for the circulation time',
        zh: '游离出来的资本等于全部追加资本',
      },
      symbol: { en: '[0<F=K_{+}]', zh: '[0<F=K_{+}]' },
      unit: truth,
      // Without outlay or circulation time nothing was added, and nothing can be set free.
      is: ({ capitalSetFree, additionalCapital }) =>
        times(holds(additionalCapital, '>', number(0)), holds(capitalSetFree, '=', additionalCapital)),
      alternatives: {
        byTimes: ({ weeklyOutlay, workingPeriod, circulationTime }) =>
          times(
            holds(weeklyOutlay, '>', number(0)),
            holds(circulationTime, '>', number(0)),
            holds(workingPeriod, '>', circulationTime),
          ),
      },
    },
  },
  misreadings: {
    setFreeIfWholeAdditionalCapital: {
      ...moneyOf(
        {
          en: 'capital set free, if it were the whole additional capital in every case',
          zh: '误以为任何情况下游离出来的都是全部追加资本',
        },
        { en: 'F', zh: 'F' },
        'money',
      ),
      misreads: 'capitalSetFree',
      is: ({ weeklyOutlay, circulationTime }) => times(weeklyOutlay, circulationTime),
    },
    enteringProductionReckonedFromThirdTurnover: {
      ...moneyOf(
        {
          en: 'money of the second return that still enters production, if reckoned from the beginning of the third turnover time',
          zh: '第二次流回的货币中还要投入生产的部分，误从第三个周转期间的开头算起',
        },
        { en: 'E', zh: 'E' },
        'production',
      ),
      misreads: 'enteringProduction',
      // Two turnover times after the start, 2T mod W = 2U mod W weeks of a working period are over.
      is: ({ weeklyOutlay, workingPeriod, circulationTime }) =>
        times(
          weeklyOutlay,
          minus(
            workingPeriod,
            minus(
              times(number(2), circulationTime),
              times(floor(over(times(number(2), circulationTime), workingPeriod)), workingPeriod),
            ),
          ),
        ),
    },
  },
});
