// Keeps the figures of a page drawn in its numbers: those near the screen within the frame of an edit, the others when the
// reader pauses, for who reads by ear may be there already.
import { type ComponentType, h, render } from 'preact';
import { whenRedrawn } from '~/state/conventions/redraw.ts';
import { inReadersSymbols } from '~/state/conventions/symbols-in-data.ts';
import type { FigureData, FigureDataOf } from '~/state/figure-data.ts';
import { afterPause, oncePerFrame } from '~/state/frame.ts';
import type { PageData } from '~/state/page-data.ts';
import type { Store } from '~/state/store.ts';
import type { FigureProps } from './figure-props.ts';

/** What draws a figure of a kind. */
export type Drawing<Kind extends FigureData['kind']> = ComponentType<FigureProps<FigureDataOf<Kind>>>;

/** How far from the screen a figure is drawn at once, and how many milliseconds the others wait. */
const rootMargin = '300px';
const pause = 200;

/**
 * Draws the figures of a kind, and draws them anew when a number has changed. What stands in their place from the static
 * page is taken over and put right: a figure that comes alive late shows the page's present numbers at once.
 */
export function keepDrawing<Kind extends FigureData['kind']>(
  kind: Kind,
  drawing: Drawing<Kind>,
  store: Store,
  { figures, language, symbols }: PageData,
): void {
  for (const place of document.querySelectorAll(`[data-figure="${kind}"]`)) {
    const id = place.parentElement?.id ?? '';
    const own = figures[id] as FigureDataOf<Kind>;
    const draw = (): void => {
      const data = inReadersSymbols(own, symbols);
      // One element holds all of it, as in the static page: what is no longer drawn would stay behind otherwise.
      render(h('div', null, h(drawing, { id, language, data, store })), place);
      place.setAttribute('data-live', '');
    };
    // The first drawing takes over what stands there, but would close a table that a reader has opened.
    const opened = place.querySelectorAll('details[open]');
    draw();
    for (const details of opened) details.setAttribute('open', '');
    whenRedrawn(draw);
    let isNear = true;
    const drawNext = oncePerFrame(draw);
    const drawLater = afterPause(draw, pause);
    store.listen(() => (isNear ? drawNext() : drawLater()));
    new IntersectionObserver(
      (entries) => {
        isNear = entries.at(-1)?.isIntersecting ?? true;
      },
      { rootMargin },
    ).observe(place);
  }
}
