// The models of the part on credit and value, by id. The equation as printed is not among them: it cannot be defined (see
// balance-equation-as-printed.ts).
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of the essay on credit and value, and the readings of its equation that the kernel refuses. */
export const creditModels: ModelsOfGroup = {
  equations: {
    'credit/money-aggregates': async () => (await import('./money-aggregates.ts')).moneyAggregates,
    'credit/definition-of-m1': async () => (await import('./definition-of-m1.ts')).definitionOfM1,
    'credit/growth-rates-compared': async () => (await import('./growth-rates.ts')).growthRatesCompared,
    'credit/growth-by-its-lead': async () => (await import('./growth-by-its-lead.ts')).growthByItsLead,
    'credit/gap-at-two-dates': async () => (await import('./growth-rates.ts')).gapAtTwoDates,
    'credit/net-money-output': async () => (await import('./net-money-output.ts')).netMoneyOutput,
    'credit/dividend-fee': async () => (await import('./dividends.ts')).dividendFee,
    'credit/dividends-spent': async () => (await import('./dividends.ts')).dividendsSpent,
    'credit/balance-equation': async () => (await import('./balance-equation.ts')).balanceEquation,
    'credit/balance-equation-readings': async () =>
      (await import('./balance-equation-readings.ts')).balanceEquationReadings,
    'credit/balance-equation-moves': async () =>
      (await import('./balance-equation-readings.ts')).balanceEquationMoves,
    'credit/balance-equation-in-units': async () =>
      (await import('./balance-equation-in-units.ts')).balanceEquationInUnits,
    'credit/balance-equation-normalised': async () =>
      (await import('./balance-equation-normalised.ts')).balanceEquationNormalised,
    'credit/balance-equation-over-money': async () =>
      (await import('./balance-equation-over-money.ts')).balanceEquationOverMoney,
    'credit/money-multiplier': async () => (await import('./money-multiplier.ts')).moneyMultiplier,
    'credit/mortgage-relief': async () => (await import('./mortgage-relief.ts')).mortgageRelief,
    'credit/trade-in-subsidy': async () => (await import('./trade-in-subsidy.ts')).tradeInSubsidy,
  },
  recurrences: {},
  ledgers: {
    'credit/money-growth-series': async () => (await import('./money-growth-series.ts')).moneyGrowthSeries,
    'credit/money-growth-by-definition': async () =>
      (await import('./money-growth-by-definition.ts')).moneyGrowthByDefinition,
    'credit/balance-equation-table': async () =>
      (await import('./balance-equation-table.ts')).balanceEquationTable,
    'credit/policy-levers': async () => (await import('./policy-levers.ts')).policyLevers,
    'credit/crisis-chain': async () => (await import('./crisis-chain.ts')).crisisChain,
  },
  refused: {
    'credit/balance-equation-as-printed': async () => {
      const { balanceEquationAsPrinted, refusedReading } = await import('./balance-equation-as-printed.ts');
      return refusedReading(balanceEquationAsPrinted);
    },
    'credit/balance-equation-with-pure-net-output': async () => {
      const { balanceEquationWithPureNetOutput, refusedReading } = await import(
        './balance-equation-as-printed.ts'
      );
      return refusedReading(balanceEquationWithPureNetOutput);
    },
  },
};
