// Turns a model into data for a page, at build time. A reader's browser then needs neither the model's words in other
// languages nor the code that checks names and units: the check has been made, the expression trees are the same.

import { type Exact, exactText } from './exact.ts';
import { type Expression, operands } from './expression.ts';
import type { Language } from './languages.ts';
import { type Code, type CompiledModel, type CompiledQuantity, operatorOf } from './live-model.ts';
import type { Model } from './model.ts';
import type { Derived, Input, Quantity, QuantityWords } from './quantity.ts';
import type { Unit } from './units.ts';

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

/** What a quantity counts, in words. */
const unitInWords = (unit: Unit, language: Language) => ({
  unit: unit.name[language],
  one: language === 'en' ? unit.one : undefined,
  words: unit.words,
});

/** An input as data, in one language. */
export function compileInput(
  { min, max, step, whole, unit, ...input }: Input,
  language: Language,
): CompiledQuantity {
  return {
    style: unit.style,
    ...unitInWords(unit, language),
    default: exactText(input.default),
    min: textOf(min),
    max: textOf(max),
    step: step.equals(1) ? undefined : exactText(step),
    whole: whole || undefined,
  } as CompiledQuantity;
}

/** What an equation gives, as data in one language; with its words where a screen reader is told of it. */
export function compileDerived(
  { unit, label, expression }: Derived,
  language: Language,
  isTold: boolean,
): CompiledQuantity {
  return {
    style: unit.style,
    label: isTold || divides(expression) ? label[language] : undefined,
    ...(isTold && unitInWords(unit, language)),
    is: compileExpression(expression),
  } as CompiledQuantity;
}

/** What no equation of the period gives, as data in one language; with its unit where a screen reader is told of it. */
export const compileCarried = (
  { unit, label }: QuantityWords,
  language: Language,
  isTold: boolean,
): CompiledQuantity =>
  ({
    style: unit.style,
    label: label[language],
    ...(isTold && unitInWords(unit, language)),
  }) as CompiledQuantity;

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
