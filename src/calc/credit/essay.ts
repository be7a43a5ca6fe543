// Where in the essay on credit and value a number or a claim stands.
import type { Source } from '../kernel/source.ts';

/** A place in the essay by its section and the lines of its text: `essayAt('2.1', '二·1', '27–32')`. */
export const essayAt = (section: string, chinese: string, lines: string): Source => ({
  cite: 'essay-credit-and-value',
  at: {
    en: `section ${section}, ${lines.includes('–') ? 'lines' : 'line'} ${lines} of the text`,
    zh: `第${chinese}节，原文第${lines.replaceAll('–', '—')}行`,
  },
});

/** The two money aggregates, the gap between their growth rates, the dividends of 2024: section 4.1. */
export const onIndicators = essayAt('4.1', '四·1', '63–67');

/** What the signs of the equation mean: section 2.1. */
export const onTheEquation = essayAt('2.1', '二·1', '17–40');

/** The chain of a crisis: section 3.2. */
export const onCrises = essayAt('3.2', '三·2', '50–56');

/** The case of the gap at the end of 2025 and what should be done: section 5.2. */
export const onTheGapOf2025 = essayAt('5.2', '五·2', '92–97');
