// What an exercise asks, taken from its chapter's page and filled with numbers: for a look at it, and for printed sheets.
import type { FoundExercise } from '~/assignments/catalogue.ts';
import type { Variant } from '~/calc/exercises/variants.ts';
import type { Language } from '~/i18n/languages.ts';
import { exercisesOfChapter, filled } from '../exercises/from-chapter.ts';
import { make } from '../shell/make-element.ts';

/** Copies of an exercise's pieces. @throws ChapterNotFetchedError, or when the chapter has no such exercise */
async function filledPieces(language: Language, { id, chapter }: FoundExercise, numbers: Variant) {
  const { data, newStore, exercises } = await exercisesOfChapter(language, chapter.id);
  const pieces = exercises.get(id);
  if (!pieces) throw new Error(`The chapter has no exercise "${id}"`);
  const store = newStore();
  for (const [input, value] of numbers) store.set(`${id}.${input}`, value);
  const fill = (element: Element): Element => withoutNames(filled(element, store, data));
  return { pieces, fill };
}

/** What is asked; of multiple choice, with its options. */
export async function questionOf(
  language: Language,
  found: FoundExercise,
  numbers: Variant,
): Promise<readonly Element[]> {
  const { pieces, fill } = await filledPieces(language, found, numbers);
  const options = [...pieces.options.values()].map(({ text }) => make('li', {}, fill(text)));
  return [
    ...pieces.question.map(fill),
    ...(options.length > 0 ? [make('ol', { class: 'options' }, ...options)] : []),
  ];
}

/** The model answer of an exercise in words, or its worked solution, without its fold. */
export async function solutionOf(
  language: Language,
  found: FoundExercise,
  numbers: Variant,
): Promise<readonly Node[]> {
  const { pieces, fill } = await filledPieces(language, found, numbers);
  if (!pieces.solution) return [];
  const solution = fill(pieces.solution);
  solution.querySelector('summary')?.remove();
  return [...solution.childNodes];
}

/** Takes ids away: the same question may stand on a page several times. What can be typed into is for reading only. */
function withoutNames(element: Element): Element {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) one.removeAttribute(name);
  }
  return element;
}
