// Every series of official figures that the part uses, in the order in which the table of sources lists them.
import type { OfficialSeries } from '../../kernel/official-series.ts';
import {
  debtAtEndOfQuarter,
  debtToThePenny,
  deficitFirstAnnounced,
  deficitVintage2017,
  deficitVintage2026,
} from './debt-at-dates.ts';
import { consumerPriceInflation, durableGoodsOutput, grossDomesticProduct, tenYearYield } from './economy.ts';
import { federalDeficit, federalReceipts, grossFederalDebt, netInterest } from './federal-budget.ts';
import {
  britishIndustry,
  britishShareOfTheWorld,
  britishSpindles,
  chipExports,
  chipExportsInYuan,
  chipImports,
  chipMakersMargin,
  chipsExported,
  chipsImported,
} from './industry-and-trade.ts';
import { manufacturingShareVintages } from './manufacturing-share.ts';

/** Every official series of this part, in the order of the ledger of sources. */
export const listedSeries: readonly OfficialSeries[] = [
  ...manufacturingShareVintages,
  grossFederalDebt,
  debtToThePenny,
  debtAtEndOfQuarter,
  federalDeficit,
  deficitFirstAnnounced,
  deficitVintage2017,
  deficitVintage2026,
  netInterest,
  federalReceipts,
  grossDomesticProduct,
  tenYearYield,
  consumerPriceInflation,
  durableGoodsOutput,
  chipExports,
  chipImports,
  chipExportsInYuan,
  chipsExported,
  chipsImported,
  chipMakersMargin,
  britishIndustry,
  britishShareOfTheWorld,
  britishSpindles,
];
