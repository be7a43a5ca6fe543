// The balance equation with every symbol read as a pure number, which is the only way it can be worked out as printed: its
// value, its slope, its pole, and what follows for the essay's claim that a positive Cv lowers I/C.
import { ratio, truth } from '../kernel/common-units.ts';
import { type Expression, holds, minus, number, over, plus, power, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { ratioAsPrinted } from './balance-equation-as-printed.ts';
import { onTheEquation } from './essay.ts';
import {
  netOutputInput,
  ratioOfInvestmentToConsumption,
  turnoversInput,
  velocityInput,
} from './quantities.ts';

/** nV/(2 + Cv): what the essay's words describe. */
export const ratioAsDescribed = (efficiency: Expression, output: Expression): Expression =>
  over(efficiency, plus(number(2), output));

/** The slope of nV/(2 − Cv) along Cv. */
export const slopeAsPrinted = (efficiency: Expression, output: Expression): Expression =>
  over(efficiency, power(minus(number(2), output), 2));

/** The slope of nV/(2 + Cv) along Cv. */
export const slopeAsDescribed = (efficiency: Expression, output: Expression): Expression =>
  minus(number(0), over(efficiency, power(plus(number(2), output), 2)));

/** I/C = nV/(2 − Cv) in pure numbers. The essay gives no value for n and V. */
export const balanceEquation = model({
  id: 'credit/balance-equation',
  title: { en: 'The balance equation in pure numbers', zh: '均衡方程（各量均作纯数）' },
  sources: [onTheEquation],
  inputs: { turnovers: turnoversInput, velocity: velocityInput, netOutput: netOutputInput },
  equations: {
    efficiency: {
      ...quantityOf({ en: 'turnovers times velocity', zh: '周转次数乘流通速度' }, 'nV', ratio),
      is: (q) => times(q.turnovers, q.velocity),
    },
    denominator: {
      ...quantityOf({ en: 'denominator 2 − Cv', zh: '分母2－Cv' }, 'N', ratio),
      is: (q) => minus(number(2), q.netOutput),
    },
    ratio: {
      ...ratioOfInvestmentToConsumption,
      is: (q) => over(q.efficiency, q.denominator),
      alternatives: { inFull: (q) => ratioAsPrinted(times(q.turnovers, q.velocity), q.netOutput) },
    },
    ratioWithoutStockMarket: {
      ...quantityOf({ en: 'I/C when Cv is 0', zh: 'Cv为0时的I/C' }, '(I/C)_0', ratio),
      is: (q) => over(q.efficiency, number(2)),
    },
    slope: {
      ...quantityOf(
        { en: 'change of I/C for each unit of Cv', zh: 'Cv每增加一单位时I/C的变化' },
        "(I/C)'_{C_v}",
        ratio,
      ),
      is: (q) => slopeAsPrinted(q.efficiency, q.netOutput),
    },
    slopeOfEfficiency: {
      ...quantityOf(
        { en: 'change of I/C for each unit of nV', zh: 'nV每增加一单位时I/C的变化' },
        "(I/C)'_{nV}",
        ratio,
      ),
      is: (q) => over(number(1), q.denominator),
    },
    isBelowPole: {
      ...quantityOf(
        { en: 'Cv lies below 2, where the formula breaks off', zh: 'Cv小于公式中断之处2' },
        'b',
        truth,
      ),
      is: (q) => holds(q.netOutput, '<', number(2)),
    },
    isNegative: {
      ...quantityOf(
        { en: 'I/C is negative, which no ratio of money can be', zh: 'I/C为负，而货币之比不可能为负' },
        'u',
        truth,
      ),
      is: (q) => holds(q.ratio, '<', number(0)),
    },
    netOutputRaisesRatio: {
      ...quantityOf({ en: 'a higher Cv raises I/C', zh: 'Cv提高，I/C上升' }, 'h', truth),
      is: (q) => holds(q.slope, '>', number(0)),
    },
    netOutputLowersRatio: {
      ...quantityOf(
        { en: 'a higher Cv lowers I/C, as the essay says', zh: 'Cv提高，I/C下降（文章的说法）' },
        'l',
        truth,
      ),
      is: (q) => holds(q.slope, '<', number(0)),
    },
    efficiencyLowersRatio: {
      ...quantityOf(
        { en: 'a higher nV lowers I/C, as section 5.2 needs', zh: 'nV提高，I/C下降（第五·2节所需）' },
        'k',
        truth,
      ),
      is: (q) => holds(q.slopeOfEfficiency, '<', number(0)),
    },
  },
  misreadings: {
    denominatorAsDescribed: {
      ...quantityOf(
        { en: 'denominator, if a positive Cv enlarged it', zh: '若Cv为正使分母扩大时的分母' },
        'N',
        ratio,
      ),
      misreads: 'denominator',
      is: (q) => plus(number(2), q.netOutput),
    },
    ratioAsDescribed: {
      ...quantityOf({ en: 'I/C, as the words describe it', zh: '按文字描述的I/C' }, 'I/C', ratio),
      misreads: 'ratio',
      is: (q) => ratioAsDescribed(q.efficiency, q.netOutput),
    },
    slopeAsDescribed: {
      ...quantityOf(
        { en: 'change of I/C, as the words describe it', zh: '按文字描述的I/C的变化' },
        "(I/C)'_{C_v}",
        ratio,
      ),
      misreads: 'slope',
      is: (q) => slopeAsDescribed(q.efficiency, q.netOutput),
    },
  },
});
