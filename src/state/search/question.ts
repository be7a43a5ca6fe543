// What a reader asks, as the index is asked.
import { alike, spaced } from './alike.ts';
import { inSimplified } from './traditional.ts';

/** A question, read. */
export interface Question {
  /** What is handed to the index; empty when nothing is asked. */
  readonly words: string;
  /** How many of its words must stand together. */
  readonly length: number;
  readonly isChinese: boolean;
}

/** More than this is no question to a book. */
const longest = 200;

const chinese = /\p{Script=Han}/u;

/** "s'" is meant for s′; quotation marks would ask Pagefind for its own search of phrases. */
const wordsOf = (text: string): string =>
  spaced(alike(text.normalize('NFC').replace(/(?<=\p{L})['’ʹ`](?!\p{L})/gu, '′')))
    .replace(/["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const countWords = (text: string): number => wordsOf(text).split(' ').filter(Boolean).length;

/**
 * Reads what was typed. Between Chinese words a blank or a mark separates; of an English phrase one word may stand
 * apart, for "surplus value" is also written with a hyphen.
 */
export function readQuestion(typed: string): Question {
  const isChinese = chinese.test(typed);
  const text = isChinese ? inSimplified(typed.slice(0, longest)) : typed.slice(0, longest);
  const length = isChinese
    ? Math.max(1, ...text.split(/[\s\p{P}\p{S}]+/u).map(countWords))
    : Math.max(1, countWords(text) - 1);
  return { words: wordsOf(text), length, isChinese };
}

const partsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words that were asked for, a hyphen between two of them or not. */
export const askedParts = ({ words }: Question): readonly string[] => partsOf(words);

/**
 * Which of the words that were asked for a word of the text is. Where the index has no such word it answers with another
 * that begins alike ("K" for "Kalecki"): that is none. Endings may differ, except of signs of one or two letters.
 */
export function meantBy(word: string, question: Question): readonly string[] {
  const found = partsOf(word);
  return askedParts(question).filter((asked) => {
    const stem = asked.slice(0, Math.max(3, asked.length - 3));
    return found.some((part) => (asked.length > 2 ? part.startsWith(stem) : part === asked));
  });
}

/** Without marks, case and articles: what makes a name that name. */
const bare = (text: string): string =>
  partsOf(text)
    .filter((part) => !/^(?:an?|the)$/.test(part))
    .join(' ');

/** Whether a title says just what was asked for. */
export const isNameOf = (title: string, { words }: Question): boolean => bare(spaced(title)) === bare(words);
