// How a group of models lists its own: by kind and id, each with the import that loads it.
import type { Ledger } from './ledger.ts';
import type { Model } from './model.ts';
import type { Recurrence } from './recurrence.ts';

export type Loaders<Kind> = Readonly<Record<string, () => Promise<Kind>>>;

/** The models of one folder. Ids begin with the folder's name: "turnover/capital-advanced". */
export interface ModelsOfGroup {
  readonly equations: Loaders<Model>;
  readonly recurrences: Loaders<Recurrence>;
  readonly ledgers: Loaders<Ledger>;
}
