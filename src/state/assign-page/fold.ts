// A part of what is handed out, folded away: it is made when it is opened, and follows the assignment while it is open.
import { make } from '../shell/make-element.ts';
import type { HandedOut, HandingOut } from './handing-out.ts';

/** @param show called while the part is open: at once, and whenever what is handed out has changed */
export function fold(
  handing: HandingOut,
  title: string,
  content: readonly HTMLElement[],
  show: (handedOut: HandedOut) => void,
): HTMLElement {
  const details = make('details', { class: 'handed-out' }, make('summary', {}, title), ...content);
  details.addEventListener('toggle', () => {
    if (details.open) show(handing.now());
  });
  handing.follow((handedOut) => {
    if (details.open) show(handedOut);
  });
  return details;
}
