// The link below the example on the cover: it leads to the chapter with the numbers that the reader has set.
import { writeLink } from './link.ts';
import { whenStoreIsReady } from './page-store.ts';
import type { Store } from './store.ts';

/** Lets the link `[data-with-numbers]` follow the numbers; its two wordings stand in the page. */
export function startCover(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-with-numbers]');
  if (!link) return;
  const update = (store: Store): void => {
    const differences = store.differences();
    link.hash = writeLink('', differences);
    for (const wording of link.querySelectorAll<HTMLElement>('[data-when-changed]')) {
      wording.hidden = (wording.dataset['whenChanged'] === 'yes') !== differences.size > 0;
    }
  };
  whenStoreIsReady((store) => {
    update(store);
    store.listen(() => update(store));
  });
}
