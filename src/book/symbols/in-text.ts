// Symbols in plain text: "M–C…P…C′–M′", "I(v + s)", "500s", "s/x", "m′". Titles, notes and the rows of the reference
// cannot hold formulas, so what is written in one of these ways is taken for what it is. A letter by itself is not: in
// prose it belongs into a formula, $s$.
import { type Language, otherLanguage } from '~/i18n/languages.ts';
import { notions } from './notions.ts';

/** A piece of a text; `other` is what the other language writes in its place. */
export interface TextPiece {
  readonly text: string;
  readonly other?: string;
}

/** A way to write symbols: how to find it, and what stands for each of its letters in the other language. */
interface Way {
  readonly found: RegExp;
  readonly letters: RegExp;
  readonly others: ReadonlyMap<string, string>;
}

const ofCircuits = [
  'money-capital',
  'commodity-capital',
  'productive-capital',
  'labour-power',
  'means-of-production',
  'increment-of-money',
  'increment-of-commodities',
];
const ofValue = ['constant-capital', 'variable-capital', 'surplus-value'];
const withPrime = ['money-capital', 'commodity-capital', 'annual-surplus-value', 'surplus-value'];

function waysOf(language: Language): readonly Way[] {
  const symbols = new Map(notions().map(({ id, symbol }) => [id, symbol]));
  const other = otherLanguage(language);
  const lettersOf = (ids: readonly string[]): ReadonlyMap<string, string> => {
    const known = ids.map((id) => symbols.get(id)).filter((symbol) => symbol !== undefined);
    return new Map(known.map((symbol) => [symbol[language], symbol[other]]));
  };
  const anyOf = (letters: ReadonlyMap<string, string>): string =>
    [...letters.keys()].sort((left, right) => right.length - left.length).join('|');
  const way = (others: ReadonlyMap<string, string>, source: string): Way[] =>
    others.size === 0
      ? []
      : [{ found: new RegExp(source, 'g'), letters: new RegExp(anyOf(others), 'g'), others }];
  const alone = (source: string): string => `(?<![A-Za-zΔ\\d])(?:${source})(?![A-Za-z])`;
  const [circuits, value, primed] = [lettersOf(ofCircuits), lettersOf(ofValue), lettersOf(withPrime)];
  const surplus = lettersOf(['surplus-value']);
  const ofSociety = lettersOf(['annual-surplus-value']);
  const [m] = surplus.keys();
  const form = `(?:${anyOf(circuits)})[′″]*(?:\\((?:${anyOf(circuits)})(?:[,，、]\\s?(?:${anyOf(circuits)}))*\\))?`;
  const amount = `(?:\\d[\\d,.]*\\s?)?Δ?(?:${anyOf(value)})(?:/x)?`;
  // "1980s" is a decade; a sum of four digits has a comma in English.
  const sum = language === 'en' ? '\\d{3}|\\d{1,3}(?:,\\d{3})+' : '\\d{2,}';
  // "Is" is a word.
  const department = language === 'en' ? '(?:II[ab]?\\s?|I\\s)' : '(?:[ⅠⅡ][ab]?\\s?)';
  return [
    ...way(circuits, alone(`${form}(?:\\s?[–—…·]\\s?${form})+`)),
    ...way(value, alone(`${department}?\\(?${amount}(?:\\s?[+＋]\\s?${amount})+`)),
    ...way(surplus, alone(`${m}/x|${m}n/v|(?:${sum})${m}|${department}${m}(?!\\s?/)`)),
    ...way(ofSociety, alone(`V\\s?[+＋]\\s?(?:${anyOf(ofSociety)})`)),
    // What a rate is multiplied by stands right behind its prime: m′vn.
    ...way(primed, `(?<![A-Za-zΔ])(?:${anyOf(primed)})[′″]`),
  ];
}

const ways = new Map<Language, readonly Way[]>();

/** The pieces of a text: what the other language writes differently, and what stands between. */
export function symbolsIn(text: string, language: Language): readonly TextPiece[] {
  const known = ways.get(language) ?? waysOf(language);
  ways.set(language, known);
  const pieces: TextPiece[] = [];
  const take = (piece: TextPiece): void => {
    if (piece.text) pieces.push(piece);
  };
  let done = 0;
  for (const { start, end, way } of expressionsIn(text, known)) {
    if (start < done) continue;
    for (const { 0: letter, index } of text.slice(start, end).matchAll(way.letters)) {
      const other = way.others.get(letter) ?? letter;
      if (other === letter) continue;
      take({ text: text.slice(done, start + index) });
      take({ text: letter, other });
      done = start + index + letter.length;
    }
    take({ text: text.slice(done, end) });
    done = end;
  }
  take({ text: text.slice(done) });
  return pieces;
}

/** Where symbols are written, from left to right, the longer first. */
const expressionsIn = (text: string, known: readonly Way[]) =>
  known
    .flatMap((way) =>
      [...text.matchAll(way.found)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        way,
      })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end);

/** A text in the other language's symbols; its words stay. */
export const inOtherSymbols = (text: string, language: Language): string =>
  symbolsIn(text, language)
    .map(({ text, other = text }) => other)
    .join('');
