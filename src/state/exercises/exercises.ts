// The exercises of a page: marks what is answered, tells what went wrong, draws other numbers. Fetched when a reader
// turns to an exercise (exercises-on-demand.ts). A page made by script binds its exercises with it too.
import type { ExerciseDefinition } from '~/calc/exercises/definition.ts';
import type { Language } from '~/i18n/languages.ts';
import type { NumberWords } from '../bound-numbers.ts';
import type { LiveExample, Store } from '../store.ts';
import { bindExercise } from './bind-exercise.ts';
import type { RefusalMessages } from './verdict-words.ts';

export { drawAll } from './drawing.ts';
export { modelAddress } from './model-address.ts';

/** The exercises of a page by id; each that has numbers is an example of the store under the same id. */
export type Exercises = Readonly<Record<string, ExerciseDefinition>>;

export interface ExercisePage {
  readonly language: Language;
  readonly exercises: Exercises;
  readonly messages: RefusalMessages & NumberWords['messages'];
  /** Called before other numbers are drawn, so that the draw can be taken back. */
  readonly beforeDraw: (edit: string) => void;
  /** The page of a model in the numbers of an exercise; `undefined` where there is none. */
  readonly modelAddress?: (language: Language, model: string, live: LiveExample) => string | undefined;
}

/** Wires the exercises' forms. Call it after the page's results are bound. */
export function bindExercises(root: ParentNode, store: Store, page: ExercisePage): void {
  for (const [id, exercise] of Object.entries(page.exercises)) {
    const box = root.querySelector<HTMLElement>(`[data-exercise="${CSS.escape(id)}"]`);
    if (box) bindExercise(box, exercise, store, page);
  }
}
