// Books the capitals that relieve each other as if each were a capital of its own: turnover by turnover, as in Marx's
// tables I to III, and each one's year. The ledgers around it, with words and bounds, are turnovers-of-capitals.ts.
import { type Exact, exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { type Turnover, turnoversBegun, turnoverTimeOf, weeksPaid } from './batches.ts';
import { sizedCapitals } from './book-forms.ts';
import { weeksAsNumbered } from './weeks-as-numbered.ts';

/** What is booked: weekly outlay in pounds, the rest in weeks. */
export interface TurnoversInputs extends Turnover {
  readonly weeklyOutlay: Exact;
  readonly weeksInYear: Exact;
}

/** One turnover of one capital. */
export interface TurnoverRow {
  /** Capital I is 1. */
  readonly capital: number;
  /** The first turnover of this capital is 1. */
  readonly turnover: number;
  readonly turnoverWeeks: InBothLanguages;
  readonly workingWeeks: InBothLanguages;
  readonly circulationWeeks: InBothLanguages;
  /** In weeks since the start. */
  readonly from: Exact;
  /** The end of its work and the beginning of its circulation. */
  readonly workedUntil: Exact;
  readonly to: Exact;
  /** What it lays out, in pounds. */
  readonly advance: Exact;
  /** The part of the turnover that is over when the year ends; 1 for a whole one. */
  readonly done: Exact;
  /** The same part of the advance, in pounds. */
  readonly turnedOver: Exact;
}

/** The year of one capital. */
export interface YearOfCapitalRow {
  readonly capital: number;
  /** In pounds. */
  readonly size: Exact;
  /** Weeks from the start until it is first laid out. */
  readonly startsAfter: Exact;
  /** How many times it has been laid out whole; a part of a time is a fraction. */
  readonly workingPeriods: Exact;
  /** What was laid out of it in the year, in pounds. */
  readonly product: Exact;
  readonly turnovers: Exact;
  /** In pounds. */
  readonly turnedOver: Exact;
}

const notBelowZero = (x: Exact): Exact => (x.lt(0) ? exact(0) : x);
const atMostOne = (x: Exact): Exact => (x.gt(1) ? exact(1) : x);

/**
 * One row per capital and turnover begun within the year, capital by capital.
 * @throws TooManyCapitalsError
 */
export function bookTurnovers({
  weeklyOutlay,
  weeksInYear,
  ...turnover
}: TurnoversInputs): readonly TurnoverRow[] {
  const turnoverTime = turnoverTimeOf(turnover);
  return sizedCapitals(turnover, weeklyOutlay).flatMap((capital) =>
    turnoversBegun(capital, weeksInYear, turnoverTime).map(({ number, from, paysUntil, to }) => {
      const done = atMostOne(weeksInYear.sub(from).div(turnoverTime));
      return {
        capital: capital.number,
        turnover: number,
        turnoverWeeks: weeksAsNumbered(from, to, weeksInYear),
        workingWeeks: weeksAsNumbered(from, paysUntil, weeksInYear),
        circulationWeeks: weeksAsNumbered(paysUntil, to, weeksInYear),
        from,
        workedUntil: paysUntil,
        to,
        advance: capital.size,
        done,
        turnedOver: capital.size.mul(done),
      };
    }),
  );
}

/**
 * One row per capital.
 * @throws TooManyCapitalsError
 */
export function bookYearsOfCapitals({
  weeklyOutlay,
  weeksInYear,
  ...turnover
}: TurnoversInputs): readonly YearOfCapitalRow[] {
  const turnoverTime = turnoverTimeOf(turnover);
  return sizedCapitals(turnover, weeklyOutlay).map((capital) => {
    const worked = weeksPaid(capital, weeksInYear, turnoverTime);
    const turnovers = notBelowZero(weeksInYear.sub(capital.from)).div(turnoverTime);
    return {
      capital: capital.number,
      size: capital.size,
      startsAfter: capital.from,
      workingPeriods: worked.div(capital.to.sub(capital.from)),
      product: worked.mul(weeklyOutlay),
      turnovers,
      turnedOver: capital.size.mul(turnovers),
    };
  });
}
