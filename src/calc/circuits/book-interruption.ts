// Books, week by week, a capital whose weekly batches follow each other through the three forms, while one stage of
// the circuit stands still for some weeks. The ledger around it, with its words and bounds, is
// interrupted-circuit.ts.
import { type Exact, exact } from '../kernel/exact.ts';

/** The stages at which the circuit can stop. */
export const stages = ['purchase', 'production', 'sale'] as const;
export type Stage = (typeof stages)[number];

/** What is booked: money in pounds, times in whole weeks. */
export interface InterruptionInputs {
  readonly stage: Stage;
  readonly weeklyOutlay: Exact;
  readonly productionTime: number;
  readonly sellingTime: number;
  readonly buyingTime: number;
  /** Means of production in stock, in weeks of use. */
  readonly stockTime: number;
  /** Money held beyond what the circuit needs when nothing goes wrong. */
  readonly reserve: Exact;
  /** The first week of the interruption. */
  readonly from: number;
  readonly length: number;
  /** How many weeks to book. */
  readonly weeks: number;
}

/**
 * How the capital stands in one week, after the sales and purchases of the week; capital value without
 * surplus-value.
 */
export interface WeekOfInterruption {
  readonly week: Exact;
  readonly money: Exact;
  readonly production: Exact;
  readonly commodity: Exact;
  /** Outlay for the work begun this week. */
  readonly begun: Exact;
  /** Capital value of the product finished at the end of this week. */
  readonly finished: Exact;
  /** Capital value of the product sold at the beginning of this week. */
  readonly sold: Exact;
  /** Product lost so far, at what it would have cost: work that was not begun. */
  readonly lost: Exact;
}

/** What lies in a stage, and how many weeks it still needs there. */
interface Batch {
  readonly value: Exact;
  readonly weeksLeft: number;
}

const zero = exact(0);
const smaller = (a: Exact, b: Exact): Exact => (a.lt(b) ? a : b);
const sum = (batches: readonly Batch[]): Exact =>
  batches.reduce((total, { value }) => total.add(value), zero);
const due = (batches: readonly Batch[]): Exact => sum(batches.filter(({ weeksLeft }) => weeksLeft <= 0));
const notDue = (batches: readonly Batch[]): readonly Batch[] =>
  batches.filter(({ weeksLeft }) => weeksLeft > 0);
const aWeekOn = (batches: readonly Batch[]): readonly Batch[] =>
  batches.map(({ value, weeksLeft }) => ({ value, weeksLeft: weeksLeft - 1 }));

/** Batches of `value` that leave a stage of `time` weeks in the weeks 1, 2, 3 … from now. */
const oneAWeek = (value: Exact, time: number): readonly Batch[] =>
  Array.from({ length: time }, (_, index) => ({ value, weeksLeft: index + 1 }));

/** The capital that the flow needs: w times production time, stock, selling time and buying time. Pounds. */
export const capitalOfTheFlow = (
  weeklyOutlay: Exact,
  times: Pick<InterruptionInputs, 'productionTime' | 'sellingTime' | 'buyingTime' | 'stockTime'>,
): Exact => weeklyOutlay.mul(times.productionTime + times.sellingTime + times.buyingTime + times.stockTime);

/**
 * One row per week, from a flow that has long run evenly. While sale or purchase stands still, what comes up waits
 * and goes through at once afterwards; while production stands still, work neither begins nor goes on. No more work
 * is begun in a week than usual: the scale of the works is given.
 */
export function bookInterruption(inputs: InterruptionInputs): readonly WeekOfInterruption[] {
  const { weeklyOutlay, productionTime, sellingTime, buyingTime, stockTime } = inputs;
  const isStopped = (stage: Stage, week: number): boolean =>
    stage === inputs.stage && week >= inputs.from && week < inputs.from + inputs.length;
  const fullStock = weeklyOutlay.mul(stockTime + 1);

  // As at the end of a week: what is due in week 1 has one week left.
  let working = oneAWeek(weeklyOutlay, productionTime - 1);
  let onSale = oneAWeek(weeklyOutlay, sellingTime);
  let buying = oneAWeek(weeklyOutlay, buyingTime);
  let ready = inputs.reserve;
  let stock = weeklyOutlay.mul(stockTime);
  let finished = weeklyOutlay;
  let lost = zero;

  return Array.from({ length: inputs.weeks }, (_, index) => {
    const week = index + 1;
    onSale = aWeekOn(onSale);
    if (finished.gt(0)) onSale = [...onSale, { value: finished, weeksLeft: sellingTime }];
    buying = aWeekOn(buying);

    const sold = isStopped('sale', week) ? zero : due(onSale);
    if (!isStopped('sale', week)) onSale = notDue(onSale);
    if (sold.gt(0)) buying = [...buying, { value: sold, weeksLeft: buyingTime }];

    ready = ready.add(due(buying));
    buying = notDue(buying);
    const bought = isStopped('purchase', week) ? zero : smaller(ready, fullStock.sub(stock));
    ready = ready.sub(bought);
    stock = stock.add(bought);

    const isStanding = isStopped('production', week);
    const begun = isStanding ? zero : smaller(weeklyOutlay, stock);
    stock = stock.sub(begun);
    if (begun.gt(0)) working = [...working, { value: begun, weeksLeft: productionTime }];
    lost = lost.add(weeklyOutlay.sub(begun));

    const row = {
      week: exact(week),
      money: sum(buying).add(ready),
      production: sum(working).add(stock),
      commodity: sum(onSale),
      begun,
      sold,
      lost,
    };
    if (isStanding) finished = zero;
    else {
      working = aWeekOn(working);
      finished = due(working);
      working = notDue(working);
    }
    return { ...row, finished };
  });
}
