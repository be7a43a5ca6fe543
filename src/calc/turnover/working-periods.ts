// The ledger of the working periods, one after another: its inputs, what its columns mean, and the booking of
// book-working-periods.ts.
import { ordinal, weeks } from '../kernel/common-units.ts';
import { ledger } from '../kernel/ledger.ts';
import { moneyOf, quantityOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookWorkingPeriods } from './book-working-periods.ts';
import { sixAndThreeWeeks, weeksOfTables } from './quantities.ts';
import { circulationWeeks, momentsOfTurnover, turnoverWeeks, weeksPaid } from './turnover-columns.ts';

/**
 * The real movement behind the tables: pp. 264–265, 275–277 of MEW 24. Capital by capital, as in Table IV, it is
 * real-movement.ts; turnovers-of-capitals.ts lets each capital pay the same weeks of every turnover time.
 */
export const workingPeriodsInTurn = ledger({
  id: 'turnover/working-periods',
  title: {
    en: 'The working periods, one after another: the real movement',
    zh: '相继进行的各个劳动期间（按实际运动）',
  },
  sources: [capitalTwo('15', '263–265'), capitalTwo('15', '275–277')],
  inputs: {
    ...sixAndThreeWeeks,
    weeksInYear: weeksOfTables,
  },
  columns: {
    period: quantityOf({ en: 'working period', zh: '第几个劳动期间' }, 'j', ordinal),
    capital: quantityOf({ en: 'capital whose turn it is', zh: '轮到的资本' }, 'i', ordinal),
    turnoverWeeks,
    ...weeksPaid,
    circulationWeeks,
    ...momentsOfTurnover,
    laidOut: moneyOf(
      { en: 'laid out for it in the year', zh: '年内为它投入的资本' },
      { en: 'K_j', zh: 'K_j' },
      'production',
    ),
    fromMoneyInHand: moneyOf(
      { en: 'of this, out of money in hand when it begins', zh: '其中：开始时手中已有的货币' },
      { en: 'H', zh: 'H' },
      'money',
    ),
    fromReturn: moneyOf(
      { en: 'of this, out of money that comes back', zh: '其中：期间流回的货币' },
      { en: 'E', zh: 'E' },
      'money',
    ),
    returned: moneyOf(
      { en: 'money that comes back while it lasts', zh: '期间流回的货币总额' },
      { en: 'B', zh: 'B' },
      'money',
    ),
    setFree: moneyOf(
      { en: 'set free at its end', zh: '结束时游离出来的资本' },
      { en: 'F', zh: 'F' },
      'money',
    ),
    elapsed: quantityOf(
      { en: 'weeks of its turnover that are over at the end of the year', zh: '到年末已过的周转周数' },
      'e',
      weeks,
    ),
    turnedOver: moneyOf(
      { en: 'counted as turned over in the year', zh: '计入本年周转的资本额' },
      { en: 'A_j', zh: 'A_j' },
    ),
  },
  book: bookWorkingPeriods,
});
