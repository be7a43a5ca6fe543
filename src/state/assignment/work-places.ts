// Where the work at each assignment is kept: in the browser; where its storage is full or forbidden, in this tab; where
// that is forbidden too, in memory until the page is left. A preview is kept in the tab alone.
import { everythingKept } from '../kept/everything.ts';
import { inForceName } from '../kept/names.ts';
import { readKept, type Shelf, shelf } from '../kept/shelf.ts';
import { type InForce, inForceKind, type KeptWork, workKind } from './kept-work.ts';
import { mergeKept } from './merge-work.ts';
import { previewName, workName } from './work-names.ts';

/** How lasting it is: closing the browser loses nothing; closing the tab does; leaving the page does. */
export type Lasting = 'browser' | 'tab' | 'page';

/** The place of one assignment's work. Nothing in it throws. */
export interface WorkPlace {
  readonly look: () => KeptWork | undefined;
  /** Makes the change to what is there now, another tab's included. @param first when nothing is there */
  readonly change: (first: KeptWork, update: (work: KeptWork) => KeptWork) => Lasting;
  readonly forget: () => void;
}

const inTab = (): Storage => window.sessionStorage;

const isKept = (outcome: ReturnType<Shelf<unknown>['keep']>): boolean =>
  outcome === 'kept' || outcome === 'put-aside';

function valueOn<T>(one: Shelf<T> | undefined): T | undefined {
  const found = one?.look();
  return found?.kind === 'found' ? found.value : undefined;
}

/**
 * @param own tests give storages of their own
 * @param tab the same, for what does not outlast the tab
 */
export function workPlace(
  { key, isPreview }: InForce,
  own?: () => Storage,
  tab: () => Storage = inTab,
): WorkPlace {
  const forTab = shelf(isPreview ? previewName(key) : workName(key), workKind, tab);
  const forGood = isPreview ? undefined : shelf(workName(key), workKind, own);
  let inMemory: KeptWork | undefined;
  /** What could not be kept in the browser any more: newer than what it has. */
  const unkept = (): KeptWork | undefined => inMemory ?? valueOn(forTab);
  return {
    look() {
      const [kept, newer] = [valueOn(forGood), unkept()];
      return kept && newer ? mergeKept(kept, newer) : (newer ?? kept);
    },
    change(first, update) {
      const newer = unkept();
      const next = (there: KeptWork | undefined): KeptWork =>
        update(there && newer ? mergeKept(there, newer) : (newer ?? there ?? first));
      if (forGood && isKept(forGood.change(next))) {
        inMemory = undefined;
        forTab.forget();
        return 'browser';
      }
      const kept = valueOn(forGood);
      if (isKept(forTab.change(() => next(kept)))) {
        inMemory = undefined;
        return 'tab';
      }
      inMemory = next(kept);
      return 'page';
    },
    forget() {
      inMemory = undefined;
      forTab.forget();
      forGood?.forget();
    },
  };
}

const inForceInTab = (): Shelf<InForce> => shelf(inForceName, inForceKind, inTab);
const inForceForGood = (): Shelf<InForce> => shelf(inForceName, inForceKind);

/** What is in force; what this tab has comes first. */
export const whatIsInForce = (): InForce | undefined => valueOn(inForceInTab()) ?? valueOn(inForceForGood());

/** Puts an assignment in force. @returns whether the browser or the tab remembers it */
export function putInForce(what: InForce): boolean {
  if (!what.isPreview && isKept(inForceForGood().keep(what))) {
    inForceInTab().forget();
    return true;
  }
  return isKept(inForceInTab().keep(what));
}

/** Puts aside what is in force: its work stays. */
export function putAside(): void {
  inForceInTab().forget();
  inForceForGood().forget();
}

/** All work that the browser keeps, the last opened first; none where the storage is forbidden. */
export function allKeptWork(): readonly KeptWork[] {
  try {
    return everythingKept(localStorage)
      .filter(({ section, isAside }) => section?.section === 'work' && !isAside)
      .flatMap(({ text }) => {
        const found = readKept(text, workKind);
        return found.kind === 'found' ? [found.value] : [];
      })
      .sort((one, other) => other.opened - one.opened);
  } catch {
    return [];
  }
}

/** Forgets the work at an assignment, and that it was in force. */
export function forgetWork(what: InForce): void {
  workPlace(what).forget();
  for (const one of [inForceInTab(), inForceForGood()]) if (valueOn(one)?.key === what.key) one.forget();
}
