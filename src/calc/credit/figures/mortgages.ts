// Figures of the cut of the rates on existing mortgages in 2023, in use against the nine trillion that the essay reports.
import mortgages from '../../../../content/data/china-mortgages.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** Mortgages whose rate was cut; trillion yuan. */
export const mortgagesRepriced = officialSeries(mortgages, 'mortgagesRepriced');

/** Average cut of the rate; percentage points. */
export const cutOfTheRate = officialSeries(mortgages, 'cutOfTheRate');

/** Interest saved in a year, the lower figure; trillion yuan. */
export const interestSavedAtLeast = officialSeries(mortgages, 'interestSavedAtLeast');

/** Interest saved in a year, the higher figure; trillion yuan. */
export const interestSavedAtMost = officialSeries(mortgages, 'interestSavedAtMost');
