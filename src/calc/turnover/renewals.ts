// Fixed capital as a stock of things bought at different times: each hands over its value in equal parts over its life,
// the money is hoarded, and when the life ends it is spent on a new one. The ledgers of renewal stand on this.
import { carriedOn } from '../kernel/carried-on.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { sumOf } from '../kernel/sums.ts';

/** A part of what is bought anew, and how many whole years it will last. */
export interface LifeOfPart {
  readonly years: number;
  /** All shares together make 1. */
  readonly share: Exact;
}

/** Things that are in use at the beginning; `age` is below `years`. */
export interface Cohort {
  readonly value: Exact;
  readonly age: number;
  readonly years: number;
}

/** One year; the sums at its close, after what is worn out has been renewed. */
export interface RenewalRow {
  readonly year: Exact;
  /** Value that the stock hands over to the products of the year. */
  readonly wear: Exact;
  /** Money spent on renewal at the close of the year. */
  readonly renewal: Exact;
  /** Money hoarded for later renewal. */
  readonly hoard: Exact;
  /** Value still fixed in the stock. With the hoard it always makes the capital advanced. */
  readonly remainingValue: Exact;
}

const zero = exact(0);

/**
 * Books so many years. What is renewed lasts again as `lives` says; one life for everything keeps each cohort together
 * for ever, several lives spread it.
 * @throws TooLongToReckonError when the exact numbers grow beyond what anyone would wait for
 */
export function bookRenewals(
  cohorts: readonly Cohort[],
  lives: readonly LifeOfPart[],
  years: number,
): readonly RenewalRow[] {
  const due = new Map<number, Exact>();
  const changeOfWear = new Map<number, Exact>();
  const addTo = (book: Map<number, Exact>, year: number, amount: Exact): void => {
    if (year <= years) book.set(year, (book.get(year) ?? zero).add(amount));
  };
  /** Wear is paid in the years after the purchase up to the last year of life, at whose close the thing is renewed. */
  const put = (value: Exact, boughtIn: number, life: number): void => {
    const inEachYear = value.div(life);
    addTo(changeOfWear, Math.max(boughtIn, 0) + 1, inEachYear);
    addTo(changeOfWear, boughtIn + life + 1, inEachYear.neg());
    addTo(due, boughtIn + life, value);
  };
  for (const { value, age, years: life } of cohorts) put(value, -age, life);

  let wear = zero;
  let hoard = sumOf(cohorts.map(({ value, age, years: life }) => value.mul(age).div(life)));
  let remainingValue = sumOf(cohorts.map(({ value }) => value)).sub(hoard);
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    const renewal = carriedOn(due.get(year) ?? zero, index);
    for (const { years: life, share } of lives) put(renewal.mul(share), year, life);
    wear = wear.add(changeOfWear.get(year) ?? zero);
    hoard = hoard.add(wear).sub(renewal);
    remainingValue = remainingValue.sub(wear).add(renewal);
    return { year: exact(year), wear, renewal, hoard, remainingValue };
  });
}
