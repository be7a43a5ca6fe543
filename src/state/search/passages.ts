// Where in a document the words stand: its sections with the most of them, each with a passage in which they are marked.
// What Pagefind gives as HTML is not used: a passage is a list of plain pieces.
import { joined } from './alike.ts';
import { askedParts, meantBy, type Question } from './question.ts';
import { runsOf } from './ranking.ts';

/** A piece of a passage; what was searched for is marked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What the index keeps of a document, as far as it is used here. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The text, with the places between words as Pagefind counts them. */
  readonly raw_content: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
  readonly locations: readonly number[];
}

/** A part of a document: what stands before its first heading with an id, or a section. */
export interface Section {
  /** Empty for the document itself. */
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** How much of what was searched for stands in it. */
  readonly hits: number;
}

/** Words before the first that is marked, and in all. */
const lead = 8;
const breadth = { words: 30, characters: 60 };

/** Words (Chinese: characters), each with the blank that follows it. */
export function wordsOf(content: string): readonly string[] {
  const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  if (text.includes('\u200b')) return text.split('\u200b');
  return text.split(/[^\S\uFEFF]+/).map((word) => `${word} `);
}

/**
 * The places that are marked: where all that was asked for stands together; else as much as must; else every word.
 * "surplus-value" is one word and all of "surplus value".
 */
function markedPlaces(
  words: readonly string[],
  places: readonly number[],
  question: Question,
): ReadonlySet<number> {
  const meant = (place: number): readonly string[] => meantBy(words[place] ?? '', question);
  const runs = runsOf(places.filter((place) => meant(place).length > 0)).map(([first, size]) =>
    Array.from({ length: size }, (_, index) => first + index),
  );
  const asked = new Set(askedParts(question));
  const isAll = (run: readonly number[]): boolean => new Set(run.flatMap(meant)).size === asked.size;
  const isEnough = (run: readonly number[]): boolean => run.length >= question.length;
  const chosen = [...(question.isChinese ? [] : [isAll]), isEnough].find((isWhole) => runs.some(isWhole));
  return new Set((chosen ? runs.filter(chosen) : runs).flat());
}

function passage(
  words: readonly string[],
  marked: ReadonlySet<number>,
  from: number,
  to: number,
): readonly Piece[] {
  const isChinese = words.slice(from, to).some((word) => /\p{Script=Han}/u.test(word));
  const first = Array.from({ length: to - from }, (_, index) => from + index).find((place) =>
    marked.has(place),
  );
  const begin = Math.max(from, (first ?? from) - lead);
  const end = Math.min(to, begin + (isChinese ? breadth.characters : breadth.words));
  const pieces: { text: string; isMarked: boolean }[] = [];
  for (let place = begin; place < end; place += 1) {
    const isMarked = marked.has(place);
    const last = pieces.at(-1);
    const text = words[place] ?? '';
    if (last?.isMarked === isMarked) last.text += text;
    else pieces.push({ text, isMarked });
  }
  if (begin > from) pieces.unshift({ text: '… ', isMarked: false });
  if (end < to) pieces.push({ text: ' …', isMarked: false });
  return tidy(pieces);
}

/** Takes out the blanks between Chinese characters, those between pieces included, and those at the end of a mark. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap(({ text, isMarked }, index) => {
    const next = pieces[index + 1]?.text ?? '';
    const own = joined(text + next.slice(0, 1)).slice(0, next ? -1 : undefined);
    if (!isMarked) return [{ text: own, isMarked }];
    const word = own.trimEnd();
    const blank = own.slice(word.length);
    return [{ text: word, isMarked }, ...(blank ? [{ text: blank, isMarked: false }] : [])];
  });
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How many words of the text are its title, with which it begins: a passage need not repeat it. */
function wordsInTitle(words: readonly string[], title: string): number {
  const rest = lettersIn(title);
  let letters = 0;
  const next = words.findIndex((word) => {
    letters += lettersIn(word);
    return letters > rest;
  });
  return Math.max(0, next);
}

/** The sections in which something stands, in the order of the text. None: the document is no answer. */
export function sectionsOf(fragment: Fragment, question: Question): readonly Section[] {
  const words = wordsOf(fragment.raw_content);
  const marked = markedPlaces(words, fragment.locations, question);
  const start = wordsInTitle(words, fragment.meta['title'] ?? '');
  const headings = fragment.anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text?.trim())
    .toSorted((one, other) => one.location - other.location);
  const starts = [{ id: '', text: fragment.meta['title'] ?? '', location: 0 }, ...headings];
  return starts.flatMap(({ id, text = '', location }, index) => {
    const to = starts[index + 1]?.location ?? words.length;
    const hits = [...marked].filter((place) => place >= location && place < to).length;
    if (hits === 0) return [];
    return [
      {
        id,
        title: joined(text)
          .trim()
          .replace(/[。.]$/, ''),
        hits,
        pieces: passage(words, marked, Math.max(location, start), to),
      },
    ];
  });
}
