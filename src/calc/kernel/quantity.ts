// What a quantity of a model is: its words, its symbol, its unit, and whether a reader gives it or an equation does.

import type { Expression } from './expression.ts';
import type { InBothLanguages } from './languages.ts';
import type { LiveInput } from './live-model.ts';
import type { Unit } from './units.ts';

/** The part of capital or of value that a quantity is; it has its colour throughout the book. */
export const valueParts = ['constant', 'variable', 'surplus', 'money', 'production', 'commodity'] as const;
/** One of `valueParts`. */
export type ValuePart = (typeof valueParts)[number];

/** What every quantity says of itself. Symbols are TeX, in each language's own notation (s′ in English, m′ in Chinese). */
export interface QuantityWords {
  readonly label: InBothLanguages;
  readonly symbol: InBothLanguages;
  readonly unit: Unit;
  /** Left out for times, rates and whole capitals. */
  readonly part?: ValuePart;
}

/** An input as an author declares it. Numbers are exact strings ("1/2"); bounds belong to the allowed values. */
export interface InputSpec extends QuantityWords {
  readonly default: string;
  readonly min?: string;
  readonly max?: string;
  /** What one press of an arrow key adds. */
  readonly step?: string;
  /** Only whole numbers make sense (departments, years counted). */
  readonly whole?: boolean;
}

/** The quantities an equation may use, by name. An unknown name is refused when the model is defined. */
export type Quantities<Name extends string> = Readonly<Record<Name, Expression>>;

/** An equation as an author declares it: the words of its result, and the expression that gives it. */
export interface EquationSpec<Name extends string> extends QuantityWords {
  readonly is: (quantities: Quantities<Name>) => Expression;
  /** Other expressions for the same quantity, by name. That they agree is a law which the tests hold. */
  readonly alternatives?: Readonly<Record<string, (quantities: Quantities<Name>) => Expression>>;
}

/**
 * A wrong reading of one of the model's quantities that can be computed and shown to be wrong.
 * It has an equation like any other quantity, so an exercise can recognise the answer it leads to.
 */
export interface MisreadingSpec<Name extends string> extends EquationSpec<Name> {
  readonly misreads: Name;
}

/** A quantity that the reader may set. */
export interface Input extends LiveInput, QuantityWords {
  readonly role: 'input';
  readonly unit: Unit;
}

/** A quantity that an equation gives. */
export interface Derived extends QuantityWords {
  readonly name: string;
  readonly role: 'equation' | 'misreading';
  readonly expression: Expression;
  readonly alternatives: Readonly<Record<string, Expression>>;
  /** For a misreading: the quantity that it gets wrong. */
  readonly misreads: string | undefined;
}

/** A quantity of a model: given by the reader, or by an equation. */
export type Quantity = Input | Derived;
