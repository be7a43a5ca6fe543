// Books, week by week, a capital whose weekly batches follow each other through the three forms, while one stage of
// the circuit stands still for some weeks. The ledger around it, with its words and bounds, is
// interrupted-circuit.ts.
import { type Exact, exact } from '../kernel/exact.ts';
import { largestOf, smallestOf, sumOf } from '../kernel/sums.ts';

/** The stages at which the circuit can stop. */
export const stages = ['purchase', 'production', 'sale'] as const;
/** One of `stages`: purchase of means of production, production, sale. */
export type Stage = (typeof stages)[number];

/** What is booked: money in pounds, times in whole weeks. */
export interface InterruptionInputs {
  readonly stage: Stage;
  /** Means of production that a week's work uses up. */
  readonly constantPerWeek: Exact;
  /** Wages of a week's work. */
  readonly variablePerWeek: Exact;
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
const sum = (batches: readonly Batch[]): Exact => sumOf(batches.map(({ value }) => value));
const due = (batches: readonly Batch[]): Exact => sum(batches.filter(({ weeksLeft }) => weeksLeft <= 0));
const notDue = (batches: readonly Batch[]): readonly Batch[] =>
  batches.filter(({ weeksLeft }) => weeksLeft > 0);
const aWeekOn = (batches: readonly Batch[]): readonly Batch[] =>
  batches.map(({ value, weeksLeft }) => ({ value, weeksLeft: weeksLeft - 1 }));

/** Batches of `value` that leave a stage of `time` weeks in the weeks 1, 2, 3 … from now. */
const oneAWeek = (value: Exact, time: number): readonly Batch[] =>
  Array.from({ length: time }, (_, index) => ({ value, weeksLeft: index + 1 }));

/** The capital that the flow needs: the outlay of all times, and means of production for the weeks in stock. Pounds. */
export const capitalOfTheFlow = (
  flow: Pick<
    InterruptionInputs,
    'constantPerWeek' | 'variablePerWeek' | 'productionTime' | 'sellingTime' | 'buyingTime' | 'stockTime'
  >,
): Exact =>
  flow.constantPerWeek
    .add(flow.variablePerWeek)
    .mul(flow.productionTime + flow.sellingTime + flow.buyingTime)
    .add(flow.constantPerWeek.mul(flow.stockTime));

/**
 * One row per week, from a flow that has long run evenly. While sale or the purchase of means of production stands still,
 * what comes up waits and goes through at once afterwards; while production stands still, work neither begins nor goes
 * on. No more work is begun in a week than usual: the scale of the works is given. Wages are paid when work begins. In a
 * week in which no money comes in, means of production are bought only as far as the stock does not suffice.
 */
export function bookInterruption(inputs: InterruptionInputs): readonly WeekOfInterruption[] {
  const { constantPerWeek, variablePerWeek, productionTime, sellingTime, buyingTime, stockTime } = inputs;
  const weeklyOutlay = constantPerWeek.add(variablePerWeek);
  const [constantShare, variableShare] = [
    constantPerWeek.div(weeklyOutlay),
    variablePerWeek.div(weeklyOutlay),
  ];
  const isStopped = (stage: Stage, week: number): boolean =>
    stage === inputs.stage && week >= inputs.from && week < inputs.from + inputs.length;
  const fullStock = constantPerWeek.mul(stockTime + 1);

  // As at the end of a week: what is due in week 1 has one week left.
  let working = oneAWeek(weeklyOutlay, productionTime - 1);
  let onSale = oneAWeek(weeklyOutlay, sellingTime);
  let buying = oneAWeek(weeklyOutlay, buyingTime);
  let ready = inputs.reserve;
  let stock = constantPerWeek.mul(stockTime);
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

    const arrived = due(buying);
    ready = ready.add(arrived);
    buying = notDue(buying);

    const isStanding = isStopped('production', week);
    const canBuy = !isStopped('purchase', week);
    const enough = canBuy ? ready.add(stock) : stock.div(constantShare);
    const begun = isStanding ? zero : smallestOf(weeklyOutlay, ready.div(variableShare), enough);
    const [used, wages] = [begun.mul(constantShare), begun.mul(variableShare)];
    const wanted = arrived.gt(0) ? fullStock.sub(stock) : largestOf(used.sub(stock), zero);
    const bought = canBuy ? smallestOf(ready.sub(wages), wanted) : zero;
    ready = ready.sub(wages).sub(bought);
    stock = stock.add(bought).sub(used);
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
