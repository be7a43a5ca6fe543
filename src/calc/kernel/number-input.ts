// Reads the numbers people type, in English and in Chinese, as exact numbers. What could be read in two
// ways is not guessed: the two readings are handed back, so that the reader can be asked.

import type { Exact } from './exact.ts';
import { readTerm } from './number-input/grammar.ts';
import { normalise } from './number-input/normalise.ts';
import { again, refuse } from './number-input/numerals.ts';

/** How the number was written. Numbers with 万 and 亿 count as integers or decimals. */
export type NumberForm = 'integer' | 'decimal' | 'fraction' | 'mixed' | 'percent' | 'ratio' | 'scientific';

/** A number that was understood. */
export interface NumberRead {
  readonly ok: true;
  readonly value: Exact;
  readonly form: NumberForm;
  /**
   * To how many decimal places the value is written: 0 for "12" and "2.5万", 2 for "0.25" and "25%".
   * Absent for fractions, ratios and repeating decimals, which are written without rounding.
   */
  readonly decimals?: number | undefined;
  /** Whether it is a fraction that could be written with smaller numbers: 2/4. */
  readonly isUnreduced?: true;
}

/** A text that is no number, and why. */
export interface NumberRefused {
  readonly ok: false;
  readonly reason:
    | 'empty'
    | 'unreadable'
    | 'ambiguous-comma'
    | 'ambiguous-fraction'
    | 'division-by-zero'
    | 'too-long';
  /** For the ambiguous: the two ways to read the text, each written so that `readNumber` takes it. */
  readonly readings?: readonly string[] | undefined;
}

/** What `readNumber` makes of a text: a number, or why it is none. */
export type NumberReading = NumberRead | NumberRefused;

/** What `readNumber` may find beside a number. */
export interface NumberInputOptions {
  /** Words and signs that may stand before or after the number, with all their synonyms. */
  readonly units?: readonly string[];
}

const longestText = 100;
/** Taken off wherever they stand, declared or not. */
const currencySigns = ['£', '$', '¥', '€', '元'];

/**
 * Reads a number as typed: "12 1/2", "12½", "1,250.5", "50 %", "90:410", "1e3", "2.5万", "１０％", "£2".
 * A comma groups digits in threes; anything else it could mean is asked about. Never throws.
 */
export function readNumber(text: string, options: NumberInputOptions = {}): NumberReading {
  if (text.length > longestText) return refuse('too-long');
  const clean = normalise(text);
  if (!clean) return refuse('empty');
  const affixes = [...currencySigns, ...(options.units ?? []).map(normalise)]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const [left = '', right, more] = clean.split(':');
  if (more !== undefined) return refuse();
  const first = readTerm(left, affixes);
  const reading = right === undefined ? first : ratio(left, first, right, readTerm(right, affixes));
  if (reading.ok || !reading.readings) return reading;
  // What comes to nothing whichever way it is read is not worth a question.
  const nothing = reading.readings
    .map((meaning) => readNumber(meaning, options))
    .find((meant) => !meant.ok && !meant.readings);
  return nothing ?? reading;
}

function ratio(left: string, first: NumberReading, right: string, second: NumberReading): NumberReading {
  if (!first.ok) return again(first, (meaning) => `${meaning}:${right}`);
  if (!second.ok) return again(second, (meaning) => `${left}:${meaning}`);
  if (!second.value.n) return refuse('division-by-zero');
  return { ok: true, value: first.value.div(second.value), form: 'ratio' };
}
