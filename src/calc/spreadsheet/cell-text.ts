// What stands in a cell: words that no spreadsheet may take for a formula, and numbers in digits.
import { approximate, type Exact } from '../kernel/exact.ts';

/** Whether a spreadsheet would take a text for a formula. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Decimals up to this many places are written out. */
const mostPlaces = 30;

/** The number in digits: every one of them when there are not too many, else those that a float holds. */
export function digits(x: Exact): string {
  const { n, d, s } = x;
  let places = 0;
  let scale = 1n;
  while (places < mostPlaces && (n * scale) % d !== 0n) {
    places += 1;
    scale *= 10n;
  }
  if ((n * scale) % d !== 0n) return `${approximate(x)}`;
  const whole = `${(n * scale) / d}`.padStart(places + 1, '0');
  const point = whole.length - places;
  return `${s < 0n ? '-' : ''}${whole.slice(0, point)}${places > 0 ? `.${whole.slice(point)}` : ''}`;
}

/** A TeX symbol in plain characters: "K_{\mathrm{II}}" becomes "K_II", "s'" becomes "s′". */
export const plainSymbol = (tex: string): string =>
  tex
    .replace(/\\Delta\s*/g, 'Δ')
    .replace(/\\lambda\b/g, 'λ')
    .replace(/\\alpha\b/g, 'α')
    .replace(/\\dot\b|\\bar\b|\\[a-z]+\b/gi, '')
    .replace(/[{}\\\s]/g, '')
    .replace(/'/g, '′');
