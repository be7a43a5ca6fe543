// From what a reader typed into a number field to a value for the input, or to the reason why not.

import { refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { LiveInput } from '~/calc/kernel/live-model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { show } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/fill.ts';
import type { Language } from '~/i18n/languages.ts';
import type { ScriptMessages } from '~/i18n/live-messages.ts';

export type TypedValue =
  | { readonly ok: true; readonly value: Exact }
  | { readonly ok: false; readonly why: string };

/**
 * Reads a typed text for an input.
 * A field in per cent takes a bare number as per cent ("150" is 150 %), as a spreadsheet's cell does;
 * a fraction or a ratio ("3/2", "3:2") is the rate itself.
 */
export function readTyped(
  text: string,
  input: LiveInput,
  language: Language,
  messages: ScriptMessages,
): TypedValue {
  const reading = readNumber(text, { units: input.unit.words });
  if (!reading.ok) {
    const [first = '', second = ''] = reading.readings ?? [];
    return { ok: false, why: fill(messages[reading.reason], { first, second }) };
  }
  const isBare = reading.form === 'integer' || reading.form === 'decimal' || reading.form === 'mixed';
  const value = input.unit.style === 'percent' && isBare ? reading.value.div(exact(100)) : reading.value;
  const refused = refusal(input, value);
  if (!refused) return { ok: true, value };
  const bound = 'bound' in refused ? show(refused.bound, input.unit.style, language) : '';
  return { ok: false, why: fill(messages[refused.reason], { bound }) };
}
