// The share of manufacturing in the gross domestic product of the United States, per cent, in five vintages. The Bureau of
// Economic Analysis revised the whole series several times: figures of two vintages must not be compared.
import shares from '../../../../content/data/us-manufacturing-share.json' with { type: 'json' };
import { type OfficialSeries, officialSeries } from '../../kernel/official-series.ts';

/** The newest vintage, and the only one that has 2024. */
export const newestManufacturingShare = officialSeries(shares, 'worldBank2025');

/**
 * The vintages, the newest first; a reader calls them 1, 2, … in this order. The last is derived, not published: value added
 * (gross output less intermediate inputs) over gross domestic product.
 */
export const manufacturingShareVintages: readonly OfficialSeries[] = [
  newestManufacturingShare,
  officialSeries(shares, 'worldBankJune2025'),
  officialSeries(shares, 'worldBank2024'),
  officialSeries(shares, 'worldBank2021'),
  officialSeries(shares, 'productionAccount2020'),
];
