// Expression trees: each formula of the book is written once with these constructors, and everything else
// (value, unit, printed formula, derivation) is read from the tree.
import { type Exact, exact, hasValue, type Value } from './exact.ts';
import type { Dimension, Unit } from './units.ts';

/** How two quantities may be compared. */
export type Relation = '<' | '<=' | '=' | '>=' | '>';

/** A formula as a tree: a constant, a quantity by name, or an operation on other expressions. Make it with the constructors below. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact; readonly dimension?: Dimension }
  | { readonly kind: 'quantity'; readonly name: string }
  | { readonly kind: 'sum' | 'product' | 'smallest' | 'largest'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference' | 'quotient'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly kind: 'floor'; readonly of: Expression }
  | {
      readonly kind: 'comparison';
      readonly left: Expression;
      readonly relation: Relation;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly otherwise: Expression;
    };

const zero = exact(0);
const one = exact(1);

const compares: Readonly<Record<Relation, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

/**
 * A constant of the formula itself: a pure number, such as the 1 in n − 1, unless it has a unit, such as the 12 months
 * of the year. Only the check of units asks for it.
 */
export const number = (value: string | number, unit?: Unit): Expression => ({
  kind: 'number',
  value: exact(value),
  ...(unit && { dimension: unit.dimension }),
});

/** A quantity of the model, by name. Inside a model the scope hands these out. */
export const quantity = (name: string): Expression => ({ kind: 'quantity', name });
/** The sum of operands that count the same thing. */
export const plus = (...of: readonly Expression[]): Expression => ({ kind: 'sum', of });
/** The difference of two operands that count the same thing. */
export const minus = (left: Expression, right: Expression): Expression => ({
  kind: 'difference',
  left,
  right,
});
/** The product; its unit is the product of the units. */
export const times = (...of: readonly Expression[]): Expression => ({ kind: 'product', of });
/** As much below zero as the expression is above it. */
export const negative = (of: Expression): Expression => minus(number(0), of);

/** The quotient; its unit is the quotient of the units. It has no value when the right operand is 0. */
export const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });

/** A whole-number power; the exponent is part of the formula, not a quantity. */
export const power = (base: Expression, exponent: number): Expression => ({ kind: 'power', base, exponent });

/** The greatest whole number not above the operand, which must be a pure number. */
export const floor = (of: Expression): Expression => ({ kind: 'floor', of });
/** The smallest of operands that count the same thing. */
export const smallest = (...of: readonly Expression[]): Expression => ({ kind: 'smallest', of });
/** The largest of operands that count the same thing. */
export const largest = (...of: readonly Expression[]): Expression => ({ kind: 'largest', of });

/** Whether a condition holds: 1 when it does, 0 when not. Both sides must count the same thing. */
export const holds = (left: Expression, relation: Relation, right: Expression): Expression => ({
  kind: 'comparison',
  left,
  relation,
  right,
});

/** One of two expressions: the first unless the condition is 0. The other one is not worked out. */
export const choose = (condition: Expression, whenTrue: Expression, otherwise: Expression): Expression => ({
  kind: 'choice',
  condition,
  whenTrue,
  otherwise,
});

/** The smallest whole number not below the operand, which must be a pure number. */
export const ceiling = (of: Expression): Expression => minus(number(0), floor(minus(number(0), of)));

/** The operands of an expression, left to right. */
export function operands(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'quantity':
      return [];
    case 'difference':
    case 'quotient':
    case 'comparison':
      return [expression.left, expression.right];
    case 'choice':
      return [expression.condition, expression.whenTrue, expression.otherwise];
    case 'power':
      return [expression.base];
    case 'floor':
      return [expression.of];
    default:
      return expression.of;
  }
}

/** The names of the quantities an expression uses, each once, in order of appearance. */
export function namesIn(expression: Expression): readonly string[] {
  const own = expression.kind === 'quantity' ? [expression.name] : [];
  return [...new Set([...own, ...operands(expression).flatMap(namesIn)])];
}

/**
 * The exact value of an expression.
 * @param owner the quantity whose equation this is; named by a result that has no value
 * @returns a number, or why there is none: division by zero, here or in a quantity this one depends on
 */
export function evaluate(expression: Expression, read: (name: string) => Value, owner: string): Value {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'quantity') return read(expression.name);
  if (expression.kind === 'choice') {
    const condition = evaluate(expression.condition, read, owner);
    if (!hasValue(condition)) return condition;
    return evaluate(condition.equals(0) ? expression.otherwise : expression.whenTrue, read, owner);
  }
  const values: Exact[] = [];
  for (const operand of operands(expression)) {
    const value = evaluate(operand, read, owner);
    if (!hasValue(value)) return value;
    values.push(value);
  }
  const fold = (combine: (left: Exact, right: Exact) => Exact): Exact => values.reduce(combine);
  switch (expression.kind) {
    case 'sum':
      return fold((left, right) => left.add(right));
    case 'product':
      return fold((left, right) => left.mul(right));
    case 'difference':
      return fold((left, right) => left.sub(right));
    case 'smallest':
      return fold((left, right) => (left.compare(right) <= 0 ? left : right));
    case 'largest':
      return fold((left, right) => (left.compare(right) >= 0 ? left : right));
    case 'quotient':
      if (values[1]?.equals(0)) return { noValue: true, reason: 'division-by-zero', quantity: owner };
      return fold((left, right) => left.div(right));
    case 'floor':
      return fold((left) => left).floor();
    case 'comparison':
      return fold((left, right) => (compares[expression.relation](left.compare(right)) ? one : zero));
    case 'power': {
      const base = fold((left) => left);
      if (expression.exponent < 0 && base.equals(0)) {
        return { noValue: true, reason: 'power-of-zero', quantity: owner };
      }
      return base.pow(expression.exponent) ?? base;
    }
  }
}
