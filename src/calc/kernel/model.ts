// A model of equations: inputs, equations each written once, and misreadings. Defining one checks its names,
// its order of dependency and its units; evaluating one gives an exact value, or a reason, for every quantity.

import { type Clash, dimensionOf } from './dimensions-of-expression.ts';
import type { Value } from './exact.ts';
import { type Expression, namesIn, operands, quantity } from './expression.ts';
import { makeInput } from './input.ts';
import type { InBothLanguages } from './languages.ts';
import { evaluateAll } from './live-model.ts';
import {
  DependencyCycleError,
  MalformedQuantityError,
  UnitMismatchError,
  UnknownQuantityError,
} from './model-errors.ts';
import type {
  Derived,
  EquationSpec,
  Input,
  InputSpec,
  MisreadingSpec,
  Quantities,
  Quantity,
} from './quantity.ts';
import type { Source } from './source.ts';
import { describeDimension, sameDimension } from './units.ts';

/** A model as an author declares it. `sources` say where the formulas stand. */
export interface ModelSpec<I extends string, E extends string, M extends string> {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly inputs: { readonly [Name in I]: InputSpec };
  readonly equations: { readonly [Name in E]: EquationSpec<NoInfer<I | E>> };
  readonly misreadings?: { readonly [Name in M]: MisreadingSpec<NoInfer<I | E>> };
}

/** A checked model. `quantities` stand in an order in which each comes after those it depends on. */
export interface Model<Name extends string = string> {
  readonly kind: 'equations';
  readonly id: string;
  readonly title: InBothLanguages;
  readonly sources: readonly Source[];
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly inputs: readonly Input[];
  /**
   * The value of every quantity, by name. An input that is not given takes its default;
   * one that follows a quantity without a value has none either.
   * Never throws for numbers within bounds; what has no value says why.
   */
  readonly evaluate: (
    given?: ReadonlyMap<string, Value>,
    assumed?: ReadonlyMap<string, Value>,
  ) => Readonly<Record<Name, Value>>;
}

const everyExpression = (derived: Derived): readonly Expression[] => [
  derived.expression,
  ...Object.values(derived.alternatives),
];

function refuseBrokenPowers(model: string, name: string, expression: Expression): void {
  if (expression.kind === 'power' && !Number.isInteger(expression.exponent)) {
    throw new MalformedQuantityError(
      model,
      name,
      `the power ${expression.exponent} is not whole; only whole powers are exact`,
    );
  }
  for (const operand of operands(expression)) refuseBrokenPowers(model, name, operand);
}

/** Gives each equation its quantities by name; a name that the model lacks is refused at once. */
function scopeOf(model: string, equation: string, known: ReadonlySet<string>): Quantities<string> {
  return new Proxy<Record<string, Expression>>(
    {},
    {
      get(_, name) {
        if (known.has(String(name))) return quantity(String(name));
        const list = [...known].join(', ');
        throw new UnknownQuantityError(
          model,
          equation,
          `there is no quantity "${String(name)}"; the model has ${list}`,
        );
      },
    },
  );
}

function makeDerived(
  model: string,
  name: string,
  spec: EquationSpec<string> & { readonly misreads?: string },
  known: ReadonlySet<string>,
): Derived {
  const scope = scopeOf(model, name, known);
  if (spec.misreads !== undefined && !known.has(spec.misreads)) scope[spec.misreads];
  const alternatives = Object.entries(spec.alternatives ?? {}).map(
    ([form, is]) => [form, is(scope)] as const,
  );
  const { label, symbol, unit, part } = spec;
  const derived: Derived = {
    name,
    role: spec.misreads === undefined ? 'equation' : 'misreading',
    label,
    symbol,
    unit,
    ...(part && { part }),
    expression: spec.is(scope),
    alternatives: Object.fromEntries(alternatives),
    misreads: spec.misreads,
  };
  for (const expression of everyExpression(derived)) refuseBrokenPowers(model, name, expression);
  return derived;
}

/** Orders the quantities so that each follows those it depends on. */
function inOrderOfDependency(model: string, all: ReadonlyMap<string, Quantity>): Map<string, Quantity> {
  const ordered = new Map<string, Quantity>();
  const place = (name: string, path: readonly string[]): void => {
    if (ordered.has(name)) return;
    if (path.includes(name)) {
      const round = [...path.slice(path.indexOf(name)), name].join(' → ');
      throw new DependencyCycleError(
        model,
        name,
        `it depends on itself: ${round}; one of these must be an input`,
      );
    }
    const current = all.get(name);
    if (!current) return;
    if (current.role !== 'input') {
      for (const used of namesIn(current.expression)) place(used, [...path, name]);
    }
    ordered.set(name, current);
  };
  for (const name of all.keys()) place(name, []);
  return ordered;
}

function checkUnits(model: string, quantities: ReadonlyMap<string, Quantity>): void {
  for (const derived of quantities.values()) {
    if (derived.role === 'input') continue;
    const refuse = (reason: string, clash?: Clash): never => {
      throw new UnitMismatchError(model, derived.name, reason, clash);
    };
    for (const expression of everyExpression(derived)) {
      const found = dimensionOf(expression, (name) => quantities.get(name)?.unit.dimension ?? {}, refuse);
      if (!sameDimension(found, derived.unit.dimension)) {
        const declared = describeDimension(derived.unit.dimension);
        refuse(
          `the expression counts ${describeDimension(found)}, but ${declared} is declared; correct one of the two`,
          {
            verb: 'declare',
            left: { expression, dimension: found },
            right: { expression: undefined, dimension: derived.unit.dimension },
          },
        );
      }
    }
  }
}

/**
 * Defines a model.
 * @throws UnknownQuantityError, DependencyCycleError, UnitMismatchError, MalformedQuantityError: each names the
 * model, the equation and the reason
 */
export function model<I extends string, E extends string, M extends string = never>(
  spec: ModelSpec<I, E, M>,
): Model<I | E | M> {
  const { id, title, sources } = spec;
  const inputSpecs = Object.entries<InputSpec>(spec.inputs);
  const equationSpecs = Object.entries<EquationSpec<string>>(spec.equations);
  const misreadingSpecs = Object.entries<MisreadingSpec<string>>(spec.misreadings ?? {});
  const known = new Set([...inputSpecs, ...equationSpecs].map(([name]) => name));

  const all = new Map<string, Quantity>();
  const add = (quantity: Quantity): void => {
    if (all.has(quantity.name)) {
      throw new MalformedQuantityError(
        id,
        quantity.name,
        'the name is declared twice; each quantity needs its own',
      );
    }
    all.set(quantity.name, quantity);
  };
  for (const [name, input] of inputSpecs) add(makeInput(id, name, input));
  for (const [name, equation] of [...equationSpecs, ...misreadingSpecs])
    add(makeDerived(id, name, equation, known));

  const quantities = inOrderOfDependency(id, all);
  checkUnits(id, quantities);

  const inputs = [...quantities.values()].filter((quantity) => quantity.role === 'input');
  const equations = new Map<string, Expression>();
  for (const quantity of quantities.values()) {
    if (quantity.role !== 'input') equations.set(quantity.name, quantity.expression);
  }
  return {
    kind: 'equations',
    id,
    title,
    sources,
    quantities,
    inputs,
    evaluate: (given, assumed) =>
      evaluateAll(inputs, equations, given, assumed) as Readonly<Record<I | E | M, Value>>,
  };
}
