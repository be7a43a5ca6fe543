// The labour market while long works are under way: how much of the reserve army they absorb, and set free again.
import { poundsPerWeek, rate, truth, weeks, workers } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { turnoverTime, weeklyVariableCapitalGiven, weeklyWage } from './quantities.ts';

/**
 * Large works draw on the reserve army, whose pressure kept wages lower; wages rise generally, until "the inevitable
 * crash" sets it free again (MEW 24, pp. 317–318). The hundred workers are those of p. 315; the size of the reserve
 * and the rise of wages are assumed, since neither follows from anything in the text.
 */
export const reserveArmy = model({
  id: 'turnover/reserve-army',
  title: { en: 'Long works and the labour market', zh: '长期工程与劳动市场' },
  sources: [
    capitalTwo('16', '315–318'),
    { cite: 'wang-notes-16', at: { en: 'lines 152–160', zh: '原文第152—160行' } },
  ],
  inputs: {
    weeklyVariableCapital: weeklyVariableCapitalGiven,
    weeklyWage,
    turnoverTime: { ...turnoverTime, default: '50', min: '1/2', max: '1000' } satisfies InputSpec,
    reserve: {
      label: { en: 'reserve army before the works begin', zh: '工程开工前的产业后备军' },
      symbol: { en: 'A_0', zh: 'A_0' },
      unit: workers,
      default: '150',
      min: '0',
      max: '1000000',
      step: '10',
    },
    riseOfWages: {
      label: { en: 'general rise of wages', zh: '工资的普遍上涨' },
      symbol: { en: 'x', zh: 'x' },
      unit: rate,
      default: '1/10',
      min: '0',
      max: '2',
      step: '1/20',
    },
    week: {
      label: { en: 'weeks since the works began', zh: '开工以来的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '20',
      min: '0',
      max: '1000',
    },
  },
  equations: {
    workersWanted: {
      label: { en: 'workers the works want', zh: '工程需要的工人' },
      symbol: { en: 'A', zh: 'A' },
      unit: workers,
      is: (q) => over(q.weeklyVariableCapital, q.weeklyWage),
    },
    isUnderWay: {
      label: { en: 'the works are under way', zh: '工程正在进行' },
      symbol: { en: '[t<T]', zh: '[t<T]' },
      unit: truth,
      is: (q) => holds(q.week, '<', q.turnoverTime),
    },
    workersAbsorbed: {
      label: { en: 'workers absorbed from the reserve', zh: '从后备军中吸收的工人' },
      symbol: { en: 'A_1', zh: 'A_1' },
      unit: workers,
      is: (q) => times(q.isUnderWay, smallest(q.workersWanted, q.reserve)),
    },
    reserveLeft: {
      label: { en: 'reserve army left', zh: '剩下的产业后备军' },
      symbol: { en: 'A_r', zh: 'A_r' },
      unit: workers,
      is: (q) => minus(q.reserve, q.workersAbsorbed),
    },
    shareAbsorbed: {
      label: { en: 'part of the reserve absorbed', zh: '后备军被吸收的比例' },
      symbol: { en: 'a', zh: 'a' },
      unit: rate,
      is: (q) => over(q.workersAbsorbed, q.reserve),
    },
    workersDrawnFromOthers: {
      label: { en: 'workers that must come from other branches', zh: '必须从其他部门招来的工人' },
      symbol: { en: 'A_2', zh: 'A_2' },
      unit: workers,
      is: (q) => minus(times(q.isUnderWay, q.workersWanted), q.workersAbsorbed),
    },
    isReserveExhausted: {
      label: { en: 'the reserve is exhausted', zh: '后备军已被吸尽' },
      symbol: { en: '[A \\ge A_0]', zh: '[A \\ge A_0]' },
      unit: truth,
      is: (q) => times(q.isUnderWay, holds(q.workersWanted, '>=', q.reserve)),
    },
    weeklyWages: {
      label: { en: 'wages of a week at the risen rate', zh: '工资上涨后每周的工资' },
      symbol: { en: "w_v'", zh: "w_v'" },
      unit: poundsPerWeek,
      part: 'variable',
      is: (q) => times(q.isUnderWay, q.weeklyVariableCapital, plus(number(1), q.riseOfWages)),
    },
    additionalAdvance: {
      ...moneyOf(
        { en: 'advance added by the rise of wages', zh: '工资上涨所要求的追加预付' },
        { en: '\\Delta v', zh: '\\Delta v' },
        'variable',
      ),
      is: (q) => times(q.weeklyVariableCapital, q.riseOfWages, q.turnoverTime),
    },
  },
});
