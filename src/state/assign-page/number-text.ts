// Numbers in the builder's fields: as people write them, and read back as the same number.
import type { Refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exactText } from '~/calc/kernel/exact.ts';
import { formatNumber, type NumberStyle } from '~/calc/kernel/number-format.ts';
import type { NumberRefused } from '~/calc/kernel/number-input.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill, scriptMessages } from '~/i18n/live-messages.ts';

/** A number as it stands in a field: exactly, whatever its digits. */
export function numberText(value: Exact, language: Language, style: NumberStyle = 'mixed'): string {
  const { text, approximate } = formatNumber(value, style, language);
  return approximate ? exactText(value) : text;
}

/** Why a text is no number, and how one is written. */
export function notANumber({ reason, readings }: NumberRefused, language: Language): string {
  const [first = '', second = ''] = readings ?? [];
  return fill(scriptMessages[language][reason], { first, second });
}

/** Why a number is beyond its bounds, and which one would do. @param style in which the number is written */
export function outOfBounds(out: Refusal, language: Language, style: NumberStyle = 'mixed'): string {
  const bound = 'bound' in out ? numberText(out.bound, language, style) : '';
  return fill(scriptMessages[language][out.reason], { bound });
}
