// What a capital that never stops working turns over in its first year, reckoned in the two ways of Capital II, ch. 15.
// "Independent": each part is taken for a capital of its own, from the week in which it is first laid out.
// "Intertwined": each working period is followed as it really is, whichever money pays for it.
// The two differ only by the working periods that the end of the year leaves without their money.
import { repetitions, weeks } from '../kernel/common-units.ts';
import { ceiling, floor, largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { annualProduct, sixAndThreeWeeks, weeksOfTables } from './quantities.ts';
import { advanceEquations, divisionEquations, numberOfCapitals } from './relay-equations.ts';
import { capitals, workingPeriods } from './units.ts';

/** Marx, Capital II, ch. 15, MEW 24, pp. 264–279. Table II, 6 + 3 weeks in a year of 51, as it stands. */
export const turnedOverInYear = model({
  id: 'turnover/turned-over-in-year',
  title: { en: 'Capital turned over in the first year', zh: '第一年周转的资本额' },
  sources: [capitalTwo('15', '264–279')],
  inputs: {
    ...sixAndThreeWeeks,
    weeksInYear: weeksOfTables,
  },
  equations: {
    ...advanceEquations,
    ...divisionEquations,
    annualProduct: {
      ...annualProduct,
      is: ({ weeklyOutlay, weeksInYear }) => times(weeklyOutlay, weeksInYear),
    },
    timesAtWork: {
      label: {
        en: 'times that the capital advanced has worked as productive capital',
        zh: '预付资本作为生产资本执行职能的次数',
      },
      symbol: { en: 'N/T', zh: 'N/T' },
      unit: repetitions,
      is: ({ weeksInYear, turnoverTime }) => over(weeksInYear, turnoverTime),
    },
    workingPeriodsInYear: {
      label: { en: 'working periods in the year', zh: '一年中劳动期间的个数' },
      symbol: { en: 'N/W', zh: 'N/W' },
      unit: workingPeriods,
      is: ({ weeksInYear, workingPeriod }) => over(weeksInYear, workingPeriod),
    },
    numberOfCapitals,
    wholeCapitalsBegun: {
      label: {
        en: 'capitals begun in the year, the last of all left out',
        zh: '年内已开始执行职能的资本笔数（最后一笔除外）',
      },
      symbol: { en: 'b', zh: 'b' },
      unit: capitals,
      is: ({ numberOfCapitals, weeksInYear, workingPeriod }) =>
        smallest(minus(numberOfCapitals, number(1)), ceiling(over(weeksInYear, workingPeriod))),
    },
    weeksOfLastCapital: {
      label: {
        en: 'weeks that the last capital pays in each turnover',
        zh: '每次周转中由最后一笔资本支付的周数',
      },
      symbol: { en: 'l', zh: 'l' },
      unit: weeks,
      is: ({ turnoverTime, numberOfCapitals, workingPeriod }) =>
        minus(turnoverTime, times(minus(numberOfCapitals, number(1)), workingPeriod)),
    },
    turnedOverIndependent: {
      ...moneyOf(
        {
          en: 'turned over in the year, each part taken for a capital of its own',
          zh: '一年周转的资本额，把各部分看作独立的资本',
        },
        { en: 'A_{\\text{s}}', zh: 'A_{\\text{独}}' },
      ),
      // Capital i begins (i − 1)W weeks late; the weeks left to the b whole ones add up to bN − W(0 + 1 + … + (b − 1)).
      is: (q) =>
        times(
          q.weeklyOutlay,
          over(
            plus(
              times(
                q.workingPeriod,
                q.wholeCapitalsBegun,
                minus(
                  q.weeksInYear,
                  over(times(minus(q.wholeCapitalsBegun, number(1)), q.workingPeriod), number(2)),
                ),
              ),
              times(
                q.weeksOfLastCapital,
                largest(
                  minus(q.weeksInYear, times(minus(q.numberOfCapitals, number(1)), q.workingPeriod)),
                  number(0),
                ),
              ),
            ),
            q.turnoverTime,
          ),
        ),
    },
    turnoversIndependent: {
      label: {
        en: 'number of turnovers, each part taken for a capital of its own',
        zh: '周转次数，把各部分看作独立的资本',
      },
      symbol: { en: 'n_{\\text{s}}', zh: 'n_{\\text{独}}' },
      unit: repetitions,
      is: ({ turnedOverIndependent, circulatingCapital }) => over(turnedOverIndependent, circulatingCapital),
    },
    workingPeriodsBack: {
      label: {
        en: 'working periods whose money is back within the year',
        zh: '年内货币已经流回的劳动期间数',
      },
      symbol: { en: 'a', zh: 'a' },
      unit: workingPeriods,
      is: ({ weeksInYear, circulationTime, workingPeriod }) =>
        largest(floor(over(minus(weeksInYear, circulationTime), workingPeriod)), number(0)),
    },
    workingPeriodsFinished: {
      label: { en: 'working periods finished within the year', zh: '年内已经结束的劳动期间数' },
      symbol: { en: 'f', zh: 'f' },
      unit: workingPeriods,
      is: ({ workingPeriodsInYear }) => floor(workingPeriodsInYear),
    },
    weeksUnfinished: {
      label: { en: 'weeks worked of the unfinished working period', zh: '未结束的劳动期间已进行的周数' },
      symbol: { en: 'u', zh: 'u' },
      unit: weeks,
      is: ({ weeksInYear, workingPeriodsFinished, workingPeriod }) =>
        minus(weeksInYear, times(workingPeriodsFinished, workingPeriod)),
    },
    turnedOverIntertwined: {
      ...moneyOf(
        {
          en: 'turned over in the year, working period by working period',
          zh: '一年周转的资本额，按实际的劳动期间逐一计算',
        },
        { en: 'A_{\\text{r}}', zh: 'A_{\\text{实}}' },
      ),
      // Periods a + 1 … f are finished and not back: each counts for the part of T that has passed since it began.
      is: (q) =>
        times(
          q.weeklyOutlay,
          plus(
            times(q.workingPeriodsBack, q.workingPeriod),
            over(
              plus(
                times(
                  q.workingPeriod,
                  minus(q.workingPeriodsFinished, q.workingPeriodsBack),
                  minus(
                    q.weeksInYear,
                    over(
                      times(
                        minus(plus(q.workingPeriodsBack, q.workingPeriodsFinished), number(1)),
                        q.workingPeriod,
                      ),
                      number(2),
                    ),
                  ),
                ),
                times(q.weeksUnfinished, q.weeksUnfinished),
              ),
              q.turnoverTime,
            ),
          ),
        ),
    },
    turnoversIntertwined: {
      label: {
        en: 'number of turnovers, working period by working period',
        zh: '周转次数，按实际的劳动期间逐一计算',
      },
      symbol: { en: 'n_{\\text{r}}', zh: 'n_{\\text{实}}' },
      unit: repetitions,
      is: ({ turnedOverIntertwined, circulatingCapital }) => over(turnedOverIntertwined, circulatingCapital),
    },
  },
  misreadings: {
    additionalCapitalForWholeYear: {
      ...moneyOf(
        {
          en: 'additional capital, if the circulation times of the whole year were added up',
          zh: '误把全年各流通期间加在一起时的追加资本',
        },
        { en: 'K_{+}', zh: 'K_{+}' },
      ),
      misreads: 'additionalCapital',
      is: ({ additionalCapital, timesAtWork }) => times(additionalCapital, timesAtWork),
    },
    annualProductIfAllAtWork: {
      ...moneyOf(
        {
          en: 'annual product, if the whole capital advanced were always at work',
          zh: '误以为全部预付资本始终在生产过程中执行职能',
        },
        { en: 'P', zh: 'P' },
      ),
      misreads: 'annualProduct',
      is: ({ circulatingCapital, workingPeriodsInYear }) => times(circulatingCapital, workingPeriodsInYear),
    },
  },
});
