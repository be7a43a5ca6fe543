// What every page does about the reader's place: nothing, until the reader has stayed for a while, or has a place to come
// back to. What a glance at a page would load is what these lines weigh.
import { keyOf } from '../kept/names.ts';

/** Who stays as long as this is reading. */
const glance = 10_000;

/** Whether something of this name is kept that mentions the chapter. */
function isMentioned(name: string, chapter: string): boolean {
  try {
    return localStorage.getItem(keyOf(name))?.includes(`"${chapter}"`) ?? false;
  } catch {
    return false;
  }
}

/** Lets the page know its reader's place, bookmarks and progress. */
export function followReading(): void {
  const chapter = document.querySelector<HTMLElement>('main[data-chapter]')?.dataset['chapter'];
  if (!chapter) {
    if (document.documentElement.classList.contains('has-places'))
      import('./progress.ts').then(({ showProgress }) => showProgress());
    return;
  }
  const read = (): void => {
    import('./reading.ts').then(({ startReading }) => startReading(chapter));
  };
  if (isMentioned('places', chapter)) read();
  else setTimeout(read, glance);

  const marks = () =>
    import('../bookmarks/on-page.ts').then(({ bookmarksOnPage }) => bookmarksOnPage(chapter));
  if (isMentioned('bookmarks', chapter)) marks();
  // A pointer or the focus comes near a heading or the outline: there is something to be done there.
  for (const event of ['pointerover', 'focusin']) {
    addEventListener(
      event,
      ({ target }) => {
        const near = target instanceof Element && target.closest('.aids, .chapter-text > section > h2');
        if (near) marks().then(({ come }) => come(near));
      },
      true,
    );
  }
}
