// Where the money comes from that turns surplus-value into money: the capitalists throw it in themselves, as
// consumers and not as capitalists. And how often the same money must change hands.
import { poundsPerYear, ratio, timesPerYear, truth } from '../kernel/common-units.ts';
import { holds, minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';

const bounds = { min: '0', max: '1000000', step: '10' } as const;
const positive = { ...bounds, min: '1' } as const;

const turnoversAYear = {
  label: { en: 'turnovers in the year', zh: '一年的周转次数' },
  symbol: { en: 'n', zh: 'n' },
  unit: timesPerYear,
  default: '10',
  min: '1/10',
  max: '365',
} as const;

const yearly = (en: string, zh: string, symbol: { en: string; zh: string }) => ({
  label: { en, zh },
  symbol,
  unit: poundsPerYear,
});

/**
 * The whole capitalist class throws in 400c + 100v and draws out 600 (MEW 24, pp. 332–335). The value that labour
 * adds is given, so that a rise of wages leaves the money needed as it is (p. 340). As if each coin changed hands
 * once in a turnover.
 */
export const moneyThrownInAndDrawnOut = model({
  id: 'turnover/money-thrown-in-and-drawn-out',
  title: { en: 'Money thrown into circulation and drawn out', zh: '投入流通和从流通中取出的货币' },
  sources: [capitalTwo('17', '332–336, 340')],
  inputs: {
    constantCapital: {
      ...moneyOf({ en: 'constant capital', zh: '不变资本' }, { en: 'c', zh: 'c' }, 'constant'),
      default: '400',
      ...bounds,
    },
    variableCapital: {
      ...moneyOf({ en: 'variable capital', zh: '可变资本' }, { en: 'v', zh: 'v' }, 'variable'),
      default: '100',
      ...positive,
    },
    newValue: {
      ...moneyOf({ en: 'value newly added by the labour', zh: '劳动新加的价值' }, { en: 'v+s', zh: 'v+m' }),
      default: '200',
      ...positive,
    },
    shareSpent: {
      ...rateOf(
        { en: 'share of the surplus-value that is spent as revenue', zh: '剩余价值中作为收入花费的比例' },
        { en: 'z', zh: 'z' },
      ),
      default: '1',
      min: '0',
      max: '1',
      step: '1/10',
    },
    turnovers: turnoversAYear,
  },
  equations: {
    surplusValue: {
      ...moneyOf({ en: 'surplus-value', zh: '剩余价值' }, { en: 's', zh: 'm' }, 'surplus'),
      is: ({ newValue, variableCapital }) => minus(newValue, variableCapital),
    },
    thrownInAsCapital: {
      ...moneyOf(
        { en: 'money thrown in as capital', zh: '作为资本投入的货币' },
        { en: 'M', zh: 'G' },
        'money',
      ),
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    drawnOut: {
      ...moneyOf(
        { en: 'money drawn out by selling the product', zh: '出售产品取出的货币' },
        { en: "M'", zh: "G'" },
        'money',
      ),
      is: ({ constantCapital, newValue }) => plus(constantCapital, newValue),
    },
    missingMoney: {
      ...moneyOf(
        {
          en: 'money drawn out beyond what was thrown in as capital',
          zh: '取出的货币超过作为资本投入的部分',
        },
        { en: 'm', zh: 'g' },
        'money',
      ),
      is: ({ drawnOut, thrownInAsCapital }) => minus(drawnOut, thrownInAsCapital),
    },
    thrownInAsConsumers: {
      ...moneyOf(
        { en: 'money thrown in by the capitalists as consumers', zh: '资本家作为消费者投入的货币' },
        { en: 's_r', zh: 'm_r' },
        'money',
      ),
      is: ({ surplusValue, shareSpent }) => times(surplusValue, shareSpent),
    },
    stillMissing: {
      ...moneyOf(
        { en: 'money that must come from hoards or from new gold', zh: '须由贮藏货币或新产黄金补足的货币' },
        { en: '\\Delta M', zh: '\\Delta G' },
        'money',
      ),
      is: ({ missingMoney, thrownInAsConsumers }) => minus(missingMoney, thrownInAsConsumers),
    },
    isBalanced: {
      label: { en: 'as much is thrown in as is drawn out', zh: '投入的货币等于取出的货币' },
      symbol: { en: "M + s_r = M'", zh: "G + m_r = G'" },
      unit: truth,
      is: ({ thrownInAsCapital, thrownInAsConsumers, drawnOut }) =>
        holds(plus(thrownInAsCapital, thrownInAsConsumers), '=', drawnOut),
    },
    meansOfProductionCirculated: {
      ...yearly('means of production bought in the year', '一年购买的生产资料', { en: 'c\\,n', zh: 'c\\,n' }),
      part: 'constant',
      is: ({ constantCapital, turnovers }) => times(constantCapital, turnovers),
    },
    wagesCirculated: {
      ...yearly('wages paid in the year', '一年支付的工资', { en: 'v\\,n', zh: 'v\\,n' }),
      part: 'variable',
      is: ({ variableCapital, turnovers }) => times(variableCapital, turnovers),
    },
    surplusValueCirculated: {
      ...yearly('surplus-value realised in the year', '一年实现的剩余价值', { en: 's\\,n', zh: 'm\\,n' }),
      part: 'surplus',
      is: ({ surplusValue, turnovers }) => times(surplusValue, turnovers),
    },
    capitalCirculated: {
      ...yearly('capital circulated in the year', '一年流通的资本', { en: '(c+v)\\,n', zh: '(c+v)\\,n' }),
      is: ({ meansOfProductionCirculated, wagesCirculated }) =>
        plus(meansOfProductionCirculated, wagesCirculated),
    },
  },
});

/**
 * The same money, turned over again and again: 500 in wages move 5,000 in a year; 1,000 of constant capital sell
 * for 10,000 and buy for 10,000 (MEW 24, pp. 343–344).
 */
export const circulationOfMoney = model({
  id: 'turnover/circulation-of-money',
  title: { en: 'Turnover of capital and circulation of money', zh: '资本周转与货币流通' },
  sources: [capitalTwo('17', '343–344')],
  inputs: {
    variableCapital: {
      ...moneyOf(
        { en: 'variable capital in money', zh: '货币形式的可变资本' },
        { en: 'v', zh: 'v' },
        'variable',
      ),
      default: '500',
      ...bounds,
    },
    constantCapital: {
      ...moneyOf(
        { en: 'constant circulating capital in money', zh: '货币形式的不变流动资本' },
        { en: 'c', zh: 'c' },
        'constant',
      ),
      default: '1000',
      ...positive,
    },
    turnovers: turnoversAYear,
  },
  equations: {
    wagesCirculated: {
      ...yearly('wages that the money pays in the year', '这笔货币一年支付的工资', {
        en: 'v\\,n',
        zh: 'v\\,n',
      }),
      part: 'variable',
      is: ({ variableCapital, turnovers }) => times(variableCapital, turnovers),
    },
    sold: {
      ...yearly('commodities sold in the year', '一年出售的商品', { en: 'c_1', zh: 'c_1' }),
      part: 'commodity',
      is: ({ constantCapital, turnovers }) => times(constantCapital, turnovers),
    },
    bought: {
      ...yearly('means of production bought in the year', '一年购买的生产资料', { en: 'c_2', zh: 'c_2' }),
      part: 'constant',
      is: ({ constantCapital, turnovers }) => times(constantCapital, turnovers),
    },
    circulated: {
      ...yearly('commodities moved in the year', '一年流通的商品', { en: 'c_1 + c_2', zh: 'c_1 + c_2' }),
      is: ({ sold, bought }) => plus(sold, bought),
    },
    circulations: {
      label: { en: 'how often this money changes hands in the year', zh: '这笔货币一年转手的次数' },
      symbol: { en: 'z', zh: 'z' },
      unit: timesPerYear,
      is: ({ circulated, constantCapital }) => over(circulated, constantCapital),
    },
    circulationsPerTurnover: {
      label: { en: 'changes of hands in each turnover', zh: '每次周转的转手次数' },
      symbol: { en: '\\frac{z}{n}', zh: '\\frac{z}{n}' },
      unit: ratio,
      is: ({ circulations, turnovers }) => over(circulations, turnovers),
    },
  },
});
