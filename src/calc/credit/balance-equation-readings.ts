// Three readings of the balance equation beside each other, and what a move of dividends, financing or turnover does in
// each: as printed; with a plus in the denominator; with Cv turned round into financing less dividends.
import { ratio, truth } from '../kernel/common-units.ts';
import {
  type Expression,
  holds,
  largest,
  minus,
  number,
  plus,
  smallest,
  times,
} from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { ratioAsDescribed, slopeAsDescribed, slopeAsPrinted } from './balance-equation.ts';
import { ratioAsPrinted } from './balance-equation-as-printed.ts';
import { essayAt, onIndicators, onTheEquation, onTheGapOf2025 } from './essay.ts';
import { dividendsOnAllShares, equityFinancing } from './figures/equity.ts';
import { netOutput, turnoversInput, velocityInput } from './quantities.ts';

const pure = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...quantityOf({ en, zh }, tex, ratio),
  default: value,
  min: '0',
  max: '100000',
  step: '1/10',
});

const change = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...pure(en, zh, tex, value),
  min: '-100',
  max: '100',
});

/**
 * The readings side by side. Defaults: the essay's 2.4 of dividends and 0.288 of financing in 2024, the trillions of yuan
 * read as pure numbers; n and V are 1.
 */
export const balanceEquationReadings = model({
  id: 'credit/balance-equation-readings',
  title: { en: 'Three readings of the balance equation', zh: '均衡方程的三种读法' },
  sources: [onTheEquation, onIndicators, essayAt('5.1', '五·1', '88–89')],
  inputs: {
    turnovers: turnoversInput,
    velocity: velocityInput,
    dividends: pure(
      'dividends, as a pure number',
      '分红（作纯数）',
      'D',
      dividendsOnAllShares.figures['2024'],
    ),
    financing: pure('financing, as a pure number', '融资（作纯数）', 'F', equityFinancing.figures['2024']),
  },
  equations: {
    efficiency: {
      ...quantityOf({ en: 'turnovers times velocity', zh: '周转次数乘流通速度' }, 'nV', ratio),
      is: (q) => times(q.turnovers, q.velocity),
    },
    netOutput: { ...netOutput, is: (q) => minus(q.dividends, q.financing) },
    ratioAsPrinted: {
      ...quantityOf({ en: 'I/C as printed, nV/(2 − Cv)', zh: '原样的I/C，nV/(2－Cv)' }, '(I/C)_-', ratio),
      is: (q) => ratioAsPrinted(q.efficiency, q.netOutput),
    },
    ratioWithPlus: {
      ...quantityOf(
        { en: 'I/C with a plus, nV/(2 + Cv)', zh: '改为加号的I/C，nV/(2＋Cv)' },
        '(I/C)_+',
        ratio,
      ),
      is: (q) => ratioAsDescribed(q.efficiency, q.netOutput),
    },
    ratioWithCvReversed: {
      ...quantityOf(
        {
          en: 'I/C as printed, Cv turned round into financing less dividends',
          zh: '原样的I/C，Cv改为融资减分红',
        },
        '(I/C)_r',
        ratio,
      ),
      is: (q) => ratioAsPrinted(q.efficiency, minus(q.financing, q.dividends)),
      alternatives: { withPlus: (q) => q.ratioWithPlus },
    },
    slopeAsPrinted: {
      ...quantityOf(
        {
          en: 'change of I/C for each unit of dividends, as printed',
          zh: '分红每增加一单位时I/C的变化（原样）',
        },
        "(I/C)'_-",
        ratio,
      ),
      is: (q) => slopeAsPrinted(q.efficiency, q.netOutput),
    },
    slopeWithPlus: {
      ...quantityOf(
        {
          en: 'change of I/C for each unit of dividends, with a plus',
          zh: '分红每增加一单位时I/C的变化（加号）',
        },
        "(I/C)'_+",
        ratio,
      ),
      is: (q) => slopeAsDescribed(q.efficiency, q.netOutput),
    },
    printedFitsTheWords: {
      ...quantityOf({ en: 'as printed, dividends lower I/C', zh: '按原样，分红降低I/C' }, 'e_-', truth),
      is: (q) => holds(q.slopeAsPrinted, '<', number(0)),
    },
    plusFitsTheWords: {
      ...quantityOf({ en: 'with a plus, dividends lower I/C', zh: '改为加号，分红降低I/C' }, 'e_+', truth),
      is: (q) => holds(q.slopeWithPlus, '<', number(0)),
    },
    printedIsNegative: {
      ...quantityOf({ en: 'as printed, I/C is negative', zh: '按原样，I/C为负' }, 'u_-', truth),
      is: (q) => holds(q.ratioAsPrinted, '<', number(0)),
    },
    plusIsNegative: {
      ...quantityOf({ en: 'with a plus, I/C is negative', zh: '改为加号，I/C为负' }, 'u_+', truth),
      is: (q) => holds(q.ratioWithPlus, '<', number(0)),
    },
  },
});

/** What a lever stands at after its move: no flow and no velocity falls below 0. */
const moved = (before: Expression, change: Expression): Expression =>
  largest(plus(before, change), number(0));

/**
 * A move of the levers that are in the equation, and what becomes of I/C. Pure numbers; the defaults are an illustration:
 * Cv rises from 1 to 1.5 because more dividends are paid. A lever that would be moved below 0 stops there.
 */
export const balanceEquationMoves = model({
  id: 'credit/balance-equation-moves',
  title: { en: 'What a move of a lever does to I/C', zh: '变动一个杠杆，I/C怎样变化' },
  sources: [onTheEquation, onTheGapOf2025],
  inputs: {
    turnovers: turnoversInput,
    velocity: velocityInput,
    dividends: pure('dividends', '分红', 'D', '3/2'),
    financing: pure('financing', '融资', 'F', '1/2'),
    changeOfDividends: change('change of dividends', '分红的变动', '\\Delta D', '1/2'),
    changeOfFinancing: change('change of financing', '融资的变动', '\\Delta F', '0'),
    changeOfTurnovers: change('change of the turnovers', '周转次数的变动', '\\Delta n', '0'),
    changeOfVelocity: change('change of the velocity', '流通速度的变动', '\\Delta V', '0'),
  },
  equations: {
    efficiencyBefore: {
      ...quantityOf({ en: 'nV before', zh: '变动前的nV' }, '(nV)^{0}', ratio),
      is: (q) => times(q.turnovers, q.velocity),
    },
    efficiencyAfter: {
      ...quantityOf({ en: 'nV after', zh: '变动后的nV' }, '(nV)^{1}', ratio),
      is: (q) => times(moved(q.turnovers, q.changeOfTurnovers), moved(q.velocity, q.changeOfVelocity)),
    },
    netOutputBefore: {
      ...quantityOf({ en: 'Cv before', zh: '变动前的Cv' }, 'C_v^{0}', ratio),
      is: (q) => minus(q.dividends, q.financing),
    },
    netOutputAfter: {
      ...quantityOf({ en: 'Cv after', zh: '变动后的Cv' }, 'C_v^{1}', ratio),
      is: (q) => minus(moved(q.dividends, q.changeOfDividends), moved(q.financing, q.changeOfFinancing)),
    },
    ratioBefore: {
      ...quantityOf({ en: 'I/C before', zh: '变动前的I/C' }, '(I/C)^{0}', ratio),
      is: (q) => ratioAsPrinted(q.efficiencyBefore, q.netOutputBefore),
    },
    ratioAfter: {
      ...quantityOf({ en: 'I/C after', zh: '变动后的I/C' }, '(I/C)^{1}', ratio),
      is: (q) => ratioAsPrinted(q.efficiencyAfter, q.netOutputAfter),
    },
    change: {
      ...quantityOf({ en: 'change of I/C', zh: 'I/C的变化' }, '\\Delta(I/C)', ratio),
      is: (q) => minus(q.ratioAfter, q.ratioBefore),
    },
    lowersRatio: {
      ...quantityOf({ en: 'the move lowers I/C', zh: '这一变动降低I/C' }, 'l', truth),
      is: (q) => holds(q.change, '<', number(0)),
    },
    crossesPole: {
      ...quantityOf({ en: 'the move passes Cv = 2', zh: '这一变动越过Cv＝2' }, 'x', truth),
      is: (q) => crosses(q.netOutputBefore, q.netOutputAfter),
    },
    endsAtPole: {
      ...quantityOf(
        { en: 'the move ends at Cv = 2, where I/C has no value', zh: '这一变动恰好停在Cv＝2，I/C没有值' },
        'x_0',
        truth,
      ),
      is: (q) => holds(q.netOutputAfter, '=', number(2)),
    },
    stopsAtZero: {
      ...quantityOf(
        {
          en: 'a lever would be moved below zero and stops there',
          zh: '有一个量会被降到零以下，于是停在零',
        },
        'z',
        truth,
      ),
      is: (q) =>
        holds(
          smallest(
            plus(q.turnovers, q.changeOfTurnovers),
            plus(q.velocity, q.changeOfVelocity),
            plus(q.dividends, q.changeOfDividends),
            plus(q.financing, q.changeOfFinancing),
          ),
          '<',
          number(0),
        ),
    },
    changeWithPlus: {
      ...quantityOf({ en: 'change of I/C with a plus', zh: '改为加号时I/C的变化' }, '\\Delta(I/C)_+', ratio),
      is: (q) =>
        minus(
          ratioAsDescribed(q.efficiencyAfter, q.netOutputAfter),
          ratioAsDescribed(q.efficiencyBefore, q.netOutputBefore),
        ),
    },
    lowersRatioWithPlus: {
      ...quantityOf({ en: 'the move lowers I/C with a plus', zh: '改为加号，这一变动降低I/C' }, 'l_+', truth),
      is: (q) => holds(q.changeWithPlus, '<', number(0)),
    },
  },
});

/** Whether 2 lies between two values of Cv: the product of the distances is below zero. */
function crosses(before: Expression, after: Expression): Expression {
  return holds(times(minus(number(2), before), minus(number(2), after)), '<', number(0));
}
