// Whether a number written in chapter.yaml may stand for a model's input; if not, why, and one that may.

import { clamp, refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import type { LiveInput, LiveQuantity } from '~/calc/kernel/live-model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';

/** A number that cannot be used, and the number to write in its place. */
export interface RefusedValue {
  readonly what: string;
  readonly right: string;
}

/** The number as an author writes it for this quantity: a rate in per cent. */
export const asWritten = (value: Exact, { unit }: Pick<LiveQuantity, 'unit'>): string =>
  unit.style === 'percent' ? `${exactText(value.mul(exact(100)))}%` : exactText(value);

/** Why the text cannot be the input's value; `undefined` when it can. */
export function refusedValue(input: LiveInput, text: string): RefusedValue | undefined {
  const reading = readNumber(text);
  if (!reading.ok) {
    const what = `"${text}" is no number, or could be read in two ways`;
    return { what, right: reading.readings?.[0] ?? asWritten(input.default, input) };
  }
  const refused = refusal(input, reading.value);
  if (!refused) return undefined;
  const right = asWritten(clamp(input, reading.value), input);
  const reasons = {
    'too-small': `${text} is too small for ${input.name}`,
    'too-large': `${text} is too large for ${input.name}`,
    'not-whole': `${input.name} is a whole number, not ${text}`,
  };
  return { what: reasons[refused.reason], right };
}
