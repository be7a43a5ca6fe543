// The search index as Pagefind serves it: one for each language. It is fetched when the first search is made.
import { type SearchKind, searchKinds } from './kinds.ts';
import type { Fragment } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { type Candidate, type Ranked, ranked } from './ranking.ts';

interface PagefindResult extends Candidate {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}
interface PagefindInstance {
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly ranking: { readonly pageLength: number };
  }) => PagefindInstance;
}

/** One document that was found; its text is fetched when it is shown. */
export interface Hit {
  readonly kind: SearchKind;
  readonly rank: number;
  readonly fetch: () => Promise<Fragment>;
}

/** What was found, by kind, the best first. */
export interface Found {
  readonly question: Question;
  readonly kinds: ReadonlyMap<SearchKind, readonly Hit[]>;
}

/** The index of one language. */
export interface SearchIndex {
  readonly find: (typed: string) => Promise<Found>;
}

type Lists = readonly (readonly [SearchKind, readonly Ranked<PagefindResult>[]])[];

/** Chinese words fall apart into characters: where one document has them whole, no other is of interest. */
function onlyWhole(lists: Lists): Lists {
  if (!lists.some(([, list]) => list.some(({ isWhole }) => isWhole))) return lists;
  return lists.map(([kind, list]) => [kind, list.filter(({ isWhole }) => isWhole)]);
}

const hitOf = (kind: SearchKind, { candidate, rank }: Ranked<PagefindResult>): Hit => ({
  kind,
  rank,
  fetch: () => candidate.data(),
});

/** A chapter is long and still more to the point than a line of a list. */
const ranking = { pageLength: 0.2 };

/**
 * Opens the index of a language.
 * @param base the folder from which the book is served, with slashes at both ends
 * @throws when it cannot be fetched, as while the book is written (`npm run dev`) or offline
 */
export async function openIndex(base: string, language: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/${language}/`;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const instance = createInstance({ basePath: folder, baseUrl: base, ranking });
  return {
    async find(typed) {
      const question = readQuestion(typed);
      const { words, length, isChinese } = question;
      const search = async (kind: SearchKind) =>
        (await instance.search(words, { filters: { kind } })).results;
      const lists: Lists = words
        ? await Promise.all(
            searchKinds.map(async (kind) => [kind, ranked(await search(kind), kind, length)] as const),
          )
        : [];
      const kept = isChinese ? onlyWhole(lists) : lists;
      const kinds = kept.map(([kind, list]) => [kind, list.map((one) => hitOf(kind, one))] as const);
      return { question, kinds: new Map(kinds.filter(([, hits]) => hits.length > 0)) };
    },
  };
}
