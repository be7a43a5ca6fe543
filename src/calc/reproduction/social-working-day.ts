// The year's labour of society as one working day: how much of the total product is this year's labour, how much is
// labour of the past, and what Adam Smith's formula w = v + s makes of it (Capital II, ch. 20, VII–IX).
import { type Expression, holds, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { nameOf } from './quantities.ts';
import { type SchemeQuantity, schemeEquations, schemeInputs } from './scheme.ts';
import { poundsPerSocialWorkingDay, socialWorkingDays } from './units.ts';

type Q = Quantities<SchemeQuantity | 'daysInTheYear' | 'valueOfOneDay'>;
const is = (expression: (q: Q) => Expression) => expression;

const daysOf = (
  label: QuantityWords['label'],
  symbol: QuantityWords['symbol'],
  part?: QuantityWords['part'],
): QuantityWords => ({ label, symbol, unit: socialWorkingDays, ...(part && { part }) });

const kinds = {
  past: { en: 'past labour in the product of', zh: '产品中的过去劳动', letter: ['c', 'c'], part: 'constant' },
  necessary: {
    en: 'necessary labour of the year in',
    zh: '本年的必要劳动',
    letter: ['v', 'v'],
    part: 'variable',
  },
  surplus: { en: 'surplus labour of the year in', zh: '本年的剩余劳动', letter: ['s', 'm'], part: 'surplus' },
} as const;

const daysIn = (department: 'I' | 'II', kind: keyof typeof kinds): QuantityWords => {
  const name = nameOf(department);
  const { en, zh, letter, part } = kinds[kind];
  const symbol = (of: string) => `d_{\\mathrm{${department}}\\,${of}}`;
  const symbols = { en: symbol(letter[0]), zh: symbol(letter[1]) };
  return daysOf({ en: `${en} ${name.en}`, zh: `${name.zh}${zh}` }, symbols, part);
};

const days = {
  pastDaysI: { ...daysIn('I', 'past'), is: is((q) => over(q.constantCapitalI, q.valueOfOneDay)) },
  pastDaysII: { ...daysIn('II', 'past'), is: is((q) => over(q.constantCapitalII, q.valueOfOneDay)) },
  pastDays: {
    ...daysOf(
      { en: 'past labour in the total product', zh: '社会总产品中的过去劳动' },
      { en: 'd_C', zh: 'd_C' },
      'constant',
    ),
    is: is((q) => over(q.totalConstantCapital, q.valueOfOneDay)),
  },
  necessaryDaysI: { ...daysIn('I', 'necessary'), is: is((q) => over(q.variableCapitalI, q.valueOfOneDay)) },
  necessaryDaysII: {
    ...daysIn('II', 'necessary'),
    is: is((q) => over(q.variableCapitalII, q.valueOfOneDay)),
  },
  necessaryDays: {
    ...daysOf(
      { en: 'necessary labour of the year', zh: '本年的必要劳动' },
      { en: 'd_V', zh: 'd_V' },
      'variable',
    ),
    is: is((q) => over(q.totalVariableCapital, q.valueOfOneDay)),
  },
  surplusDaysI: { ...daysIn('I', 'surplus'), is: is((q) => over(q.surplusValueI, q.valueOfOneDay)) },
  surplusDaysII: { ...daysIn('II', 'surplus'), is: is((q) => over(q.surplusValueII, q.valueOfOneDay)) },
  surplusDays: {
    ...daysOf(
      { en: 'surplus labour of the year', zh: '本年的剩余劳动' },
      { en: 'd_S', zh: 'd_M' },
      'surplus',
    ),
    is: is((q) => over(q.totalSurplusValue, q.valueOfOneDay)),
  },
  daysInTheTotalProduct: {
    ...daysOf(
      { en: 'labour contained in the total product', zh: '社会总产品包含的劳动' },
      { en: 'd_W', zh: 'd_W' },
    ),
    is: is((q) => over(q.totalProduct, q.valueOfOneDay)),
  },
  shareOfLabourInDepartmentI: {
    ...rateOf(
      { en: 'part of the year’s labour spent in department I', zh: '本年劳动中用于第Ⅰ部类的部分' },
      { en: 'a_{\\mathrm{I}}', zh: 'a_{\\mathrm{I}}' },
    ),
    is: is((q) => over(q.newValueI, q.totalNewValue)),
  },
  shareOfLabourInDepartmentII: {
    ...rateOf(
      { en: 'part of the year’s labour spent in department II', zh: '本年劳动中用于第Ⅱ部类的部分' },
      { en: 'a_{\\mathrm{II}}', zh: 'a_{\\mathrm{II}}' },
    ),
    is: is((q) => over(q.newValueII, q.totalNewValue)),
  },
};

const smith = {
  revenueEqualsProductII: {
    ...conditionOf(
      {
        en: 'wages and surplus-value of society equal the product of II: V + S = II(c + v + s)',
        zh: '社会的工资和剩余价值之和等于第Ⅱ部类的产品：V＋M＝Ⅱ(c＋v＋m)',
      },
      { en: 'B_3', zh: 'B_3' },
    ),
    is: is((q) => holds(q.totalNewValue, '=', q.productII)),
    alternatives: {
      becauseOfTheExchange: is((q) => holds(q.constantCapitalII, '=', q.newValueI)),
    },
  },
  revenueEqualsTotalProduct: {
    ...conditionOf(
      {
        en: 'the value of the total product is nothing but wages and surplus-value: W = V + S',
        zh: '社会总产品的价值只由工资和剩余价值构成：W＝V＋M',
      },
      { en: 'D', zh: 'D' },
    ),
    is: is((q) => holds(q.totalProduct, '=', q.totalNewValue)),
  },
};

/**
 * The total product in social working days; social working days, pounds per day. Marx sets the year's labour as one day;
 * `daysInTheYear` lets it be 300 as well. Capital II, ch. 20, MEW 24, pp. 423–431.
 */
export const socialWorkingDay = model({
  id: 'reproduction/social-working-day',
  title: { en: 'The social working day', zh: '社会工作日' },
  sources: [capitalTwo('20', '423–431'), capitalTwo('19', '362–390')],
  inputs: {
    ...schemeInputs,
    daysInTheYear: {
      ...daysOf({ en: 'labour of the year, counted as', zh: '把一年的劳动算作' }, { en: 'd', zh: 'd' }),
      default: '1',
      min: '1',
      max: '366',
    },
  },
  equations: {
    ...schemeEquations,
    valueOfOneDay: {
      label: { en: 'value that one social working day makes', zh: '一个社会工作日生产的价值' },
      symbol: { en: 'y', zh: 'y' },
      unit: poundsPerSocialWorkingDay,
      is: is((q) => over(q.totalNewValue, q.daysInTheYear)),
    },
    ...days,
    ...smith,
  },
  misreadings: {
    totalProductAsRevenue: {
      ...moneyOf(
        {
          en: 'total product, if it consists of revenues only (Smith)',
          zh: '误认为社会总产品只由收入构成（斯密）',
        },
        { en: 'W', zh: 'W' },
        'commodity',
      ),
      misreads: 'totalProduct',
      is: is((q) => q.totalNewValue),
    },
    newValueIIAsItsProduct: {
      ...moneyOf(
        {
          en: 'new value of department II, if its whole product is taken for this year’s labour',
          zh: '误把第Ⅱ部类的全部产品当作它本年新生产的价值',
        },
        { en: '\\mathrm{II}(v+s)', zh: '\\mathrm{II}(v+m)' },
      ),
      misreads: 'newValueII',
      is: is((q) => q.productII),
    },
  },
});
