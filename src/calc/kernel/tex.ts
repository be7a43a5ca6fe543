// Prints an expression tree as TeX. The caller says how a quantity looks: its symbol, or its number.
import { exactText } from './exact.ts';
import type { Expression, Relation } from './expression.ts';

/** How tightly an operator binds; a part that binds more loosely than its place needs brackets. */
const bindingOf: Readonly<Record<Expression['kind'], number>> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 4,
  power: 3,
  number: 4,
  quantity: 4,
  floor: 4,
  smallest: 4,
  largest: 4,
  comparison: 4,
  choice: 4,
};

const relationSign: Readonly<Record<Relation, string>> = {
  '<': '<',
  '<=': '\\le',
  '=': '=',
  '>=': '\\ge',
  '>': '>',
};

/** How the leaves of a formula look. */
export interface Leaves {
  readonly quantity: (name: string) => string;
  /** What stands between the factors of a product: nothing visible between symbols, a sign between numbers. */
  readonly productSign: string;
}

/** The expression in TeX. Divisions are fractions, so no bracket is needed around what they divide. */
export function tex(expression: Expression, leaves: Leaves): string {
  const within = (part: Expression, binding: number): string => {
    const printed = tex(part, leaves);
    return bindingOf[part.kind] < binding ? `\\left(${printed}\\right)` : printed;
  };
  const list = (parts: readonly Expression[]): string => parts.map((part) => tex(part, leaves)).join(',\\ ');
  const condition = ({ left, relation, right }: Extract<Expression, { kind: 'comparison' }>): string =>
    `${tex(left, leaves)} ${relationSign[relation]} ${tex(right, leaves)}`;
  switch (expression.kind) {
    case 'number':
      return exactText(expression.value).replace(/^(-?)(\d+)\/(\d+)$/, '$1\\frac{$2}{$3}');
    case 'quantity':
      return leaves.quantity(expression.name);
    case 'sum':
      return expression.of.map((part) => within(part, 1)).join(' + ');
    case 'difference':
      return `${within(expression.left, 1)} - ${within(expression.right, 2)}`;
    case 'product':
      return expression.of.map((part) => within(part, 2)).join(` ${leaves.productSign} `);
    case 'quotient':
      return `\\frac{${tex(expression.left, leaves)}}{${tex(expression.right, leaves)}}`;
    case 'power':
      return `${within(expression.base, 4)}^{${expression.exponent}}`;
    case 'floor':
      return `\\left\\lfloor ${tex(expression.of, leaves)} \\right\\rfloor`;
    case 'smallest':
      return `\\min\\left(${list(expression.of)}\\right)`;
    case 'largest':
      return `\\max\\left(${list(expression.of)}\\right)`;
    // Iverson's bracket: 1 when what stands in it holds.
    case 'comparison':
      return `\\left[${condition(expression)}\\right]`;
    case 'choice': {
      const asked =
        expression.condition.kind === 'comparison'
          ? condition(expression.condition)
          : `${tex(expression.condition, leaves)} \\ne 0`;
      const [whenTrue, otherwise] = [tex(expression.whenTrue, leaves), tex(expression.otherwise, leaves)];
      return `\\begin{cases} ${whenTrue} & ${asked} \\\\ ${otherwise} & \\end{cases}`;
    }
  }
}
