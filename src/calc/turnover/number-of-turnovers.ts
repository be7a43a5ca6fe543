// How often a capital turns over in a year: one definition for every measure of time. The year and the turnover time
// are counted in the same unit, so that a turnover time in months can never be held against a year in weeks.
import { days, months, repetitions, weeks, years } from '../kernel/common-units.ts';
import { floor, number, over, quantity, smallest } from '../kernel/expression.ts';
import { type Model, model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import type { Unit } from '../kernel/units.ts';
import { turnovers, turnoverTime } from './quantities.ts';
import { fractionOf } from './units.ts';

/** A measure of time with the length of the year in it and the bounds of a turnover time. */
interface Measure {
  readonly unit: Unit;
  readonly inEnglish: string;
  readonly inChinese: string;
  /** Left out where time is counted in years: the year is then one of them. */
  readonly year?: Pick<InputSpec, 'default' | 'min' | 'max'>;
  readonly turnoverTime: Pick<InputSpec, 'default' | 'min' | 'max'>;
}

type Results = 'turnovers' | 'turnoverTimeOfYear' | 'turnoversCompleted' | 'partCompleted';
type Names = 'turnoverTime' | Results | 'turnoversInverted';

/** Marx writes U for the year, u for the turnover time, n = U/u (MEW 24, p. 157). */
const numberOfTurnovers = ({ unit, inEnglish, inChinese, ...measure }: Measure): Model<Names> => {
  const year = measure.year ? quantity('year') : number(1, unit);
  return model<'turnoverTime', Results, 'turnoversInverted'>({
    id: `turnover/number-of-turnovers-in-${inEnglish}`,
    title: {
      en: `The number of turnovers, time counted in ${inEnglish}`,
      zh: `周转次数（时间以${inChinese}计）`,
    },
    sources: [capitalTwo('7', '157'), capitalTwo('16', '305–308')],
    inputs: {
      ...(measure.year && {
        year: {
          label: { en: 'the year, the measure of turnovers', zh: '年，即周转的计量单位' },
          symbol: { en: 'N', zh: 'N' },
          unit,
          ...measure.year,
        },
      }),
      turnoverTime: { ...turnoverTime, unit, ...measure.turnoverTime },
    },
    equations: {
      turnovers: { ...turnovers, is: (q) => over(year, q.turnoverTime) },
      turnoverTimeOfYear: {
        label: { en: 'turnover time as a part of the year', zh: '周转期间相当于一年的几分之几' },
        symbol: { en: 't', zh: 't' },
        unit: fractionOf,
        is: (q) => over(q.turnoverTime, year),
        alternatives: { inverse: (q) => over(number(1), q.turnovers) },
      },
      turnoversCompleted: {
        label: { en: 'turnovers completed within the year', zh: '一年内完成的周转次数' },
        symbol: { en: 'n_0', zh: 'n_0' },
        unit: repetitions,
        is: (q) => floor(q.turnovers),
      },
      partCompleted: {
        label: {
          en: 'part of its first turnover gone through in the year',
          zh: '一年内走完第一次周转的几分之几',
        },
        symbol: { en: 'p', zh: 'p' },
        unit: fractionOf,
        is: (q) => smallest(q.turnovers, number(1)),
      },
    },
    misreadings: {
      turnoversInverted: {
        label: { en: 'turnover time over the year', zh: '误以周转期间除以一年' },
        symbol: { en: 'n', zh: 'n' },
        unit: repetitions,
        misreads: 'turnovers',
        is: (q) => over(q.turnoverTime, year),
      },
    },
  });
};

/** Marx's examples: 3 months make 4 turnovers, 18 months two thirds of one (MEW 24, p. 157). */
export const numberOfTurnoversInMonths = numberOfTurnovers({
  unit: months,
  inEnglish: 'months',
  inChinese: '月',
  year: { default: '12', min: '1', max: '12' },
  turnoverTime: { default: '3', min: '1/10', max: '2400' },
});

/** The year of 50 weeks and the five weeks of capital A (MEW 24, pp. 304–307). */
export const numberOfTurnoversInWeeks = numberOfTurnovers({
  unit: weeks,
  inEnglish: 'weeks',
  inChinese: '周',
  year: { default: '50', min: '1', max: '60' },
  turnoverTime: { default: '5', min: '1/10', max: '10000' },
});

/** Days: bills on India drawn at six months’ sight run 210 days, ships under sail take 90 (ch. 14). */
export const numberOfTurnoversInDays = numberOfTurnovers({
  unit: days,
  inEnglish: 'days',
  inChinese: '日',
  year: { default: '365', min: '1', max: '366' },
  turnoverTime: { default: '90', min: '1/10', max: '80000' },
});

/** Turnover times of many years: the ten years of a machine, the 150 years of a forest (ch. 8 and 13). */
export const numberOfTurnoversInYears = numberOfTurnovers({
  unit: years,
  inEnglish: 'years',
  inChinese: '年',
  turnoverTime: { default: '10', min: '1/365', max: '200' },
});
