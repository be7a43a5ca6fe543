// All models by id, each a module of its own, so that a page loads only the models its examples use. Every group of
// models lists its own in <group>/models.ts.
import { circuitsModels } from './circuits/models.ts';
import { creditModels } from './credit/models.ts';
import { deindustrialisationModels } from './deindustrialisation/models.ts';
import { identityModels } from './identity/models.ts';
import type { AnyModel } from './kernel/calculation.ts';
import type { Model } from './kernel/model.ts';
import type { Loaders, ModelsOfGroup, RefusedFormula } from './kernel/models-of-group.ts';
import { reproductionModels } from './reproduction/models.ts';
import { turnoverModels } from './turnover/models.ts';

/** The groups in the order of the book. */
const groups: readonly ModelsOfGroup[] = [
  circuitsModels,
  turnoverModels,
  reproductionModels,
  creditModels,
  deindustrialisationModels,
  identityModels,
];

const equations: Loaders<Model> = Object.assign({}, ...groups.map((group) => group.equations));
const all: Loaders<AnyModel> = Object.assign(
  {},
  ...groups.map((group) => ({ ...group.equations, ...group.recurrences, ...group.ledgers })),
);

const refused: Loaders<RefusedFormula> = Object.assign({}, ...groups.map((group) => group.refused ?? {}));

/** Formulas of the sources that the kernel refuses to define, by id. */
export const refusedIds: readonly string[] = Object.keys(refused);

/** Why a formula is refused. @throws UnknownModelError */
export async function loadRefused(id: string): Promise<RefusedFormula> {
  const load = Object.hasOwn(refused, id) ? refused[id] : undefined;
  if (!load) throw new UnknownModelError(id, refusedIds);
  return load();
}

/** No model has this id. */
export class UnknownModelError extends Error {
  override readonly name = 'UnknownModelError';
  constructor(id: string, known: readonly string[]) {
    super(`There is no model "${id}"; there are ${known.join(', ')}`);
  }
}

/** The models of equations: those that a worked example of a chapter may use. */
export const modelIds: readonly string[] = Object.keys(equations);

/** Every model: equations, recurrences and ledgers. */
export const allModelIds: readonly string[] = Object.keys(all);

/** Loads models of equations by id, each once. @throws UnknownModelError */
export async function loadModels(ids: Iterable<string>): Promise<ReadonlyMap<string, Model>> {
  const pairs = [...new Set(ids)].map(async (id) => {
    const load = equations[id];
    if (!load) throw new UnknownModelError(id, modelIds);
    return [id, await load()] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** Loads one model of any kind. @throws UnknownModelError */
export async function loadModel(id: string): Promise<AnyModel> {
  const load = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!load) throw new UnknownModelError(id, allModelIds);
  return load();
}
