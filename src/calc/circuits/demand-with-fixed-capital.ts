// Demand and supply of one capital over the life of its fixed part: for years it sells wear for which it buys
// nothing, then it buys everything at once.
import { ordinal, repetitions } from '../kernel/common-units.ts';
import { choose, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, periodsInYears, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import { capitalAdvanced, constantCapital, poundsFrom, surplusValue, variableCapital } from './quantities.ts';
import { countedYears } from './units.ts';

const money = (en: string, zh: string, symbol: string, part?: QuantityWords['part']): QuantityWords =>
  moneyOf({ en, zh }, { en: symbol, zh: symbol.replace('_s', '_m') }, part);

/**
 * 5,000 = 4,000 fixed + 1,000 circulating (800c + 200v), which turns over five times, and a fixed part that lasts
 * ten years (MEW 24, p. 122). Marx counts the year's product as 6,000, without the wear of 400 that he puts aside
 * in the next paragraph; both sums are here.
 */
export const demandWithFixedCapital = recurrence({
  id: 'circuits/demand-with-fixed-capital',
  title: { en: 'Demand and supply with fixed capital', zh: '有固定资本时的需求和供给' },
  sources: [capitalTwo('4', '122')],
  inputs: {
    fixedCapital: {
      ...money('fixed capital', '固定资本', 'F', 'constant'),
      ...poundsFrom('0', '4000', '100'),
    },
    lifeOfFixedCapital: {
      label: { en: 'years that the fixed capital lasts', zh: '固定资本的寿命' },
      symbol: { en: '\\ell', zh: '\\ell' },
      unit: countedYears,
      default: '10',
      min: '1',
      max: '50',
      whole: true,
    },
    circulatingConstant: {
      ...constantCapital,
      label: { en: 'constant circulating capital', zh: '不变流动资本' },
      ...poundsFrom('0', '800', '10'),
    },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '200', '10') },
    turnovers: {
      label: { en: 'turnovers of the circulating capital in the year', zh: '流动资本一年的周转次数' },
      symbol: { en: 'n', zh: 'n' },
      unit: repetitions,
      default: '5',
      min: '1/10',
      max: '52',
    },
    rateOfSurplusValue: {
      ...rateOf({ en: 'rate of surplus-value', zh: '剩余价值率' }, { en: "s'", zh: "m'" }),
      default: '1',
      min: '0',
      max: '10',
      step: '1/10',
    },
  },
  periods: {
    ...periodsInYears,
    unit: countedYears,
    default: '11',
    max: '100',
    first: 1,
  },
  state: {
    ageOfFixedCapital: {
      label: { en: 'age of the fixed capital when the year begins', zh: '年初固定资本已使用的年数' },
      symbol: { en: 'a', zh: 'a' },
      unit: ordinal,
      starts: () => number(0),
      next: ({ ageOfFixedCapital, lifeOfFixedCapital }) =>
        choose(
          holds(plus(ageOfFixedCapital, number(1)), '<', lifeOfFixedCapital),
          plus(ageOfFixedCapital, number(1)),
          number(0),
        ),
    },
  },
  equations: {
    capitalAdvanced: {
      ...capitalAdvanced,
      is: ({ fixedCapital, circulatingConstant, variableCapital }) =>
        plus(fixedCapital, circulatingConstant, variableCapital),
    },
    wear: {
      ...money('wear of the fixed capital in the year', '固定资本一年的损耗', 'f', 'constant'),
      is: ({ fixedCapital, lifeOfFixedCapital }) => over(fixedCapital, lifeOfFixedCapital),
    },
    circulatingTurnedOver: {
      ...money('circulating capital turned over in the year', '一年周转的流动资本', 'Z'),
      is: ({ circulatingConstant, variableCapital, turnovers }) =>
        times(plus(circulatingConstant, variableCapital), turnovers),
    },
    surplusValue: {
      ...surplusValue,
      label: { en: 'surplus-value of the year', zh: '年剩余价值' },
      is: ({ variableCapital, turnovers, rateOfSurplusValue }) =>
        times(variableCapital, turnovers, rateOfSurplusValue),
    },
    productWithoutWear: {
      ...money('product of the year without the wear', '年产品（不计固定资本损耗）', 'Q', 'commodity'),
      is: ({ circulatingTurnedOver, surplusValue }) => plus(circulatingTurnedOver, surplusValue),
    },
    supply: {
      ...money(
        'supply: product of the year with the wear',
        '供给：年产品（计入固定资本损耗）',
        "C'",
        'commodity',
      ),
      symbol: { en: "C'", zh: "W'" },
      is: ({ productWithoutWear, wear }) => plus(productWithoutWear, wear),
    },
    demandForFixedCapital: {
      ...money('demand for fixed capital in the year', '本年对固定资本的需求', 'D_F', 'constant'),
      is: ({ ageOfFixedCapital, fixedCapital }) =>
        choose(holds(ageOfFixedCapital, '=', number(0)), fixedCapital, times(fixedCapital, number(0))),
    },
    demandAsCapitalist: {
      ...money('demand as a capitalist', '作为资本家的需求', 'D'),
      is: ({ demandForFixedCapital, circulatingTurnedOver }) =>
        plus(demandForFixedCapital, circulatingTurnedOver),
    },
    fixedCapitalLeft: {
      ...money(
        'value left in the fixed capital at the end of the year',
        '年末固定资本余下的价值',
        'F_t',
        'production',
      ),
      is: ({ fixedCapital, wear, ageOfFixedCapital }) =>
        minus(fixedCapital, times(wear, plus(ageOfFixedCapital, number(1)))),
    },
    replacementFund: {
      ...money('wear laid by in money at the end of the year', '年末已积存的货币形式的损耗', 'H_t', 'money'),
      is: ({ fixedCapital, fixedCapitalLeft }) => minus(fixedCapital, fixedCapitalLeft),
    },
    demandOverSupply: {
      ...rateOf(
        { en: 'demand as a capitalist over supply', zh: '作为资本家的需求与供给之比' },
        { en: '\\delta', zh: '\\delta' },
      ),
      is: ({ demandAsCapitalist, supply }) => over(demandAsCapitalist, supply),
    },
    currentDemandOverProduct: {
      ...rateOf(
        {
          en: 'demand without fixed capital over product without wear',
          zh: '不计固定资本的需求与产品之比',
        },
        { en: "\\delta'", zh: "\\delta'" },
      ),
      is: ({ circulatingTurnedOver, productWithoutWear }) => over(circulatingTurnedOver, productWithoutWear),
    },
    turnoversOfTheWhole: {
      label: { en: 'turnovers of the whole capital, wear counted', zh: '总资本的周转次数（计入损耗）' },
      symbol: { en: "n'", zh: "n'" },
      unit: repetitions,
      is: ({ circulatingTurnedOver, wear, capitalAdvanced }) =>
        over(plus(circulatingTurnedOver, wear), capitalAdvanced),
    },
  },
});
