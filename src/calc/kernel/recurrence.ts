// A recurrence: a state, the equations of one period, and the state with which the next period begins.
import { carriedOn } from './carried-on.ts';
import type { Value } from './exact.ts';
import { hasValue } from './exact.ts';
import type { Expression } from './expression.ts';
import { makeInput } from './input.ts';
import type { InBothLanguages } from './languages.ts';
import { type Model, model } from './model.ts';
import { MalformedQuantityError } from './model-errors.ts';
import { reducedEvery } from './periods.ts';
import type { EquationSpec, Input, InputSpec, Quantities } from './quantity.ts';
import type { Source } from './source.ts';
import type { Unit } from './units.ts';

/** One variable of the state: what it is in the first period, and what the next period begins with. */
export interface StateSpec<Name extends string> extends Omit<EquationSpec<Name>, 'is' | 'alternatives'> {
  /** In terms of the inputs only. */
  readonly starts: (quantities: Quantities<Name>) => Expression;
  /** In terms of the inputs, the state and the equations of the period that ends. */
  readonly next: (quantities: Quantities<Name>) => Expression;
}

/** How many periods are reckoned, and how they are counted: an input like any other, above 0 and whole. */
export interface PeriodsSpec {
  /** The input's name, such as `years`. */
  readonly name: string;
  readonly label: InBothLanguages;
  /** What one period is, such as years; shown with the number of periods. */
  readonly unit: Unit;
  readonly default: string;
  readonly max: string;
  /** The number of the first period: 0 where the start is "year 0" in the source, else 1. */
  readonly first: 0 | 1;
}

/** A recurrence as an author declares it. `I` names its inputs, `S` its state, `E` its equations. */
export interface RecurrenceSpec<I extends string, S extends string, E extends string> {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly inputs: { readonly [Name in I]: InputSpec };
  readonly periods: PeriodsSpec;
  readonly state: { readonly [Name in S]: StateSpec<NoInfer<I | S | E>> };
  readonly equations: { readonly [Name in E]: EquationSpec<NoInfer<I | S | E>> };
}

/** A checked recurrence. */
export interface Recurrence<Name extends string = string> {
  readonly kind: 'recurrence';
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  /** What a reader gives, without the number of periods. */
  readonly inputs: readonly Input[];
  /** The number of periods; a whole number above 0. */
  readonly periods: Input;
  readonly firstPeriod: 0 | 1;
  /** The names of the state, in order. */
  readonly state: readonly string[];
  /** The model of the start: from the inputs, the equations `startOf(x)` for each state x. */
  readonly start: Model;
  /** The model of one period: inputs and state are its inputs; it has the equations and `nextOf(x)` for each state x. */
  readonly period: Model;
  /**
   * The values of each period, the first one first: inputs, state, equations, and the next state.
   * A period whose state has no value ends the series: no period can follow it.
   * @throws TooLongToReckonError when the exact numbers grow beyond what anyone would wait for
   */
  readonly run: (
    given: ReadonlyMap<string, Value>,
    periods: number,
  ) => readonly Readonly<Record<Name, Value>>[];
}

/** The name of the equation that gives the state with which the next period begins. */
export const nextOf = (state: string): string => `next ${state}`;
/** The name of the equation that gives the state of the first period. */
export const startOf = (state: string): string => `first ${state}`;

/** Whether a quantity of a period only hands the state on. */
export const isNextState = (name: string): boolean => name.startsWith('next ');

/**
 * Defines a recurrence.
 * @throws the errors of `model`, with `next x` or `first x` as the equation when the fault is in the step or the start
 */
export function recurrence<I extends string, S extends string, E extends string>(
  spec: RecurrenceSpec<I, S, E>,
): Recurrence<I | S | E> {
  const { id, title, sources } = spec;
  const states = Object.entries<StateSpec<string>>(spec.state);
  const names = states.map(([name]) => name);
  const equations = Object.entries<EquationSpec<string>>(spec.equations);
  const inputs: Record<string, InputSpec> = spec.inputs;

  const equationsFor = (
    nameOf: (name: string) => string,
    rule: 'starts' | 'next',
  ): Record<string, EquationSpec<string>> =>
    Object.fromEntries(states.map(([name, state]) => [nameOf(name), { ...state, is: state[rule] }]));

  for (const name of [...names, spec.periods.name]) {
    if (name in inputs)
      throw new MalformedQuantityError(id, name, 'it is both an input and something else; rename one');
  }
  const start = model({ id, title, sources, inputs, equations: equationsFor(startOf, 'starts') });
  const stateInputs = states.map(([name, { label, symbol, unit, part }]) => [
    name,
    { label, symbol, unit, ...(part && { part }), default: '0' } satisfies InputSpec,
  ]);
  const period = model({
    id,
    title,
    sources,
    inputs: { ...inputs, ...Object.fromEntries(stateInputs) },
    equations: { ...Object.fromEntries(equations), ...equationsFor(nextOf, 'next') },
  });
  const { name: periodsName, first, ...periods } = spec.periods;

  return {
    kind: 'recurrence',
    id,
    title,
    sources,
    inputs: start.inputs,
    periods: makeInput(id, periodsName, {
      ...periods,
      symbol: { en: 't', zh: 't' },
      min: '1',
      whole: true,
    }),
    firstPeriod: first,
    state: names,
    start,
    period,
    run(given, count) {
      const series: Readonly<Record<string, Value>>[] = [];
      let values = start.evaluate(given);
      let nameOf = startOf;
      const result = (): readonly Readonly<Record<I | S | E, Value>>[] =>
        series as readonly Readonly<Record<I | S | E, Value>>[];
      while (series.length < count) {
        const state = new Map(given);
        for (const name of names) {
          const value = values[nameOf(name)];
          if (!value || !hasValue(value)) return result();
          state.set(name, series.length % reducedEvery === 0 ? carriedOn(value, series.length) : value);
        }
        values = period.evaluate(state);
        nameOf = nextOf;
        series.push(values);
      }
      return result();
    },
  };
}

/** The values of one quantity in every period. */
export const seriesOf = (run: readonly Readonly<Record<string, Value>>[], name: string): readonly Value[] =>
  run.map((values) => values[name] as Value);
