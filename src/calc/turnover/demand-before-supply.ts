// A business spends from its first week and supplies from the end of its first working period: what it has drawn from
// the markets and what it has put on them by any week. The ledger of the three markets evaluates these equations.
import { poundsPerWeek, repetitions, truth, weeks } from '../kernel/common-units.ts';
import { floor, holds, largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  circulationTime,
  rateOfSurplusValue,
  turnoverTime,
  weeklyVariableCapitalGiven,
  workingPeriod,
} from './quantities.ts';

/**
 * What the business is, apart from the week that is looked at. The defaults are capital B of MEW 24, p. 315: £100 a
 * week for 50 weeks. Marx reckons wages first; materials are set to 0 and may be brought in.
 */
export const inputsOfBusiness = {
  weeklyVariableCapital: weeklyVariableCapitalGiven,
  weeklyMaterials: {
    label: { en: 'means of production bought each week', zh: '每周购买的生产资料' },
    symbol: { en: 'w_c', zh: 'w_c' },
    unit: poundsPerWeek,
    part: 'constant',
    default: '0',
    min: '0',
    max: '1000000',
    step: '10',
  } satisfies InputSpec,
  workingPeriod: { ...workingPeriod, default: '50' } satisfies InputSpec,
  circulationTime: { ...circulationTime, default: '0' } satisfies InputSpec,
  rateOfSurplusValue,
};

const flow = { unit: poundsPerWeek };

/**
 * Demand before supply (MEW 24, pp. 315–318). Money thrown in, less the product put on the market, is the demand to
 * which no supply of its own answers: never more than one working period's outlay with capital A, growing for fifty
 * weeks with capital B. The product counts as supplied when it is finished, whether it is sold yet or not.
 */
export const demandBeforeSupply = model({
  id: 'turnover/demand-before-supply',
  title: { en: 'Demand before supply', zh: '先有需求，后有供给' },
  sources: [
    capitalTwo('16', '315–318'),
    { cite: 'wang-notes-16', at: { en: 'lines 126–158', zh: '原文第126—158行' } },
  ],
  inputs: {
    ...inputsOfBusiness,
    week: {
      label: { en: 'weeks since the beginning', zh: '开业以来的周数' },
      symbol: { en: 't', zh: 't' },
      unit: weeks,
      default: '45',
      min: '0',
      max: '1000',
    },
  },
  equations: {
    turnoverTime: { ...turnoverTime, is: (q) => plus(q.workingPeriod, q.circulationTime) },
    weeklyOutlay: {
      ...flow,
      label: { en: 'laid out each week', zh: '每周的支出' },
      symbol: { en: 'w', zh: 'w' },
      is: (q) => plus(q.weeklyVariableCapital, q.weeklyMaterials),
    },
    weeklyProduct: {
      ...flow,
      label: { en: 'value of the product of a week', zh: '一周产品的价值' },
      symbol: { en: "w'", zh: "w'" },
      is: (q) => plus(q.weeklyOutlay, times(q.rateOfSurplusValue, q.weeklyVariableCapital)),
    },
    productsFinished: {
      label: { en: 'working periods finished', zh: '已完成的劳动期间个数' },
      symbol: { en: 'j', zh: 'j' },
      unit: repetitions,
      is: (q) => floor(over(q.week, q.workingPeriod)),
    },
    moneyAdvanced: {
      ...moneyOf(
        { en: 'drawn from the money market: own money advanced', zh: '从货币市场取得：以自有资金预付的货币' },
        { en: 'M_a', zh: 'G_a' },
        'money',
      ),
      is: (q) => times(q.weeklyOutlay, smallest(q.week, q.turnoverTime)),
    },
    subsistenceBought: {
      ...moneyOf(
        { en: 'means of subsistence drawn from the market by the workers', zh: '工人从市场取走的生活资料' },
        { en: 'V', zh: 'V' },
        'variable',
      ),
      is: (q) => times(q.weeklyVariableCapital, q.week),
    },
    materialsBought: {
      ...moneyOf(
        { en: 'means of production drawn from the market', zh: '从市场取走的生产资料' },
        { en: 'C', zh: 'C' },
        'constant',
      ),
      is: (q) => times(q.weeklyMaterials, q.week),
    },
    moneyThrownIn: {
      ...moneyOf(
        { en: 'money thrown into circulation', zh: '投入流通的货币' },
        { en: 'D', zh: 'D' },
        'money',
      ),
      is: (q) => plus(q.subsistenceBought, q.materialsBought),
    },
    productSupplied: {
      ...moneyOf(
        { en: 'product put on the market', zh: '投入市场的产品' },
        { en: "C'", zh: "W'" },
        'commodity',
      ),
      is: (q) => times(q.weeklyProduct, q.workingPeriod, q.productsFinished),
    },
    productUnfinished: {
      ...moneyOf({ en: 'product still in work', zh: '尚在生产中的产品' }, { en: 'P', zh: 'P' }, 'production'),
      is: (q) => minus(times(q.weeklyProduct, q.week), q.productSupplied),
    },
    demandWithoutSupply: {
      ...moneyOf(
        { en: 'money thrown in beyond the product supplied', zh: '投入的货币超过所供给产品的部分' },
        { en: 'D_n', zh: 'D_n' },
      ),
      is: (q) => minus(q.moneyThrownIn, q.productSupplied),
    },
    largestDemandWithoutSupply: {
      ...moneyOf(
        { en: 'the same just before the first product', zh: '第一批产品完成前夕的这一差额' },
        { en: '\\hat D', zh: '\\hat D' },
      ),
      is: (q) => times(q.weeklyOutlay, q.workingPeriod),
    },
    wagesFromOwnProduct: {
      ...moneyOf(
        {
          en: 'wages paid with the money form of the workers’ own product',
          zh: '以工人自己产品的货币形式支付的工资',
        },
        { en: 'V_r', zh: 'V_r' },
        'variable',
      ),
      is: (q) => times(q.weeklyVariableCapital, largest(minus(q.week, q.turnoverTime), number(0))),
    },
    isDemandAhead: {
      label: {
        en: 'more has been drawn from the markets than put on them',
        zh: '从市场取走的多于投入市场的',
      },
      symbol: { en: "[D>C']", zh: "[D>W']" },
      unit: truth,
      is: (q) => holds(q.moneyThrownIn, '>', q.productSupplied),
    },
  },
  misreadings: {
    productSuppliedEveryWeek: {
      ...moneyOf(
        {
          en: 'product put on the market, if each week’s were for sale at once',
          zh: '误以为每周的产品随即上市',
        },
        { en: "C'", zh: "W'" },
        'commodity',
      ),
      misreads: 'productSupplied',
      is: (q) => times(q.weeklyProduct, q.week),
    },
  },
});
