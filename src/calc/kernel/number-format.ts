// Writes exact numbers the way each language does, and says when digits had to be dropped. A text without
// "≈" is read back by `readNumber` as the very same number.

import { type Exact, exact } from './exact.ts';
import type { InBothLanguages, Language } from './languages.ts';

/**
 * 12.5 as `decimal` "12.5", as `mixed` "12½", as `fraction` "25/2", as `percent` "1,250%".
 * `plain` is a decimal without separators, for years; `truth` says "yes" for any number but 0.
 */
export type NumberStyle = 'decimal' | 'mixed' | 'fraction' | 'percent' | 'plain' | 'truth';

const truth: InBothLanguages<readonly [yes: string, no: string]> = { en: ['yes', 'no'], zh: ['是', '否'] };

/** A number in print. */
export interface FormattedNumber {
  /** After "≈" when digits were dropped. */
  readonly text: string;
  /** Whether the text does not give the number exactly. */
  readonly approximate: boolean;
}

interface Digits {
  readonly whole: string;
  /** The fraction as it is set in a line of text. */
  readonly fraction?: string;
  readonly power?: string;
  readonly approximate?: boolean;
}

const decimalPlaces = 4;
const largestInFull = exact(10n ** 15n);
const largestReadableExponent = 30;
const vulgarFractions = [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'];

/**
 * Writes a number. Decimals longer than four places are rounded, halves away from zero; mixed numbers go up
 * to the denominator 100, fractions to 1,000,000, longer ones become decimals. Above 10^15, and where four
 * places would leave one digit or none, four digits and a power of ten stand. Powers beyond 10^±30, which
 * `readNumber` does not take, always count as approximate.
 */
export function formatNumber(value: Exact, style: NumberStyle, language: Language): FormattedNumber {
  if (style === 'truth') return { text: truth[language][value.equals(0) ? 1 : 0], approximate: false };
  const percent = style === 'percent';
  const size = percent ? value.abs().mul(100) : value.abs();
  const { whole, fraction = '', power = '', approximate = false } = digits(size, style, language);
  const sign = value.s < 0n ? '−' : '';
  const suffix = power + (percent ? '%' : '');
  const about = approximate ? (language === 'en' ? '≈ ' : '≈') : '';
  return {
    text: about + sign + whole + fraction + suffix,
    approximate,
  };
}

function digits(size: Exact, style: NumberStyle, language: Language): Digits {
  const { n, d } = size;
  if (size.gt(largestInFull)) return powerOfTen(size);
  if (d === 1n) return { whole: style === 'plain' ? `${n}` : integer(n, language, style !== 'percent') };
  const [numerator, denominator] = [`${n % d}`, `${d}`];
  if (style === 'mixed' ? d <= 100n : style === 'percent' && d <= 12n && 100n % d) {
    const vulgar = vulgarFractions.find((sign) => sign.normalize('NFKC') === `${numerator}⁄${denominator}`);
    const whole = n > d ? integer(n / d, language) : '';
    const fraction = vulgar ?? `${whole && '\u202f'}${numerator}⁄${denominator}`;
    return { whole, fraction };
  }
  if (style === 'fraction' && d <= 1_000_000n) {
    return { whole: '', fraction: `${n}/${denominator}` };
  }
  const scale = 10n ** BigInt(decimalPlaces);
  const count = round(size, decimalPlaces);
  const approximate = count * d !== n * scale;
  // One digit or none would be left: 0.00005 is not about 0.0001.
  if (approximate && count < 10n) return powerOfTen(size);
  return { whole: integer(count / scale, language) + decimals(count, decimalPlaces), approximate };
}

/** The number of units of 10^-places in a number not below zero, halves upwards. */
function round({ n, d }: Exact, places: number): bigint {
  return (2n * n * 10n ** BigInt(places) + d) / (2n * d);
}

/** The point and the decimals of a count of 10^-places, without zeros at the end. */
function decimals(count: bigint, places: number): string {
  const shown = `${count}`.padStart(places, '0').slice(-places).replace(/0+$/, '');
  return shown && `.${shown}`;
}

function integer(n: bigint, language: Language, largeUnits = false): string {
  if (language === 'en') return `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');
  return largeUnits && n >= 100_000n ? chinese(n) : `${n}`;
}

/** 12.35万 when two decimals are enough, 12万3456 when not. */
function chinese(n: bigint): string {
  const [unit, zeros] = n < 10n ** 8n ? ['万', 4] : n < 10n ** 12n ? ['亿', 8] : ['万亿', 12];
  const hundredths = (n * 100n) / 10n ** BigInt(zeros);
  if (hundredths * 10n ** BigInt(zeros) !== n * 100n) return compound(n);
  return `${hundredths / 100n}${decimals(hundredths, 2)}${unit}`;
}

/** 1亿2345万6789, with 零 where the next digit down is missing: 12万零345. */
function compound(n: bigint): string {
  const [unit, size] = n < 10n ** 8n ? ['万', 10n ** 4n] : ['亿', 10n ** 8n];
  if (n < 10_000n) return `${n}`;
  const rest = n % size;
  return compound(n / size) + unit + (rest && rest * 10n < size ? '零' : '') + (rest ? compound(rest) : '');
}

/** Four digits and a power of ten. */
function powerOfTen(size: Exact): Digits {
  let exponent = `${size.n}`.length - `${size.d}`.length;
  if (size.lt(exact(10).pow(exponent))) exponent -= 1;
  const thousandths = size.mul(exact(10).pow(3 - exponent));
  let count = round(thousandths, 0);
  const approximate = !thousandths.equals(count) || Math.abs(exponent) > largestReadableExponent;
  if (count === 10_000n) {
    count = 1000n;
    exponent += 1;
  }
  const raised = [...`${exponent}`].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻').join('');
  return { whole: `${count / 1000n}${decimals(count, 3)}`, power: `\u00a0×\u00a010${raised}`, approximate };
}
