// A recurrence: a state, the equations of one period, and the state with which the next period begins.
import type { InBothLanguages } from '~/i18n/languages.ts';
import type { Exact, Value } from './exact.ts';
import { hasValue } from './exact.ts';
import type { Expression } from './expression.ts';
import { type Model, model } from './model.ts';
import { MalformedQuantityError } from './model-errors.ts';
import type { EquationSpec, InputSpec, Quantities } from './quantity.ts';

/** One variable of the state: what it is in the first period, and what the next period begins with. */
export interface StateSpec<Name extends string> extends Omit<EquationSpec<Name>, 'is' | 'alternatives'> {
  /** In terms of the inputs only. */
  readonly starts: (quantities: Quantities<Name>) => Expression;
  /** In terms of the inputs, the state and the equations of the period that ends. */
  readonly next: (quantities: Quantities<Name>) => Expression;
}

export interface RecurrenceSpec<I extends string, S extends string, E extends string> {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly source: string;
  readonly inputs: { readonly [Name in I]: InputSpec };
  readonly state: { readonly [Name in S]: StateSpec<NoInfer<I | S | E>> };
  readonly equations: { readonly [Name in E]: EquationSpec<NoInfer<I | S | E>> };
}

/** A checked recurrence. `period` is the model of one period, whose inputs are the inputs and the state. */
export interface Recurrence<Name extends string = string> {
  readonly kind: 'recurrence';
  readonly id: string;
  readonly title: InBothLanguages;
  readonly source: string;
  readonly period: Model<Name>;
  /**
   * The values of each period, the first one first.
   * A period whose state has no value ends the series: no period can follow it.
   */
  readonly run: (
    given: ReadonlyMap<string, Exact>,
    periods: number,
  ) => readonly Readonly<Record<Name, Value>>[];
}

const following = (name: string): string => `next ${name}`;
const first = (name: string): string => `first ${name}`;

/**
 * Defines a recurrence.
 * @throws the errors of `model`, with `next x` or `first x` as the equation when the fault is in the step or the start
 */
export function recurrence<I extends string, S extends string, E extends string>(
  spec: RecurrenceSpec<I, S, E>,
): Recurrence<I | S | E> {
  const { id, title, source } = spec;
  const states = Object.entries<StateSpec<string>>(spec.state);
  const names = states.map(([name]) => name);
  const equations = Object.entries<EquationSpec<string>>(spec.equations);
  const inputs: Record<string, InputSpec> = spec.inputs;

  const equationsFor = (
    nameOf: (name: string) => string,
    rule: 'starts' | 'next',
  ): Record<string, EquationSpec<string>> =>
    Object.fromEntries(states.map(([name, state]) => [nameOf(name), { ...state, is: state[rule] }]));

  for (const name of names) {
    if (name in inputs)
      throw new MalformedQuantityError(id, name, 'it is both an input and a state; choose one');
  }
  const start = model({ id, title, source, inputs, equations: equationsFor(first, 'starts') });
  const stateInputs = states.map(([name, { label, symbol, unit }]) => [
    name,
    { label, symbol, unit, default: '0' } satisfies InputSpec,
  ]);
  const period = model({
    id,
    title,
    source,
    inputs: { ...inputs, ...Object.fromEntries(stateInputs) },
    equations: { ...Object.fromEntries(equations), ...equationsFor(following, 'next') },
  });

  return {
    kind: 'recurrence',
    id,
    title,
    source,
    period,
    run(given, periods) {
      const series: Readonly<Record<string, Value>>[] = [];
      let values = start.evaluate(given);
      let nameOf = first;
      for (let count = 0; count < periods; count += 1) {
        const state = new Map(given);
        for (const name of names) {
          const value = values[nameOf(name)];
          if (!value || !hasValue(value)) return series as readonly Readonly<Record<I | S | E, Value>>[];
          state.set(name, value);
        }
        values = period.evaluate(state);
        nameOf = following;
        series.push(values);
      }
      return series as readonly Readonly<Record<I | S | E, Value>>[];
    },
  };
}
