// Fetches what draws the figures of a page when a reader first turns to a number or to a figure, and not before: the
// static page has the drawings in the source's numbers already. From then on the figures follow the page.
import { whenRedrawn } from '~/state/conventions/redraw.ts';
import { hasOtherSymbols } from '~/state/conventions/which-symbols.ts';
import type { FigureData } from '~/state/figure-data.ts';
import { whenStoreIsReady } from '~/state/page-store.ts';
import type { Drawing } from './drawing.ts';
import './saving/button.ts';

/** What a reader touches before a figure has to change: a number, or the figure's own buttons. */
const signs = 'input.number, [data-figure]';

/** Makes the figures of a kind follow the page, as soon as they may have to. */
export function figuresOnDemand<Kind extends FigureData['kind']>(
  kind: Kind,
  load: () => Promise<{ readonly default: Drawing<Kind> }>,
): void {
  whenStoreIsReady((store, data) => {
    let state: 'static' | 'loading' | 'live' = 'static';
    /** A button of a figure that was pressed before it could answer; it is pressed again. */
    let pressed: HTMLElement | null = null;
    const begin = (): void => {
      if (state !== 'static') return;
      state = 'loading';
      Promise.all([import('./drawing.ts'), load()]).then(
        ([{ keepDrawing }, { default: drawing }]) => {
          state = 'live';
          keepDrawing(kind, drawing, store, data);
          pressed?.click();
        },
        () => {
          // Without its script the figure stands as it is; the next touch tries again.
          state = 'static';
          pressed = null;
        },
      );
    };
    const touched = ({ target, type }: Event): void => {
      if (state === 'live' || !(target instanceof Element) || !target.closest(signs)) return;
      if (type === 'click') pressed = target.closest<HTMLElement>(`[data-figure="${kind}"] button`);
      begin();
    };
    for (const event of ['focusin', 'pointerover', 'pointerdown', 'click']) {
      document.addEventListener(event, touched);
    }
    const { dataset } = document.documentElement;
    /** Whether the reader wants other numbers or symbols than the static drawing has. */
    const isOtherwise = (): boolean =>
      dataset['numberStyle'] !== undefined || (data.symbols !== undefined && hasOtherSymbols());
    if (isOtherwise() || store.differences().size > 0) begin();
    whenRedrawn(() => isOtherwise() && begin());
    store.listen(begin);
  });
}
