// A link to words of a page: the "text fragment" that browsers scroll to and show (https://wicg.github.io/scroll-to-text-fragment).
// A browser looks for whole words that stand together in one block; numbers in fields are no text to it. So the fragment
// names only words between numbers.
import type { Language } from '~/i18n/languages.ts';
import { placeholder, type Span } from './anchored-text.ts';

/** Longer passages are named by their first and last words. */
const longestWhole = 100;

/** How many words name a beginning or an end. */
const wordsNamed: Readonly<Record<Language, number>> = { en: 6, zh: 8 };

const isBroken = (character: string): boolean => character === placeholder || /[\n\t]/.test(character);

/** The pieces of a stretch that a browser can find: without numbers, within one block. */
function pieces(text: string, { start, end }: Span, breaks: ReadonlySet<number>): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (let place = start; place <= end; place += 1) {
    const isEnd = place === end || isBroken(text.charAt(place));
    if (!isEnd && !breaks.has(place)) continue;
    if (place > from) found.push({ start: from, end: place });
    from = isEnd ? place + 1 : place;
  }
  return found;
}

/** The whole words of a piece. A word that the selection cut is left out. */
function wordsOf(text: string, { start, end }: Span, language: Language): readonly Span[] {
  const from = Math.max(0, start - 40);
  const around = text.slice(from, end + 40);
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(around);
  return [...words].flatMap(({ index, segment, isWordLike }) => {
    const word = { start: from + index, end: from + index + segment.length };
    return isWordLike && word.start >= start && word.end <= end ? [word] : [];
  });
}

/** A hyphen has a meaning of its own in a text fragment; half of a pair of surrogates cannot be encoded. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

const isTwice = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words);

/**
 * The directive that names a stretch: "text=first%20words,last%20words"; undefined when it has no words to name.
 * @param breaks places where something stands in the page that is no part of the text, such as the mark of a note
 */
export function textDirective(
  text: string,
  span: Span,
  language: Language,
  breaks: ReadonlySet<number> = new Set(),
): string | undefined {
  const rows = pieces(text, span, breaks).map((piece) => wordsOf(text, piece, language));
  // One word at the edge of a number names nothing; several do.
  const good = rows.filter((words) => words.length > 1);
  const [first = rows.find((words) => words.length > 0)] = good;
  const last = good.at(-1) ?? first;
  if (!first || !last) return undefined;
  const between = (one: Span | undefined, other: Span | undefined): string =>
    one && other ? text.slice(one.start, other.end) : '';
  // The two must not overlap.
  const most = first === last ? Math.floor(first.length / 2) : Number.POSITIVE_INFINITY;
  const named = Math.min(wordsNamed[language], most);
  const whole = between(first[0], first.at(-1));
  const isWhole = first === last && (whole.length <= longestWhole || first.length === 1);
  const beginning = isWhole ? whole : between(first[0], first[Math.min(named, first.length) - 1]);
  const end = isWhole ? '' : between(last[Math.max(0, last.length - named)], last.at(-1));
  const prefix = isTwice(text, beginning) ? prefixOf(text, first[0], language, breaks) : '';
  return `text=${prefix ? `${encoded(prefix)}-,` : ''}${encoded(beginning)}${end ? `,${encoded(end)}` : ''}`;
}

/** The words before a word, in the same piece. */
function prefixOf(
  text: string,
  word: Span | undefined,
  language: Language,
  breaks: ReadonlySet<number>,
): string {
  if (!word || breaks.has(word.start)) return '';
  const piece = pieces(text, { start: Math.max(0, word.start - 80), end: word.start }, breaks).at(-1);
  if (!piece || piece.end !== word.start) return '';
  const words = wordsOf(text, piece, language).slice(-3);
  const first = words[0];
  return first ? text.slice(first.start, word.start).trim() : '';
}
