// Two capitals held against each other: how many times, and by how many points, their annual rates differ,
// and what a changed turnover time does to the advance of one and the same scale of production.
import { percentagePoints, repetitions, weeks } from '../kernel/common-units.ts';
import { over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { weeklyVariableCapitalGiven } from './quantities.ts';

const annualRateOf = (letter: string): InputSpec => ({
  ...rateOf(
    { en: `annual rate of capital ${letter}`, zh: `资本${letter}的年剩余价值率` },
    { en: `S'_{\\mathrm ${letter}}`, zh: `M'_{\\mathrm ${letter}}` },
  ),
  default: '1',
  min: '0',
  max: '1000000',
});

const turnoverTimeOf = (which: 'first' | 'second', chinese: string, subscript: string): InputSpec => ({
  label: { en: `${which} turnover time`, zh: `${chinese}周转期间` },
  symbol: { en: `T_${subscript}`, zh: `T_${subscript}` },
  unit: weeks,
  default: '5',
  min: '1/2',
  max: '200',
});

/** How far the annual rates of two capitals lie apart (MEW 24, pp. 299–303). */
export const ratesCompared = model({
  id: 'turnover/rates-compared',
  title: { en: 'Two annual rates compared', zh: '两个年剩余价值率的比较' },
  sources: [capitalTwo('16', '299–303')],
  inputs: { rateOfA: annualRateOf('A'), rateOfB: annualRateOf('B') },
  equations: {
    ratio: {
      label: { en: 'annual rate of A as a multiple of that of B', zh: '资本A与资本B的年剩余价值率之比' },
      symbol: { en: 'r', zh: 'r' },
      unit: repetitions,
      is: ({ rateOfA, rateOfB }) => over(rateOfA, rateOfB),
    },
    difference: {
      label: { en: 'difference of the two annual rates', zh: '两个年剩余价值率之差' },
      symbol: { en: 'd', zh: 'd' },
      unit: percentagePoints,
      is: ({ rateOfA, rateOfB }) => points(rateOfA, rateOfB),
    },
  },
});

/** The advance before and after a change of the turnover time, at one scale of production (MEW 24, p. 316). */
export const turnoverTimeChanged = model({
  id: 'turnover/turnover-time-changed',
  title: { en: 'Turnover time and the advance it needs', zh: '周转期间与所需的预付资本' },
  sources: [capitalTwo('16', '316')],
  inputs: {
    weeklyVariableCapital: weeklyVariableCapitalGiven,
    firstTurnoverTime: turnoverTimeOf('first', '原来的', '1'),
    secondTurnoverTime: { ...turnoverTimeOf('second', '改变后的', '2'), default: '50' },
  },
  equations: {
    firstAdvance: {
      ...moneyOf(
        { en: 'advance at the first turnover time', zh: '原来的预付可变资本' },
        { en: 'v_1', zh: 'v_1' },
        'variable',
      ),
      is: ({ weeklyVariableCapital, firstTurnoverTime }) => times(weeklyVariableCapital, firstTurnoverTime),
    },
    secondAdvance: {
      ...moneyOf(
        { en: 'advance at the second turnover time', zh: '改变后的预付可变资本' },
        { en: 'v_2', zh: 'v_2' },
        'variable',
      ),
      is: ({ weeklyVariableCapital, secondTurnoverTime }) => times(weeklyVariableCapital, secondTurnoverTime),
    },
  },
  misreadings: {
    secondAdvanceIfInverse: {
      ...moneyOf(
        {
          en: 'second advance, if it were in inverse proportion to the turnover time',
          zh: '误作反比时改变后的预付可变资本',
        },
        { en: 'v_2', zh: 'v_2' },
        'variable',
      ),
      misreads: 'secondAdvance',
      is: ({ firstAdvance, firstTurnoverTime, secondTurnoverTime }) =>
        over(times(firstAdvance, firstTurnoverTime), secondTurnoverTime),
    },
  },
});
