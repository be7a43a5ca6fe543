// How a group of models lists its own: by kind and id, each with the import that loads it.
import type { InBothLanguages } from './languages.ts';
import type { Ledger } from './ledger.ts';
import type { Model } from './model.ts';
import type { Recurrence } from './recurrence.ts';
import type { Source } from './source.ts';

/** The imports that load models, by id. */
export type Loaders<Kind> = Readonly<Record<string, () => Promise<Kind>>>;

/** The models of one folder. Ids begin with the folder's name: "turnover/capital-advanced". */
export interface ModelsOfGroup {
  readonly equations: Loaders<Model>;
  readonly recurrences: Loaders<Recurrence>;
  readonly ledgers: Loaders<Ledger>;
  /** Formulas of a source that cannot be defined: each with the kernel's own reason. */
  readonly refused?: Loaders<RefusedFormula>;
}

/** A formula that the kernel refuses to define, and what it says. */
export interface RefusedFormula {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly reason: string;
}
