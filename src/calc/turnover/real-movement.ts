// The ledger of the turnovers of each capital in the real movement: its inputs, what its columns mean, and the booking
// of book-real-movement.ts.
import { ledger } from '../kernel/ledger.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookRealMovement } from './book-real-movement.ts';
import { sixAndThreeWeeks, weeksOfTables } from './quantities.ts';
import {
  circulationWeeks,
  momentsOfTurnover,
  turnoverOfCapital,
  turnoverWeeks,
  weeksPaid,
} from './turnover-columns.ts';

/**
 * Table IV (MEW 24, pp. 279–280), for any two times: capitals I and II fill the working periods in turn, capital III
 * opens those of capital I. Marx calls capital III whatever £100 open them: in week 9 its own advance, from week 17 on
 * what the working period before has set free, since its own money is not back before the end of that week. So its
 * turnovers overlap by the week that it works, as those of capital I do. Working period by working period this is
 * working-periods.ts.
 */
export const realMovement = ledger({
  id: 'turnover/real-movement',
  title: { en: 'The turnovers of each capital: the real movement', zh: '各笔资本的历次周转（按实际运动）' },
  sources: [capitalTwo('15', '274–277'), capitalTwo('15', '279–280')],
  inputs: {
    ...sixAndThreeWeeks,
    workingPeriod: { ...sixAndThreeWeeks.workingPeriod, default: '4' },
    circulationTime: { ...sixAndThreeWeeks.circulationTime, default: '5' },
    weeksInYear: weeksOfTables,
  },
  columns: {
    ...turnoverOfCapital,
    turnoverWeeks,
    ...weeksPaid,
    circulationWeeks,
    ...momentsOfTurnover,
    size: moneyOf({ en: 'size of the capital', zh: '资本额' }, 'K_i'),
    laidOut: moneyOf(
      { en: 'laid out by it in the year', zh: '年内由它投入的资本' },
      { en: 'K_j', zh: 'K_j' },
      'production',
    ),
  },
  book: bookRealMovement,
});
