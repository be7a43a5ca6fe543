// The two conventions of symbols: what English and Chinese call money capital, commodity capital, surplus-value … in
// formulas. They stand in the glossary, as the `symbol` of a term, and nowhere else.
import { type InBothLanguages, type Language, otherLanguage } from '../../i18n/languages.ts';
import { readGlossary } from '../book.ts';
import type { Term } from '../chapter.ts';

/** A notion whose symbol the languages may write differently; its id is that of the term. */
export interface Notion {
  readonly id: string;
  readonly symbol: InBothLanguages;
}

/** The terms of the glossary that have a symbol. */
export const notions = (glossary: ReadonlyMap<string, Term> = readGlossary()): readonly Notion[] =>
  [...glossary].flatMap(([id, { symbol }]) => (symbol ? [{ id, symbol }] : []));

const isLetter = /^\p{L}{1,2}′?(?:\/x)?$/u;

/** What the other language writes for a term's symbol; `undefined` where it writes the same, or only other signs around it. */
export function otherSymbol({ symbol }: Pick<Term, 'symbol'>, language: Language): string | undefined {
  const other = symbol?.[otherLanguage(language)];
  return other !== undefined && other !== symbol?.[language] && isLetter.test(other) ? other : undefined;
}

/** A glossary's symbol as TeX: S′ is S'. */
export const symbolTex = (symbol: string): string => symbol.replaceAll('′', "'");
