// What a screen reader is told of the builder: one region for the whole page, and only after a pause, so that typing and
// ticking are not talked over.
import { afterPause } from '../frame.ts';

const pause = 900;
let waiting = '';

const speak = afterPause(() => {
  const region = document.querySelector('[data-said]');
  if (region) region.textContent = waiting;
}, pause);

/** Says something once the reader pauses; what was waiting to be said gives way. */
export function announce(words: string): void {
  waiting = words;
  speak();
}
