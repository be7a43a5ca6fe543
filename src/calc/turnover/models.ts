// The models of the part on turnover, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of turnover (Capital II, ch. 7–17). */
export const turnoverModels: ModelsOfGroup = {
  equations: {
    'turnover/capital-advanced': async () => (await import('./capital-advanced.ts')).capitalAdvanced,
    'turnover/annual-rate-given-scale': async () => (await import('./annual-rate.ts')).annualRateGivenScale,
    'turnover/annual-rate-given-advance': async () =>
      (await import('./annual-rate.ts')).annualRateGivenAdvance,
    'turnover/rates-compared': async () => (await import('./two-capitals.ts')).ratesCompared,
    'turnover/turnover-time-changed': async () => (await import('./two-capitals.ts')).turnoverTimeChanged,
    'turnover/capital-set-free': async () => (await import('./capital-set-free.ts')).capitalSetFree,
    'turnover/turned-over-in-year': async () => (await import('./turned-over-in-year.ts')).turnedOverInYear,
    'turnover/without-additional-capital': async () =>
      (await import('./without-additional-capital.ts')).withoutAdditionalCapital,
    'turnover/money-in-hand': async () => (await import('./money-in-hand.ts')).moneyInHand,
    'turnover/form-of-capital-set-free': async () =>
      (await import('./form-of-capital-set-free.ts')).formOfCapitalSetFree,
    'turnover/times-changed': async () => (await import('./times-changed.ts')).timesChanged,
    'turnover/input-prices-changed': async () =>
      (await import('./input-prices-changed.ts')).inputPricesChanged,
    'turnover/product-price-changed': async () =>
      (await import('./product-price-changed.ts')).productPriceChanged,
    'turnover/money-thrown-in-and-drawn-out': async () =>
      (await import('./surplus-value-in-circulation.ts')).moneyThrownInAndDrawnOut,
    'turnover/circulation-of-money': async () =>
      (await import('./surplus-value-in-circulation.ts')).circulationOfMoney,
    'turnover/accumulated-wealth': async () =>
      (await import('./surplus-value-in-circulation-and-wealth.ts')).accumulatedWealth,
    'turnover/number-of-turnovers-in-months': async () =>
      (await import('./number-of-turnovers.ts')).numberOfTurnoversInMonths,
    'turnover/number-of-turnovers-in-weeks': async () =>
      (await import('./number-of-turnovers.ts')).numberOfTurnoversInWeeks,
    'turnover/number-of-turnovers-in-days': async () =>
      (await import('./number-of-turnovers.ts')).numberOfTurnoversInDays,
    'turnover/number-of-turnovers-in-years': async () =>
      (await import('./number-of-turnovers.ts')).numberOfTurnoversInYears,
    'turnover/wear-of-fixed-capital': async () =>
      (await import('./wear-of-fixed-capital.ts')).wearOfFixedCapital,
    'turnover/wear-and-repair': async () => (await import('./wear-and-repair.ts')).wearAndRepair,
    'turnover/moral-depreciation': async () => (await import('./moral-depreciation.ts')).moralDepreciation,
    'turnover/divisions-of-productive-capital': async () =>
      (await import('./divisions-of-productive-capital.ts')).divisionsOfProductiveCapital,
    'turnover/fixed-and-circulating-turnover': async () =>
      (await import('./aggregate-turnover.ts')).fixedAndCirculatingTurnover,
    'turnover/three-parts-turnover': async () => (await import('./aggregate-turnover.ts')).threePartsTurnover,
    'turnover/renewal-cycle': async () => (await import('./renewal-cycle.ts')).renewalCycle,
    'turnover/first-weeks': async () => (await import('./first-weeks.ts')).firstWeeks,
    'turnover/labour-set-in-motion': async () =>
      (await import('./labour-set-in-motion.ts')).labourSetInMotion,
    'turnover/demand-before-supply': async () =>
      (await import('./demand-before-supply.ts')).demandBeforeSupply,
    'turnover/reserve-army': async () => (await import('./reserve-army.ts')).reserveArmy,
    'turnover/public-works': async () => (await import('./public-works.ts')).publicWorks,
  },
  recurrences: {
    'turnover/farmer': async () => (await import('./surplus-value-in-circulation-of-a-farmer.ts')).farmer,
    'turnover/gold-and-money': async () =>
      (await import('./surplus-value-in-circulation-and-gold.ts')).goldAndMoney,
    'turnover/purchases-of-stock': async () => (await import('./purchases-of-stock.ts')).purchasesOfStock,
  },
  ledgers: {
    'turnover/forms-of-capital': async () => (await import('./forms-of-capital.ts')).formsOfCapital,
    'turnover/year-of-variable-capital': async () =>
      (await import('./year-of-variable-capital.ts')).yearOfVariableCapital,
    'turnover/turnovers-of-capitals': async () =>
      (await import('./turnovers-of-capitals.ts')).turnoversOfCapitals,
    'turnover/years-of-capitals': async () => (await import('./turnovers-of-capitals.ts')).yearsOfCapitals,
    'turnover/working-periods': async () => (await import('./working-periods.ts')).workingPeriodsInTurn,
    'turnover/real-movement': async () => (await import('./real-movement.ts')).realMovement,
    'turnover/money-week-by-week': async () => (await import('./money-week-by-week.ts')).moneyWeekByWeek,
    'turnover/aggregate-turnover': async () => (await import('./turnover-of-any-parts.ts')).aggregateTurnover,
    'turnover/renewal-in-cohorts': async () => (await import('./renewal-in-cohorts.ts')).renewalInCohorts,
    'turnover/replacement-echo': async () => (await import('./replacement-echo.ts')).replacementEcho,
    'turnover/three-markets': async () => (await import('./three-markets.ts')).threeMarkets,
    'turnover/public-works-in-time': async () =>
      (await import('./public-works-in-time.ts')).publicWorksInTime,
  },
};
