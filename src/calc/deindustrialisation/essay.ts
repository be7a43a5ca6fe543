// Where in the essay on the deindustrialisation of the United States a number or a claim stands, and the figures that it
// gives for shares, debts and deficits, each with the year that it writes beside it.
import type { InBothLanguages } from '../kernel/languages.ts';
import type { Source } from '../kernel/source.ts';

/** A place in the essay by the lines of its text: `essayAt('12')`, `essayAt('12–15')`. */
export const essayAt = (lines: string): Source => ({
  cite: 'essay-deindustrialisation',
  at: {
    en: `${lines.includes('–') ? 'lines' : 'line'} ${lines} of the text`,
    zh: `原文第${lines.replaceAll('–', '—')}行`,
  },
});

/** A share of manufacturing as the essay gives it, per cent, with the year to which it belongs. */
export interface ShareInTheEssay {
  /** The year that the official series has for this figure: the handover of January 2001 closes the year 2000. */
  readonly year: string;
  readonly share: string;
  readonly label: InBothLanguages;
}

/** Lines 12–17. "Less than 10%" stands here as 10, its upper bound. */
export const sharesInTheEssay: readonly ShareInTheEssay[] = [
  { year: '2000', share: '15.1', label: { en: '“2001”', zh: '“2001年”' } },
  { year: '2009', share: '11.9', label: { en: '“2009”', zh: '“2009年”' } },
  { year: '2016', share: '11.74', label: { en: '“2016”', zh: '“2016年”' } },
  { year: '2020', share: '10.9', label: { en: '“2020”', zh: '“2020年”' } },
  { year: '2024', share: '10', label: { en: '“end of 2024”: less than 10%', zh: '“2024年底”：不足10%' } },
];

/** What the essay gives for one date of its own, in trillions of dollars. */
export interface PublicFinanceInTheEssay {
  /** The year or date that the essay writes, not the one to which the figure belongs. */
  readonly year: string;
  readonly debt: string;
  /** Left out where the essay has a surplus in words only. */
  readonly deficit?: string;
}

/** Lines 12–17. The essay writes 445 and 587.6 billion; "36 trillion" and "2 trillion" are for the end of 2024. */
export const publicFinanceInTheEssay: readonly PublicFinanceInTheEssay[] = [
  { year: '2001', debt: '5.7' },
  { year: '2009', debt: '10.7', deficit: '0.445' },
  { year: '2016', debt: '20', deficit: '0.5876' },
  { year: '2020', debt: '24', deficit: '3.13' },
  { year: '2024', debt: '36', deficit: '2' },
];
