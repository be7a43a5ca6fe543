// The gross federal debt of the United States on single days, and first or foreign counts of deficits: the figures that the
// essay's own are held against. Billions of dollars.
import balance from '../../../../content/data/us-federal-balance.json' with { type: 'json' };
import debt from '../../../../content/data/us-federal-debt.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** On the eve or the day of a handover of the presidency, and when 24 trillion was passed. */
export const debtToThePenny = officialSeries(debt, 'debtToThePenny');

/** At the end of a quarter. */
export const debtAtEndOfQuarter = officialSeries(debt, 'debtAtEndOfQuarter');

/** The deficit as the Treasury first announced it after the close of the year. */
export const deficitFirstAnnounced = officialSeries(balance, 'deficitFirstAnnounced');

/** The deficit in the vintage of June 2017. */
export const deficitVintage2017 = officialSeries(balance, 'deficitVintage2017');

/** The same series in the vintage of August 2026, in which the year 2020 was revised. */
export const deficitVintage2026 = officialSeries(balance, 'deficitVintage2026');
