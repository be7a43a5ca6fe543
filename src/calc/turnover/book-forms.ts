// Books, week by week, how much of each of the capitals that relieve each other is money, is in production, is
// commodity. The ledger around it, with its words and bounds, is forms-of-capital.ts.
import type { Exact } from '../kernel/exact.ts';
import {
  closesOfWeeks,
  notBackSince,
  type RelayCapital,
  relayCapitals,
  type Turnover,
  turnoverTimeOf,
  weeksPaid,
  workBegunBefore,
} from './batches.ts';

/** What is booked: weekly outlay in pounds, the rest in weeks. */
export interface FormsOfCapitalInputs extends Turnover {
  readonly weeklyOutlay: Exact;
  /** How many weeks to book. */
  readonly weeks: Exact;
}

/** One capital at the close of one week, before what falls due at that moment is booked; pounds. */
export interface FormsOfCapitalRow {
  /** The close of this week, counted from the first advance. */
  readonly week: Exact;
  /** Capital I is 1. */
  readonly capital: number;
  /** Not yet laid out, or back from the market. */
  readonly money: Exact;
  /** Laid out for a batch that is still being worked. */
  readonly production: Exact;
  /** Laid out for a batch that is finished and not yet money again. */
  readonly commodity: Exact;
}

/** One of the capitals with its size, in pounds. */
export interface SizedCapital extends RelayCapital {
  readonly size: Exact;
}

/** What all of them together must advance so that work never stops: w·T, in pounds. */
export const totalAdvance = (turnover: Turnover, weeklyOutlay: Exact): Exact =>
  weeklyOutlay.mul(turnoverTimeOf(turnover));

/**
 * The capitals that relieve each other, with their sizes: w·W each, the last one the rest of w·T.
 * @throws TooManyCapitalsError
 */
export const sizedCapitals = (turnover: Turnover, weeklyOutlay: Exact): readonly SizedCapital[] =>
  relayCapitals(turnover).map((capital) => ({
    ...capital,
    size: capital.to.sub(capital.from).mul(weeklyOutlay),
  }));

/**
 * One row per week and capital. The three forms of a capital always add up to its size.
 * @throws TooManyCapitalsError
 */
export function bookForms({
  weeklyOutlay,
  weeks,
  ...turnover
}: FormsOfCapitalInputs): readonly FormsOfCapitalRow[] {
  const turnoverTime = turnoverTimeOf(turnover);
  const capitals = sizedCapitals(turnover, weeklyOutlay);
  return closesOfWeeks(weeks).flatMap((week) => {
    const unfinished = workBegunBefore(turnover, week);
    const notBack = notBackSince(turnover, week);
    return capitals.map((capital) => {
      const laidOut = (until: Exact) => weeksPaid(capital, until, turnoverTime).mul(weeklyOutlay);
      const finished = laidOut(unfinished);
      const production = laidOut(week).sub(finished);
      const commodity = finished.sub(laidOut(notBack));
      const money = capital.size.sub(production).sub(commodity);
      return { week, capital: capital.number, money, production, commodity };
    });
  });
}
