// What a page needs of a model in the browser: the inputs with their bounds, the units that say how numbers are shown,
// and the equations. A model has all of it; a compiled model has it as data (see compile.ts) and is revived here.

import { type Exact, exact, type Value } from './exact.ts';
import { type Expression, evaluate, type Relation } from './expression.ts';
import type { InBothLanguages } from './languages.ts';
import type { NumberStyle } from './number-format.ts';
import type { Unit } from './units.ts';

/** A quantity as a page’s script knows it: its words and its unit. */
export interface LiveQuantity {
  readonly name: string;
  readonly label: InBothLanguages;
  readonly unit: Pick<Unit, 'name' | 'one' | 'style' | 'words'>;
}

/** A quantity that a reader sets, with its bounds; `step` is what one press of an arrow key adds. */
export interface LiveInput extends LiveQuantity {
  readonly default: Exact;
  readonly min: Exact | undefined;
  readonly max: Exact | undefined;
  readonly step: Exact;
  readonly whole: boolean;
}

/**
 * A model as a page’s script knows it. `evaluate` gives every quantity; an input that is not given takes its default. A
 * result that is assumed stands as assumed, and what follows from it follows from that.
 */
export interface LiveModel {
  /** The periods that a reader wants to see, for a model whose results are read as "name@period" (live-series.ts). */
  readonly periods?: (values: Readonly<Record<string, Value>>) => readonly string[];
  readonly quantities: ReadonlyMap<string, LiveQuantity>;
  readonly inputs: readonly LiveInput[];
  readonly evaluate: (
    given?: ReadonlyMap<string, Value>,
    assumed?: ReadonlyMap<string, Value>,
  ) => Readonly<Record<string, Value>>;
}

/** An expression as data: a name, or an operator and its operands; constants are ["#", "1/2"], powers ["^", base, 2]. */
export type Code = string | number | readonly Code[];

/** A quantity as data, in one language; `label` and `unit` only where the page's script speaks of it. */
export interface CompiledQuantity {
  readonly label?: string;
  readonly unit?: string;
  readonly one?: string;
  readonly style: NumberStyle;
  readonly words?: readonly string[];
  /** The equation; an input has none. */
  readonly is?: Code;
  readonly default?: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  readonly whole?: true;
  /** Of a recurrence: its number of periods begins with this number, and so many are reckoned at least. */
  readonly first?: number;
  readonly atLeast?: number;
  /** A state of a recurrence: in the first period, and in the next one. */
  readonly starts?: Code;
  readonly next?: Code;
  /** A column of a table: exact texts by period. */
  readonly figures?: Readonly<Record<string, string>>;
  /** The periods of the table, in order; its first column has them. */
  readonly periods?: readonly string[];
}

/** A model as data: its quantities by name, each after those that it depends on. */
export type CompiledModel = Readonly<Record<string, CompiledQuantity>>;

/** The operators of compiled expressions by the kind of expression that each stands for. */
export const operatorOf = {
  sum: '+',
  difference: '-',
  product: '*',
  quotient: '/',
  power: '^',
  floor: 'floor',
  smallest: 'min',
  largest: 'max',
  number: '#',
  choice: 'if',
} as const;

/** A comparison is its own relation. */
const relations: ReadonlySet<unknown> = new Set<Relation>(['<', '<=', '=', '>=', '>']);

const kindOf = new Map(Object.entries(operatorOf).map(([kind, operator]) => [operator as string, kind]));

/** Makes an expression of its data. */
export function reviveExpression(code: Code): Expression {
  if (typeof code === 'string') return { kind: 'quantity', name: code };
  const [operator, first = '0', second = '0', third = '0'] = code as readonly Code[];
  if (relations.has(operator)) {
    return {
      kind: 'comparison',
      left: reviveExpression(first),
      relation: operator as Relation,
      right: reviveExpression(second),
    };
  }
  const kind = kindOf.get(operator as string);
  switch (kind) {
    case 'number':
      return { kind, value: exact(first as string) };
    case 'difference':
    case 'quotient':
      return { kind, left: reviveExpression(first), right: reviveExpression(second) };
    case 'power':
      return { kind, base: reviveExpression(first), exponent: Number(second) };
    case 'floor':
      return { kind, of: reviveExpression(first) };
    case 'choice':
      return {
        kind,
        condition: reviveExpression(first),
        whenTrue: reviveExpression(second),
        otherwise: reviveExpression(third),
      };
    default:
      return {
        kind: kind as 'sum',
        of: (code as readonly Code[]).slice(1).map(reviveExpression),
      };
  }
}

const given = (text: string | undefined): Exact | undefined => (text === undefined ? undefined : exact(text));

/** What a quantity says of itself. */
export const describe = (
  name: string,
  { label = '', unit = '', one, style, words = [] }: CompiledQuantity,
): LiveQuantity => ({
  name,
  label: { en: label, zh: label },
  unit: { name: { en: unit, zh: unit }, style, words, ...(one && { one }) },
});

/** Makes an input of its data. */
export const reviveInput = (name: string, data: CompiledQuantity): LiveInput => ({
  ...describe(name, data),
  default: exact(data.default ?? '0'),
  min: given(data.min),
  max: given(data.max),
  step: exact(data.step ?? '1'),
  whole: data.whole ?? false,
});

/** Makes a model of its data. The data is the book's own and was checked when it was compiled. */
export function revive(compiled: CompiledModel): LiveModel {
  const quantities = new Map<string, LiveQuantity>();
  const inputs: LiveInput[] = [];
  const equations = new Map<string, Expression>();
  for (const [name, data] of Object.entries(compiled)) {
    if (data.is === undefined) {
      const input = reviveInput(name, data);
      inputs.push(input);
      quantities.set(name, input);
    } else {
      equations.set(name, reviveExpression(data.is));
      quantities.set(name, describe(name, data));
    }
  }
  return { quantities, inputs, evaluate: (known, assumed) => evaluateAll(inputs, equations, known, assumed) };
}

/**
 * The value of every quantity. An input that is not given takes its default; one that follows a quantity without a
 * value has none either.
 * @param equations each after those it depends on
 * @param assumed results that are taken as they are instead of being worked out
 */
export function evaluateAll(
  inputs: readonly LiveInput[],
  equations: ReadonlyMap<string, Expression>,
  known?: ReadonlyMap<string, Value>,
  assumed?: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const input of inputs) values[input.name] = known?.get(input.name) ?? input.default;
  for (const [name, expression] of equations) {
    values[name] = assumed?.get(name) ?? evaluate(expression, (used) => values[used] as Value, name);
  }
  return values;
}
