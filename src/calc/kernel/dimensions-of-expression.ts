// The unit check: works out what an expression counts, and refuses to add or compare unlike things.
import type { Expression } from './expression.ts';
import { combine, type Dimension, describeDimension, pure, raise, sameDimension } from './units.ts';

/** Two things that were to be added, compared or declared equal, and do not count the same. */
export interface Clash {
  readonly verb: 'add' | 'subtract' | 'compare' | 'choose between' | 'declare';
  readonly left: Side;
  readonly right: Side;
}

/** One side of a clash; what is declared of a result is no expression. */
export interface Side {
  readonly expression: Expression | undefined;
  readonly dimension: Dimension;
}

const isZero = (expression: Expression): boolean =>
  expression.kind === 'number' && expression.value.equals(0);

/**
 * The dimension of an expression.
 * @param refuse called with a sentence that says which operands do not fit, and with the operands; it must throw
 */
export function dimensionOf(
  expression: Expression,
  dimensionOfQuantity: (name: string) => Dimension,
  refuse: (reason: string, clash?: Clash) => never,
): Dimension {
  const of = (part: Expression): Dimension => dimensionOf(part, dimensionOfQuantity, refuse);
  const alike = (parts: readonly Expression[], verb: Clash['verb']): Dimension => {
    // Nothing is nothing in any unit: max(v − w, 0) needs no "0 pounds".
    const sides = parts
      .filter((part) => !isZero(part))
      .map((part) => ({ expression: part, dimension: of(part) }));
    const [left, ...rest] = sides;
    for (const right of left ? rest : []) {
      if (left && !sameDimension(left.dimension, right.dimension)) {
        const counts = [left, right].map(({ dimension }) => describeDimension(dimension));
        refuse(`cannot ${verb} ${counts[0]} and ${counts[1]}; both must count the same thing`, {
          verb,
          left,
          right,
        });
      }
    }
    return left?.dimension ?? pure;
  };
  switch (expression.kind) {
    case 'number':
      return expression.dimension ?? pure;
    case 'quantity':
      return dimensionOfQuantity(expression.name);
    case 'sum':
      return alike(expression.of, 'add');
    case 'difference':
      return alike([expression.left, expression.right], 'subtract');
    case 'smallest':
    case 'largest':
      return alike(expression.of, 'compare');
    case 'comparison':
      alike([expression.left, expression.right], 'compare');
      return pure;
    case 'choice': {
      const condition = of(expression.condition);
      if (!sameDimension(condition, pure)) {
        refuse(`a choice asks whether something holds, not for ${describeDimension(condition)}; compare it`);
      }
      return alike([expression.whenTrue, expression.otherwise], 'choose between');
    }
    case 'product':
      return expression.of.map(of).reduce((left, right) => combine(left, right), pure);
    case 'quotient':
      return combine(of(expression.left), of(expression.right), -1);
    case 'power':
      return raise(of(expression.base), expression.exponent);
    case 'floor': {
      const dimension = of(expression.of);
      if (!sameDimension(dimension, pure)) {
        refuse(
          `only a pure number can be rounded down, not ${describeDimension(dimension)}; divide by its unit first`,
        );
      }
      return dimension;
    }
  }
}
