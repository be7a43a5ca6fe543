// The unit check: works out what an expression counts, and refuses to add or compare unlike things.
import type { Expression } from './expression.ts';
import { combine, type Dimension, describeDimension, pure, raise, sameDimension } from './units.ts';

const isZero = (expression: Expression): boolean =>
  expression.kind === 'number' && expression.value.equals(0);

/**
 * The dimension of an expression.
 * @param refuse called with a sentence that says which operands do not fit; it must throw
 */
export function dimensionOf(
  expression: Expression,
  dimensionOfQuantity: (name: string) => Dimension,
  refuse: (reason: string) => never,
): Dimension {
  const of = (part: Expression): Dimension => dimensionOf(part, dimensionOfQuantity, refuse);
  const alike = (parts: readonly Expression[], verb: string): Dimension => {
    // Nothing is nothing in any unit: max(v − w, 0) needs no "0 pounds".
    const [first = pure, ...rest] = parts.filter((part) => !isZero(part)).map(of);
    for (const other of rest) {
      if (!sameDimension(first, other)) {
        refuse(
          `cannot ${verb} ${describeDimension(first)} and ${describeDimension(other)}; both must count the same thing`,
        );
      }
    }
    return first;
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
