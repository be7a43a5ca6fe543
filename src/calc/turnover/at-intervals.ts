// Makes a ledger of a model of equations that is evaluated at one moment after another: the equations stay the only
// definition, the ledger only asks them again and again.
import { weeks } from '../kernel/common-units.ts';
import { type Exact, exact, type Value } from '../kernel/exact.ts';
import { type Booking, type Ledger, ledger } from '../kernel/ledger.ts';
import type { Model } from '../kernel/model.ts';
import { UnknownQuantityError } from '../kernel/model-errors.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';

/** Which model is asked, at which moments, for what. */
export interface AtIntervals<I extends string, M extends string, Name extends M>
  extends Pick<Ledger, 'id' | 'title'> {
  /** A model with an input `week`. */
  readonly model: Model<M | 'week'>;
  /** The inputs of the model without the week. */
  readonly inputs: { readonly [input in I]: InputSpec };
  /** The quantities that become columns, in order. */
  readonly columns: readonly Name[];
  /** Weeks covered, and weeks from row to row, when the reader sets neither. */
  readonly covers: string;
  readonly step: string;
}

/** The moments of the rows; what is left of the last interval makes no row. */
const momentsUpTo = (last: Exact, step: Exact): readonly Exact[] =>
  Array.from({ length: Number(last.div(step).floor().n) }, (_, index) => step.mul(exact(index + 1)));

const clock = (covers: string, step: string) => ({
  weeksCovered: {
    label: { en: 'weeks covered', zh: '登记的周数' },
    symbol: { en: 'N', zh: 'N' },
    unit: weeks,
    default: covers,
    min: '1',
    max: '400',
  } satisfies InputSpec,
  interval: {
    label: { en: 'weeks from row to row', zh: '每行相隔的周数' },
    symbol: { en: 'i', zh: 'i' },
    unit: weeks,
    default: step,
    min: '1',
    max: '50',
  } satisfies InputSpec,
});

type Row<Name extends string> = Readonly<Record<Name | 'week', Value>>;

/** @throws UnknownQuantityError for a column that the model lacks */
export function atIntervals<I extends string, M extends string, Name extends M>(
  spec: AtIntervals<I, M, Name>,
): Ledger<I | 'weeksCovered' | 'interval', Row<Name>> {
  const { id, title, model } = spec;
  const wordsOf = (name: string): QuantityWords => {
    const words = model.quantities.get(name);
    if (!words) throw new UnknownQuantityError(id, name, `the model ${model.id} has no such quantity`);
    return words;
  };
  const names: readonly (Name | 'week')[] = ['week', ...spec.columns];
  const pick = <T>(of: (name: Name | 'week') => T): Readonly<Record<Name | 'week', T>> =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Readonly<Record<Name | 'week', T>>;
  return ledger<I | 'weeksCovered' | 'interval', Row<Name>>({
    id,
    title,
    sources: model.sources,
    inputs: { ...spec.inputs, ...clock(spec.covers, spec.step) } as Readonly<
      Record<I | 'weeksCovered' | 'interval', InputSpec>
    >,
    columns: pick(wordsOf),
    book: (given): Booking<Row<Name>, never> => {
      const { weeksCovered, interval } = given;
      const values = new Map<string, Value>(Object.entries<Exact>(given));
      return {
        rows: momentsUpTo(weeksCovered, interval).map((week) => {
          const at = model.evaluate(values.set('week', week));
          return pick((name) => at[name]);
        }),
        results: {},
      };
    },
  });
}
