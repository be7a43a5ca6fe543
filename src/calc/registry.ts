// The models by id. Each is a module of its own, so that a page loads only the models its examples use.
import type { Model } from './kernel/model.ts';

const loaders: Readonly<Record<string, () => Promise<Model>>> = {
  'turnover/capital-advanced': async () => (await import('./turnover/capital-advanced.ts')).capitalAdvanced,
  'turnover/annual-rate-given-scale': async () =>
    (await import('./turnover/annual-rate.ts')).annualRateGivenScale,
  'turnover/annual-rate-given-advance': async () =>
    (await import('./turnover/annual-rate.ts')).annualRateGivenAdvance,
  'turnover/rates-compared': async () => (await import('./turnover/two-capitals.ts')).ratesCompared,
  'turnover/turnover-time-changed': async () =>
    (await import('./turnover/two-capitals.ts')).turnoverTimeChanged,
};

/** No model has this id. */
export class UnknownModelError extends Error {
  override readonly name = 'UnknownModelError';
  constructor(id: string) {
    super(`There is no model "${id}"; there are ${Object.keys(loaders).join(', ')}`);
  }
}

export const modelIds: readonly string[] = Object.keys(loaders);

/** Loads models by id, each once. @throws UnknownModelError */
export async function loadModels(ids: Iterable<string>): Promise<ReadonlyMap<string, Model>> {
  const pairs = [...new Set(ids)].map(async (id) => {
    const load = loaders[id];
    if (!load) throw new UnknownModelError(id);
    return [id, await load()] as const;
  });
  return new Map(await Promise.all(pairs));
}
