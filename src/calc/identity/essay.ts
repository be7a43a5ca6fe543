// Where in the essay on profit and total consumption a number or a claim stands.
import type { Source } from '../kernel/source.ts';

/** A place in the essay by the lines of its text: `essayAt('127')`, `essayAt('127–130')`. */
export const essayAt = (lines: string): Source => ({
  cite: 'essay-profit-and-consumption',
  at: {
    en: `${lines.includes('–') ? 'lines' : 'line'} ${lines} of the text`,
    zh: `原文第${lines.replaceAll('–', '—')}行`,
  },
});
