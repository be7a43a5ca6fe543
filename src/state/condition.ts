// The conditions under which a sentence holds: a value compared with another value of the page or with a number.
import { type Exact, exact, hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { readBinding } from './binding.ts';
import type { Store } from './store.ts';

/** Each comparison by name; the names are the attributes of `<When>`. */
const comparisons = {
  above: (order: number) => order > 0,
  below: (order: number) => order < 0,
  atLeast: (order: number) => order >= 0,
  atMost: (order: number) => order <= 0,
  equals: (order: number) => order === 0,
  differs: (order: number) => order !== 0,
} as const;

export type Comparison = keyof typeof comparisons;

export const comparisonNames = Object.keys(comparisons) as readonly Comparison[];

/** A condition: "`of` is `comparison` `than`", where `than` is a binding or a number such as "0" or "100%". */
export interface Condition {
  readonly of: string;
  readonly comparison: Comparison;
  readonly than: string;
}

/** The other side of a comparison is neither a number nor a binding. */
export class UnreadableConditionError extends Error {
  override readonly name = 'UnreadableConditionError';
  constructor(than: string) {
    super(`"${than}" is neither a number such as "0" or "100%" nor a binding such as "capital-a.annualRate"`);
  }
}

export const isComparison = (text: string | undefined): text is Comparison =>
  text !== undefined && text in comparisons;

function operand(text: string, store: Store): Exact | undefined {
  const number = readNumber(text);
  if (number.ok) return exact(number.value);
  if (!readBinding(text)) throw new UnreadableConditionError(text);
  const value = store.read(text);
  return hasValue(value) ? value : undefined;
}

/** Whether the condition holds now. What has no value fulfils no condition. */
export function holds({ of, comparison, than }: Condition, store: Store): boolean {
  const left = operand(of, store);
  const right = operand(than, store);
  return left !== undefined && right !== undefined && comparisons[comparison](left.compare(right));
}
