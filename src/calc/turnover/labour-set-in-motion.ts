// The labour that a weekly outlay on wages sets in motion, in workers and in hours, whatever the turnover time.
import { hours, weeks, workers } from '../kernel/common-units.ts';
import { minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { rateOfSurplusValue, weeklyVariableCapitalGiven, weeklyWage } from './quantities.ts';
import { daysPerWeek, hoursPerWeek, hoursPerWorkerDay } from './units.ts';

/**
 * £100 a week at £1 a worker: 100 workers, 6,000 hours a week, 300,000 in 50 weeks, with capital A as with capital B
 * (MEW 24, p. 315). Ten workers make 600 hours a week and 3,000 in five (p. 301).
 */
export const labourSetInMotion = model({
  id: 'turnover/labour-set-in-motion',
  title: { en: 'The labour set in motion', zh: '推动的劳动' },
  sources: [capitalTwo('16', '300–301'), capitalTwo('16', '315')],
  inputs: {
    weeklyVariableCapital: weeklyVariableCapitalGiven,
    weeklyWage,
    workingDay: {
      label: { en: 'working day', zh: '工作日' },
      symbol: { en: 'h', zh: 'h' },
      unit: hoursPerWorkerDay,
      default: '10',
      min: '0',
      max: '24',
      step: '1/2',
    },
    workingWeek: {
      label: { en: 'working days in the week', zh: '每周的工作日数' },
      symbol: { en: 'D', zh: 'D' },
      unit: daysPerWeek,
      default: '6',
      min: '0',
      max: '7',
    },
    weeksWorked: {
      label: { en: 'weeks worked', zh: '劳动周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '50',
      min: '0',
      max: '200',
    },
    rateOfSurplusValue,
  },
  equations: {
    workersEmployed: {
      label: { en: 'workers employed', zh: '雇用的工人' },
      symbol: { en: 'A', zh: 'A' },
      unit: workers,
      is: (q) => over(q.weeklyVariableCapital, q.weeklyWage),
    },
    hoursInWeek: {
      label: { en: 'hours worked in a week', zh: '一周的劳动小时' },
      symbol: { en: 'H_w', zh: 'H_w' },
      unit: hoursPerWeek,
      is: (q) => times(q.workersEmployed, q.workingDay, q.workingWeek),
    },
    hoursWorked: {
      label: { en: 'hours worked in all', zh: '劳动小时总数' },
      symbol: { en: 'H', zh: 'H' },
      unit: hours,
      is: (q) => times(q.hoursInWeek, q.weeksWorked),
    },
    necessaryHours: {
      label: { en: 'necessary labour', zh: '必要劳动' },
      symbol: { en: 'H_v', zh: 'H_v' },
      unit: hours,
      part: 'variable',
      is: (q) => over(q.hoursWorked, plus(number(1), q.rateOfSurplusValue)),
    },
    surplusHours: {
      label: { en: 'surplus labour', zh: '剩余劳动' },
      symbol: { en: 'H_s', zh: 'H_m' },
      unit: hours,
      part: 'surplus',
      is: (q) => minus(q.hoursWorked, q.necessaryHours),
    },
    wagesPaid: {
      ...moneyOf(
        { en: 'wages paid, spent on means of subsistence', zh: '支付的工资，用于购买生活资料' },
        { en: 'v_a', zh: 'v_a' },
        'variable',
      ),
      is: (q) => times(q.weeklyVariableCapital, q.weeksWorked),
    },
  },
});
