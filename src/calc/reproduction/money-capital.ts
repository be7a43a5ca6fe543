// Money-capital and the scale of production: the same money moves more or less production, but gold that replaces worn coin
// is itself a cost in social labour (Capital II, ch. 18, II, MEW 24, pp. 354–358).
import { rate } from '../kernel/common-units.ts';
import { type Expression, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, Quantities } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { rateOfSurplusValue, turnovers } from '../turnover/quantities.ts';
import { poundsOfScheme, totalNewValue, totalProduct } from './quantities.ts';

const rateInput = (
  words: ReturnType<typeof rateOf>,
  value: string,
  max: string,
  step: string,
): InputSpec => ({
  ...words,
  default: value,
  min: '0',
  max,
  step,
});

type Reach = 'moneyCapital' | 'turnovers' | 'rateOfSurplusValue' | 'wagesOfTheYear';
const inReach = (expression: (q: Quantities<Reach>) => Expression) => expression;

/**
 * How far one sum of money-capital for wages reaches: with shorter turnovers, or longer and harder work at the same wages,
 * it sets more production going (pp. 355–357). Pounds; Marx gives no figures, these are those of the scheme.
 */
export const reachOfMoneyCapital = model({
  id: 'reproduction/reach-of-money-capital',
  title: { en: 'How much production one sum of money moves', zh: '同量货币资本推动的生产规模' },
  sources: [capitalTwo('18', '354–357')],
  inputs: {
    moneyCapital: {
      ...moneyOf(
        { en: 'money capital advanced for wages', zh: '为工资预付的货币资本' },
        { en: 'M', zh: 'G' },
        'money',
      ),
      ...poundsOfScheme,
      default: '1000',
    },
    turnovers: { ...turnovers, default: '1', min: '1/10', max: '50' },
    rateOfSurplusValue,
  },
  equations: {
    wagesOfTheYear: {
      ...moneyOf({ en: 'wages paid in the year', zh: '一年支付的工资' }, { en: 'v', zh: 'v' }, 'variable'),
      is: inReach((q) => times(q.moneyCapital, q.turnovers)),
    },
    newValueOfTheYear: {
      ...moneyOf(
        { en: 'value newly produced in the year', zh: '一年新生产的价值' },
        { en: 'v+s', zh: 'v+m' },
      ),
      is: inReach((q) => times(q.wagesOfTheYear, plus(number(1), q.rateOfSurplusValue))),
    },
    newValuePerPoundOfMoney: {
      label: { en: 'new value for each pound of money capital', zh: '每镑货币资本推动的新价值' },
      symbol: { en: '\\frac{v+s}{M}', zh: '\\frac{v+m}{G}' },
      unit: rate,
      is: inReach((q) => times(q.turnovers, plus(number(1), q.rateOfSurplusValue))),
      alternatives: {
        byMoney: inReach((q) =>
          over(times(q.wagesOfTheYear, plus(number(1), q.rateOfSurplusValue)), q.moneyCapital),
        ),
      },
    },
  },
});

type Coin =
  | 'coinInCirculation'
  | 'wearOfCoin'
  | 'totalProduct'
  | 'totalNewValue'
  | 'goldNeeded'
  | 'labourForGold';
const inCoin = (expression: (q: Quantities<Coin>) => Expression) => expression;

/**
 * What the replacement of worn coin costs society (p. 357): gold of that value must be produced or bought, and the labour
 * and means of production in it are lost to other production. Pounds. Marx gives no figures; these make the gold needed equal
 * to the gold product of 30 on p. 466, with one third of it new labour (20c + 5v + 5s).
 */
export const replacementOfCoin = model({
  id: 'reproduction/replacement-of-coin',
  title: { en: 'What replacing worn coin costs', zh: '补偿铸币磨损的社会费用' },
  sources: [capitalTwo('18', '357'), capitalTwo('20', '466')],
  inputs: {
    coinInCirculation: {
      ...moneyOf({ en: 'gold coin in circulation', zh: '流通中的金币' }, { en: 'M', zh: 'G' }, 'money'),
      ...poundsOfScheme,
      default: '1500',
    },
    wearOfCoin: rateInput(
      rateOf({ en: 'part of the coin worn off in a year', zh: '铸币一年磨损的部分' }, { en: 'a', zh: 'a' }),
      '1/50',
      '1',
      '1/200',
    ),
    newLabourInGold: rateInput(
      rateOf({ en: 'new labour in the value of gold', zh: '金的价值中新加劳动的比重' }, { en: 'b', zh: 'b' }),
      '1/3',
      '1',
      '1/12',
    ),
    totalProduct: { ...totalProduct, ...poundsOfScheme, default: '9000', min: '1' },
    totalNewValue: { ...totalNewValue, ...poundsOfScheme, default: '3000', min: '1' },
  },
  equations: {
    goldNeeded: {
      ...moneyOf(
        { en: 'gold that replaces the wear', zh: '补偿磨损所需的金' },
        { en: 'g', zh: 'g' },
        'commodity',
      ),
      is: inCoin((q) => times(q.coinInCirculation, q.wearOfCoin)),
    },
    labourForGold: {
      ...moneyOf(
        { en: 'this year’s labour that goes into it', zh: '其中本年的劳动' },
        { en: 'g_l', zh: 'g_l' },
      ),
      is: ({ goldNeeded, newLabourInGold }) => times(goldNeeded, newLabourInGold),
    },
    meansOfProductionForGold: {
      ...moneyOf(
        { en: 'means of production that go into it', zh: '其中耗费的生产资料' },
        { en: 'g_c', zh: 'g_c' },
        'constant',
      ),
      is: inCoin((q) => minus(q.goldNeeded, q.labourForGold)),
    },
    shareOfSocialLabour: {
      ...rateOf(
        { en: 'part of the year’s social labour that goes into it', zh: '占本年社会劳动的比重' },
        { en: '\\frac{g_l}{V+S}', zh: '\\frac{g_l}{V+M}' },
      ),
      is: inCoin((q) => over(q.labourForGold, q.totalNewValue)),
    },
    productWithoutGold: {
      ...moneyOf(
        { en: 'social product left for everything else', zh: '余下的社会产品' },
        { en: 'W-g', zh: 'W-g' },
        'commodity',
      ),
      is: inCoin((q) => minus(q.totalProduct, q.goldNeeded)),
    },
  },
});
