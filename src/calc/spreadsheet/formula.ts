// Writes an expression tree as the formula of a spreadsheet cell, in the notation of Office Open XML.
// The caller says where each quantity stands: a name, or a cell.
import { type Exact, exactText, isInteger } from '../kernel/exact.ts';
import type { Expression } from '../kernel/expression.ts';

/** How tightly a formula binds; what binds more loosely than its place needs stands in brackets. */
const bindingOf: Readonly<Record<Expression['kind'], number>> = {
  comparison: 5,
  choice: 5,
  floor: 5,
  smallest: 5,
  largest: 5,
  number: 5,
  quantity: 5,
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
  power: 3,
};

/** Floats that differ by less than this part of their size are taken for the same number. */
const floatNoise = '1E-12';

const constant = (value: Exact): string =>
  isInteger(value) && value.s >= 0n ? exactText(value) : `(${exactText(value)})`;

/** The formula without its leading "=". */
export function formula(expression: Expression, referenceTo: (quantity: string) => string): string {
  const part = (of: Expression, binding: number): string => {
    const written = formula(of, referenceTo);
    return bindingOf[of.kind] < binding ? `(${written})` : written;
  };
  const list = (parts: readonly Expression[]): string => parts.map((of) => part(of, 0)).join(',');
  switch (expression.kind) {
    case 'number':
      return constant(expression.value);
    case 'quantity':
      return referenceTo(expression.name);
    case 'sum':
      return expression.of.map((of) => part(of, 1)).join('+');
    case 'difference':
      return `${part(expression.left, 1)}-${part(expression.right, 2)}`;
    case 'product':
      return expression.of.map((of) => part(of, 2)).join('*');
    case 'quotient':
      return `${part(expression.left, 2)}/${part(expression.right, 3)}`;
    case 'power':
      return `${part(expression.base, 4)}^${expression.exponent < 0 ? `(${expression.exponent})` : expression.exponent}`;
    // A spreadsheet reckons in floats, where 3 × 1/3 may fall short of 1: nine places are enough to see that it is 1.
    case 'floor':
      return `INT(ROUND(${part(expression.of, 0)},9))`;
    case 'smallest':
      return `MIN(${list(expression.of)})`;
    case 'largest':
      return `MAX(${list(expression.of)})`;
    case 'comparison': {
      const [left, right] = [part(expression.left, 1), part(expression.right, 2)];
      const noise = `${floatNoise}*(ABS(${part(expression.left, 0)})+ABS(${part(expression.right, 0)}))`;
      const difference = `${left}-${right}`;
      const condition = {
        '<': `${difference}<-${noise}`,
        '<=': `${difference}<=${noise}`,
        '=': `ABS(${difference})<=${noise}`,
        '>=': `${difference}>=-${noise}`,
        '>': `${difference}>${noise}`,
      }[expression.relation];
      return `IF(${condition},1,0)`;
    }
    case 'choice':
      return `IF(${part(expression.condition, 0)}<>0,${part(expression.whenTrue, 0)},${part(expression.otherwise, 0)})`;
  }
}
