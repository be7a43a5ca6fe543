// The models of the part on turnover, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const turnoverModels: ModelsOfGroup = {
  equations: {
    'turnover/capital-advanced': async () => (await import('./capital-advanced.ts')).capitalAdvanced,
    'turnover/annual-rate-given-scale': async () => (await import('./annual-rate.ts')).annualRateGivenScale,
    'turnover/annual-rate-given-advance': async () =>
      (await import('./annual-rate.ts')).annualRateGivenAdvance,
    'turnover/rates-compared': async () => (await import('./two-capitals.ts')).ratesCompared,
    'turnover/turnover-time-changed': async () => (await import('./two-capitals.ts')).turnoverTimeChanged,
  },
  recurrences: {},
  ledgers: {
    'turnover/forms-of-capital': async () => (await import('./forms-of-capital.ts')).formsOfCapital,
    'turnover/year-of-variable-capital': async () =>
      (await import('./year-of-variable-capital.ts')).yearOfVariableCapital,
  },
};
