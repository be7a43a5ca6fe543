// The numbers of a chapter that this browser keeps between visits.
//
// localStorage["capital-in-motion/numbers/turnover/annual-rate"] =
//   { "version": 1, "numbers": { "capital-a.weeklyVariableCapital": "120" } }
//
// What cannot be read is moved to the same key with "/unreadable" and never deleted; what a newer edition wrote is
// left alone and not written over; where storage is full or forbidden the page works on and says so once.
import { storageKey } from './page-data.ts';
import type { Differences } from './store.ts';

const version = 1;

/** What was found: numbers, nothing, or why there is nothing to be had. */
export type Found =
  | { readonly kind: 'numbers'; readonly numbers: Differences }
  | { readonly kind: 'nothing' | 'unreadable' | 'newer' | 'refused' };

/** The place where one chapter's numbers are kept. */
export interface Shelf {
  readonly load: () => Found;
  /** @returns false when the browser refuses */
  readonly keep: (numbers: Differences) => boolean;
  /** Copies what is kept to where it is not written over, because a part of it could not be used. */
  readonly putAside: () => void;
  readonly forget: () => void;
}

/** @param open gives the storage; may throw, as `window.localStorage` does where it is forbidden */
export function shelfFor(chapter: string, open: () => Storage): Shelf {
  const key = storageKey(chapter);
  let isLocked = false;

  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(open());
    } catch {
      return otherwise;
    }
  };

  const copyAside = (storage: Storage): void => {
    storage.setItem(`${key}/unreadable`, storage.getItem(key) ?? '');
  };

  return {
    load: () =>
      attempt<Found>(
        (storage) => {
          const text = storage.getItem(key);
          if (text === null) return { kind: 'nothing' };
          const found = readSaved(text);
          if (found.kind === 'newer') isLocked = true;
          if (found.kind === 'unreadable') {
            copyAside(storage);
            storage.removeItem(key);
          }
          return found;
        },
        { kind: 'refused' },
      ),
    keep: (numbers) =>
      isLocked ||
      attempt((storage) => {
        if (numbers.size === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify({ version, numbers: Object.fromEntries(numbers) }));
        return true;
      }, false),
    putAside: () => attempt(copyAside, undefined),
    forget: () => attempt((storage) => storage.removeItem(key), undefined),
  };
}

function readSaved(text: string): Found {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (typeof data !== 'object' || data === null || !('version' in data)) return { kind: 'unreadable' };
  if (typeof data.version === 'number' && data.version > version) return { kind: 'newer' };
  if (data.version !== version || !('numbers' in data)) return { kind: 'unreadable' };
  const { numbers } = data;
  if (typeof numbers !== 'object' || numbers === null || Array.isArray(numbers))
    return { kind: 'unreadable' };
  const entries = Object.entries(numbers);
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return entries.every(isText) ? { kind: 'numbers', numbers: new Map(entries) } : { kind: 'unreadable' };
}
