// The models of the part on profit plus consumption, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of the essay on profit plus consumption. */
export const identityModels: ModelsOfGroup = {
  equations: {
    'identity/two-sides-of-output': async () => (await import('./two-sides.ts')).twoSidesOfOutput,
    'identity/milk-cycle': async () => (await import('./milk-cycle.ts')).milkCycle,
    'identity/spread-of-profit': async () => (await import('./spread-of-profit.ts')).spreadOfProfit,
    'identity/shells': async () => (await import('./shells.ts')).shells,
    'identity/price-level': async () => (await import('./price-level.ts')).priceLevel,
    'identity/new-money-unevenly': async () => (await import('./new-money-unevenly.ts')).newMoneyUnevenly,
    'identity/trades-of-mankind': async () => (await import('./trades-of-mankind.ts')).tradesOfMankind,
    'identity/milk-flow-matrix': async () => (await import('./milk-flow-matrix.ts')).milkFlowMatrix,
    'identity/two-cycles': async () => (await import('./two-cycles.ts')).twoCycles,
    'identity/scene': async () => (await import('./scene.ts')).scene,
  },
  recurrences: {
    'identity/milk-economy': async () => (await import('./milk-economy.ts')).milkEconomy,
    'identity/wealth-gap': async () => (await import('./wealth-gap.ts')).wealthGap,
  },
  ledgers: {
    'identity/flow-matrix': async () => (await import('./flow-matrix.ts')).flowMatrix,
  },
};
