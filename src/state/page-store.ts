// Where the page's store is handed to the figures: they may become live before the store is made, or after.
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

/** Told the page's store and its data; what it returns ends its work. */
type Told = (store: Store, data: PageData) => () => void;

let offered: Parameters<Told> | undefined;
const waiting = new Set<(store: Store, data: PageData) => void>();

/** Makes the page's store known. The page's script calls it once. */
export function offerStore(store: Store, data: PageData): void {
  offered = [store, data];
  for (const tell of waiting) tell(store, data);
  waiting.clear();
}

/**
 * Calls `callback` as soon as there is a store: at once, or when it is offered.
 * @returns ends it: what `callback` returned is called, or, if there was no store yet, nothing will be
 */
export function whenStoreIsReady(callback: Told): () => void {
  let end = (): void => {};
  const tell = (store: Store, data: PageData): void => {
    end = callback(store, data);
  };
  if (offered) tell(...offered);
  else waiting.add(tell);
  return () => {
    waiting.delete(tell);
    end();
  };
}
