// Where the page's store is handed to the figures: their script may come before the store is made, or after.
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

/** Told the page's store and its data. */
type Told = (store: Store, data: PageData) => void;

let offered: Parameters<Told> | undefined;
const waiting = new Set<Told>();

/** Makes the page's store known. The page's script calls it once. */
export function offerStore(store: Store, data: PageData): void {
  offered = [store, data];
  for (const tell of waiting) tell(store, data);
  waiting.clear();
}

/** Calls `tell` as soon as there is a store: at once, or when it is offered. */
export function whenStoreIsReady(tell: Told): void {
  if (offered) tell(...offered);
  else waiting.add(tell);
}
