// A ledger: a plain function that books what happens from one stretch of time to the next. It has no formulas to
// show; laws of conservation hold it in the tests.
import type { InBothLanguages } from '~/i18n/languages.ts';
import type { Exact } from './exact.ts';
import { makeInput } from './input.ts';
import type { Input, InputSpec, QuantityWords } from './quantity.ts';

export interface LedgerSpec<I extends string, Row> {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly source: string;
  readonly inputs: { readonly [Name in I]: InputSpec };
  /** What the columns of a row mean. */
  readonly columns: { readonly [Name in keyof Row & string]: QuantityWords };
  readonly book: (inputs: Readonly<Record<I, Exact>>) => readonly Row[];
}

/** A checked ledger. `rows` books with the given inputs, and with the default for those not given. */
export interface Ledger<I extends string = string, Row = object> {
  readonly kind: 'ledger';
  readonly id: string;
  readonly title: InBothLanguages;
  readonly source: string;
  readonly inputs: readonly Input[];
  readonly columns: Readonly<Record<string, QuantityWords>>;
  readonly rows: (given?: Readonly<Partial<Record<I, Exact>>>) => readonly Row[];
}

/** Defines a ledger. @throws MalformedQuantityError when a default is outside its bounds */
export function ledger<I extends string, Row>(spec: LedgerSpec<I, Row>): Ledger<I, Row> {
  const { id, title, source, columns } = spec;
  const inputs = Object.entries<InputSpec>(spec.inputs).map(([name, input]) => makeInput(id, name, input));
  return {
    kind: 'ledger',
    id,
    title,
    source,
    inputs,
    columns,
    rows(given) {
      const known: Readonly<Record<string, Exact | undefined>> = given ?? {};
      const values = inputs.map((input) => [input.name, known[input.name] ?? input.default] as const);
      return spec.book(Object.fromEntries(values) as Readonly<Record<I, Exact>>);
    },
  };
}
