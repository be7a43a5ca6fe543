// A ledger: a plain function that books what happens from one stretch of time to the next, or from one item of a
// list to the next. It has no formulas to show; laws of conservation hold it in the tests.
import type { Exact, Value } from './exact.ts';
import { makeInput } from './input.ts';
import type { InBothLanguages } from './languages.ts';
import { MalformedQuantityError } from './model-errors.ts';
import type { Input, InputSpec, QuantityWords } from './quantity.ts';
import type { Source } from './source.ts';

/** A cell of a ledger: a number, or why there is none, or words such as the name of a buyer. */
export type Cell = Value | InBothLanguages;

/** A column of words instead of numbers. */
export interface TextColumn {
  readonly label: InBothLanguages;
  readonly text: true;
}
/** A column of a ledger: numbers with their unit, or words. */
export type Column = QuantityWords | TextColumn;

/** A list that a reader gives: so many items, each with the same fields. */
export interface ListSpec {
  readonly label: InBothLanguages;
  readonly fields: Readonly<Record<string, InputSpec>>;
  /** Exact strings, field by field; a field that is left out takes its own default. */
  readonly default: readonly Readonly<Record<string, string>>[];
  /** At least this many items; 1 when left out. */
  readonly min?: number;
  /** At most this many items; 100 when left out. */
  readonly max?: number;
}

/** A checked list. */
export interface ListInput {
  readonly name: string;
  readonly label: InBothLanguages;
  readonly fields: readonly Input[];
  readonly default: readonly ListItem[];
  readonly min: number;
  readonly max: number;
}

/** One item of a list: an exact number for each field. */
export type ListItem = Readonly<Record<string, Exact>>;

/** What a ledger books: its rows, and the results that stand below them. */
export interface Booking<Row, R extends string> {
  readonly rows: readonly Row[];
  readonly results: Readonly<Record<R, Value>>;
}

type Numbers<I extends string> = Readonly<Record<I, Exact>>;
type Lists<L extends string> = Readonly<Record<L, readonly ListItem[]>>;

/** A ledger as an author declares it. `I` and `L` name its inputs and lists, `R` its results. */
export interface LedgerSpec<I extends string, L extends string, Row, R extends string> {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly inputs: { readonly [Name in I]: InputSpec };
  readonly lists?: { readonly [Name in L]: ListSpec };
  /** What the columns of a row mean. */
  readonly columns: { readonly [Name in keyof Row & string]: Column };
  /**
   * The column by which a page reads the rows, as "share@2016": whole numbers such as years, or words that are the
   * same in both languages, such as "2024-01". A ledger without it cannot stand on a page as a table.
   */
  readonly key?: keyof Row & string;
  /** What the results mean. */
  readonly results?: { readonly [Name in R]: QuantityWords };
  /**
   * May throw an `ImpossibleInputsError` when numbers that are allowed one by one make no sense together;
   * nothing else.
   */
  readonly book: (inputs: Numbers<I>, lists: Lists<L>) => readonly Row[] | Booking<Row, R>;
}

/** A checked ledger. What is not given takes its default. */
export interface Ledger<
  I extends string = string,
  Row = object,
  L extends string = string,
  R extends string = string,
> {
  readonly kind: 'ledger';
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly inputs: readonly Input[];
  readonly lists: readonly ListInput[];
  readonly columns: Readonly<Record<string, Column>>;
  /** The column by which the rows are read. */
  readonly key: string | undefined;
  readonly results: Readonly<Record<string, QuantityWords>>;
  /** @throws ImpossibleInputsError */
  readonly book: (
    given?: Readonly<Partial<Record<I, Exact>>>,
    lists?: Readonly<Partial<Record<L, readonly ListItem[]>>>,
  ) => Booking<Row, R>;
  /** The rows alone. @throws ImpossibleInputsError */
  readonly rows: (given?: Readonly<Partial<Record<I, Exact>>>) => readonly Row[];
}

function makeList(ledger: string, name: string, spec: ListSpec): ListInput {
  const fields = Object.entries(spec.fields).map(([field, input]) => makeInput(ledger, field, input));
  const unknown = spec.default.flatMap(Object.keys).find((field) => !(field in spec.fields));
  if (unknown !== undefined)
    throw new MalformedQuantityError(ledger, name, `the default has "${unknown}", which is no field of it`);
  const items = spec.default.map((item) =>
    fields.map(({ name: field, ...input }) => {
      const text = item[field];
      if (text === undefined) return [field, input.default] as const;
      const words = spec.fields[field] as InputSpec;
      return [field, makeInput(ledger, field, { ...words, default: text }).default] as const;
    }),
  );
  const [min, max] = [spec.min ?? 1, spec.max ?? 100];
  if (items.length < min || items.length > max)
    throw new MalformedQuantityError(
      ledger,
      name,
      `the default has ${items.length} items; ${min} … ${max} may be given`,
    );
  return {
    name,
    label: spec.label,
    fields,
    default: items.map((item) => Object.fromEntries(item)),
    min,
    max,
  };
}

/** Defines a ledger. @throws MalformedQuantityError when a default is outside its bounds */
export function ledger<I extends string, Row, L extends string = never, R extends string = never>(
  spec: LedgerSpec<I, L, Row, R>,
): Ledger<I, Row, L, R> {
  const { id, title, sources, columns } = spec;
  const inputs = Object.entries<InputSpec>(spec.inputs).map(([name, input]) => makeInput(id, name, input));
  const lists = Object.entries<ListSpec>(spec.lists ?? {}).map(([name, list]) => makeList(id, name, list));
  const book: Ledger<I, Row, L, R>['book'] = (given, givenLists) => {
    const known: Readonly<Record<string, Exact | undefined>> = given ?? {};
    const knownLists: Readonly<Record<string, readonly ListItem[] | undefined>> = givenLists ?? {};
    const values = inputs.map((input) => [input.name, known[input.name] ?? input.default] as const);
    const items = lists.map((list) => [list.name, knownLists[list.name] ?? list.default] as const);
    const booked = spec.book(Object.fromEntries(values) as Numbers<I>, Object.fromEntries(items) as Lists<L>);
    return 'rows' in booked ? booked : { rows: booked, results: {} as Readonly<Record<R, Value>> };
  };
  for (const name of Object.keys(spec.results ?? {})) {
    if (name in columns)
      throw new MalformedQuantityError(id, name, 'it is both a column and a result; rename one');
  }
  return {
    kind: 'ledger',
    id,
    title,
    sources,
    inputs,
    lists,
    columns,
    key: spec.key,
    results: spec.results ?? {},
    book,
    rows: (given) => book(given).rows,
  };
}
