// A value as a reader sees it, in the way its unit asks for.
import type { Language } from '~/i18n/languages.ts';
import { hasValue, type Value } from './exact.ts';
import { formatNumber, type NumberStyle } from './number-format.ts';

/** What stands where a quantity has no value. */
export const noValueText = '—';

/** The text of a value, without its unit; "—" when there is none. */
export const show = (value: Value, style: NumberStyle, language: Language): string =>
  hasValue(value) ? formatNumber(value, style, language).text : noValueText;
