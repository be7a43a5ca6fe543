// The working period: yarn is finished every week, a locomotive after three months of the same ten-hour days, and
// so much longer capital must be laid out before anything returns.
import { hours, poundsPerWeek, ratio, weeks, workingDays } from '../kernel/common-units.ts';
import { minus, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { hoursPerWorkerDay } from '../turnover/units.ts';

/**
 * Spinning and the building of locomotives (MEW 24, pp. 231–236). The weekly outlay is ours; Marx only says that
 * both are equal.
 */
export const workingPeriod = model({
  id: 'circuits/working-period',
  title: { en: 'Two working periods', zh: '两个长短不同的劳动期间' },
  sources: [capitalTwo('12', '231–236')],
  inputs: {
    days: {
      label: { en: 'working days that the product takes', zh: '产品所需的工作日数' },
      symbol: { en: 'd', zh: 'd' },
      unit: workingDays,
      default: '100',
      min: '1',
      max: '10000',
      whole: true,
    },
    hoursPerDay: {
      label: { en: 'length of the working day', zh: '工作日的长度' },
      symbol: { en: 'h', zh: 'h' },
      unit: hoursPerWorkerDay,
      default: '10',
      min: '1',
      max: '24',
      step: '1/2',
    },
    weeklyOutlay: {
      label: { en: 'circulating capital laid out each week', zh: '每周投入的流动资本' },
      symbol: { en: 'w', zh: 'w' },
      unit: poundsPerWeek,
      default: '100',
      min: '0',
      max: '1000000',
      step: '10',
    },
    shortPeriod: {
      label: { en: 'working period of the one business', zh: '一个部门的劳动期间' },
      symbol: { en: 'W_1', zh: 'W_1' },
      unit: weeks,
      default: '1',
      min: '1/2',
      max: '520',
    },
    longPeriod: {
      label: { en: 'working period of the other', zh: '另一个部门的劳动期间' },
      symbol: { en: 'W_2', zh: 'W_2' },
      unit: weeks,
      default: '12',
      min: '1/2',
      max: '520',
    },
  },
  equations: {
    hoursOfThePeriod: {
      label: { en: 'the working period as one long day', zh: '合成一个连续工作日的劳动期间' },
      symbol: { en: 'L', zh: 'L' },
      unit: hours,
      is: ({ days, hoursPerDay }) => times(days, hoursPerDay),
    },
    shortAdvance: {
      ...moneyOf(
        { en: 'circulating capital of the one business', zh: '一个部门的流动资本' },
        { en: 'K_1', zh: 'K_1' },
      ),
      is: ({ weeklyOutlay, shortPeriod }) => times(weeklyOutlay, shortPeriod),
    },
    longAdvance: {
      ...moneyOf(
        { en: 'circulating capital of the other', zh: '另一个部门的流动资本' },
        { en: 'K_2', zh: 'K_2' },
      ),
      is: ({ weeklyOutlay, longPeriod }) => times(weeklyOutlay, longPeriod),
    },
    multiple: {
      label: { en: 'how many times as much the other needs', zh: '后者为前者的倍数' },
      symbol: { en: '\\frac{K_2}{K_1}', zh: '\\frac{K_2}{K_1}' },
      unit: ratio,
      is: ({ longAdvance, shortAdvance }) => over(longAdvance, shortAdvance),
      alternatives: { byTime: ({ longPeriod, shortPeriod }) => over(longPeriod, shortPeriod) },
    },
    additionalCapital: {
      ...moneyOf(
        { en: 'additional capital of the longer working period', zh: '较长劳动期间所需的追加资本' },
        { en: 'K_2 - K_1', zh: 'K_2 - K_1' },
      ),
      is: ({ longAdvance, shortAdvance }) => minus(longAdvance, shortAdvance),
    },
  },
});
