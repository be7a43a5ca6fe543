// Fetches the exercises' script when a reader turns to one: most readers of a page do no exercise on this visit.
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

type Exercises = typeof import('./exercises/exercises.ts');

/**
 * @param beforeDraw called before other numbers are drawn
 * @returns loads the script and wires the forms, once; further calls wait for the same.
 */
export function exercisesOnDemand(
  store: Store,
  data: PageData,
  beforeDraw: (edit: string) => void,
): () => Promise<Exercises> {
  let loading: Promise<Exercises> | undefined;
  let isReady = false;
  const load = (): Promise<Exercises> => {
    loading ??= import('./exercises/exercises.ts').then((exercises) => {
      exercises.bindExercises(document, store, { ...data, beforeDraw, modelAddress: exercises.modelAddress });
      isReady = true;
      return exercises;
    });
    return loading;
  };
  const inExercise = (event: Event): Element | undefined =>
    event.target instanceof Element && event.target.closest('[data-exercise]') ? event.target : undefined;

  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, (event) => {
      if (!isReady && inExercise(event)) load();
    });
  }
  // An assignment is in force: what was done before shows at once (exercises/host.ts).
  document.addEventListener('exercises-wanted', load);
  // Whoever is quicker than the script must neither lose the page to a submitted form nor the click.
  const repeat = (event: Event, again: (target: Element) => void): void => {
    const target = inExercise(event);
    if (!target || isReady) return;
    event.preventDefault();
    load().then(() => again(target));
  };
  document.addEventListener('submit', (event) =>
    repeat(event, (form) => (form as HTMLFormElement).requestSubmit()),
  );
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button[type="button"]')) {
      repeat(event, (button) => (button as HTMLElement).click());
    }
  });
  return load;
}
