// The symbols in the formulas that an author types in prose: $s'$ in the English file, $m'$ in the Chinese one. Which quantity
// a letter stands for is looked up among the chapter's own models, whole symbols before letters; so C may be capital in one
// chapter and commodity in the next. \sym{money-capital} names the notion where a chapter has no such quantity;
// \printed{…} is what a source prints, in whatever convention.
import { type Language, otherLanguage } from '~/i18n/languages.ts';
import { mathml } from '../equation.ts';
import type { PageContext } from '../page-context.ts';
import { mark, markPairs } from './mark.ts';
import { flatten, type MathElement, readMath, shown, writeMath } from './math-tree.ts';
import { notions, symbolTex } from './notions.ts';
import { saidByColour } from './prose-macros.ts';

type Row = readonly MathElement[];

/** The symbols of a chapter, as its own language shows them. */
export interface SymbolsOfChapter {
  readonly language: Language;
  /** What the other language shows; "ambiguous" where the chapter's models have several. */
  readonly known: ReadonlyMap<string, Row | 'ambiguous'>;
  /** Of how many elements the longest symbol consists. */
  readonly longest: number;
  /** The same for the letters within symbols: s of department I is s too, wherever it stands. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The letters that the book's two conventions write differently, and the terms they may stand for. */
  readonly conventional: ReadonlyMap<string, string>;
}

/** A letter of a formula of which the chapter does not say what it stands for. */
export interface UndecidedLetter {
  readonly letter: string;
  /** The term of the glossary that it may stand for; "" when there is none. */
  readonly notion: string;
}

const keyOf = (row: Row): string => row.map(shown).join(' ');
const rowOf = (source: string, language: Language): Row =>
  flatten(readMath(mathml(() => source, language)).flatMap(({ children }) => children));

/** The letters of a formula, from left to right. */
const lettersIn = (row: Row): readonly string[] =>
  row.flatMap(({ name, text, children }) => (name === 'mi' ? [text ?? ''] : lettersIn(children)));

/** The symbols that the formulas of a chapter may have. */
export function symbolsOfChapter(
  models: Pick<PageContext, 'models'>['models'],
  language: Language,
): SymbolsOfChapter {
  const other = otherLanguage(language);
  const known = new Map<string, Row | 'ambiguous'>();
  const letters = new Map<string, Set<string>>();
  let longest = 1;
  for (const { quantities } of models.values()) {
    for (const { symbol } of quantities.values()) {
      if (symbol[language] === '') continue;
      const [own, twin] = [rowOf(symbol[language], language), rowOf(symbol[other], language)];
      const key = keyOf(own);
      const before = known.get(key) ?? twin;
      const isOne = before !== 'ambiguous' && keyOf(before) === keyOf(twin);
      known.set(key, isOne ? twin : 'ambiguous');
      longest = Math.max(longest, own.length);
      const others = lettersIn(twin);
      lettersIn(own).forEach((letter, nth) => {
        letters.set(letter, (letters.get(letter) ?? new Set()).add(others[nth] ?? letter));
      });
    }
  }
  const conventional = notions()
    .filter(({ symbol }) => symbol.en !== symbol.zh && /^\p{L}$/u.test(symbol[language]))
    .map(({ id, symbol }) => [symbol[language], id] as const);
  return { language, known, letters, longest, conventional: new Map(conventional) };
}

/**
 * A formula with marks.
 * @param html the inside of its <math>
 */
export function markFormula(
  html: string,
  chapter: SymbolsOfChapter,
): { readonly html: string; readonly undecided: readonly UndecidedLetter[] } {
  const tree = readMath(html);
  const decided = new Set<MathElement>();
  for (const element of tree) decideByMacros(element, chapter.language, decided);
  const undecided = markRow(tree, chapter, decided);
  return { html: writeMath(tree), undecided };
}

/** Marks what stands in \sym{…}, takes the macros' colours out, and notes what they have decided. */
function decideByMacros(element: MathElement, language: Language, decided: Set<MathElement>): void {
  const colour = element.name === 'mstyle' && /^ mathcolor="([^"]*)"$/.exec(element.attributes)?.[1];
  const said = colour ? saidByColour(colour) : undefined;
  if (said === undefined) {
    for (const child of element.children) decideByMacros(child, language, decided);
    return;
  }
  element.name = 'mrow';
  element.attributes = '';
  if (said !== 'printed') {
    markPairs(element.children, rowOf(symbolTex(said.symbol[otherLanguage(language)]), language));
  }
  const settle = (one: MathElement): void => {
    decided.add(one);
    one.children.forEach(settle);
  };
  settle(element);
}

/** Marks the symbols of a row. @returns the letters that cannot be decided */
function markRow(
  elements: Row,
  chapter: SymbolsOfChapter,
  decided: ReadonlySet<MathElement>,
): readonly UndecidedLetter[] {
  const { known, letters, conventional, longest } = chapter;
  const row = flatten(elements);
  const undecided: UndecidedLetter[] = [];
  const isKnown = (part: Row): boolean => !part.some((one) => decided.has(one)) && known.has(keyOf(part));
  for (let at = 0; at < row.length; ) {
    let length = Math.min(longest, row.length - at);
    while (length > 1 && !isKnown(row.slice(at, at + length))) length -= 1;
    const symbol = row.slice(at, at + length);
    at += length;
    const [first] = symbol;
    if (!first || decided.has(first)) continue;
    const twin = known.get(keyOf(symbol));
    const { name, text = '', children } = first;
    if (twin && twin !== 'ambiguous') markPairs(symbol, twin);
    else if (children.length > 0) {
      undecided.push(...children.flatMap((child) => markRow([child], chapter, decided)));
    } else if (name === 'mi') {
      const [other, ...others] = letters.get(text) ?? [];
      const isUndecided = twin || others.length > 0 || (other === undefined && conventional.has(text));
      if (isUndecided) undecided.push({ letter: text, notion: conventional.get(text) ?? '' });
      else if (other !== undefined && other !== text) first.attributes += mark(other);
    }
  }
  return undecided;
}

const ofPages = new WeakMap<PageContext, SymbolsOfChapter>();

/** The symbols of a page, put together once. */
export function symbolsOfPage(page: PageContext): SymbolsOfChapter {
  const symbols = ofPages.get(page) ?? symbolsOfChapter(page.models, page.language);
  ofPages.set(page, symbols);
  return symbols;
}
