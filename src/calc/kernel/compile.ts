// Turns a model into data for a page, at build time. A reader's browser then needs neither the model's words in other
// languages nor the code that checks names and units: the check has been made, the expression trees are the same.

import { type Exact, exactText } from './exact.ts';
import { type Expression, operands } from './expression.ts';
import type { Language } from './languages.ts';
import { type Code, type CompiledModel, type CompiledQuantity, operatorOf } from './live-model.ts';
import type { Model } from './model.ts';
import type { Derived, Input, Quantity } from './quantity.ts';

/** An expression as data. */
export function compileExpression(expression: Expression): Code {
  if (expression.kind === 'quantity') return expression.name;
  const operator = expression.kind === 'comparison' ? expression.relation : operatorOf[expression.kind];
  if (expression.kind === 'number') return [operator, exactText(expression.value)];
  const parts = operands(expression).map(compileExpression);
  return expression.kind === 'power' ? [operator, ...parts, expression.exponent] : [operator, ...parts];
}

/** Whether the quantity's own equation can be what leaves it without a value. */
const divides = (expression: Expression): boolean =>
  expression.kind === 'quotient' || expression.kind === 'power' || operands(expression).some(divides);

const textOf = (value: Exact | undefined): string | undefined => value && exactText(value);

/** An input as data, in one language. */
export function compileInput(
  { min, max, step, whole, unit, ...input }: Input,
  language: Language,
): CompiledQuantity {
  return {
    style: unit.style,
    unit: unit.name[language],
    one: language === 'en' ? unit.one : undefined,
    words: unit.words,
    default: exactText(input.default),
    min: textOf(min),
    max: textOf(max),
    step: step.equals(1) ? undefined : exactText(step),
    whole: whole || undefined,
  } as CompiledQuantity;
}

/** What an equation gives, as data in one language; with its words where a screen reader is told of it. */
export function compileDerived(
  { unit, label, expression, role }: Derived,
  language: Language,
  isTold: boolean,
): CompiledQuantity {
  return {
    style: unit.style,
    label: isTold || divides(expression) ? label[language] : undefined,
    unit: isTold ? unit.name[language] : undefined,
    one: isTold && language === 'en' ? unit.one : undefined,
    words: isTold ? unit.words : undefined,
    role: role === 'misreading' ? role : undefined,
    is: compileExpression(expression),
  } as CompiledQuantity;
}

/**
 * A model as JSON-ready data in one language.
 * @param told the quantities whose results a screen reader is told, so that their words are needed
 */
export function compile(model: Model, language: Language, told: ReadonlySet<string>): CompiledModel {
  const compileOne = (quantity: Quantity): CompiledQuantity =>
    quantity.role === 'input'
      ? {
          ...compileInput(quantity, language),
          ...(told.has(quantity.name) && { label: quantity.label[language] }),
        }
      : compileDerived(quantity, language, told.has(quantity.name));
  return Object.fromEntries([...model.quantities].map(([name, quantity]) => [name, compileOne(quantity)]));
}
