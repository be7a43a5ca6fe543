// Books a year of variable capital, week by week: what its owner has had to advance, the surplus-value that the workers
// have made, and how much of it has come back as money. The ledger around it is year-of-variable-capital.ts.
import { type Exact, exact } from '../kernel/exact.ts';
import { batchesBackBy, closesOfWeeks, type Turnover, turnoverTimeOf } from './batches.ts';

/** What is booked: wages of a week in pounds, times in weeks, a rate. */
export interface YearOfVariableCapitalInputs extends Turnover {
  readonly weeklyVariableCapital: Exact;
  readonly weeksInYear: Exact;
  readonly rateOfSurplusValue: Exact;
}

/** How things stand at the close of a week, with what falls due at that moment booked; pounds. */
export interface YearOfVariableCapitalRow {
  /** Weeks since the beginning of the year; the first row is 0. */
  readonly week: Exact;
  /** Wages paid out of the owner's own pocket so far; later ones are paid with money that has come back. */
  readonly advanced: Exact;
  /** Surplus-value made so far. */
  readonly produced: Exact;
  /** Surplus-value of the batches that have come back as money so far. */
  readonly realised: Exact;
}

/** One row per week, from 0 on. */
export function bookYear({
  weeklyVariableCapital,
  weeksInYear,
  rateOfSurplusValue,
  ...turnover
}: YearOfVariableCapitalInputs): readonly YearOfVariableCapitalRow[] {
  const turnoverTime = turnoverTimeOf(turnover);
  const surplusPerWeek = weeklyVariableCapital.mul(rateOfSurplusValue);
  const surplusPerBatch = surplusPerWeek.mul(turnover.workingPeriod);
  return [exact(0), ...closesOfWeeks(weeksInYear)].map((week) => ({
    week,
    advanced: weeklyVariableCapital.mul(week.lt(turnoverTime) ? week : turnoverTime),
    produced: surplusPerWeek.mul(week),
    realised: surplusPerBatch.mul(batchesBackBy(turnover, week)),
  }));
}
