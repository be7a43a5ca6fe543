// The order of what was found. Pagefind weighs how often the words occur; this weighs whether they stand together, and
// whether in a title, so that 再生产 finds 再生产 and not every page with 再, 生 and 产.
import type { SearchKind } from './kinds.ts';

/** What the index says about one document before it is fetched. */
export interface Candidate {
  readonly score: number;
  /** The places of the words that were found in it, counted in words from its beginning: first the title. */
  readonly words: readonly number[];
}

/** A document with its standing. */
export interface Ranked<T> {
  readonly candidate: T;
  readonly rank: number;
  /** Whether the words stand in it together, as they were typed. */
  readonly isWhole: boolean;
}

/** Runs of words that follow each other: [first place, length]. Pure. */
export function runsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    if (last && place === last[0] + last[1]) last[1] += 1;
    else runs.push([place, 1]);
  }
  return runs;
}

/** How much a kind of document is worth beside the others: where it only speaks of it, and where its title does. */
const worth: Readonly<Record<SearchKind, { readonly text: number; readonly title: number }>> = {
  term: { text: 2, title: 14 },
  chapter: { text: 6, title: 9 },
  model: { text: 1.1, title: 1.8 },
  page: { text: 1.1, title: 1.8 },
  source: { text: 1, title: 1.6 },
  example: { text: 0.9, title: 1.4 },
  claim: { text: 0.9, title: 1.4 },
};

/** Longer titles than this are sentences. */
const titleLength = 12;

/**
 * Puts the documents of one kind in order.
 * @param length how many words must stand together; in Chinese, characters
 */
export function ranked<T extends Candidate>(
  candidates: readonly T[],
  kind: SearchKind,
  length: number,
): readonly Ranked<T>[] {
  return candidates
    .map((candidate) => {
      const runs = runsOf(candidate.words);
      const whole = runs.filter(([, size]) => size >= length);
      const together = Math.min(1, Math.max(0, ...runs.map(([, size]) => size)) / length);
      const first = whole[0]?.[0] ?? Number.POSITIVE_INFINITY;
      const asKind = first < titleLength ? worth[kind].title : worth[kind].text;
      const asBeginning = first === 0 ? 1.4 : 1;
      const often = 1 + Math.log2(1 + whole.length) / 4;
      const rank = candidate.score * together ** 2 * often * asKind * asBeginning;
      return { candidate, rank, isWhole: whole.length > 0 };
    })
    .sort((one, other) => other.rank - one.rank);
}
