// The exercises of a chapter for a page that is not the chapter (a preview, printed sheets, a package for an LMS): taken
// from the chapter's own page, so that no word of them stands anywhere twice.
import { reviveAny } from '~/calc/kernel/live-series.ts';
import { chapterPath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { type PageData, readPageData } from '../page-data.ts';
import { createStore, type Store } from '../store.ts';
import { type ExercisePieces, piecesOf } from './pieces.ts';

export { filled } from './filled.ts';
export { type ExercisePieces, explanationOf, misconceptionKey } from './pieces.ts';

export interface ChapterExercises {
  readonly data: PageData;
  /** Makes a store of the chapter, in the numbers of its static page. */
  readonly newStore: () => Store;
  /** In the chapter's order. */
  readonly exercises: ReadonlyMap<string, ExercisePieces>;
}

/** The page of a chapter could not be fetched, or is none. */
export class ChapterNotFetchedError extends Error {
  override readonly name = 'ChapterNotFetchedError';
  constructor(address: string, reason: string) {
    super(`The exercises of ${address} could not be fetched: ${reason}`);
  }
}

const fetched = new Map<string, Promise<ChapterExercises>>();

/**
 * The exercises of a chapter, in one language. Its page is fetched once.
 * @throws ChapterNotFetchedError; a further call then tries again
 */
export function exercisesOfChapter(language: Language, chapterId: string): Promise<ChapterExercises> {
  const address = chapterPath(language, chapterId);
  const known = fetched.get(address);
  if (known) return known;
  const coming = fetchChapter(address);
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
}

async function fetchChapter(address: string): Promise<ChapterExercises> {
  const response = await fetch(address).catch((failure: unknown) => {
    throw new ChapterNotFetchedError(address, String(failure));
  });
  if (!response.ok) throw new ChapterNotFetchedError(address, `the host answers ${response.status}`);
  return exercisesIn(new DOMParser().parseFromString(await response.text(), 'text/html'), address);
}

/** The exercises of a chapter's page. @throws ChapterNotFetchedError when it is none */
export function exercisesIn(page: Document, address: string): ChapterExercises {
  const data = readPageData(page);
  if (!data) throw new ChapterNotFetchedError(address, 'there is no chapter');
  const models = new Map(Object.entries(data.models).map(([id, model]) => [id, reviveAny(model)]));
  const boxes = [...page.querySelectorAll<HTMLElement>('[data-exercise]')];
  return {
    data,
    newStore: () => createStore(data.examples, models),
    exercises: new Map(boxes.map((box) => [box.dataset['exercise'] ?? '', piecesOf(box)])),
  };
}
