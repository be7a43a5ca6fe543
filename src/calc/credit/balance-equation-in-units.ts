// The balance equation as printed, one and the same flow counted in other units: the "pure" ratio changes with the unit of
// money and with the period, and even its sign does.
import { ratio, repetitions, truth } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { ratioAsPrinted } from './balance-equation-as-printed.ts';
import { onIndicators, onTheEquation } from './essay.ts';
import { dividendsOnAllShares, equityFinancing } from './figures/equity.ts';

/**
 * The number 2 less the number of trillions of yuan a year, and the same with other units: `unitsOfMoney` 10,000 counts
 * in 100 million yuan (亿元), 1,000 in billions; `periods` 4 counts by the quarter. n and V are frequencies, so nV is
 * divided by the square of the periods in a year.
 */
export const balanceEquationInUnits = model({
  id: 'credit/balance-equation-in-units',
  title: { en: 'The balance equation in other units', zh: '换了单位的均衡方程' },
  sources: [onTheEquation, onIndicators],
  inputs: {
    efficiency: {
      ...quantityOf({ en: 'nV counted by the year', zh: '按年计的nV' }, 'nV', ratio),
      default: '1',
      min: '0',
      max: '1000',
      step: '1/10',
    },
    dividends: {
      ...quantityOf(
        { en: 'dividends: how many trillions of yuan a year', zh: '分红：一年多少万亿元' },
        'D',
        ratio,
      ),
      default: dividendsOnAllShares.figures['2024'],
      min: '0',
      max: '100',
      step: '1/10',
    },
    financing: {
      ...quantityOf(
        { en: 'financing: how many trillions of yuan a year', zh: '融资：一年多少万亿元' },
        'F',
        ratio,
      ),
      default: equityFinancing.figures['2024'],
      min: '0',
      max: '100',
      step: '1/10',
    },
    unitsOfMoney: {
      ...quantityOf(
        { en: 'units of money in a trillion yuan', zh: '一万亿元合多少货币单位' },
        'u',
        repetitions,
      ),
      default: '10000',
      min: '1/1000',
      max: '1000000000000',
    },
    periods: {
      ...quantityOf({ en: 'periods in a year', zh: '一年分几期' }, 'p', repetitions),
      default: '1',
      min: '1/10',
      max: '366',
    },
  },
  equations: {
    netOutput: {
      ...quantityOf({ en: 'Cv in trillions a year', zh: '以万亿元／年计的Cv' }, 'C_v', ratio),
      is: (q) => minus(q.dividends, q.financing),
    },
    denominator: {
      ...quantityOf({ en: '2 − Cv in trillions a year', zh: '以万亿元／年计的2－Cv' }, 'N', ratio),
      is: (q) => minus(number(2), q.netOutput),
    },
    ratio: {
      ...quantityOf({ en: 'I/C in trillions a year', zh: '以万亿元／年计的I/C' }, 'I/C', ratio),
      is: (q) => ratioAsPrinted(q.efficiency, q.netOutput),
    },
    netOutputInUnit: {
      ...quantityOf({ en: 'Cv in the other unit', zh: '换单位后的Cv' }, 'C_v^{*}', ratio),
      is: (q) => over(times(q.netOutput, q.unitsOfMoney), q.periods),
    },
    denominatorInUnit: {
      ...quantityOf({ en: '2 − Cv in the other unit', zh: '换单位后的2－Cv' }, 'N^{*}', ratio),
      is: (q) => minus(number(2), q.netOutputInUnit),
    },
    ratioInUnit: {
      ...quantityOf({ en: 'I/C in the other unit', zh: '换单位后的I/C' }, '(I/C)^{*}', ratio),
      is: (q) => ratioAsPrinted(over(q.efficiency, times(q.periods, q.periods)), q.netOutputInUnit),
    },
    dependsOnUnit: {
      ...quantityOf({ en: 'I/C depends on the unit', zh: 'I/C取决于单位' }, 'x', truth),
      is: (q) => minus(number(1), holds(q.ratioInUnit, '=', q.ratio)),
    },
    signDependsOnUnit: {
      ...quantityOf(
        { en: 'even the sign of I/C depends on the unit', zh: '连I/C的正负号都取决于单位' },
        'y',
        truth,
      ),
      is: (q) => holds(times(q.ratioInUnit, q.ratio), '<', number(0)),
    },
  },
  misreadings: {
    denominatorIfTwoWereMoney: {
      ...quantityOf(
        {
          en: 'denominator, if the number 2 were converted as if it were money',
          zh: '误把2当作货币一并换算时的分母',
        },
        'N^{*}',
        ratio,
      ),
      misreads: 'denominatorInUnit',
      is: (q) => over(times(q.denominator, q.unitsOfMoney), q.periods),
    },
    denominatorIfUnitDidNotMatter: {
      ...quantityOf(
        { en: 'denominator, if the unit made no difference', zh: '误以单位无关时的分母' },
        'N^{*}',
        ratio,
      ),
      misreads: 'denominatorInUnit',
      is: (q) => q.denominator,
    },
    denominatorWithPlus: {
      ...quantityOf({ en: 'denominator, if Cv were added', zh: '误把Cv加到2上时的分母' }, 'N^{*}', ratio),
      misreads: 'denominatorInUnit',
      is: (q) => plus(number(2), q.netOutputInUnit),
    },
  },
});
