// Marks an answer. Marking is not reading: what cannot be read is handed back without costing an attempt,
// and a wrong answer that a known misconception leads to is named by it.
import { type Exact, exact, hasValue, type Value } from '../kernel/exact.ts';
import type { NumberForm, NumberRead, NumberReading, NumberRefused } from '../kernel/number-input.ts';
import { isAccepted } from './accepted-forms.ts';

/** What the answers to an exercise are, for the numbers it is set with. */
export interface AnswerKey {
  readonly answer: Value;
  /** Whether the answer is a rate, which may be given in per cent or as a number. */
  readonly isRate: boolean;
  /** How far from the answer is still right; exact when absent. */
  readonly tolerance?: Exact | undefined;
  /** Whether a fraction must be in lowest terms. */
  readonly simplest?: boolean | undefined;
  /** By misconception, the answer it leads to. */
  readonly misconceptions: ReadonlyMap<string, Value>;
}

/** What marking finds in an answer. */
export type Verdict =
  | { readonly kind: 'right' }
  /** Right, but rounded: the exact value has no end in decimals. */
  | { readonly kind: 'right-rounded' }
  /** The right rate with the per cent sign forgotten or put in excess: 1000 or 10% for 1000%. */
  | { readonly kind: 'percent-slip' }
  | { readonly kind: 'misconception'; readonly id: string }
  /** The right number as a fraction that could be simpler, where lowest terms are asked for. */
  | { readonly kind: 'not-lowest-terms' }
  | { readonly kind: 'wrong' }
  /** Words that people read. */
  | { readonly kind: 'to-be-read' }
  | {
      readonly kind: 'unreadable';
      /** `form`: a number was read, but written in a way that this question does not take. */
      readonly reason: NumberRefused['reason'] | 'form';
      readonly readings?: readonly string[] | undefined;
    };

/** A number as far as its writing tells it. */
interface Typed {
  readonly value: Exact;
  readonly form: NumberForm;
  readonly decimals?: number | undefined;
  readonly isUnreduced?: true;
}

/** Marks what was read against the key. Exact matches come before rounded ones, the answer before its misreadings. */
export function mark(reading: NumberReading, key: AnswerKey): Verdict {
  if (!reading.ok) return { kind: 'unreadable', reason: reading.reason, readings: reading.readings };
  if (!isAccepted(reading.form, key.isRate)) return { kind: 'unreadable', reason: 'form' };
  const slipped = key.isRate ? withOtherPercent(reading) : undefined;
  for (const matches of [isExactly, isRounded]) {
    const misconception = (typed: Typed): Verdict | undefined => {
      const found = [...key.misconceptions].find(([, value]) => hasValue(value) && matches(typed, value));
      return found && { kind: 'misconception', id: found[0] };
    };
    const isAnswer = (typed: Typed): boolean => hasValue(key.answer) && matches(typed, key.answer);
    if (isAnswer(reading)) {
      if (matches !== isExactly) return { kind: 'right-rounded' };
      return { kind: key.simplest && reading.isUnreduced ? 'not-lowest-terms' : 'right' };
    }
    const named = misconception(reading);
    if (named) return named;
    if (!slipped) continue;
    if (isAnswer(slipped)) return { kind: 'percent-slip' };
    const namedWithSlip = misconception(slipped);
    if (namedWithSlip) return namedWithSlip;
  }
  if (isWithin(reading.value, key)) return { kind: 'right' };
  return { kind: 'wrong' };
}

const isWithin = (value: Exact, { answer, tolerance }: AnswerKey): boolean =>
  tolerance !== undefined && hasValue(answer) && value.sub(answer).abs().compare(tolerance) <= 0;

/** The number that was meant, if the per cent sign was forgotten or put in excess. */
function withOtherPercent({ value, form, decimals }: NumberRead): Typed {
  const isPercent = form === 'percent';
  return {
    value: isPercent ? value.mul(100) : value.div(100),
    form,
    decimals: decimals === undefined ? undefined : Math.max(0, decimals + (isPercent ? -2 : 2)),
  };
}

const isExactly = (typed: Typed, target: Exact): boolean => typed.value.equals(target);

/**
 * Whether the number is the target rounded, or cut off, where its writing ends. At least two digits must stand,
 * and the target must have no end in decimals: who can write 0.625 does not need 0.63.
 */
function isRounded({ value, form, decimals }: Typed, target: Exact): boolean {
  if (decimals === undefined || form === 'integer' || terminates(target)) return false;
  const inLastPlace = exact(10).pow(decimals);
  const missing = target.sub(value).mul(inLastPlace).mul(target.s);
  const twoDigits = value.mul(inLastPlace).abs().compare(10) >= 0;
  return twoDigits && missing.mul(2).compare(-1) >= 0 && missing.compare(1) < 0;
}

/** Whether a number's decimals come to an end. */
function terminates({ d }: Exact): boolean {
  let rest = d;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
}
