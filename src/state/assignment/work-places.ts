// Where the work at each assignment is kept: in the browser; where its storage is full or forbidden, in this tab; where
// that is forbidden too, in memory until the page is left. A preview is kept in the tab alone.
import { everythingKept, forget } from '../kept/everything.ts';
import { inForceName, workName } from '../kept/names.ts';
import { type Shelf, shelf } from '../kept/shelf.ts';
import { inForceKind, type KeptWork, workKind } from './kept-work.ts';

/** How lasting it is: closing the browser loses nothing, closing the tab does, leaving the page does. */
export type Lasting = 'browser' | 'tab' | 'page';

/** The place of one assignment's work. Nothing in it throws. */
export interface WorkPlace {
  readonly look: () => KeptWork | undefined;
  /** Makes the change to what is there now, another tab's included. @param first when nothing is there */
  readonly change: (first: KeptWork, update: (work: KeptWork) => KeptWork) => Lasting;
  readonly forget: () => void;
}

const inTab = (): Storage => window.sessionStorage;

/** @param storages tests give their own; the most lasting first */
export function workPlace(key: string, isPreview: boolean, storages?: readonly (() => Storage)[]): WorkPlace {
  const name = workName(key);
  const [own, tab] = storages ?? [undefined, inTab];
  const shelves: readonly (readonly [Lasting, Shelf<KeptWork>])[] = [
    ...(isPreview ? [] : [['browser', shelf(name, workKind, own)] as const]),
    ['tab', shelf(name, workKind, tab)],
  ];
  let inMemory: KeptWork | undefined;
  const look = (): KeptWork | undefined => {
    // What could not be kept in the browser any more is the newest.
    if (inMemory) return inMemory;
    for (const [, one] of shelves.toReversed()) {
      const found = one.look();
      if (found.kind === 'found') return found.value;
    }
    return undefined;
  };
  return {
    look,
    change(first, update) {
      for (const [lasting, one] of shelves) {
        const before = look();
        // Read anew under the same hand: another tab may have written since.
        const outcome = one.change((there) => update(there ?? before ?? first));
        if (outcome === 'kept' || outcome === 'put-aside') {
          inMemory = undefined;
          if (lasting === 'browser') shelves.at(-1)?.[1].forget();
          return lasting;
        }
      }
      inMemory = update(look() ?? first);
      return 'page';
    },
    forget() {
      inMemory = undefined;
      for (const [, one] of shelves) one.forget();
    },
  };
}

const inForceShelves = (): readonly Shelf<string>[] => [
  shelf(inForceName, inForceKind, inTab),
  shelf(inForceName, inForceKind),
];

/** The key of the assignment in force; of a preview first, which is the tab's own. */
export function keyInForce(): { readonly key: string; readonly isPreview: boolean } | undefined {
  for (const [nth, one] of inForceShelves().entries()) {
    const found = one.look();
    if (found.kind === 'found') return { key: found.value, isPreview: nth === 0 };
  }
  return undefined;
}

/** Puts an assignment in force, or none. @returns whether the browser remembers it */
export function putInForce(key: string, isPreview: boolean): boolean {
  const [preview, own] = inForceShelves();
  if (isPreview) return preview?.keep(key) === 'kept';
  preview?.forget();
  const outcome = own?.keep(key);
  return outcome === 'kept' || outcome === 'put-aside';
}

/** All work that the browser keeps, the last opened first; none where the storage is forbidden. */
export function allKeptWork(): readonly KeptWork[] {
  try {
    return everythingKept(localStorage)
      .flatMap(({ section, name, found }) =>
        section?.section === 'work' && found.kind === 'found' ? shelf(name, workKind).look() : [],
      )
      .flatMap((found) => (found.kind === 'found' ? found.value : []))
      .sort((one, other) => other.opened - one.opened);
  } catch {
    return [];
  }
}

/** Forgets the work at an assignment, and that it was in force. */
export function forgetWork(key: string): void {
  workPlace(key, false).forget();
  for (const one of inForceShelves()) {
    const found = one.look();
    if (found.kind === 'found' && found.value === key) one.forget();
  }
}
