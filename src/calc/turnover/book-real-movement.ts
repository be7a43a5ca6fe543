// Books the turnovers of each capital in the real movement, capital by capital as in Marx's Table IV. The ledger around
// it, with words and bounds, is real-movement.ts.
import type { Exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import type { TurnoversInputs } from './book-turnovers.ts';
import { bookWorkingPeriods, type WorkingPeriodRow, wholeCapitals } from './book-working-periods.ts';
import { weeksAsNumbered } from './weeks-as-numbered.ts';

/** One turnover of one capital in the real movement; pounds and weeks. */
export interface RealTurnoverRow {
  /** Capital I is 1. */
  readonly capital: number;
  /** The first turnover of this capital is 1. */
  readonly turnover: number;
  readonly turnoverWeeks: InBothLanguages;
  /** Weeks paid out of money in hand when the working period begins; at first, the advance itself. */
  readonly openingWeeks: InBothLanguages;
  /** Weeks paid out of money that comes back while the working period lasts. */
  readonly closingWeeks: InBothLanguages;
  readonly circulationWeeks: InBothLanguages;
  /** Weeks since the start. */
  readonly from: Exact;
  /** The end of the weeks that it works, and the beginning of its circulation. */
  readonly workedUntil: Exact;
  readonly to: Exact;
  readonly size: Exact;
  /** What it lays out within the year, without what another capital opens its working period with. */
  readonly laidOut: Exact;
}

/**
 * One row per capital and turnover begun within the year. Capitals of w·W fill the working periods in turn. Where r weeks
 * of the turnover time are left over, one more, of w·r, opens the working periods of capital I from its second on:
 * capital III in Table IV.
 */
export function bookRealMovement(inputs: TurnoversInputs): readonly RealTurnoverRow[] {
  const { weeklyOutlay, workingPeriod, weeksInYear } = inputs;
  const periods = bookWorkingPeriods(inputs);
  const [whole, rest] = wholeCapitals(inputs);
  const isOpenedByLast = ({ capital, period }: WorkingPeriodRow): boolean =>
    rest.gt(0) && capital === 1 && period > whole;

  const inTurn = Array.from({ length: whole }, (_, index) =>
    periods
      .filter(({ capital }) => capital === index + 1)
      .map((row, turn) => ({
        ...row,
        turnover: turn + 1,
        size: weeklyOutlay.mul(workingPeriod),
        laidOut: isOpenedByLast(row) ? row.fromReturn : row.laidOut,
      })),
  ).flat();
  const last = periods.filter(isOpenedByLast).map((row, turn) => {
    const workedUntil = row.from.add(rest);
    return {
      ...row,
      capital: whole + 1,
      turnover: turn + 1,
      closingWeeks: weeksAsNumbered(workedUntil, workedUntil, weeksInYear),
      circulationWeeks: weeksAsNumbered(workedUntil, row.to, weeksInYear),
      workedUntil,
      size: weeklyOutlay.mul(rest),
      laidOut: row.fromMoneyInHand,
    };
  });
  return [...inTurn, ...last];
}
