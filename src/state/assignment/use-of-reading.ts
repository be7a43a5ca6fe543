// Reading counts by use: what is really done in a section that is to be read. A guess is answered, a number of a worked
// example changed, a figure worked with (or, where there is nothing to work with, seen whole for two seconds), an exercise
// tried, and the section's end reached after as long as a quick reader needs.
import type { CatalogueChapter } from '~/assignments/catalogue.ts';
import { whenStoreIsReady } from '../page-store.ts';
import { endingInView } from '../reading/here.ts';

/** How often it is looked what is on the screen, in milliseconds. */
const glance = 1000;
/** How long a figure without controls must have been in view. */
const enoughOfFigure = 2000;
/** The share of a section's reading time after which its end counts. */
const quick = 0.15;

/** What in a figure is for something else than working with it. */
const besides = '[data-save], .save-menu, summary';
const controls = 'button, input, select';

/** A figure as seen: nearly whole, or filling most of the window. */
function isSeen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return height > 0 && visible >= Math.min(0.95 * height, 0.75 * innerHeight);
}

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The time that a quick reader needs for each section, in milliseconds, by its share of the chapter's text. */
export function quickTimes(lengths: readonly number[], minutes: number): readonly number[] {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => (all === 0 ? 0 : (length / all) * minutes * 60_000 * quick));
}

/**
 * Watches what is used of a chapter's sections.
 * @param isAsked whether an activity of a section is still to be used
 * @param use told of each that is; it may be told twice
 * @returns tells that an exercise was tried
 */
export function watchUse(
  chapter: CatalogueChapter,
  isAsked: (section: string, activity: string) => boolean,
  use: (section: string, activity: string) => void,
): (exercise: string) => void {
  const sections = chapter.sections.flatMap(({ id, activities }) => {
    const element = document.getElementById(id);
    return element ? [{ id, activities, element }] : [];
  });
  const sectionOf = (element: Element): string => element.closest('.chapter-text > section[id]')?.id ?? '';
  const used = (element: Element, activity: string): void => {
    const section = sectionOf(element);
    if (isAsked(section, activity)) use(section, activity);
  };

  addEventListener('change', ({ target }) => {
    const guess = target instanceof Element && target.closest<HTMLElement>('[data-guess]');
    if (guess) used(guess, `guess:${guess.dataset['guess']}`);
  });

  /** The field that the reader last had a hand on: what changes then was changed in it. */
  let touched: HTMLInputElement | undefined;
  for (const event of ['input', 'keydown', 'pointerdown']) {
    addEventListener(
      event,
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.dataset['of']) touched = target;
      },
      true,
    );
  }
  whenStoreIsReady((store) => {
    store.listen((examples) => {
      const example = touched?.dataset['of']?.split('.')[0] ?? '';
      if (touched && examples.has(example)) used(touched, `example:${example}`);
    });
  });
  const worked = ({ target }: Event): void => {
    const control = target instanceof Element && target.closest(controls);
    const figure = control && !control.closest(besides) && control.closest('figure.figure[id]');
    if (figure) used(figure, `figure:${figure.id}`);
  };
  addEventListener('click', worked);
  addEventListener('input', worked);

  const lengths = sections.map(({ element }) => element.textContent?.length ?? 0);
  const needed = quickTimes(lengths, chapter.minutes);
  const stayed = new Map<Element, number>();
  const seenFor = new Map<Element, number>();
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    // A machine that slept has not read.
    const passed = Math.min(now - last, 2 * glance);
    last = now;
    if (document.visibilityState !== 'visible') return;
    for (const { element } of sections)
      if (isInWindow(element)) stayed.set(element, (stayed.get(element) ?? 0) + passed);
    const ending = new Set(endingInView(sections.map(({ element }) => element)));
    for (const [nth, { id, element }] of sections.entries()) {
      if (ending.has(element) && (stayed.get(element) ?? 0) >= (needed[nth] ?? 0)) {
        if (isAsked(id, 'end')) use(id, 'end');
      }
      // What is off the screen is not even laid out.
      if (!isInWindow(element)) continue;
      for (const still of stillThings(element, id)) {
        const time = isSeen(still.element) ? (seenFor.get(still.element) ?? 0) + passed : 0;
        seenFor.set(still.element, time);
        if (time >= enoughOfFigure) use(id, still.activity);
      }
    }
  };
  /** What can only be looked at: figures without controls, and examples whose numbers are all fixed. */
  const stillThings = (section: Element, id: string): readonly { element: Element; activity: string }[] => {
    const figures = [...section.querySelectorAll('figure.figure[id]')].filter((figure) =>
      [...figure.querySelectorAll(controls)].every((control) => control.closest(besides)),
    );
    const fixed = [...section.querySelectorAll<HTMLInputElement>('input.is-fixed')].filter((field) => {
      const example = field.dataset['of']?.split('.')[0];
      const others = section.querySelectorAll(`input[data-of^="${CSS.escape(example ?? '')}."]`);
      return [...others].every((other) => other.classList.contains('is-fixed'));
    });
    return [
      ...figures.map((element) => ({ element, activity: `figure:${element.id}` })),
      ...fixed.map((element) => ({ element, activity: `example:${element.dataset['of']?.split('.')[0]}` })),
    ].filter(({ activity }) => isAsked(id, activity));
  };
  setInterval(look, glance);

  return (exercise) => {
    for (const { id, activities } of sections) {
      const activity = `exercise:${exercise}`;
      if (activities.includes(activity) && isAsked(id, activity)) use(id, activity);
    }
  };
}
