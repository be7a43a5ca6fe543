// Figures of the Chinese stock market in use.
import equity from '../../../../content/data/china-equity.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** Cash dividends of all companies listed on the mainland, shares outside the A-share market included; trillion yuan. */
export const dividendsOnAllShares = officialSeries(equity, 'dividendsOnAllShares');

/** Of which on A shares; trillion yuan. */
export const dividendsOnAShares = officialSeries(equity, 'dividendsOnAShares');

/** Cash dividends of the A-share companies of Shanghai and Shenzhen for the fiscal year; trillion yuan. */
export const dividendsOfAShareCompanies = officialSeries(equity, 'dividendsOfAShareCompanies');

/** Equity financing of A shares to 30 December; trillion yuan. In 2024: 100 issues of new shares and 143 placements. */
export const equityFinancing = officialSeries(equity, 'equityFinancing');

/** The same by another count; trillion yuan. */
export const equityFinancingOtherCount = officialSeries(equity, 'equityFinancingOtherCount');

/** New shares issued; trillion yuan. */
export const newShares = officialSeries(equity, 'newShares');

/** By how much less capital new shares raised than in the year before; per cent. */
export const fallOfNewShares = officialSeries(equity, 'fallOfNewShares');
