// The models of the part on circuits, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

/** The models of the circuits of capital (Capital II, ch. 1–6). */
export const circuitsModels: ModelsOfGroup = {
  equations: {
    'circuits/product-and-its-parts': async () =>
      (await import('./product-and-its-parts.ts')).productAndItsParts,
    'circuits/increment-of-money': async () => (await import('./increment-of-money.ts')).incrementOfMoney,
    'circuits/labour-and-means-of-production': async () =>
      (await import('./labour-and-means-of-production.ts')).labourAndMeansOfProduction,
    'circuits/capital-laid-out-anew': async () =>
      (await import('./capital-laid-out-anew.ts')).capitalLaidOutAnew,
    'circuits/capital-in-three-forms': async () =>
      (await import('./capital-in-three-forms.ts')).capitalInThreeForms,
    'circuits/demand-and-supply': async () => (await import('./demand-and-supply.ts')).demandAndSupply,
    'circuits/times-of-a-product': async () => (await import('./times-of-a-product.ts')).timesOfAProduct,
    'circuits/working-period': async () => (await import('./working-period.ts')).workingPeriod,
    'circuits/costs-of-circulation': async () =>
      (await import('./costs-of-circulation.ts')).costsOfCirculation,
    'circuits/agent-of-sale': async () => (await import('./agent-of-sale.ts')).agentOfSale,
    'circuits/storage-of-wheat': async () => (await import('./storage-of-wheat.ts')).storageOfWheat,
    'circuits/share-of-transport': async () => (await import('./share-of-transport.ts')).shareOfTransport,
  },
  recurrences: {
    'circuits/accumulation-and-hoard': async () =>
      (await import('./accumulation-and-hoard.ts')).accumulationAndHoard,
    'circuits/demand-with-fixed-capital': async () =>
      (await import('./demand-with-fixed-capital.ts')).demandWithFixedCapital,
  },
  ledgers: {
    'circuits/three-circuits': async () => (await import('./three-circuits.ts')).threeCircuits,
    'circuits/interrupted-circuit': async () => (await import('./interrupted-circuit.ts')).interruptedCircuit,
  },
};
