// Keeps the reader's place in the chapter and what has been read of it, and offers to go on from there. Nothing is moved
// without being asked for: reload and "back" are the browser's own affair.
//
// A section has been read once its end has stood in the window for two seconds. That says what can be known: not that it was
// understood, but that somebody got to its end and did not rush past.
import { type Place, type Places, placesShelf } from '../kept/places.ts';
import type { Trouble } from '../kept/say.ts';
import { endingInView, type Point, pointOf, sectionsOfPage } from './here.ts';

const aWhile = 2000;

/** Follows the reader through the chapter on the page. */
export function startReading(chapter: string): void {
  const sections = sectionsOfPage();
  if (sections.length === 0) return;
  const found = placesShelf.load();
  const before = found.kind === 'found' ? found.value.get(chapter) : undefined;
  // Said once the reader has moved: at the head of a page that has just been opened, a notice would push the text down.
  let trouble: Trouble | undefined =
    found.kind === 'found' || found.kind === 'nothing' ? undefined : found.kind;
  if (before) import('./offer.ts').then(({ offerPlace }) => offerPlace(before));

  const ids = new Set(sections.map(({ id }) => id));
  const read = new Set<string>();
  const inViewSince = new Map<HTMLElement, number>();
  let point: Point | undefined;
  let due = 0;

  const withPlace = (places: Places | undefined): Places => {
    const other = places?.get(chapter);
    const at = point ?? other;
    if (!at) return places ?? new Map();
    const place: Place = {
      section: at.section,
      share: at.share,
      at: new Date().toISOString(),
      // What another tab has seen read is read; a section that is no longer in the book is not counted.
      read: [...new Set([...(other?.read ?? []), ...read])].filter((id) => ids.has(id)),
      of: sections.length,
    };
    return new Map([...(places ?? []), [chapter, place]]);
  };
  const keep = (): void => {
    if (!point && read.size === 0) return;
    const outcome = placesShelf.change(withPlace);
    const said = outcome === 'kept' ? trouble : outcome;
    // Where another notice stands already, nobody is told a second time that nothing is kept.
    if (said && !(said === 'refused' && document.querySelector('.notice')))
      import('../kept/say.ts').then(({ sayKept }) => sayKept(said));
    trouble = undefined;
    point = undefined;
    read.clear();
  };

  const look = (): void => {
    const now = performance.now();
    const ending = document.visibilityState === 'visible' ? endingInView(sections) : [];
    for (const section of inViewSince.keys()) if (!ending.includes(section)) inViewSince.delete(section);
    for (const section of ending) {
      const since = inViewSince.get(section);
      if (since === undefined) inViewSince.set(section, now);
      else if (now - since >= aWhile) read.add(section.id);
    }
  };
  /** Looks now and again after a while, when whoever stays has read what ends here. */
  const moved = (): void => {
    look();
    point = pointOf(sections) ?? point;
    clearTimeout(due);
    due = window.setTimeout(() => {
      look();
      keep();
    }, aWhile);
  };

  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        moved();
      }, 250);
    },
    { passive: true },
  );
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? keep() : moved(),
  );
  // Whoever has scrolled before this script came is somewhere already.
  if (scrollY > 0) moved();
}
