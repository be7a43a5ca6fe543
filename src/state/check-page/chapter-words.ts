// The words of the exercises, out of the chapters' own pages: all of them are fetched when the checker is opened, so that
// nothing is asked of any host once there is something handed in.
import type { Catalogue, FoundExercise } from '~/assignments/catalogue.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import type { Language } from '~/i18n/languages.ts';
import { questionOf, solutionOf } from '../assign-page/question-text.ts';
import { exercisesOfChapter, filled } from '../exercises/from-chapter.ts';

/** Fetches the chapters that have exercises. What does not come is done without. */
export async function fetchWords({ chapters }: Catalogue, language: Language): Promise<void> {
  const withExercises = chapters.filter(({ exercises }) => Object.keys(exercises).length > 0);
  await Promise.allSettled(withExercises.map(({ id }) => exercisesOfChapter(language, id)));
}

/** Puts the question, or the model answer, into a place, in a student's numbers. */
export async function showWords(
  place: Element,
  which: 'question' | 'solution',
  language: Language,
  found: FoundExercise,
  { numbers }: Task,
): Promise<void> {
  const words = which === 'question' ? questionOf : solutionOf;
  place.replaceChildren(...(await words(language, found, numbers).catch(() => [])));
}

/** Puts the texts of options into a place, where the chapter has them; it keeps what it has otherwise. */
export async function showOptions(
  place: Element,
  options: readonly string[],
  language: Language,
  { id, chapter }: FoundExercise,
  { numbers }: Task,
): Promise<void> {
  try {
    const { data, newStore, exercises } = await exercisesOfChapter(language, chapter.id);
    const store = newStore();
    for (const [input, value] of numbers) store.set(`${id}.${input}`, value);
    const texts = options.map((option) => exercises.get(id)?.options.get(option)?.text);
    if (texts.includes(undefined)) return;
    place.replaceChildren(
      ...texts.flatMap((text) => {
        const line = document.createElement('span');
        line.className = 'option';
        if (text) line.append(...filled(text, store, data).childNodes);
        return [line];
      }),
    );
  } catch {
    // The names of the options stand there already.
  }
}
