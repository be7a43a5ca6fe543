// What every page does about settings: it has them from its first frame (src/build/early-script.mjs); here its boxes follow,
// and what another tab sets.
import { keyOf } from '../kept/names.ts';
import { showNoteBoxes } from './note-boxes.ts';

const load = (): Promise<typeof import('./set.ts')> => import('./set.ts');

/** Lets the page follow its settings. */
export function followSettings(): void {
  const follow = (): void => {
    load().then(({ followKeptSettings }) => followKeptSettings());
  };
  showNoteBoxes();
  addEventListener('change', ({ target }) => {
    const kind = target instanceof HTMLInputElement && target.dataset['noteKind'];
    if (kind) load().then(({ followNoteBox }) => followNoteBox(kind, target.checked));
  });
  // Everything was forgotten when there is no key.
  addEventListener('storage', ({ key }) => (key ?? keyOf('settings')) === keyOf('settings') && follow());
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
}
