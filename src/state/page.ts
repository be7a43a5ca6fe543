// The script of a page with numbers: makes the store and ties fields and results to it, so that an edit is answered.
// What need not be there before an edit (the bar, the address, announcements, what the browser keeps) is fetched with
// the first edit, or at once when the page was opened with numbers of its own. The static HTML shows the source's.
import type { CompiledModel, LiveModel } from '~/calc/kernel/live-model.ts';
import { bindResults } from './binder.ts';
import { readBinding } from './binding.ts';
import { whenRedrawn } from './conventions/redraw.ts';
import { allowDragging } from './drag.ts';
import { exercisesOnDemand } from './exercises-on-demand.ts';
import { keyOf, numbersOf } from './kept/names.ts';
import { makeNumberField, type NumberField } from './number-field.ts';
import { type PageData, readPageData } from './page-data.ts';
import { offerStore } from './page-store.ts';
import { createStore, type Store } from './store.ts';
import { createUndo, type Undo } from './undo.ts';

/** A live page, as its parts know it. */
export interface Page {
  readonly data: PageData;
  readonly store: Store;
  readonly undo: Undo;
  /** Takes the last edit back. */
  readonly takeBack: () => void;
  /** Puts the inputs that are meant back to the source's numbers. */
  readonly putBack: (isMeant: (binding: string) => boolean) => void;
  readonly loadExercises: ReturnType<typeof exercisesOnDemand>;
}

/** Finds the editable numbers and makes each a field. */
function makeFields(store: Store, undo: Undo, data: PageData): readonly NumberField[] {
  const elements = [...document.querySelectorAll<HTMLInputElement>('input[data-of]')];
  return elements.flatMap((element, nth) => {
    const binding = element.dataset['of'] ?? '';
    const input = store.input(binding);
    return input ? [makeNumberField(element, `${nth}`, binding, input, store, undo, data)] : [];
  });
}

/** Routes the events of the page to the field they belong to: a few listeners for any number of fields. */
function listen(fields: readonly NumberField[], endEdit: () => void): void {
  const byElement = new Map<EventTarget | null, NumberField>(fields.map((field) => [field.element, field]));
  const fieldOf = ({ target }: Event): NumberField | undefined => byElement.get(target);
  const root = document.documentElement;
  root.addEventListener('focusin', (event) => fieldOf(event)?.focus());
  root.addEventListener('focusout', (event) => fieldOf(event)?.leave());
  root.addEventListener('input', (event) => fieldOf(event)?.typed());
  root.addEventListener('keydown', (event) => fieldOf(event)?.key(event));
  allowDragging(root, fieldOf, endEdit);
}

/** Whether the page was opened with numbers of its own, from the address or from an earlier visit. */
function isOpenedWithNumbers({ chapter }: PageData): boolean {
  try {
    return location.hash.includes('?') || localStorage.getItem(keyOf(numbersOf(chapter))) !== null;
  } catch {
    return false;
  }
}

/**
 * Makes the page live. Does nothing on a page without numbers.
 * @param revive makes models of the page's data: a page without recurrences and tables does not load what they need
 */
export function startPage(revive: (compiled: CompiledModel) => LiveModel): void {
  const data = readPageData(document);
  if (!data) return;
  const models = new Map(Object.entries(data.models).map(([id, model]) => [id, revive(model)]));
  const store = createStore(data.examples, models);
  const undo = createUndo(store);
  const page: Page = {
    data,
    store,
    undo,
    takeBack() {
      undo.undo();
      forgiveAll();
      followUp(new Set());
    },
    putBack(isMeant) {
      undo.before('reset');
      store.apply(new Map([...store.differences()].filter(([binding]) => !isMeant(binding))));
      undo.end();
      forgiveAll();
    },
    loadExercises: exercisesOnDemand(store, data, undo.before),
  };

  let following: Promise<import('./follow-up.ts').FollowUp> | undefined;
  const loadFollowUp = () => {
    following ??= import('./follow-up.ts').then(
      ({ createFollowUp }) => createFollowUp(page),
      (failure) => {
        // The next edit tries again.
        following = undefined;
        throw failure;
      },
    );
    return following;
  };
  const followUp = (examples: ReadonlySet<string>): void => {
    loadFollowUp().then(({ afterChange }) => afterChange(examples));
  };

  const fields = makeFields(store, undo, data);
  const forgiveAll = (): void => {
    for (const field of fields) field.forgive();
  };
  bindResults(document, store, data, (examples) => {
    for (const field of fields) {
      if (examples.has(readBinding(field.binding)?.example ?? '')) field.refresh();
    }
    followUp(examples);
  });
  whenRedrawn(() => {
    for (const field of fields) field.refresh();
  });
  listen(fields, undo.end);

  document.addEventListener('click', ({ target }) => {
    const example =
      target instanceof Element && target.closest<HTMLElement>('[data-reset]')?.dataset['reset'];
    if (example) page.putBack((binding) => binding.startsWith(`${example}.`));
  });
  document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (
      !isUndo ||
      (event.target instanceof HTMLElement &&
        event.target.matches('input.number, [data-exercise] :is(input, textarea)'))
    )
      return;
    event.preventDefault();
    page.takeBack();
  });
  addEventListener('hashchange', () => {
    if (following || isOpenedWithNumbers(data)) loadFollowUp().then(({ followAddress }) => followAddress());
  });
  // A link to a section may be followed before the script is here that takes in the numbers of the address.
  const openedAt = location.hash;
  if (isOpenedWithNumbers(data)) loadFollowUp().then(({ arrive }) => arrive(openedAt));

  offerStore(store, data);
  const { classList } = document.documentElement;
  classList.add('is-live');
  // After the first frame: from then on the style sheet lets the browser skip what is off the screen.
  requestAnimationFrame(() => setTimeout(() => classList.add('is-settled')));
}
