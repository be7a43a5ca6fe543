// The models of the part on reproduction, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of simple and expanded reproduction (Capital II, ch. 18–21). */
export const reproductionModels: ModelsOfGroup = {
  equations: {
    'reproduction/simple': async () => (await import('./simple.ts')).simpleReproduction,
    'reproduction/social-working-day': async () => (await import('./social-working-day.ts')).socialWorkingDay,
    'reproduction/product-by-value-parts': async () =>
      (await import('./product-by-value-parts.ts')).productByValueParts,
    'reproduction/luxuries': async () => (await import('./luxuries.ts')).luxuries,
    'reproduction/luxuries-derived': async () => (await import('./luxuries-derived.ts')).luxuriesDerived,
    'reproduction/fixed-capital-replacement': async () =>
      (await import('./fixed-capital.ts')).fixedCapitalReplacement,
    'reproduction/renewal-and-hoard': async () => (await import('./renewal-and-hoard.ts')).renewalAndHoard,
    'reproduction/selling-above-value': async () =>
      (await import('./selling-above-value.ts')).sellingAboveValue,
    'reproduction/reach-of-money-capital': async () =>
      (await import('./money-capital.ts')).reachOfMoneyCapital,
    'reproduction/replacement-of-coin': async () => (await import('./money-capital.ts')).replacementOfCoin,
    'reproduction/accumulation-of-a-year': async () =>
      (await import('./accumulation-of-a-year.ts')).accumulationOfAYear,
    'reproduction/accumulation-planned-by-both': async () =>
      (await import('./accumulation-planned-by-both.ts')).accumulationPlannedByBoth,
    'reproduction/balanced-growth': async () => (await import('./balanced-growth.ts')).balancedGrowth,
    'reproduction/five-years-of-growth': async () =>
      (await import('./five-years-of-growth.ts')).fiveYearsOfGrowth,
    'reproduction/three-departments': async () => (await import('./three-departments.ts')).threeDepartments,
  },
  recurrences: {
    'reproduction/smith-regress': async () => (await import('./smith.ts')).smithRegress,
    'reproduction/gold': async () => (await import('./gold.ts')).gold,
    'reproduction/expanded-reproduction': async () =>
      (await import('./expanded-reproduction.ts')).expandedReproduction,
    'reproduction/department-two-leads': async () =>
      (await import('./department-two-leads.ts')).departmentTwoLeads,
  },
  ledgers: {
    'reproduction/money-acts': async () => (await import('./money-acts.ts')).moneyActs,
    'reproduction/quesnay': async () => (await import('./quesnay.ts')).quesnay,
    'reproduction/departments-in-proportion': async () =>
      (await import('./departments-in-proportion.ts')).departmentsInProportion,
    'reproduction/departments-in-a-year': async () =>
      (await import('./departments-in-a-year.ts')).departmentsInAYear,
  },
};
