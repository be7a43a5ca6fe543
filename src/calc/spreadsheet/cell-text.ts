// What stands in a cell: words that no spreadsheet may take for a formula, and numbers in digits.
import { approximate, type Exact } from '../kernel/exact.ts';

/** Whether a spreadsheet would take a text for a formula; those of East Asia know the wide signs too. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text);

/** Decimals up to this many places are written out. */
const mostPlaces = 30;

/** After how many places the decimals end; `undefined` when they do not, or later than `mostPlaces`. */
export function placesOf({ n, d }: Exact): number | undefined {
  let scale = 1n;
  for (let places = 0; places <= mostPlaces; places += 1) {
    if ((n * scale) % d === 0n) return places;
    scale *= 10n;
  }
  return undefined;
}

/** The number in digits: every one of them when there are not too many, else those that a float holds. */
export function digits(x: Exact): string {
  const places = placesOf(x);
  if (places === undefined) return `${approximate(x)}`;
  const whole = `${(x.n * 10n ** BigInt(places)) / x.d}`.padStart(places + 1, '0');
  const point = whole.length - places;
  return `${x.s < 0n ? '-' : ''}${whole.slice(0, point)}${places > 0 ? `.${whole.slice(point)}` : ''}`;
}

/** TeX commands that are signs of their own; those that only choose a typeface are left out. */
const signs: Readonly<Record<string, string>> = {
  Delta: 'Δ',
  Pi: 'Π',
  Sigma: 'Σ',
  alpha: 'α',
  delta: 'δ',
  ell: 'ℓ',
  gamma: 'γ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  omega: 'ω',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
  varphi: 'φ',
  sum: 'Σ',
  infty: '∞',
  ge: '≥',
  le: '≤',
  ne: '≠',
  mid: '|',
  min: 'min',
  max: 'max',
  dots: '…',
  ldots: '…',
};

/** Marks that Unicode puts on the character before them. */
const accents: Readonly<Record<string, string>> = { bar: '\u0304', hat: '\u0302', dot: '\u0307' };

/** The space that TeX sets on purpose, until the others are gone. */
const thinSpace = '\u2009';

/** A part of a fraction; brackets where the stroke would not hold it together. */
const beside = (part: string): string => (/[-+]|\\,/.test(part) ? `(${part})` : part);

/** A TeX symbol in plain characters: "K_{\mathrm{II}}" becomes "K_II", "\tfrac{s}{x}" becomes "s/x". */
export const plainSymbol = (tex: string): string =>
  tex
    .replace(
      /\\t?frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/g,
      (_, above: string, below: string) => `${beside(above)}/${beside(below)}`,
    )
    .replace(
      /\\(bar|hat|dot)\b\s*(\{[^{}]*\}|\\[a-zA-Z]+|\w)/g,
      (_, accent: string, below: string) => `${below}${accents[accent]}`,
    )
    .replace(/\\[,; ]/g, thinSpace)
    .replace(/\\([a-zA-Z]+) ?/g, (_, command: string) => signs[command] ?? '')
    .replace(/[{} ]/g, '')
    .replaceAll(thinSpace, ' ')
    .replaceAll("'", '′');
