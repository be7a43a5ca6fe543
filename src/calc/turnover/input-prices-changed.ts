// Materials or labour-power become cheaper or dearer, the times and the scale stay (Capital II, ch. 15, MEW 24,
// pp. 287–288, 293–294).
import { poundsPerWeek, repetitions } from '../kernel/common-units.ts';
import { largest, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { added, after, before, separated } from './before-and-after.ts';
import {
  annualProduct,
  capitalOne,
  circulatingCapital,
  circulationTime,
  turnoverTime,
  weeklyOutlay,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

const priceOf = (en: string, zh: string, symbol: string, value: string): InputSpec => ({
  ...rateOf({ en: `${en}, as a share of the old one`, zh: `${zh}，与原来的价格之比` }, symbol),
  default: value,
  min: '0',
  max: '10',
  step: '1/10',
});

const additional = moneyOf({ en: 'additional capital', zh: '追加资本' }, { en: 'K_{+}', zh: 'K_{+}' });
const materialsIn = (en: string, zh: string, index: string) =>
  moneyOf(
    { en: `materials in ${en}`, zh: `${zh}中的材料` },
    { en: `c_{${index}}`, zh: `c_{${index}}` },
    'constant',
  );
const wagesIn = (en: string, zh: string, index: string) =>
  moneyOf(
    { en: `wages in ${en}`, zh: `${zh}中的工资` },
    { en: `v_{${index}}`, zh: `v_{${index}}` },
    'variable',
  );

const materialsInOne = materialsIn('capital I', '资本Ⅰ', '\\mathrm I');
const materialsInAdditional = materialsIn('the additional capital', '追加资本', '+');

/** 80 in materials and 20 in wages each week, materials at half their price, 6 + 3 weeks: pp. 293–294 as they stand. */
export const inputPricesChanged = model({
  id: 'turnover/input-prices-changed',
  title: { en: 'Prices of materials and labour-power changed', zh: '材料和劳动力的价格发生变化' },
  sources: [capitalTwo('15', '287–288'), capitalTwo('15', '293–294')],
  inputs: {
    materialsPerWeek: {
      label: { en: 'materials used each week, at their old price', zh: '每周耗用的材料，按原来的价格' },
      symbol: { en: 'w_c', zh: 'w_c' },
      unit: poundsPerWeek,
      part: 'constant',
      default: '80',
      min: '0',
      max: '1000000',
      step: '10',
    },
    wagesPerWeek: {
      label: { en: 'wages paid each week, at their old level', zh: '每周支付的工资，按原来的水平' },
      symbol: { en: 'w_v', zh: 'w_v' },
      unit: poundsPerWeek,
      part: 'variable',
      default: '20',
      min: '0',
      max: '1000000',
      step: '10',
    },
    priceOfMaterials: priceOf('price of materials', '材料的价格', 'p_c', '1/2'),
    priceOfLabour: priceOf('wage of the same labour', '同量劳动的工资', 'p_v', '1'),
    workingPeriod: { ...workingPeriod, default: '6' },
    circulationTime: { ...circulationTime, default: '3' },
    weeksInYear: { ...weeksInYear, default: '51' },
  },
  equations: {
    turnoverTime: { ...turnoverTime, is: (q) => plus(q.workingPeriod, q.circulationTime) },
    materialsPerWeekAfter: {
      label: { en: 'materials used each week, at their new price', zh: '每周耗用的材料，按新的价格' },
      symbol: { en: "w_c'", zh: "w_c'" },
      unit: poundsPerWeek,
      part: 'constant',
      is: (q) => times(q.materialsPerWeek, q.priceOfMaterials),
    },
    wagesPerWeekAfter: {
      label: { en: 'wages paid each week, at their new level', zh: '每周支付的工资，按新的水平' },
      symbol: { en: "w_v'", zh: "w_v'" },
      unit: poundsPerWeek,
      part: 'variable',
      is: (q) => times(q.wagesPerWeek, q.priceOfLabour),
    },
    weeklyOutlayBefore: { ...before(weeklyOutlay), is: (q) => plus(q.materialsPerWeek, q.wagesPerWeek) },
    weeklyOutlayAfter: {
      ...after(weeklyOutlay),
      is: (q) => plus(q.materialsPerWeekAfter, q.wagesPerWeekAfter),
    },
    materialsInOneBefore: {
      ...before(materialsInOne),
      is: (q) => times(q.materialsPerWeek, q.workingPeriod),
    },
    materialsInOneAfter: {
      ...after(materialsInOne),
      is: (q) => times(q.materialsPerWeekAfter, q.workingPeriod),
    },
    wagesInOneAfter: {
      ...after(wagesIn('capital I', '资本Ⅰ', '\\mathrm I')),
      is: (q) => times(q.wagesPerWeekAfter, q.workingPeriod),
    },
    materialsInAdditionalBefore: {
      ...before(materialsInAdditional),
      is: (q) => times(q.materialsPerWeek, q.circulationTime),
    },
    materialsInAdditionalAfter: {
      ...after(materialsInAdditional),
      is: (q) => times(q.materialsPerWeekAfter, q.circulationTime),
    },
    wagesInAdditionalAfter: {
      ...after(wagesIn('the additional capital', '追加资本', '+')),
      is: (q) => times(q.wagesPerWeekAfter, q.circulationTime),
    },
    capitalOneBefore: { ...before(capitalOne), is: (q) => times(q.weeklyOutlayBefore, q.workingPeriod) },
    capitalOneAfter: { ...after(capitalOne), is: (q) => plus(q.materialsInOneAfter, q.wagesInOneAfter) },
    additionalBefore: { ...before(additional), is: (q) => times(q.weeklyOutlayBefore, q.circulationTime) },
    additionalAfter: {
      ...after(additional),
      is: (q) => plus(q.materialsInAdditionalAfter, q.wagesInAdditionalAfter),
    },
    materialsBefore: {
      ...before(materialsIn('the whole advance', '全部预付资本', '')),
      symbol: { en: 'c_0', zh: 'c_0' },
      is: (q) => times(q.materialsPerWeek, q.turnoverTime),
    },
    wagesBefore: {
      ...before(wagesIn('the whole advance', '全部预付资本', '')),
      symbol: { en: 'v_0', zh: 'v_0' },
      is: (q) => times(q.wagesPerWeek, q.turnoverTime),
    },
    capitalBefore: { ...before(circulatingCapital), is: (q) => plus(q.capitalOneBefore, q.additionalBefore) },
    capitalAfter: { ...after(circulatingCapital), is: (q) => plus(q.capitalOneAfter, q.additionalAfter) },
    capitalSeparated: {
      ...moneyOf(separated, { en: 'X', zh: 'X' }, 'money'),
      is: (q) => largest(minus(q.capitalBefore, q.capitalAfter), number(0)),
    },
    capitalAdded: {
      ...moneyOf(added, { en: 'Y', zh: 'Y' }, 'money'),
      is: (q) => largest(minus(q.capitalAfter, q.capitalBefore), number(0)),
    },
    scaleWithSameAdvance: {
      label: {
        en: 'scale that the old advance could drive, as a multiple of the old scale',
        zh: '原来的预付资本所能推动的规模，为原规模的倍数',
      },
      symbol: { en: 'K_0/K_1', zh: 'K_0/K_1' },
      unit: repetitions,
      is: (q) => over(q.capitalBefore, q.capitalAfter),
    },
    annualProductBefore: { ...before(annualProduct), is: (q) => times(q.weeklyOutlayBefore, q.weeksInYear) },
    annualProductAfter: { ...after(annualProduct), is: (q) => times(q.weeklyOutlayAfter, q.weeksInYear) },
  },
});
