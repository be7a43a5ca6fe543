// The store of a page: the inputs of its examples, and every value that follows from them.
// It knows no HTML; the same store computes the static page at build time and answers edits in the browser.
//
// Values are computed when they are first asked for and kept until an input they rest on changes. Examples are the unit
// of change: that is coarse enough to need no reactive library in a reader's download, and fine enough for any page.
import { refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exact, exactText, type Value } from '~/calc/kernel/exact.ts';
import type { LiveInput, LiveModel, LiveQuantity } from '~/calc/kernel/live-model.ts';
import { readBinding } from './binding.ts';

/** What a page says of an example: its model, and each input as an exact number or as the binding it follows. */
export interface ExampleDefinition {
  readonly model: string;
  readonly inputs: Readonly<Record<string, string | { readonly from: string }>>;
}

/** Inputs that differ from the source's, as exact texts by binding: what an address or a saved state holds. */
export type Differences = ReadonlyMap<string, string>;

/** A difference that cannot be applied. */
export interface RefusedDifference {
  readonly binding: string;
  readonly text: string;
  readonly reason: 'unknown' | 'unreadable' | 'out-of-bounds';
}

/** One example as it stands. */
export interface LiveExample {
  readonly id: string;
  readonly model: LiveModel;
  /** The source's own inputs, without those that follow another example. */
  readonly source: ReadonlyMap<string, Exact>;
  readonly values: () => Readonly<Record<string, Value>>;
}

/** A value and its period: "3", "2016", "2024-01". */
export interface InPeriod {
  readonly period: string;
  readonly value: Value;
}

/** Called with the ids of the examples whose values may have changed. */
export type Listener = (examples: ReadonlySet<string>) => void;

export interface Store {
  readonly examples: ReadonlyMap<string, LiveExample>;
  /** @throws UnknownBindingError */
  readonly read: (binding: string) => Value;
  /** A quantity's values in the periods that a reader wants to see. @throws UnknownBindingError */
  readonly series: (binding: string) => readonly InPeriod[];
  /**
   * What these numbers would be if an input stood at each of the values; nothing on the page changes.
   * @throws UnknownBindingError
   */
  readonly tryOut: (
    input: string,
    values: readonly Exact[],
    bindings: readonly string[],
  ) => readonly (readonly Value[])[];
  /** @throws UnknownBindingError */
  readonly quantity: (binding: string) => LiveQuantity;
  /** The input that a reader may set by this name; `undefined` for results and for inputs that follow another. */
  readonly input: (binding: string) => LiveInput | undefined;
  /** The source's value of an input. */
  readonly sourceOf: (binding: string) => Exact | undefined;
  /** Sets an input to a value within its bounds. */
  readonly set: (binding: string, value: Exact) => void;
  /** Sets an input to a value that takes the place of the source's: it is then no difference. */
  readonly fix: (binding: string, value: Exact) => void;
  readonly differences: () => Differences;
  /** Puts every input to its difference, or back to the source where there is none; names what it cannot apply. */
  readonly apply: (differences: Differences) => readonly RefusedDifference[];
  /** @returns ends the listening */
  readonly listen: (listener: Listener) => () => void;
}

/** A binding that the page does not have. */
export class UnknownBindingError extends Error {
  override readonly name = 'UnknownBindingError';
  constructor(binding: string, known: Iterable<string>) {
    super(`There is no number "${binding}" here; there are ${[...known].join(', ')}`);
  }
}

interface Entry extends LiveExample {
  readonly source: Map<string, Exact>;
  /** Where the inputs now stand. */
  inputs: Map<string, Exact>;
  readonly followed: readonly (readonly [input: string, binding: string])[];
  computed: Readonly<Record<string, Value>> | undefined;
}

/** Makes the store of a page. Examples may follow each other in any order, but not in a circle. */
export function createStore(
  definitions: Readonly<Record<string, ExampleDefinition>>,
  models: ReadonlyMap<string, LiveModel>,
): Store {
  const examples = new Map<string, Entry>();
  const listeners = new Set<Listener>();

  const find = (binding: string) => {
    const place = readBinding(binding);
    const entry = examples.get(place?.example ?? '');
    const quantity = entry?.model.quantities.get(place?.quantity ?? '');
    if (entry && quantity) return { entry, quantity, period: place?.period };
    throw new UnknownBindingError(binding, entry ? entry.model.quantities.keys() : examples.keys());
  };
  const read = (binding: string): Value => {
    const { entry, quantity, period } = find(binding);
    const value = entry.values()[period === undefined ? quantity.name : `${quantity.name}@${period}`];
    if (value) return value;
    throw new UnknownBindingError(binding, Object.keys(entry.values()));
  };
  const series = (binding: string): readonly InPeriod[] => {
    const { entry, quantity } = find(binding);
    const values = entry.values();
    return (entry.model.periods?.(values) ?? []).flatMap((period) => {
      const value = values[`${quantity.name}@${period}`];
      return value ? [{ period, value }] : [];
    });
  };
  const compute = ({ model, inputs, followed }: Entry): Readonly<Record<string, Value>> => {
    const all = new Map<string, Value>(inputs);
    for (const [name, binding] of followed) all.set(name, read(binding));
    return model.evaluate(all);
  };

  for (const [id, definition] of Object.entries(definitions)) {
    const model = models.get(definition.model);
    if (!model) throw new UnknownBindingError(definition.model, models.keys());
    const source = new Map<string, Exact>();
    const followed: [string, string][] = [];
    for (const { name, default: usual } of model.inputs) {
      const given = definition.inputs[name];
      if (typeof given === 'object') followed.push([name, given.from]);
      else source.set(name, given === undefined ? usual : exact(given));
    }
    const entry: Entry = {
      id,
      model,
      source,
      followed,
      inputs: new Map(source),
      computed: undefined,
      values: () => {
        entry.computed ??= compute(entry);
        return entry.computed;
      },
    };
    examples.set(id, entry);
  }

  /** What rests on the inputs of these examples: they and all that follow them. */
  const restingOn = (ids: Iterable<string>): ReadonlySet<string> => {
    const resting = new Set(ids);
    for (const id of resting) {
      for (const other of examples.values()) {
        if (other.followed.some(([, binding]) => readBinding(binding)?.example === id)) resting.add(other.id);
      }
    }
    return resting;
  };
  /** Forgets what rests on the inputs of these examples, and tells the listeners once. */
  const invalidate = (ids: Iterable<string>): void => {
    const stale = restingOn(ids);
    for (const id of stale) {
      const entry = examples.get(id);
      if (entry) entry.computed = undefined;
    }
    if (stale.size > 0) for (const listener of listeners) listener(stale);
  };

  const input = (binding: string): LiveInput | undefined => {
    const { entry, quantity, period } = find(binding);
    return period === undefined && entry.source.has(quantity.name)
      ? entry.model.inputs.find(({ name }) => name === quantity.name)
      : undefined;
  };

  const applyOne = (
    binding: string,
    text: string,
    next: ReadonlyMap<string, Map<string, Exact>>,
  ): RefusedDifference['reason'] | undefined => {
    const place = readBinding(binding);
    const inputs = next.get(place?.example ?? '');
    if (!place || place.period !== undefined || !inputs?.has(place.quantity)) return 'unknown';
    const declared = input(binding);
    const value = readExact(text);
    if (!value) return 'unreadable';
    if (!declared || refusal(declared, value)) return 'out-of-bounds';
    inputs.set(place.quantity, value);
    return undefined;
  };

  return {
    examples,
    read,
    series,
    tryOut(binding, values, bindings) {
      const { entry, quantity } = find(binding);
      const { inputs } = entry;
      const resting = [...restingOn([entry.id])].flatMap((id) => examples.get(id) ?? []);
      const kept = resting.map(({ computed }) => computed);
      try {
        return values.map((value) => {
          entry.inputs = new Map(inputs).set(quantity.name, value);
          for (const one of resting) one.computed = undefined;
          return bindings.map(read);
        });
      } finally {
        entry.inputs = inputs;
        resting.forEach((one, index) => {
          one.computed = kept[index];
        });
      }
    },
    quantity: (binding) => find(binding).quantity,
    input,
    sourceOf(binding) {
      const { entry, quantity } = find(binding);
      return entry.source.get(quantity.name);
    },
    set(binding, value) {
      const { entry, quantity } = find(binding);
      if (!entry.source.has(quantity.name)) return;
      entry.inputs.set(quantity.name, value);
      invalidate([entry.id]);
    },
    fix(binding, value) {
      const { entry, quantity } = find(binding);
      entry.source.set(quantity.name, value);
      entry.inputs.set(quantity.name, value);
      invalidate([entry.id]);
    },
    differences() {
      const found = new Map<string, string>();
      for (const { id, inputs, source } of examples.values()) {
        for (const [name, value] of inputs) {
          if (!value.equals(source.get(name) ?? value)) found.set(`${id}.${name}`, exactText(value));
        }
      }
      return found;
    },
    apply(wanted) {
      const next = new Map([...examples].map(([id, { source }]) => [id, new Map(source)]));
      const refused: RefusedDifference[] = [];
      for (const [binding, text] of wanted) {
        const reason = applyOne(binding, text, next);
        if (reason) refused.push({ binding, text, reason });
      }
      const changed = [...examples.values()].filter((entry) => {
        const inputs = next.get(entry.id) ?? entry.inputs;
        const isSame = [...inputs].every(([name, value]) => entry.inputs.get(name)?.equals(value));
        entry.inputs = inputs;
        return !isSame;
      });
      invalidate(changed.map(({ id }) => id));
      return refused;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** An exact number as the store writes it ("25/2"), of a length that no reader's number needs to exceed. */
function readExact(text: string): Exact | undefined {
  return /^-?\d{1,40}(\/(?!0+$)\d{1,40})?$/.test(text) ? exact(text) : undefined;
}
