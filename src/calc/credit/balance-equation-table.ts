// The balance equation for a list of values of Cv: the same equation worked out row by row.
import { ratio, truth } from '../kernel/common-units.ts';
import type { Exact, Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { balanceEquation } from './balance-equation.ts';
import { onTheEquation } from './essay.ts';
import { netOutput, netOutputInput, turnoversInput, velocityInput } from './quantities.ts';

interface Row {
  readonly netOutput: Exact;
  readonly ratio: Value;
  readonly slope: Value;
  readonly raises: Value;
  readonly ratioWithPlus: Value;
  readonly slopeWithPlus: Value;
}

/** I/C for several values of Cv, as printed and with a plus. At Cv = 2 the printed formula has no value. */
export const balanceEquationTable = ledger({
  id: 'credit/balance-equation-table',
  title: { en: 'I/C for several values of Cv', zh: 'Cv取不同值时的I/C' },
  sources: [onTheEquation],
  inputs: { turnovers: turnoversInput, velocity: velocityInput },
  lists: {
    values: {
      label: { en: 'values of Cv', zh: 'Cv的取值' },
      fields: { netOutput: netOutputInput },
      default: ['-1', '0', '1', '1.9', '2', '2.1'].map((value) => ({ netOutput: value })),
    },
  },
  columns: {
    netOutput,
    ratio: quantityOf({ en: 'I/C as printed, nV/(2 − Cv)', zh: '原样的I/C，nV/(2－Cv)' }, 'I/C', ratio),
    slope: quantityOf(
      { en: 'change of I/C for each unit of Cv', zh: 'Cv每增加一单位时I/C的变化' },
      "(I/C)'",
      ratio,
    ),
    raises: quantityOf({ en: 'a higher Cv raises I/C', zh: 'Cv提高，I/C上升' }, 'h', truth),
    ratioWithPlus: quantityOf(
      { en: 'I/C with a plus, nV/(2 + Cv)', zh: '改为加号的I/C，nV/(2＋Cv)' },
      '(I/C)_+',
      ratio,
    ),
    slopeWithPlus: quantityOf(
      { en: 'change of I/C for each unit of Cv, with a plus', zh: 'Cv每增加一单位时I/C的变化（加号）' },
      "(I/C)'_+",
      ratio,
    ),
  },
  book: ({ turnovers, velocity }, { values }) =>
    values.map((item): Row => {
      const output = item['netOutput'] as Exact;
      const found = balanceEquation.evaluate(
        new Map([
          ['turnovers', turnovers],
          ['velocity', velocity],
          ['netOutput', output],
        ]),
      );
      return {
        netOutput: output,
        ratio: found.ratio,
        slope: found.slope,
        raises: found.netOutputRaisesRatio,
        ratioWithPlus: found.ratioAsDescribed,
        slopeWithPlus: found.slopeAsDescribed,
      };
    }),
});
