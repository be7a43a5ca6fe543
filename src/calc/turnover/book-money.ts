// Books, week by week and at every return, how much of the whole capital is money, is in production, is commodity. The
// ledger around it is money-week-by-week.ts; the same in formulas, for one instant, is money-in-hand.ts.
import { type Exact, exact } from '../kernel/exact.ts';
import { batchesBackBy, batchesFinishedBy, closesOfWeeks, turnoverTimeOf } from './batches.ts';
import { type FormsOfCapitalInputs, totalAdvance } from './book-forms.ts';

/** How things stand at one instant, with what falls due at that moment booked; pounds. */
export interface MoneyRow {
  /** Weeks since the start: the close of a week, or the return of money in the middle of one. */
  readonly week: Exact;
  /** Just before what comes back at this moment. */
  readonly moneyBefore: Exact;
  readonly returned: Exact;
  readonly money: Exact;
  readonly production: Exact;
  readonly commodity: Exact;
}

/** One row for the start, each close of a week and each return. The three forms always add up to w·T. */
export function bookMoney({ weeklyOutlay, weeks, ...turnover }: FormsOfCapitalInputs): readonly MoneyRow[] {
  const { workingPeriod } = turnover;
  const capitalOne = weeklyOutlay.mul(workingPeriod);
  const advance = totalAdvance(turnover, weeklyOutlay);
  const returns = Array.from({ length: Number(batchesBackBy(turnover, weeks).n) }, (_, index) =>
    turnoverTimeOf(turnover).add(workingPeriod.mul(index)),
  );
  const instants = new Map(
    [exact(0), ...closesOfWeeks(weeks), ...returns].map((instant) => [`${instant}`, instant]),
  );
  const isReturn = new Set(returns.map(String));
  return [...instants.values()]
    .sort((one, other) => one.compare(other))
    .map((week) => {
      const laidOut = weeklyOutlay.mul(week);
      const finished = capitalOne.mul(batchesFinishedBy(turnover, week));
      const back = capitalOne.mul(batchesBackBy(turnover, week));
      const returned = isReturn.has(`${week}`) ? capitalOne : exact(0);
      const money = advance.sub(laidOut).add(back);
      return {
        week,
        moneyBefore: money.sub(returned),
        returned,
        money,
        production: laidOut.sub(finished),
        commodity: finished.sub(back),
      };
    });
}
