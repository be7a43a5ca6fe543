// The series of the economy of the United States in use: gross domestic product, yields, prices and output.
import economy from '../../../../content/data/us-economy.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** Gross domestic product of the calendar year at current prices, billions of dollars. */
export const grossDomesticProduct = officialSeries(economy, 'grossDomesticProduct');

/** Yield of ten-year Treasury securities, average of the year, per cent. */
export const tenYearYield = officialSeries(economy, 'tenYearYield');

/** Rise of the consumer price index over the year before, per cent, two decimals. */
export const consumerPriceInflation = officialSeries(economy, 'consumerPriceInflation');

/** Quantity of durable goods produced, 2017 = 100. */
export const durableGoodsOutput = officialSeries(economy, 'durableGoodsOutput');
