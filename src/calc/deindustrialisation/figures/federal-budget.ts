// The yearly series of the federal budget of the United States in use: debt, deficit, interest, receipts, each in one
// vintage. Fiscal years end on 30 June until 1976 and on 30 September since.
import balance from '../../../../content/data/us-federal-balance.json' with { type: 'json' };
import debt from '../../../../content/data/us-federal-debt.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** Total public debt outstanding at the end of the fiscal year, billions of dollars. */
export const grossFederalDebt = officialSeries(debt, 'grossFederalDebt');

/** Deficit of the fiscal year, billions of dollars; a surplus is negative (FYFSD with its sign turned). */
export const federalDeficit = officialSeries(balance, 'federalDeficit');

/** Net interest outlays of the fiscal year, billions of dollars. */
export const netInterest = officialSeries(balance, 'netInterest');

/** Receipts of the fiscal year, billions of dollars. */
export const federalReceipts = officialSeries(balance, 'federalReceipts');
