// The bounds of an input: whether a value may be used, and the nearest one that may.
import { type Exact, isInteger } from './exact.ts';
import type { LiveInput } from './live-model.ts';

/** Why a value cannot be used for an input; `bound` is the nearest value that could. */
export type Refusal =
  | { readonly reason: 'too-small' | 'too-large'; readonly bound: Exact }
  | { readonly reason: 'not-whole' };

/** Checks a value against an input's bounds; `undefined` when it may be used. */
export function refusal(input: Pick<LiveInput, 'min' | 'max' | 'whole'>, value: Exact): Refusal | undefined {
  if (input.min && value.compare(input.min) < 0) return { reason: 'too-small', bound: input.min };
  if (input.max && value.compare(input.max) > 0) return { reason: 'too-large', bound: input.max };
  if (input.whole && !isInteger(value)) return { reason: 'not-whole' };
  return undefined;
}

/** The nearest allowed value. */
export function clamp(input: LiveInput, value: Exact): Exact {
  const whole = input.whole ? value.round() : value;
  const refused = refusal(input, whole);
  return refused && 'bound' in refused ? refused.bound : whole;
}
