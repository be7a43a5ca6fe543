// Prints a model's equations as MathML at build time, with slots for the numbers that the page fills in later.
import katex from 'katex';
import { derivation } from '~/calc/kernel/derivation.ts';
import type { Expression } from '~/calc/kernel/expression.ts';
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import type { QuantityWords } from '~/calc/kernel/quantity.ts';
import { show } from '~/calc/kernel/show.ts';
import { tex } from '~/calc/kernel/tex.ts';
import { type Language, otherLanguage } from '~/i18n/languages.ts';
import { UnknownBindingError } from '~/state/store.ts';
import { boundQuantity } from './bound-quantity.ts';
import type { PageContext } from './page-context.ts';
import { levelPrimes } from './primes.ts';
import { markMath } from './symbols/mark.ts';
import { type MathElement, readMath, writeMath } from './symbols/math-tree.ts';
import { symbolMacros } from './symbols/prose-macros.ts';
import { coloured, partOfColour, valueMacros } from './value-colours.ts';

/** What of an equation is shown: the formula in symbols, the same with numbers, the result. */
export type EquationForm = 'both' | 'symbols' | 'numbers';

/** The equation does not have the alternative form that was asked for. */
export class UnknownAlternativeError extends Error {
  override readonly name = 'UnknownAlternativeError';
  constructor(binding: string, form: string, known: readonly string[]) {
    super(`"${binding}" has no form "${form}"; it has ${known.join(', ') || 'only its own'}`);
  }
}

/** How a number is written in a formula: there yes is 1 and no is 0. */
const styleInFormula = (style: NumberStyle): NumberStyle => (style === 'truth' ? 'plain' : style);

/** Takes elements through KaTeX: they enter it as numbered words, and leave it as the elements they stand for. */
export interface Slots {
  /** The TeX that stands for an element. */
  readonly wordFor: (element: string) => string;
  /** TeX to MathML, with the elements in their places. */
  readonly print: (source: FormulaIn) => string;
}

/** The TeX of a formula in the symbols of a language. */
export type FormulaIn = (symbols: Language) => string;

/** @param language whose symbols are shown */
export function makeSlots(language: Language): Slots {
  const elements: string[] = [];
  return {
    wordFor: (element) => `\\text{slot${elements.push(element) - 1}}`,
    print: (source) =>
      mathml(source, language).replace(
        /<mtext>slot(\d+)<\/mtext>/g,
        (_, index: string) => elements[Number(index)] ?? '',
      ),
  };
}

/** The parts of an equation, each a <math> of its own so that a narrow page can break the line between them. */
export function equation(
  page: PageContext,
  binding: string,
  form: EquationForm = 'both',
  alternative?: string,
): readonly string[] {
  const { store, language } = page;
  const { example, quantity, model, period } = boundQuantity(page, binding);
  if (quantity.role === 'input' || quantity.role === 'carried') {
    throw new UnknownBindingError(`${binding}" as an equation: no equation gives it. "${binding}`, []);
  }
  const expression = alternative ? quantity.alternatives[alternative] : quantity.expression;
  if (!expression) {
    throw new UnknownAlternativeError(binding, alternative ?? '', Object.keys(quantity.alternatives));
  }
  const { wordFor, print } = makeSlots(language);
  const slot = (name: string): string => {
    const shown = `${example}.${name}${period && model.series.has(name) ? `@${period}` : ''}`;
    const { unit } = store.quantity(shown);
    const classes = classOf(model.quantities.get(name));
    const style = styleInFormula(unit.style);
    const as = style === unit.style ? '' : ` data-as="${style}"`;
    return wordFor(`<mn ${classes}data-of="${shown}"${as}>${show(store.read(shown), style, language)}</mn>`);
  };
  const symbolic = (part: Expression, symbols: Language): string =>
    tex(part, {
      quantity: (name) => symbolInFormula(model.quantities.get(name), symbols),
      productSign: '\\,',
    });
  const numeric = tex(expression, { quantity: slot, productSign: '\\cdot' });
  const result = `= ${slot(quantity.name)}`;
  const inSymbols: FormulaIn = (symbols) =>
    symbolicEquation(quantity, '=', symbolic(expression, symbols), symbols);
  const parts: Readonly<Record<EquationForm, readonly FormulaIn[]>> = {
    symbols: [inSymbols],
    numbers: [(symbols) => `${symbolInFormula(quantity, symbols)} = ${numeric}`, () => result],
    both: [inSymbols, () => `= ${numeric}`, () => result],
  };
  return parts[form].map(print);
}

/** The equations that lead to a quantity, in order: what each is called, and its parts. */
export function steps(page: PageContext, binding: string) {
  const { example, quantity, model, period } = boundQuantity(page, binding);
  if (!model.equations)
    throw new UnknownBindingError(`${binding}" step by step: a table has no steps. "${binding}`, []);
  return derivation(model.equations, quantity.name).map((derived) => ({
    label: derived.label[page.language],
    parts: equation(page, `${example}.${derived.name}${period === undefined ? '' : `@${period}`}`),
  }));
}

/** The colour of a part of value, as the attribute of an element. */
export const classOf = (quantity: Pick<QuantityWords, 'part'> | undefined): string =>
  quantity?.part ? `class="is-${quantity.part}" ` : '';

/** A quantity's symbol in TeX, in its colour. */
export const symbolOf = (
  quantity: Pick<QuantityWords, 'symbol' | 'part'> | undefined,
  language: Language,
): string => {
  const symbol = quantity?.symbol[language] ?? '';
  return quantity?.part ? coloured(symbol, quantity.part) : symbol;
};

/** Whether a symbol is itself a question, as that of a condition may be: "r > g". */
const asksItself = (symbol: string): boolean => /[<>=]|\\(?:le|ge|ne)\b/.test(symbol);

/** A quantity's symbol where it stands in a formula: a question stands in brackets there. */
export const symbolInFormula = (quantity: QuantityWords | undefined, language: Language): string => {
  const symbol = symbolOf(quantity, language);
  return asksItself(symbol) && !symbol.startsWith('[') ? `\\left[${symbol}\\right]` : symbol;
};

const withoutBrackets = (source: string): string => source.replace(/\\left|\\right|[[\]\s]/g, '');

/** "K = c + v"; a condition whose symbol says all that its formula does stands alone: "[r > g]". */
export function symbolicEquation(
  quantity: QuantityWords,
  sign: string,
  formula: string,
  language: Language,
): string {
  const symbol = symbolInFormula(quantity, language);
  return withoutBrackets(symbol) === withoutBrackets(formula) ? formula : `${symbol} ${sign} ${formula}`;
}

const printed = new Map<string, string>();

/** TeX to MathML, with the book's colours. The TeX itself is not kept: after an edit it would contradict the numbers shown. */
function print(source: string): string {
  const known = printed.get(source);
  if (known !== undefined) return known;
  const html = katex
    .renderToString(levelPrimes(source), {
      output: 'mathml',
      displayMode: true,
      throwOnError: true,
      strict: 'error',
      macros: { ...valueMacros, ...symbolMacros },
    })
    .replace(/<\/?(?:span|semantics)[^>]*>|<annotation[\s\S]*?<\/annotation>| xmlns="[^"]*"/g, '');
  const math = writeMath(readMath(html).map(colourToClass));
  printed.set(source, math);
  return math;
}

/** Elements with a fixed number of children. */
const scripts: ReadonlySet<string> = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover']);

/** KaTeX puts the invisible sign of a function beside a "max" in an index, where it is one child too many. */
const isStraySign = (parent: string, { text }: MathElement): boolean =>
  scripts.has(parent) && text === '\u2061';

function colourToClass({ name, attributes, children, ...element }: MathElement): MathElement {
  const inside = children.filter((child) => !isStraySign(name, child)).map(colourToClass);
  const part = partOfColour(/^ mathcolor="([^"]*)"$/.exec(attributes)?.[1] ?? '');
  if (!part) return { ...element, name, attributes, children: inside };
  return { ...element, name: 'mrow', attributes: ` class="is-${part}"`, children: inside };
}

/** A formula as MathML in a language's symbols; where the other language's differ, they stand beside them as marks. */
export const mathml = (source: FormulaIn, language: Language): string =>
  markMath(print(source(language)), print(source(otherLanguage(language))));
