// The numbers of a chapter that this browser keeps between visits, as they differ from the source's:
//
//   { "version": 1, "numbers": { "capital-a.weeklyVariableCapital": "120" } }
//
// How they are kept, and what happens to what cannot be read, is told in kept/shelf.ts.
import { numbersOf } from './kept/names.ts';
import { isRecord, type Kind, type Shelf, shelf } from './kept/shelf.ts';
import type { Differences } from './store.ts';

/** How changed numbers are kept. */
export const numbersKind: Kind<Differences> = {
  version: 1,
  read({ numbers }) {
    if (!isRecord(numbers)) return undefined;
    const entries = Object.entries(numbers);
    const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
    return entries.every(isText) ? new Map(entries) : undefined;
  },
  write: (numbers) => (numbers.size > 0 ? { numbers: Object.fromEntries(numbers) } : undefined),
};

/** The shelf of one chapter's numbers. */
export const shelfFor = (chapter: string, open?: () => Storage): Shelf<Differences> =>
  shelf(numbersOf(chapter), numbersKind, open);
