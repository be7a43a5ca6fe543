// The models of the part on deindustrialisation, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of the essay on deindustrialisation, and the official figures held against it. */
export const deindustrialisationModels: ModelsOfGroup = {
  equations: {
    'deindustrialisation/claim-and-figure': async () => (await import('./claims.ts')).claimAndFigure,
    'deindustrialisation/share-and-level': async () => (await import('./share-and-level.ts')).shareAndLevel,
    'deindustrialisation/growth-behind-shares': async () =>
      (await import('./share-and-level.ts')).growthBehindShares,
    'deindustrialisation/falls-of-a-share': async () => (await import('./falls-of-a-share.ts')).fallsOfAShare,
    'deindustrialisation/change-of-a-share': async () =>
      (await import('./change-of-a-share.ts')).changeOfAShare,
    'deindustrialisation/volume-behind-a-share': async () =>
      (await import('./volume-behind-a-share.ts')).volumeBehindAShare,
    'deindustrialisation/rises-of-a-debt': async () => (await import('./rises-of-a-debt.ts')).risesOfADebt,
    'deindustrialisation/fall-and-recovery': async () => (await import('./indices.ts')).fallAndRecovery,
    'deindustrialisation/change-of-an-index': async () => (await import('./indices.ts')).changeOfAnIndex,
    'deindustrialisation/debt-multiplier': async () => (await import('./debt-multiplier.ts')).debtMultiplier,
    'deindustrialisation/debt-and-deficits': async () =>
      (await import('./debt-and-deficits.ts')).debtAndDeficits,
    'deindustrialisation/buyers-of-new-debt': async () =>
      (await import('./debt-and-deficits.ts')).buyersOfNewDebt,
    'deindustrialisation/debt-ratio-of-one-year': async () =>
      (await import('./debt-dynamics.ts')).debtRatioOfOneYear,
    'deindustrialisation/interest-on-debt': async () => (await import('./interest.ts')).interestOnDebt,
    'deindustrialisation/real-yield': async () => (await import('./interest.ts')).realYield,
    'deindustrialisation/margin-and-return': async () => (await import('./margins.ts')).marginAndReturn,
    'deindustrialisation/margins-compared': async () => (await import('./margins.ts')).marginsCompared,
    'deindustrialisation/dismissals': async () => (await import('./dismissals.ts')).dismissals,
    'deindustrialisation/dollars-abroad': async () => (await import('./four-tiers.ts')).dollarsAbroad,
    'deindustrialisation/profit-of-an-innovation': async () =>
      (await import('./technology-race.ts')).profitOfAnInnovation,
    'deindustrialisation/chips-trade': async () => (await import('./chips-trade.ts')).chipsTrade,
  },
  recurrences: {
    'deindustrialisation/share-and-level-by-year': async () =>
      (await import('./share-and-level.ts')).shareAndLevelByYear,
    'deindustrialisation/deposit-expansion': async () =>
      (await import('./deposit-expansion.ts')).depositExpansion,
    'deindustrialisation/debt-dynamics': async () => (await import('./debt-dynamics.ts')).debtDynamics,
    'deindustrialisation/debt-with-premium': async () => (await import('./debt-dynamics.ts')).debtWithPremium,
    'deindustrialisation/technology-race': async () => (await import('./technology-race.ts')).technologyRace,
  },
  ledgers: {
    'deindustrialisation/sources-of-figures': async () => (await import('./claims.ts')).sourcesOfFigures,
    'deindustrialisation/essay-and-official-figures': async () =>
      (await import('./claims.ts')).essayAndOfficialFigures,
    'deindustrialisation/manufacturing-shares': async () =>
      (await import('./manufacturing-shares.ts')).manufacturingShares,
    'deindustrialisation/manufacturing-share-by-year': async () =>
      (await import('./share-by-year.ts')).manufacturingShareByYear,
    'deindustrialisation/essay-table': async () => (await import('./essay-table.ts')).essayTable,
    'deindustrialisation/share-changes-by-presidency': async () =>
      (await import('./manufacturing-shares.ts')).shareChangesByPresidency,
    'deindustrialisation/share-changes-mixed': async () =>
      (await import('./manufacturing-shares.ts')).shareChangesMixed,
    'deindustrialisation/public-finance-by-year': async () =>
      (await import('./public-finance-by-year.ts')).publicFinanceByYear,
    'deindustrialisation/debt-by-presidency': async () =>
      (await import('./debt-by-presidency.ts')).debtByPresidency,
    'deindustrialisation/debt-and-deficit-by-year': async () =>
      (await import('./in-trillions.ts')).debtAndDeficitByYear,
    'deindustrialisation/debt-on-days': async () => (await import('./in-trillions.ts')).debtOnDays,
    'deindustrialisation/deficit-vintages': async () => (await import('./in-trillions.ts')).deficitVintages,
    'deindustrialisation/debt-and-deficits-by-presidency': async () =>
      (await import('./in-trillions.ts')).debtAndDeficitsByPresidency,
    'deindustrialisation/debt-rolled-forward': async () =>
      (await import('./debt-and-deficits.ts')).debtRolledForward,
    'deindustrialisation/chip-makers-margins': async () => (await import('./margins.ts')).chipMakersMargins,
    'deindustrialisation/chips-trade-by-year': async () =>
      (await import('./chips-trade.ts')).chipsTradeByYear,
    'deindustrialisation/four-tiers': async () => (await import('./four-tiers.ts')).fourTiers,
    'deindustrialisation/british-industry-by-period': async () =>
      (await import('./indices.ts')).britishIndustryByPeriod,
  },
};
