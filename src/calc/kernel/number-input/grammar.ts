// The grammar of a typed number, after normalising: term = sign, affix, number, percent or exponent;
// number = numeral, fraction or mixed number; numerals are in numerals.ts.

import { exact } from '../exact.ts';
import type { NumberReading } from '../number-input.ts';
import { again, hasLargeUnit, readNumeral, refuse } from './numerals.ts';

const largestExponent = 30;

/** Reads one term: all of the text, or one side of a ratio. Affixes: units to take off, longest first. */
export function readTerm(text: string, affixes: readonly string[]): NumberReading {
  let body = text.trim();
  let sign = '';
  const takeSign = () => {
    body = body.replace(/^[-+] ?/, (found) => {
      sign = found.charAt(0);
      return '';
    });
  };
  takeSign();
  const before = affixes.find((affix) => body.startsWith(affix));
  if (before) {
    body = body.slice(before.length).trim();
    if (!sign) takeSign();
  }
  const percent = /[%‰]$/.exec(body)?.[0] ?? '';
  // "%" is never a unit to take off: 50% is one half.
  const after = percent || affixes.find((affix) => body.endsWith(affix)) || '';
  body = body.slice(0, body.length - after.length).trim();
  if (percent && hasLargeUnit(body)) return refuse();

  const [, mantissa = body, power = ''] = /^([^e×]+)(?:e|×10\^)([-+]?\d+)$/.exec(body) ?? [];
  const exponent = Number(power);
  if (Math.abs(exponent) > largestExponent) return refuse('too-long');
  const read = power ? readNumeral(mantissa) : readFraction(mantissa);
  if (!read.ok) {
    return again(read, (reading) => `${sign}${reading}${power ? `e${power}` : ''}${percent}`);
  }
  const places = exponent - (percent ? (percent === '%' ? 2 : 3) : 0);
  const value = read.value.mul(exact(10).pow(places));
  return {
    ok: true,
    value: sign === '-' ? value.neg() : value,
    ...(read.isUnreduced && { isUnreduced: true }),
    form: percent ? 'percent' : power ? 'scientific' : read.form,
    decimals: read.decimals === undefined ? undefined : Math.max(0, read.decimals - places),
  };
}

/** A numeral, a fraction of two, or a whole number and a fraction: "12 1/2" or, beyond doubt, "12 + 1/2". */
function readFraction(text: string): NumberReading {
  const [above = '', below, more] = text.split('/');
  const numerator = readNumeral(above);
  if (below === undefined) return numerator;
  // 1/2万 could be half of 1万.
  if (more !== undefined || hasLargeUnit(below)) return refuse();
  const denominator = readNumeral(below);
  if (!denominator.ok) return again(denominator, (reading) => `${above}/${reading}`);

  const [, left = '', joint, part = ''] = /^(.*)([ +])(\d+)$/.exec(above) ?? [];
  const whole = readNumeral(left);
  const proper = joint === '+' || (/^[1-9]/.test(part) && denominator.value.gt(part));
  const mixed = proper && whole.ok && whole.form === 'integer' && !left.includes('.') && /^\d+$/.test(below);

  if (!numerator.ok && !mixed) return again(numerator, (reading) => `${reading}/${below}`);
  if (!denominator.value.n) return refuse('division-by-zero');
  const top = mixed ? exact(part) : numerator.ok && numerator.value;
  if (!top) return refuse();
  const fraction = top.div(denominator.value);
  const unreduced = fraction.d !== denominator.value.n && { isUnreduced: true as const };
  if (!mixed) return { ok: true, value: fraction, form: 'fraction', ...unreduced };
  if (numerator.ok) {
    const readings = [`${above.replace(/ /g, '')}/${below}`, `${left} + ${part}/${below}`];
    return refuse('ambiguous-fraction', readings);
  }
  return { ok: true, value: whole.value.add(fraction), form: 'mixed', ...unreduced };
}
