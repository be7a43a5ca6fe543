// A repair of the units: Cv measured against consumption money, so that a pure number is taken from the number 2. It shows
// how little the lever moves, whichever sign stands in the denominator.
import { rate, ratio, timesPerYear, truth, years } from '../kernel/common-units.ts';
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { ratioAsDescribed, slopeAsDescribed, slopeAsPrinted } from './balance-equation.ts';
import { ratioAsPrinted } from './balance-equation-as-printed.ts';
import { onTheEquation } from './essay.ts';
import { dividendsOnAllShares, equityFinancing } from './figures/equity.ts';
import { broadMoney, narrowMoney } from './figures/money-levels.ts';
import {
  flowInput,
  flowOf,
  ratioOfInvestmentToConsumption,
  stockOf,
  turnovers,
  velocity,
} from './quantities.ts';
import { perSquareYear, squareYears } from './units.ts';

/** By how much a ratio differs from what it is at Cv = 0; a pure number. */
const effect = (ratioNow: Expression, ratioAtZero: Expression): Expression =>
  minus(over(ratioNow, ratioAtZero), number(1));

/**
 * I/C = k·nV/(2 ∓ cv) with cv = (D − F)·T/C. C is M1 as the essay takes it (111.31 trillion yuan, end of 2024). A flow over a
 * stock is still 1/year: it takes a period T, here one year, to make a pure number of it; and k in year² for nV. The theory
 * gives neither.
 */
export const balanceEquationNormalised = model({
  id: 'credit/balance-equation-normalised',
  title: { en: 'The balance equation with its units repaired', zh: '修补了单位的均衡方程' },
  sources: [onTheEquation],
  inputs: {
    turnovers: { ...turnovers, unit: timesPerYear, default: '1', min: '0', max: '100', step: '1/10' },
    velocity: { ...velocity, unit: timesPerYear, default: '1', min: '0', max: '100', step: '1/10' },
    factor: {
      ...quantityOf({ en: 'factor that makes nV a pure number', zh: '使nV成为纯数的因子' }, 'k', squareYears),
      default: '1',
      min: '0',
      max: '1000',
      step: '1/10',
    },
    dividends: flowInput(
      'cash dividends of the year',
      '全年现金分红',
      'D',
      dividendsOnAllShares.figures['2024'],
    ),
    financing: flowInput(
      'capital raised on the stock market',
      '股市融资',
      'F',
      equityFinancing.figures['2024'],
    ),
    consumptionMoney: {
      ...stockOf({ en: 'consumption money (M1)', zh: '消费货币（M1）' }, 'C'),
      default: narrowMoney.figures['2024-12'],
      min: '1/100',
      max: '10000',
    },
    broadMoney: {
      ...stockOf({ en: 'M2', zh: 'M2' }, 'M_2'),
      default: broadMoney.figures['2024-12'],
      min: '1/100',
      max: '10000',
    },
    period: {
      ...quantityOf({ en: 'period over which Cv is counted', zh: '计算Cv的期间' }, 'T', years),
      default: '1',
      min: '1/12',
      max: '100',
      step: '1/12',
    },
  },
  equations: {
    efficiency: {
      ...quantityOf({ en: 'turnovers times velocity', zh: '周转次数乘流通速度' }, 'nV', perSquareYear),
      is: (q) => times(q.turnovers, q.velocity),
    },
    pureEfficiency: {
      ...quantityOf({ en: 'nV as a pure number', zh: '作为纯数的nV' }, 'k\\,nV', ratio),
      is: (q) => times(q.factor, q.efficiency),
    },
    netOutput: {
      ...flowOf({ en: 'net money output of the stock market', zh: '股市货币净输出量' }, 'C_v'),
      is: (q) => minus(q.dividends, q.financing),
    },
    normalisedNetOutput: {
      ...quantityOf(
        { en: 'net money output over consumption money', zh: '货币净输出量与消费货币之比' },
        'c_v',
        ratio,
      ),
      is: (q) => over(times(q.netOutput, q.period), q.consumptionMoney),
    },
    ratioAtZero: {
      ...quantityOf({ en: 'I/C when Cv is 0', zh: 'Cv为0时的I/C' }, '(I/C)_0', ratio),
      is: (q) => over(q.pureEfficiency, number(2)),
    },
    ratio: {
      ...ratioOfInvestmentToConsumption,
      is: (q) => ratioAsPrinted(q.pureEfficiency, q.normalisedNetOutput),
    },
    ratioWithPlus: {
      ...quantityOf({ en: 'I/C with a plus', zh: '改为加号的I/C' }, '(I/C)_+', ratio),
      is: (q) => ratioAsDescribed(q.pureEfficiency, q.normalisedNetOutput),
    },
    slope: {
      ...quantityOf(
        { en: 'change of I/C for each unit of cv', zh: 'cv每增加一单位时I/C的变化' },
        "(I/C)'",
        ratio,
      ),
      is: (q) => slopeAsPrinted(q.pureEfficiency, q.normalisedNetOutput),
    },
    slopeWithPlus: {
      ...quantityOf(
        { en: 'change of I/C for each unit of cv, with a plus', zh: 'cv每增加一单位时I/C的变化（加号）' },
        "(I/C)'_+",
        ratio,
      ),
      is: (q) => slopeAsDescribed(q.pureEfficiency, q.normalisedNetOutput),
    },
    effect: {
      ...quantityOf({ en: 'effect of Cv on I/C', zh: 'Cv对I/C的影响' }, 'w', rate),
      is: (q) => effect(q.ratio, q.ratioAtZero),
    },
    effectWithPlus: {
      ...quantityOf({ en: 'effect of Cv on I/C, with a plus', zh: 'Cv对I/C的影响（加号）' }, 'w_+', rate),
      is: (q) => effect(q.ratioWithPlus, q.ratioAtZero),
    },
    dividendsRaiseRatio: {
      ...quantityOf({ en: 'a higher Cv raises I/C', zh: 'Cv提高，I/C上升' }, 'h', truth),
      is: (q) => holds(q.slope, '>', number(0)),
    },
    ratioAsCounted: {
      ...quantityOf(
        { en: 'I/C as counted: M2 without M1, over M1', zh: '统计所得的I/C：M2中M1以外部分与M1之比' },
        'Q/C',
        ratio,
      ),
      is: (q) => over(minus(q.broadMoney, q.consumptionMoney), q.consumptionMoney),
    },
    efficiencyImplied: {
      ...quantityOf(
        { en: 'value of k·nV that would give the I/C as counted', zh: '要得出统计所得的I/C，k·nV须为' },
        'k\\,nV^{*}',
        ratio,
      ),
      is: (q) => times(q.ratioAsCounted, minus(number(2), q.normalisedNetOutput)),
    },
    isBelowPole: {
      ...quantityOf({ en: 'cv lies below 2', zh: 'cv小于2' }, 'b', truth),
      is: (q) => holds(q.normalisedNetOutput, '<', number(2)),
    },
    netOutputAtPole: {
      ...flowOf(
        { en: 'net money output at which the formula breaks off', zh: '使公式中断的货币净输出量' },
        'C_v^{*}',
      ),
      is: (q) => over(times(number(2), q.consumptionMoney), q.period),
      alternatives: { sum: (q) => over(plus(q.consumptionMoney, q.consumptionMoney), q.period) },
    },
  },
});
