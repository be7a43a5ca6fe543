// Which of what was found is shown: by kind, the kind with the best answer first; of each a few, or many of one kind.
import type { SearchKind } from './kinds.ts';
import type { Found, Hit } from './pagefind.ts';
import { type Fragment, type Section, sectionsOf } from './passages.ts';

/** Everything shown of one kind. */
export interface Group {
  readonly kind: SearchKind;
  /** How many were found, shown or not. */
  readonly count: number;
  readonly answers: readonly Answer[];
}

/** One document with the places in it. */
export interface Answer {
  readonly fragment: Fragment;
  readonly sections: readonly Section[];
}

/** How many of a kind are shown beside others. */
const few: Readonly<Partial<Record<SearchKind, number>>> = { chapter: 4, term: 2 };
const fewOfOthers = 3;

const bestOf = ([hit]: readonly Hit[]): number => hit?.rank ?? 0;

async function answersOf(hits: readonly Hit[], found: Found): Promise<readonly Answer[]> {
  const fragments = await Promise.all(hits.map((hit) => hit.fetch()));
  return fragments
    .map((fragment) => ({ fragment, sections: sectionsOf(fragment, found.question) }))
    .filter(({ sections }) => sections.length > 0);
}

/** How many documents were found. */
export const countOf = (found: Found): number =>
  [...found.kinds.values()].reduce((sum, hits) => sum + hits.length, 0);

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
    chosen
      .toSorted(([, one], [, other]) => bestOf(other) - bestOf(one))
      .map(async ([kind, hits]) => {
        const shown = hits.slice(0, only ? many : (few[kind] ?? fewOfOthers));
        return { kind, count: hits.length, answers: await answersOf(shown, found) };
      }),
  );
  return groups.filter(({ answers }) => answers.length > 0);
}
