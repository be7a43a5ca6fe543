// Books the working periods one after another as they really are paid for: out of money in hand when they begin, and
// out of money that comes back while they last. The ledger around it is working-periods.ts.
import { type Exact, exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { type Turnover, turnoverTimeOf } from './batches.ts';
import type { TurnoversInputs } from './book-turnovers.ts';
import { weeksAsNumbered } from './weeks-as-numbered.ts';

/** One working period, as far as it falls within the year; pounds and weeks. */
export interface WorkingPeriodRow {
  /** The first is 1. */
  readonly period: number;
  /** Whose turn it is among the capitals that fill a whole working period: capital I is 1. */
  readonly capital: number;
  readonly turnoverWeeks: InBothLanguages;
  /** Weeks paid out of money in hand when the working period begins; at first, the advance itself. */
  readonly openingWeeks: InBothLanguages;
  /** Weeks paid out of money that comes back while the working period lasts. */
  readonly closingWeeks: InBothLanguages;
  readonly circulationWeeks: InBothLanguages;
  /** Weeks since the start. */
  readonly from: Exact;
  readonly workedUntil: Exact;
  /** When its money is back. */
  readonly to: Exact;
  /** What is laid out for it within the year. */
  readonly laidOut: Exact;
  readonly fromMoneyInHand: Exact;
  readonly fromReturn: Exact;
  /** What comes back while it lasts. */
  readonly returned: Exact;
  /** What of that is left at its end and opens the next one. */
  readonly setFree: Exact;
  /** Weeks of its turnover that are over when the year ends. */
  readonly elapsed: Exact;
  /** What counts as turned over: all of it, or pro rata of its turnover time. */
  readonly turnedOver: Exact;
}

const zero = exact(0);
const smaller = (a: Exact, b: Exact): Exact => (a.lt(b) ? a : b);

/** How many capitals fill a whole working period, and the weeks r that one more capital, w·r, has to fill. */
export function wholeCapitals(turnover: Turnover): readonly [count: number, rest: Exact] {
  const count = turnoverTimeOf(turnover).div(turnover.workingPeriod).floor();
  return [Number(count.n), turnoverTimeOf(turnover).sub(count.mul(turnover.workingPeriod))];
}

/**
 * One row for each working period begun within the year. Where r weeks are left over, each one from the second
 * turnover on is opened with w·r, first by a capital of that size, then by what the one before has set free.
 */
export function bookWorkingPeriods({
  weeklyOutlay,
  weeksInYear,
  ...turnover
}: TurnoversInputs): readonly WorkingPeriodRow[] {
  const { workingPeriod } = turnover;
  const turnoverTime = turnoverTimeOf(turnover);
  const [whole, rest] = wholeCapitals(turnover);
  const begun = Number(weeksInYear.div(workingPeriod).ceil().n);
  return Array.from({ length: begun }, (_, index) => {
    const from = workingPeriod.mul(index);
    const workedUntil = from.add(workingPeriod);
    const to = from.add(turnoverTime);
    const isFirstRound = index < whole;
    const returnAt = isFirstRound ? workedUntil : from.add(rest);
    const weeksLaidOut = smaller(workingPeriod, weeksInYear.sub(from));
    const fromMoneyInHand = weeklyOutlay.mul(smaller(returnAt.sub(from), weeksLaidOut));
    const laidOut = weeklyOutlay.mul(weeksLaidOut);
    const isBack = !isFirstRound && returnAt.lte(weeksInYear);
    const elapsed = smaller(turnoverTime, weeksInYear.sub(from));
    return {
      period: index + 1,
      capital: (index % whole) + 1,
      turnoverWeeks: weeksAsNumbered(from, to, weeksInYear),
      openingWeeks: weeksAsNumbered(from, returnAt, weeksInYear),
      closingWeeks: weeksAsNumbered(returnAt, workedUntil, weeksInYear),
      circulationWeeks: weeksAsNumbered(workedUntil, to, weeksInYear),
      from,
      workedUntil,
      to,
      laidOut,
      fromMoneyInHand,
      fromReturn: laidOut.sub(fromMoneyInHand),
      returned: isBack ? weeklyOutlay.mul(workingPeriod) : zero,
      setFree: !isFirstRound && workedUntil.lte(weeksInYear) ? weeklyOutlay.mul(rest) : zero,
      elapsed,
      turnedOver: laidOut.mul(elapsed).div(turnoverTime),
    };
  });
}
