// The balance equation with Cv measured against a stock of consumption money, in pure numbers: the reading to be drawn beside
// the printed one along the same Cv. Its units are accounted for in balance-equation-normalised.ts.
import { rate, ratio } from '../kernel/common-units.ts';
import { minus, number, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { ratioAsDescribed } from './balance-equation.ts';
import { ratioAsPrinted } from './balance-equation-as-printed.ts';
import { onTheEquation } from './essay.ts';
import { narrowMoney } from './figures/money-levels.ts';
import { netOutputInput } from './quantities.ts';

/**
 * I/C = nV/(2 ∓ Cv/C), where Cv is so many trillions of yuan in a year and C the trillions of consumption money. Default: M1 at
 * the end of 2024, as the essay takes it.
 */
export const balanceEquationOverMoney = model({
  id: 'credit/balance-equation-over-money',
  title: { en: 'The balance equation, Cv measured against M1', zh: '均衡方程：以M1衡量Cv' },
  sources: [onTheEquation],
  inputs: {
    efficiency: {
      ...quantityOf({ en: 'turnovers times velocity', zh: '周转次数乘流通速度' }, 'nV', ratio),
      default: '1',
      min: '0',
      max: '10000',
      step: '1/10',
    },
    netOutput: netOutputInput,
    consumptionMoney: {
      ...quantityOf(
        { en: 'consumption money (M1): how many trillions of yuan', zh: '消费货币（M1）：多少万亿元' },
        'C',
        ratio,
      ),
      default: narrowMoney.figures['2024-12'],
      min: '1/100',
      max: '10000',
      step: '1',
    },
  },
  equations: {
    share: {
      ...quantityOf(
        { en: 'net money output over consumption money', zh: '货币净输出量与消费货币之比' },
        'c_v',
        ratio,
      ),
      is: (q) => over(q.netOutput, q.consumptionMoney),
    },
    ratio: {
      ...quantityOf(
        { en: 'I/C with Cv over M1, nV/(2 − Cv/C)', zh: '以M1衡量Cv的I/C，nV/(2－Cv/C)' },
        '(I/C)_C',
        ratio,
      ),
      is: (q) => ratioAsPrinted(q.efficiency, q.share),
    },
    ratioWithPlus: {
      ...quantityOf(
        { en: 'the same with a plus, nV/(2 + Cv/C)', zh: '同上，改为加号，nV/(2＋Cv/C)' },
        '(I/C)_{C,+}',
        ratio,
      ),
      is: (q) => ratioAsDescribed(q.efficiency, q.share),
    },
    effect: {
      ...quantityOf({ en: 'effect of Cv on I/C', zh: 'Cv对I/C的影响' }, 'w', rate),
      is: (q) => minus(over(q.ratio, over(q.efficiency, number(2))), number(1)),
    },
  },
});
