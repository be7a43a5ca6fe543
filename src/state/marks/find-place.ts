// Finds the words of a mark again in a text that may have changed since: first the words themselves, where they stand with
// what stood around them, nearest to where they were; then words like them. What is not found is not lost: the mark stays,
// and its list says that its place was not found.
import { placeholder, type Span, trimmed } from './anchored-text.ts';
import type { Selectors } from './mark.ts';
import { nearestStretch } from './nearest-stretch.ts';

/** Where a mark stands, and how sure that is. */
export interface Place extends Span {
  /** `same`: the very words. `alike`: words with some changes. */
  readonly how: 'same' | 'alike';
}

/** Words that carry less than this are not looked for by themselves: "capital" stands on every page. */
const enough = 20;

/** At most this part of the characters may have changed. */
const mostChanged = 0.25;

/** Of a longer quotation, only the beginning and the end are looked for. */
const longest = 400;
const edge = 160;

/** Every Chinese character says as much as three letters. */
const weightOf = (words: string): number => {
  let weight = 0;
  for (const character of words) {
    if (character >= '\u2E80' && character !== placeholder) weight += 3;
    else if (character !== placeholder && character.trim() !== '') weight += 1;
  }
  return weight;
};

const sameAtEnd = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
};
const sameAtStart = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
};

/** A letter that stands more often than this is no passage. */
const mostOccurrences = 1000;

/** The places where the very words stand, also where they overlap. */
function* occurrences(text: string, words: string): Generator<number> {
  let place = text.indexOf(words);
  for (let count = 0; place >= 0 && count < mostOccurrences; count += 1) {
    yield place;
    place = text.indexOf(words, place + 1);
  }
}

/** The place with the very words that has most of what stood around them. */
export function findSame(text: string, { exact, prefix, suffix, start }: Selectors): Place | undefined {
  const from = start - prefix.length;
  if (from >= 0 && text.startsWith(prefix + exact + suffix, from))
    return { start, end: start + exact.length, how: 'same' };
  let best: { readonly place: number; readonly context: number; readonly weight: number } | undefined;
  for (const place of occurrences(text, exact)) {
    const end = place + exact.length;
    const before = sameAtEnd(prefix, text.slice(Math.max(0, place - prefix.length), place));
    const after = sameAtStart(suffix, text.slice(end, end + suffix.length));
    const context = before + after;
    const isNearer = best && Math.abs(place - start) < Math.abs(best.place - start);
    if (best && (context < best.context || (context === best.context && !isNearer))) continue;
    const around = prefix.slice(prefix.length - before) + suffix.slice(0, after);
    const isWhole = context === prefix.length + suffix.length && (context > 0 || place === start);
    best = { place, context, weight: isWhole ? enough : weightOf(exact) + weightOf(around) };
  }
  if (!best || best.weight < enough) return undefined;
  return { start: best.place, end: best.place + exact.length, how: 'same' };
}

const editsFor = (words: string): number => Math.floor(words.length * mostChanged);

/** Whether what was found in place of the words is still like them. */
const isLike = (found: string, exact: string): boolean =>
  nearestStretch(found, exact, Math.floor(exact.length / 2), 0) !== undefined;

/** Words like these, with surroundings like theirs. Takes long. */
export function findAlike(text: string, { exact, prefix, suffix, start }: Selectors): Place | undefined {
  const pattern = prefix + exact + suffix;
  if (weightOf(pattern) < enough) return undefined;
  const near = start - prefix.length;
  if (exact.length <= longest) {
    const found = nearestStretch(text, pattern, editsFor(pattern), near);
    if (!found) return undefined;
    const from = found.cut(prefix.length, 'start');
    const to = found.cut(prefix.length + exact.length, 'end');
    return placed(text, from, to, (words) => isLike(words, exact));
  }
  const head = prefix + exact.slice(0, edge);
  const tail = exact.slice(-edge) + suffix;
  const first = nearestStretch(text, head, editsFor(head), near);
  if (!first) return undefined;
  const from = first.cut(prefix.length, 'start');
  const last = nearestStretch(text, tail, editsFor(tail), from + exact.length - edge);
  if (!last) return undefined;
  const isAsLong = ({ length }: string): boolean =>
    length > exact.length / 2 && length < exact.length * 1.5 && last.end > first.end;
  return placed(text, from, last.cut(edge, 'end'), isAsLong);
}

function placed(
  text: string,
  start: number,
  end: number,
  isGood: (words: string) => boolean,
): Place | undefined {
  const span = trimmed(text, { start, end });
  return span && isGood(text.slice(span.start, span.end)) ? { ...span, how: 'alike' } : undefined;
}

/**
 * Where the words of a mark stand in a text; undefined when they are not found.
 * @param text anchored text (anchored-text.ts)
 */
export function findPlace(text: string, selectors: Selectors): Place | undefined {
  return findSame(text, selectors) ?? findAlike(text, selectors);
}

/** The selectors of a stretch of a text. @param context how much of what stands around it is kept */
export function selectorsOf(text: string, { start, end }: Span, context: number): Selectors {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
  };
}
