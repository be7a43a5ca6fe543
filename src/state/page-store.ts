// Where the page's store is handed to the figures: they may become live before the store is made, or after.
import type { Store } from './store.ts';

let pageStore: Store | undefined;
const waiting = new Set<(store: Store) => void>();

/** Makes the page's store known. The page's script calls it once. */
export function offerStore(store: Store): void {
  pageStore = store;
  for (const tell of waiting) tell(store);
  waiting.clear();
}

/**
 * Calls `callback` as soon as there is a store: at once, or when it is offered.
 * @returns ends it: what `callback` returned is called, or, if there was no store yet, nothing will be
 */
export function whenStoreIsReady(callback: (store: Store) => () => void): () => void {
  let end = (): void => {};
  const tell = (store: Store): void => {
    end = callback(store);
  };
  if (pageStore) tell(pageStore);
  else waiting.add(tell);
  return () => {
    waiting.delete(tell);
    end();
  };
}
