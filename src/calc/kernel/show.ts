// A value as a reader sees it, in the way its unit asks for.

import { hasValue, type Value } from './exact.ts';
import type { Language } from './languages.ts';
import type { LiveQuantity } from './live-model.ts';
import { formatNumber, type NumberStyle } from './number-format.ts';
import { readersStyle } from './readers-style.ts';

/** What stands where a quantity has no value. */
export const noValueText = '—';

/**
 * The text of a value, without its unit; "—" when there is none. Fractions are written as the reader wants them.
 * @param isFixed whether the style stays whatever the reader wants, because the author has chosen it for this place
 */
export const show = (value: Value, style: NumberStyle, language: Language, isFixed = false): string =>
  hasValue(value) ? formatNumber(value, isFixed ? style : readersStyle(style), language).text : noValueText;

/** Whether the sign of money stands behind a mark that the number's text begins with. */
export const hasMark = (text: string): boolean => /^[≈−]/.test(text);

/** A number's text with the sign of its money where it belongs: "£500", "−£500", "≈ £33.33". */
export const withSign = (text: string, sign: string): string =>
  text === noValueText ? text : text.replace(/^(≈\s?)?(−)?/, (marks) => marks + sign);

/** The text of a value with its unit, as it is read aloud: "1 week", "5 weeks", "5周". */
export function showWithUnit(value: Value, unit: LiveQuantity['unit'], language: Language): string {
  const text = show(value, unit.style, language);
  const name = language === 'en' && text === '1' ? (unit.one ?? unit.name.en) : unit.name[language];
  return name ? `${text}${language === 'en' ? ' ' : ''}${name}` : text;
}
