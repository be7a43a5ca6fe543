// How a group of models lists its own: by kind and id, each with the import that loads it.
import type { Clash } from './dimensions-of-expression.ts';
import type { Expression } from './expression.ts';
import type { InBothLanguages } from './languages.ts';
import type { Ledger } from './ledger.ts';
import type { Model } from './model.ts';
import type { QuantityWords } from './quantity.ts';
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
  /** The kernel's own message. */
  readonly reason: string;
  /** The inputs with the units that the source's words give them, and the result, by name. */
  readonly quantities: ReadonlyMap<string, QuantityWords>;
  /** The name of the result, and the expression that was to give it. */
  readonly gives: string;
  readonly expression: Expression;
  /** The two things that do not fit together. */
  readonly clash: Clash;
}
