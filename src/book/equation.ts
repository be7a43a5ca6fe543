// Prints a model's equations as MathML at build time, with slots for the numbers that the page fills in later.
import katex from 'katex';
import { derivation } from '~/calc/kernel/derivation.ts';
import type { Expression } from '~/calc/kernel/expression.ts';
import type { Quantity } from '~/calc/kernel/quantity.ts';
import { show } from '~/calc/kernel/show.ts';
import { tex } from '~/calc/kernel/tex.ts';
import type { Language } from '~/i18n/languages.ts';
import { UnknownBindingError } from '~/state/store.ts';
import { boundQuantity } from './bound-quantity.ts';
import type { PageContext } from './page-context.ts';
import { levelPrimes } from './primes.ts';
import { coloured, partOfColour } from './value-colours.ts';

/** What of an equation is shown: the formula in symbols, the same with numbers, the result. */
export type EquationForm = 'both' | 'symbols' | 'numbers';

/** The equation does not have the alternative form that was asked for. */
export class UnknownAlternativeError extends Error {
  override readonly name = 'UnknownAlternativeError';
  constructor(binding: string, form: string, known: readonly string[]) {
    super(`"${binding}" has no form "${form}"; it has ${known.join(', ') || 'only its own'}`);
  }
}

// Numbers enter KaTeX as numbered words, and leave it as elements that the page can find.
const slotWord = (index: number): string => `\\text{slot${index}}`;

/** The parts of an equation, each a <math> of its own so that a narrow page can break the line between them. */
export function equation(
  page: PageContext,
  binding: string,
  form: EquationForm = 'both',
  alternative?: string,
): readonly string[] {
  const { store, language } = page;
  const { example, quantity, model } = boundQuantity(page, binding);
  if (quantity.role === 'input') {
    throw new UnknownBindingError(`${binding}" as an equation: it is an input. "${binding}`, []);
  }
  const expression = alternative ? quantity.alternatives[alternative] : quantity.expression;
  if (!expression) {
    throw new UnknownAlternativeError(binding, alternative ?? '', Object.keys(quantity.alternatives));
  }
  const slots: string[] = [];
  const slot = (name: string): string => {
    const shown = `${example}.${name}`;
    const { unit } = store.quantity(shown);
    const classes = classOf(model.quantities.get(name));
    slots.push(`<mn ${classes}data-of="${shown}">${show(store.read(shown), unit.style, language)}</mn>`);
    return slotWord(slots.length - 1);
  };
  const symbolic = (part: Expression): string =>
    tex(part, {
      quantity: (name) => symbolOf(model.quantities.get(name), language),
      productSign: '\\,',
    });
  const numeric = (part: Expression): string => tex(part, { quantity: slot, productSign: '\\cdot' });

  const symbol = symbolOf(quantity, language);
  const result = `= ${slot(quantity.name)}`;
  const parts = {
    symbols: [`${symbol} = ${symbolic(expression)}`],
    numbers: [`${symbol} = ${numeric(expression)}`, result],
    both: [`${symbol} = ${symbolic(expression)}`, `= ${numeric(expression)}`, result],
  };
  return parts[form].map((part) => fillSlots(mathml(part), slots));
}

/** The equations that lead to a quantity, in order: what each is called, and its parts. */
export function steps(page: PageContext, binding: string) {
  const { example, quantity, model } = boundQuantity(page, binding);
  return derivation(model, quantity.name).map((derived) => ({
    label: derived.label[page.language],
    parts: equation(page, `${example}.${derived.name}`),
  }));
}

/** The colour of a part of value, as the attribute of an element. */
const classOf = (quantity: Quantity | undefined): string =>
  quantity?.part ? `class="is-${quantity.part}" ` : '';

/** A quantity's symbol in TeX, in its colour. */
export const symbolOf = (quantity: Quantity | undefined, language: Language): string => {
  const symbol = quantity?.symbol[language] ?? '';
  return quantity?.part ? coloured(symbol, quantity.part) : symbol;
};

const colourToClass = (html: string): string =>
  html
    .replace(
      /<mstyle mathcolor="([^"]*)">/g,
      (_, colour: string) => `<mrow class="is-${partOfColour(colour)}">`,
    )
    .replaceAll('</mstyle>', '</mrow>');

/** TeX to MathML, with the book's colours. The TeX itself is not kept: after an edit it would contradict the numbers shown. */
export function mathml(source: string): string {
  const html = katex
    .renderToString(levelPrimes(source), {
      output: 'mathml',
      displayMode: true,
      throwOnError: true,
      strict: 'error',
    })
    .replace(/<\/?(?:span|semantics)[^>]*>|<annotation[\s\S]*?<\/annotation>| xmlns="[^"]*"/g, '');
  return colourToClass(html);
}

const fillSlots = (html: string, slots: readonly string[]): string =>
  html.replace(/<mtext>slot(\d+)<\/mtext>/g, (_, index: string) => slots[Number(index)] ?? '');
