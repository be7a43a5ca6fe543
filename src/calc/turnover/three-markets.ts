// The ledger of what a business draws from the money market and the commodity markets and puts on them, in time.
import { atIntervals } from './at-intervals.ts';
import { demandBeforeSupply, inputsOfBusiness } from './demand-before-supply.ts';

/** Capital B in its first year, every five weeks; with a working period of 5 weeks it is capital A (MEW 24, p. 315). */
export const threeMarkets = atIntervals({
  id: 'turnover/three-markets',
  title: { en: 'The markets in the course of a long turnover', zh: '长周转期间中的各个市场' },
  model: demandBeforeSupply,
  inputs: inputsOfBusiness,
  columns: [
    'moneyAdvanced',
    'subsistenceBought',
    'materialsBought',
    'productSupplied',
    'demandWithoutSupply',
    'wagesFromOwnProduct',
  ],
  covers: '50',
  step: '5',
});
