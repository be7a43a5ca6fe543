// Coming from the other language of a page: what was open there is opened, and the reader's place is found again. It is held
// until everything has its size, or until the reader moves.
import { arrivalShelf, figureBoxes, foldedParts } from './arrival.ts';
import { scrollToPlace } from './place.ts';

/** When the place is looked for again, in milliseconds: fonts, figures and kept numbers come in between. */
const moments = [0, 60, 200, 500, 1000];
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Takes up what the page in the other language has left for this one. */
export function arrive(): void {
  const found = arrivalShelf.load();
  arrivalShelf.forget();
  if (found.kind !== 'found' || found.value.path !== location.pathname) return;
  const { opened, ticked, ...place } = found.value;
  const parts = foldedParts();
  // Another edition of the page may have other parts.
  if (parts.length === opened.length) {
    parts.forEach((part, index) => {
      part.open = opened[index] === '1';
    });
  }
  const boxes = figureBoxes();
  if (boxes.length === ticked.length) {
    boxes.forEach((box, index) => {
      if (box.checked !== (ticked[index] === '1')) box.click();
    });
  }
  if (!place.anchor) return;
  const timers = moments.map((moment) => setTimeout(() => scrollToPlace(place), moment));
  for (const move of ownMoves) {
    addEventListener(move, () => timers.forEach(clearTimeout), { once: true, passive: true });
  }
}
