// Numerals: digits with a decimal point, grouped in threes or not, with repeating decimals in brackets,
// and the Chinese large units 万 (10^4) and 亿 (10^8).

import { exact } from '../exact.ts';
import type { NumberReading, NumberRefused } from '../number-input.ts';

/** The refusal of a text; for the ambiguous with the two ways to read it. */
export const refuse = (
  reason: NumberRefused['reason'] = 'unreadable',
  readings?: readonly string[],
): NumberRefused => ({ ok: false, reason, readings });

/** A refusal whose readings are set back into the text around them. */
export const again = (refused: NumberRefused, around: (reading: string) => string): NumberRefused =>
  refuse(refused.reason, refused.readings?.map(around));

/** Whether a text holds 万 or 亿. */
export const hasLargeUnit = (text: string): boolean => /[万亿]/.test(text);

const plain = /^(?:\d*|[1-9]\d{0,2}(?:([, '])\d{3})(?:\1\d{3})*)(?:\.(\d*)(?:\(\d+\))?)?$/;
const decimalComma = /^(?:\d*|\d{1,3}\.\d{3}|\d{1,3}(?:[ ']\d{3})+),\d+$/;

/** Reads a numeral without a sign. */
export function readNumeral(text: string): NumberReading {
  if (hasLargeUnit(text)) return readLargeUnits(text);
  const [found, , places = ''] = plain.exec(text) ?? [];
  if (found && /\d/.test(found)) {
    const repeats = found.endsWith(')');
    return {
      ok: true,
      value: exact(found.replace(/[, ']/g, '')),
      form: repeats || places ? 'decimal' : 'integer',
      decimals: repeats ? undefined : places.length,
    };
  }
  if (!decimalComma.test(text)) return refuse();
  return refuse(
    'ambiguous-comma',
    [text.replace(/[ '.]/g, '').replace(',', '.'), text.replace(/[ ',]/g, '')].map((reading) =>
      reading.replace(/^0+(?=\d)/, '').replace(/^\./, '0.'),
    ),
  );
}

/**
 * 2.5万, 3万5000, 1亿2345万6789, 1亿零5, 1.5万亿. After a unit stand as many digits as the unit has places, or
 * 零, or a number of the smaller unit: "3万5" is not guessed (35000 when spoken, 30005 when counted).
 */
function readLargeUnits(text: string): NumberReading {
  const [unit, places] = text.includes('亿') ? (['亿', 8] as const) : (['万', 4] as const);
  const [left = '', right = '', more] = text.split(unit);
  const above = readNumeral(left);
  if (!above.ok || above.decimals === undefined || more !== undefined) return refuse();
  const value = above.value.mul(10 ** places);
  if (!right) return { ...above, value, decimals: Math.max(0, above.decimals - places) };
  const below = readNumeral(right.replace(/^零/, ''));
  const placesTold = /^零|万/.test(right) || right.length === places;
  if (!placesTold || above.form !== 'integer' || !below.ok || below.form !== 'integer') return refuse();
  return below.value.lt(10 ** places) ? { ...below, value: value.add(below.value) } : refuse();
}
