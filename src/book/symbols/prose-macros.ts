// The macros by which an author says what a letter in a formula stands for: \sym{money-capital} is M in English and G in
// Chinese, and \printed{…} stays as it is, for it quotes a source. Like the colours of value they go through KaTeX as colours
// (value-colours.ts), and are taken out again when the formula gets its marks (in-prose.ts).
import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Language, languages } from '../../i18n/languages.ts';
import { mapFormulas } from '../primes.ts';
import { type Notion, notions, symbolTex } from './notions.ts';

const printedColour = '#000100';
const colourOf = (index: number): string => `#0002${index.toString(16).padStart(2, '0')}`;

/** What authors may write beside the macros of value. */
export const symbolMacros: Readonly<Record<string, string>> = {
  // In the body of a macro "##" is the sign itself.
  '\\printed': `\\textcolor{#${printedColour}}{#1}`,
};

/** What a colour says of the formula in it: it is printed so in a source, or it is the symbol of a notion. */
export function saidByColour(colour: string): 'printed' | Notion | undefined {
  if (colour === printedColour) return 'printed';
  return notions().find((_, index) => colourOf(index) === colour);
}

const named = /\\sym\{([^}]*)\}/g;

/** The notions that a formula names, known or not. */
export const notionsNamedIn = (formula: string): readonly string[] =>
  [...formula.matchAll(named)].map(([, id = '']) => id);

/** A formula with the symbols of a language for each \sym{…} that names a notion. */
export const withNotions = (formula: string, language: Language): string =>
  formula.replace(named, (written, id: string) => {
    const index = notions().findIndex((notion) => notion.id === id);
    const symbol = notions()[index]?.symbol[language];
    return symbol === undefined ? written : `{\\textcolor{${colourOf(index)}}{${symbolTex(symbol)}}}`;
  });

/** A remark plugin: the same for the formulas of a chapter's file. Stands after remark-math. */
export function remarkSymbols() {
  return (tree: Root, file: VFile): void => {
    const language = languages.find((one) => basename(file.path ?? '').startsWith(`${one}.`)) ?? 'en';
    mapFormulas(tree, (formula) => withNotions(formula, language));
  };
}
