// One year of expanded reproduction in full: Marx's two steps, the equivalents of his condition, and the bounds within
// which department I can choose its rate of accumulation (Capital II, ch. 21, MEW 24, pp. 501–516).
import {
  type Expression,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  smallest,
  times,
} from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { balanceEquations } from './balances-of-a-year.ts';
import {
  accumulationRateInput,
  additionalVariable,
  compositionOfAddition,
  condition,
  constantNext,
  rateOfProfit,
  variableNext,
} from './expanded-quantities.ts';
import {
  constantCapitalInput,
  rateOfSurplusValueInput,
  surplusValue,
  variableCapitalInput,
} from './quantities.ts';
import { partOf, unsoldEquations } from './sales-of-a-year.ts';
import {
  arrangementEquations,
  conditionEquations,
  productEquations,
  salesOfIToII,
  useInDepartmentI,
  useInDepartmentII,
} from './year-of-accumulation.ts';

/** What a year of accumulation begins with: Marx's schema B of p. 505. */
export const beginningOfYear = {
  constantCapitalI: constantCapitalInput('I', '4000'),
  variableCapitalI: variableCapitalInput('I', '1000'),
  constantCapitalII: constantCapitalInput('II', '1500'),
  variableCapitalII: variableCapitalInput('II', '750'),
  rateOfSurplusValueI: rateOfSurplusValueInput('I'),
  rateOfSurplusValueII: rateOfSurplusValueInput('II'),
  compositionI: compositionOfAddition('I', '4'),
  compositionII: compositionOfAddition('II', '2'),
  accumulationRateI: accumulationRateInput('I'),
};

const afterFirstStep = ({ label, ...words }: ReturnType<typeof constantNext>) => ({
  ...words,
  label: { en: `${label.en}, after the first step`, zh: `第一步之后${label.zh}` },
});

/** I(v + s) − II c: what I makes beyond what both departments replace; the stuff of all additional constant capital. */
const surplusMeansOfProduction = (
  q: Readonly<Record<'variableCapitalI' | 'surplusValueI' | 'constantCapitalII', Expression>>,
) => minus(plus(q.variableCapitalI, q.surplusValueI), q.constantCapitalII);

/**
 * The year by Marx's rule: given I's rate of accumulation, what II must do. Pounds; rates as fractions. The year can end at
 * any rate from `leastAccumulationRateI` to `largestAccumulationRateI`. Where no rate will do, a largest rate below zero says
 * that II shrinks even if I accumulates nothing, a least rate above 1 that II could not take over what I leaves even if I
 * accumulated everything.
 */
export const accumulationOfAYear = model({
  id: 'reproduction/accumulation-of-a-year',
  title: { en: 'Accumulation in one year', zh: '一年的积累' },
  sources: [capitalTwo('21', '499–516')],
  inputs: beginningOfYear,
  equations: {
    ...productEquations,
    rateOfProfitI: { ...rateOfProfit('I'), is: (q) => over(q.surplusValueI, q.capitalI) },
    rateOfProfitII: { ...rateOfProfit('II'), is: (q) => over(q.surplusValueII, q.capitalII) },
    ...useInDepartmentI,
    ...useInDepartmentII,
    salesOfIToII: {
      ...salesOfIToII,
      alternatives: {
        toDepartmentII: (q) => plus(q.constantCapitalII, q.additionalConstantII),
        whatItDoesNotUse: (q) => minus(minus(q.productI, q.constantCapitalI), q.additionalConstantI),
      },
    },
    ...arrangementEquations,
    ...conditionEquations,
    firstAdditionalVariableII: {
      ...additionalVariable('II'),
      label: {
        en: 'additional variable capital of department II in the first step',
        zh: '第Ⅱ部类第一步的追加可变资本',
      },
      is: (q) => over(q.revenueGap, q.compositionII),
    },
    constantCapitalIIAfterFirstStep: {
      ...afterFirstStep(constantNext('II')),
      is: (q) => plus(q.constantCapitalII, q.revenueGap),
    },
    variableCapitalIIAfterFirstStep: {
      ...afterFirstStep(variableNext('II')),
      is: (q) => plus(q.variableCapitalII, q.firstAdditionalVariableII),
    },
    surplusValueIIAfterFirstStep: {
      ...moneyOf(
        {
          en: 'surplus-value of department II that is left after the first step',
          zh: '第一步之后第Ⅱ部类剩下的剩余价值',
        },
        surplusValue('II').symbol,
        'surplus',
      ),
      is: (q) => minus(minus(q.surplusValueII, q.revenueGap), q.firstAdditionalVariableII),
    },
    surplusValueIIAfterWages: {
      ...moneyOf(
        {
          en: 'surplus-value of department II that is left when I’s additional workers have bought',
          zh: '第Ⅰ部类追加工人购买之后第Ⅱ部类剩下的剩余价值',
        },
        surplusValue('II').symbol,
        'surplus',
      ),
      is: (q) => minus(q.surplusValueIIAfterFirstStep, q.additionalVariableI),
    },
    secondAdditionalVariableII: {
      ...additionalVariable('II'),
      label: {
        en: 'additional variable capital of department II in the second step',
        zh: '第Ⅱ部类第二步的追加可变资本',
      },
      is: (q) => over(q.additionalVariableI, q.compositionII),
    },
    surplusMeansOfProduction: {
      ...moneyOf(
        {
          en: 'means of production beyond what both departments replace',
          zh: '补偿两大部类不变资本之后多余的生产资料',
        },
        { en: '\\mathrm{I}\\,(v+s)-\\mathrm{II}\\,c', zh: '\\mathrm{I}\\,(v+m)-\\mathrm{II}\\,c' },
        'commodity',
      ),
      is: surplusMeansOfProduction,
      alternatives: { additionsToBoth: (q) => plus(q.additionalConstantI, q.additionalConstantII) },
    },
    ...unsoldEquations,
    leastAccumulationRateI: {
      ...rateOf(
        {
          en: 'least rate of accumulation of I at which II’s surplus-value can take over what is left',
          zh: '第Ⅱ部类的剩余价值足以承接余额时第Ⅰ部类的最低积累率',
        },
        { en: 'a_{\\min}', zh: 'a_{\\min}' },
      ),
      is: (q) =>
        largest(
          over(
            minus(q.surplusMeansOfProduction, times(q.surplusValueII, partOf(q.compositionII))),
            times(q.surplusValueI, partOf(q.compositionI)),
          ),
          number(0),
        ),
    },
    largestAccumulationRateI: {
      ...rateOf(
        {
          en: 'largest rate of accumulation of I at which II need not shrink',
          zh: '第Ⅱ部类不致缩小时第Ⅰ部类的最高积累率',
        },
        { en: 'a_{\\max}', zh: 'a_{\\max}' },
      ),
      is: (q) =>
        smallest(over(q.surplusMeansOfProduction, times(q.surplusValueI, partOf(q.compositionI))), number(1)),
    },
    revenueFallsShort: {
      ...condition(
        {
          en: 'revenue that I spends falls short of II’s constant capital',
          zh: '第Ⅰ部类用作收入的部分小于第Ⅱ部类的不变资本',
        },
        '\\mathrm{I}\\,(v+\\tfrac{s}{x})<\\mathrm{II}\\,c',
        '\\mathrm{I}\\,(v+\\tfrac{m}{x})<\\mathrm{II}\\,c',
      ),
      is: (q) => holds(q.revenueGap, '<', number(0)),
    },
    deficitIsCovered: {
      ...condition(
        {
          en: 'it falls short, and the wages of I’s additional workers cover what is lacking',
          zh: '有这种差额，而第Ⅰ部类的追加工资足以弥补',
        },
        '0<\\mathrm{II}\\,c-\\mathrm{I}\\,(v+\\tfrac{s}{x})\\le\\mathrm{I}\\,\\Delta v',
        '0<\\mathrm{II}\\,c-\\mathrm{I}\\,(v+\\tfrac{m}{x})\\le\\mathrm{I}\\,\\Delta v',
      ),
      is: (q) =>
        times(q.revenueFallsShort, holds(minus(number(0), q.revenueGap), '<=', q.additionalVariableI)),
    },
    ...balanceEquations,
    revenueOfIBelowII: {
      ...condition(
        {
          en: 'revenue that I spends is less than II’s constant capital and surplus-value',
          zh: '第Ⅰ部类用作收入的部分小于第Ⅱ部类的不变资本加剩余价值',
        },
        '\\mathrm{I}\\,(v+\\tfrac{s}{x})<\\mathrm{II}\\,(c+s)',
        '\\mathrm{I}\\,(v+\\tfrac{m}{x})<\\mathrm{II}\\,(c+m)',
      ),
      is: (q) =>
        holds(plus(q.variableCapitalI, q.consumptionI), '<', plus(q.constantCapitalII, q.surplusValueII)),
    },
  },
  misreadings: {
    growthIOfAllSurplusValue: {
      ...rateOf(
        {
          en: 'growth of I’s capital, if all surplus-value counted as accumulated',
          zh: '误以为全部剩余价值都用于积累时第Ⅰ部类资本的增长率',
        },
        { en: '\\mathrm{I}\\,g', zh: '\\mathrm{I}\\,g' },
      ),
      misreads: 'growthI',
      is: (q) => over(q.surplusValueI, q.capitalI),
    },
    additionalConstantIIFromRevenue: {
      ...moneyOf(
        {
          en: 'additional constant capital of II, if I’s additional workers are forgotten',
          zh: '漏掉第Ⅰ部类追加工人时第Ⅱ部类的追加不变资本',
        },
        { en: '\\mathrm{II}\\,\\Delta c', zh: '\\mathrm{II}\\,\\Delta c' },
        'constant',
      ),
      misreads: 'additionalConstantII',
      is: (q) => q.revenueGap,
    },
    accumulationRateIIWithoutWages: {
      ...rateOf(
        {
          en: 'rate of accumulation of II, if its additional workers are forgotten',
          zh: '漏掉第Ⅱ部类追加工人时第Ⅱ部类的积累率',
        },
        { en: '\\mathrm{II}\\,a', zh: '\\mathrm{II}\\,a' },
      ),
      misreads: 'accumulationRateII',
      is: (q) => over(q.additionalConstantII, q.surplusValueII),
    },
    largestAccumulationRateIWithoutWages: {
      ...rateOf(
        {
          en: 'largest rate of accumulation of I, if all that it accumulates were means of production',
          zh: '误以为第Ⅰ部类的积累全部是生产资料时的最高积累率',
        },
        { en: 'a_{\\max}', zh: 'a_{\\max}' },
      ),
      misreads: 'largestAccumulationRateI',
      is: (q) => smallest(over(q.surplusMeansOfProduction, q.surplusValueI), number(1)),
    },
    largestAccumulationRateITurnedRound: {
      ...rateOf(
        {
          en: 'largest rate of accumulation of I, if the share of means of production is multiplied with, not divided by',
          zh: '应除以生产资料的份额而误为相乘时第Ⅰ部类的最高积累率',
        },
        { en: 'a_{\\max}', zh: 'a_{\\max}' },
      ),
      misreads: 'largestAccumulationRateI',
      is: (q) => over(times(q.surplusMeansOfProduction, partOf(q.compositionI)), q.surplusValueI),
    },
  },
});
