// The exercises of a chapter for a page that is not the chapter (a preview, printed sheets, a package for an LMS): taken
// from the chapter's own page, so that no word of them stands anywhere twice.
import { reviveAny } from '~/calc/kernel/live-series.ts';
import { chapterPath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { findConditions } from '../binder.ts';
import { placesIn, writeNumber } from '../bound-numbers.ts';
import { holds } from '../condition.ts';
import { type PageData, readPageData } from '../page-data.ts';
import { createStore, type Store } from '../store.ts';

/** The pieces of an exercise, as they stand in the chapter's page; take copies of them (`filled`). */
export interface ExercisePieces {
  readonly id: string;
  /** "Exercise 2: The annual rate of another capital" */
  readonly title: string;
  /** The whole exercise, with the form for the answer. */
  readonly box: HTMLElement;
  /** What is asked, in order. */
  readonly question: readonly Element[];
  /** The form for the answer: `exercises.ts` binds it. */
  readonly form: HTMLFormElement | undefined;
  /** By option: its text, and what is said to whoever chooses it. */
  readonly options: ReadonlyMap<string, { readonly text: Element; readonly explanation: Element | undefined }>;
  readonly hints: readonly HTMLDetailsElement[];
  /** By misconception; one that belongs to a step only is found as "step/misconception" (see `misconceptionKey`). */
  readonly misconceptions: ReadonlyMap<string, Element>;
  /** The worked solution; of reasoning, the model answer. */
  readonly solution: HTMLDetailsElement | undefined;
}

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

/** A misconception's explanation by the step it stands for; without a step it is said to any part. */
export const misconceptionKey = (misconception: string, step = ''): string =>
  step ? `${step}/${misconception}` : misconception;

/** The pieces of an exercise's box. */
export function piecesOf(box: HTMLElement): ExercisePieces {
  const form = box.querySelector<HTMLFormElement>('form.exercise-answer') ?? undefined;
  const children = [...box.children];
  return {
    id: box.dataset['exercise'] ?? '',
    title: box.querySelector('.exercise-title')?.textContent?.trim() ?? '',
    box,
    question: children.slice(1, form ? children.indexOf(form) : undefined),
    form,
    options: new Map(
      [...box.querySelectorAll<HTMLElement>('[data-choice]')].flatMap((option) => {
        const text = option.querySelector('.exercise-choice-text');
        const explanation = option.querySelector('[data-explanation]') ?? undefined;
        return text ? [[option.dataset['choice'] ?? '', { text, explanation }] as const] : [];
      }),
    ),
    hints: [...box.querySelectorAll<HTMLDetailsElement>('details.exercise-hint')],
    misconceptions: new Map(
      [...box.querySelectorAll<HTMLElement>('[data-misconception]')].map((element) => [
        misconceptionKey(element.dataset['misconception'] ?? '', element.dataset['step']),
        element,
      ]),
    ),
    solution: box.querySelector<HTMLDetailsElement>('details[data-solution]') ?? undefined,
  };
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

/** A copy of a piece of a chapter, with the numbers of a store in it. */
export function filled<T extends Element>(element: T, store: Store, data: PageData): T {
  const holder = document.createElement('div');
  const copy = document.importNode(element, true);
  holder.append(copy);
  for (const [binding, places] of placesIn(holder, store)) {
    writeNumber(places, store.read(binding), store, data);
  }
  for (const { element: sentence, condition } of findConditions(holder)) {
    sentence.hidden = !holds(condition, store);
  }
  copy.remove();
  return copy;
}
