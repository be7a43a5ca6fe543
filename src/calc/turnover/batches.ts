// Work that never stops, batch after batch, and the money that comes back from each: the one description of the
// turnover of circulating capital on which the ledgers and the figures stand (Capital II, ch. 15).
// Batch j (first is 0) is worked in the weeks jW … (j+1)W and is money again at (j+1)W + U.
import { type Exact, exact } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';

/** How one capital turns over, in weeks. `workingPeriod` is above 0, `circulationTime` 0 or more. */
export interface Turnover {
  readonly workingPeriod: Exact;
  readonly circulationTime: Exact;
}

/** One of the capitals that relieve each other: it pays the weeks `from` … `to` of every turnover time. */
export interface RelayCapital {
  /** Capital I is 1. */
  readonly number: number;
  readonly from: Exact;
  readonly to: Exact;
}

/** More capitals relieve each other than anyone could follow week by week. */
export const mostCapitals = 60;

/** The working period is so short beside the circulation time that more than `mostCapitals` capitals are needed. */
export class TooManyCapitalsError extends ImpossibleInputsError {
  override readonly name = 'TooManyCapitalsError';
  constructor(count: number) {
    super(
      `${count} capitals would relieve each other, and at most ${mostCapitals} are booked; ` +
        `take a working period of at least 1/${mostCapitals} of the turnover time`,
      `要有${count}笔资本轮流接替，而这里最多记${mostCapitals}笔；劳动期间请至少取周转期间的1/${mostCapitals}`,
    );
  }
}

const zero = exact(0);
const smaller = (a: Exact, b: Exact): Exact => (a.lt(b) ? a : b);
const notBelowZero = (x: Exact): Exact => (x.lt(zero) ? zero : x);

/** Turnover time T = W + U. */
export const turnoverTimeOf = ({ workingPeriod, circulationTime }: Turnover): Exact =>
  workingPeriod.add(circulationTime);

/** How many capitals it takes for work never to stop: T/W, a part of one counted as one. */
export const numberOfCapitals = (turnover: Turnover): number =>
  Number(turnoverTimeOf(turnover).div(turnover.workingPeriod).ceil().n);

/**
 * The capitals that relieve each other. Each covers a whole working period, the last what is left of the
 * turnover time, so that together they cover it exactly.
 * @throws TooManyCapitalsError
 */
export function relayCapitals(turnover: Turnover): readonly RelayCapital[] {
  const count = numberOfCapitals(turnover);
  if (count > mostCapitals) throw new TooManyCapitalsError(count);
  const { workingPeriod } = turnover;
  const end = turnoverTimeOf(turnover);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    from: workingPeriod.mul(index),
    to: smaller(workingPeriod.mul(index + 1), end),
  }));
}

/**
 * In how many of the first `weeks` weeks this capital pays for the work. It pays the same weeks of every turnover
 * time. Where U is no multiple of W its money goes into two batches. Marx first tabulates the capitals as if each
 * had batches of its own (Table II) and then follows the real movement (MEW 24, pp. 274–277).
 */
export function weeksPaid({ from, to }: RelayCapital, weeks: Exact, turnoverTime: Exact): Exact {
  const full = weeks.div(turnoverTime).floor();
  const rest = weeks.sub(full.mul(turnoverTime));
  return full.mul(to.sub(from)).add(notBelowZero(smaller(rest, to).sub(from)));
}

/** One turnover of one capital: it pays for work, then waits for its money to come round. In weeks. */
export interface TurnoverOfCapital {
  /** The first is 1. */
  readonly number: number;
  readonly from: Exact;
  /** The end of the weeks whose work it pays. */
  readonly paysUntil: Exact;
  readonly to: Exact;
}

/** The turnovers that a capital begins within the first `weeks` weeks. */
export function turnoversBegun(
  { from, to }: RelayCapital,
  weeks: Exact,
  turnoverTime: Exact,
): readonly TurnoverOfCapital[] {
  const count = Number(notBelowZero(weeks.sub(from).div(turnoverTime).ceil()).n);
  return Array.from({ length: count }, (_, index) => {
    const start = turnoverTime.mul(index);
    return {
      number: index + 1,
      from: start.add(from),
      paysUntil: start.add(to),
      to: start.add(from).add(turnoverTime),
    };
  });
}

/** When the batch was begun that is in work just before `instant` (above 0). */
export const workBegunBefore = ({ workingPeriod }: Turnover, instant: Exact): Exact =>
  instant.div(workingPeriod).ceil().sub(1).mul(workingPeriod);

/** When the oldest batch was begun whose money is not back just before `instant`. */
export const notBackSince = (turnover: Turnover, instant: Exact): Exact =>
  notBelowZero(instant.sub(turnoverTimeOf(turnover)).div(turnover.workingPeriod).ceil()).mul(
    turnover.workingPeriod,
  );

/** How many batches are finished at `instant`, one that is finished at that very instant included. */
export const batchesFinishedBy = ({ workingPeriod }: Turnover, instant: Exact): Exact =>
  instant.div(workingPeriod).floor();

/** How many batches are money again at `instant`, one that returns at that very instant included. */
export const batchesBackBy = ({ workingPeriod, circulationTime }: Turnover, instant: Exact): Exact =>
  notBelowZero(instant.sub(circulationTime).div(workingPeriod).floor());

/** The closes of the weeks 1, 2, 3 …; when `weeks` is not whole, the last one is the broken week's. */
export function closesOfWeeks(weeks: Exact): readonly Exact[] {
  const count = Number(weeks.ceil().n);
  return Array.from({ length: count }, (_, index) => smaller(exact(index + 1), weeks));
}
