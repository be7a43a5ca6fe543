// Which of what was found is shown: by kind, the kind with the best answer first; of each a few, or many of one kind.
import type { SearchKind } from './kinds.ts';
import type { Found, Hit } from './pagefind.ts';
import { type Fragment, type Section, sectionsOf } from './passages.ts';
import { isNameOf } from './question.ts';

/** Everything shown of one kind. */
export interface Group {
  readonly kind: SearchKind;
  /** How many were found, shown or not. */
  readonly count: number;
  /** The rank of its best. */
  readonly best: number;
  readonly answers: readonly Answer[];
}

/** One document with the places in it. */
export interface Answer {
  readonly fragment: Fragment;
  readonly sections: readonly Section[];
  /** Whether its name is what was asked for. */
  readonly isNamed: boolean;
}

/** How many of a kind are shown beside others; more are fetched, for one whose very name was asked for may be among them. */
const few = 3;
const fetched = 8;

async function answersOf(hits: readonly Hit[], found: Found): Promise<readonly Answer[]> {
  const fragments = await Promise.all(hits.map((hit) => hit.fetch()));
  return fragments
    .map((fragment) => ({
      fragment,
      sections: sectionsOf(fragment, found.question),
      isNamed: isNameOf(fragment.meta['title'] ?? '', found.question),
    }))
    .filter(({ sections }) => sections.length > 0)
    .toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed));
}

/**
 * Fetches what is shown.
 * @param only of this kind, when a reader has chosen one
 * @param many how many of it
 * @returns empty when nothing that was found is an answer
 */
export async function groupsOf(
  found: Found,
  only: SearchKind | undefined,
  many: number,
): Promise<readonly Group[]> {
  const chosen = [...found.kinds].filter(([kind]) => only === undefined || kind === only);
  const groups = await Promise.all(
    chosen.map(async ([kind, hits]) => {
      const answers = await answersOf(hits.slice(0, only ? many : fetched), found);
      const best = hits[0]?.rank ?? 0;
      return { kind, count: hits.length, best, answers: answers.slice(0, only ? many : few) };
    }),
  );
  const isNamed = ({ answers }: Group): boolean => answers[0]?.isNamed ?? false;
  return groups
    .filter(({ answers }) => answers.length > 0)
    .toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || other.best - one.best);
}

/** How many documents of each kind. */
export type Counts = ReadonlyMap<SearchKind, number>;

/** Of the kinds that have an answer: what the index gave for want of better does not count. */
export const countsOf = (groups: readonly Group[]): Counts =>
  new Map(groups.map(({ kind, count }) => [kind, count]));

/** Of all kinds, as the index has them. */
export const allCounts = ({ kinds }: Found): Counts =>
  new Map([...kinds].map(([kind, hits]) => [kind, hits.length]));

/** How much was found of all kinds together. */
export const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
