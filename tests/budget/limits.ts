// What a chapter page may weigh on a cold load, as sent (gzip), the whole page scrolled through.

/** What the parts of a page are counted as. */
export type Part = 'html' | 'script' | 'style' | 'font' | 'other';

/** Bytes as sent, by part. */
export type Weights = Readonly<Record<Part, number>>;

/** A KB is 1024 bytes. */
export const KB = 1024;

/** The most that a part may weigh, and the whole, in bytes. A script that stands in the HTML counts as HTML. */
export const limits = { html: 40 * KB, script: 20 * KB, style: 12 * KB, whole: 130 * KB } as const;

/**
 * The most that all scripts may weigh once a reader has turned to a number: with what draws the figures (up to 12 KB) and,
 * as the page has been scrolled through by then, what keeps the reader's place (3 KB, after ten seconds).
 */
export const scriptWhenTouched = 32 * KB;

export const whole = (weights: Weights): number =>
  Object.values(weights).reduce((total, bytes) => total + bytes, 0);
