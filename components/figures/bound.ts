// The inputs of a figure and the numbers of the page that they follow.
import { type Exact, exact } from '~/calc/kernel/exact.ts';

/** Exact texts ("25/2") by the input's name; '' for a number without value. */
export type Texts = Readonly<Record<string, string>>;

/** Inputs of one ledger: the page's number that each follows, and its value in the static page. */
export interface Bound {
  /** "example.quantity" by the input's name. */
  readonly bindings: Readonly<Record<string, string>>;
  readonly initial: Texts;
}

/** The value of each input, or the name of one that has none. */
export type Readings<Name extends string> =
  | { readonly values: Readonly<Record<Name, Exact>>; readonly without?: never }
  | { readonly values?: never; readonly without: Name };

/** Reads the texts of the inputs named. */
export function readInputs<Name extends string>(names: readonly Name[], texts: Texts): Readings<Name> {
  const values: Partial<Record<Name, Exact>> = {};
  for (const name of names) {
    const text = texts[name];
    if (!text) return { without: name };
    values[name] = exact(text);
  }
  return { values: values as Record<Name, Exact> };
}
