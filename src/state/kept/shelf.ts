// What this browser keeps for its reader between visits: one shelf for each thing, one way to keep all of them.
//
//   localStorage = {
//     "capital-in-motion/settings":                        { "version": 1, "settings": { "theme": "dark" } },
//     "capital-in-motion/language":                        { "version": 1, "language": "zh" },
//     "capital-in-motion/places":                          { "version": 1, "places": { "turnover/annual-rate": … } },
//     "capital-in-motion/bookmarks":                       { "version": 1, "bookmarks": [ … ] },
//     "capital-in-motion/numbers/turnover/annual-rate":    { "version": 1, "numbers": { "capital-a.workingPeriod": "6" } },
//     "capital-in-motion/marks/turnover/annual-rate":      { "version": 1, … },
//     "capital-in-motion/settings/unreadable":             whatever stood there and could not be read
//   }
//
// The life of an entry. It is read when a page needs it, checked as if a stranger had written it, and written whole after
// each change; empty, it is removed. `change` reads it anew before it writes, so that two tabs do not lose each other's
// work. Of a chapter's numbers, which a tab writes as it shows them, the last edit stands. Settings, bookmarks
// and marks follow another tab at once; places are joined; the numbers of an open page stay until it is opened again.
//
// Editions. A shelf has a version. What an older edition wrote is brought up by `migrate`, one version at a time, and
// written in the new form at the next change. What a newer edition wrote is left alone and not written over. What cannot be
// read is moved to the same key with "/unreadable" ("/unreadable-2", …) and never deleted. Where storage is full or forbidden
// nothing throws: the page works on, and the caller is told so that it can say it.
import { keyOf } from './names.ts';

/** What stands on a shelf, besides its version. */
export type Data = Readonly<Record<string, unknown>>;

/** How one kind of thing is read. */
export interface Reading<T> {
  readonly version: number;
  /** @param data anything at all. @returns undefined when it is not of this kind */
  readonly read: (data: Data) => T | undefined;
  /** Brings data of an older version to the next one. @returns undefined when it cannot */
  readonly migrate?: (data: Data, from: number) => Data | undefined;
}

/** How one kind of thing is read and written. */
export interface Kind<T> extends Reading<T> {
  /** @returns plain data, or undefined when there is nothing worth keeping */
  readonly write: (value: T) => Data | undefined;
}

/** What was found: a value, nothing, or why there is nothing to be had. */
export type Found<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'nothing' | 'unreadable' | 'newer' | 'refused' };

/**
 * What became of a value: it is kept; it is kept and what stood there before could not be read and was put aside; a
 * newer edition's was left in its place; the browser refused.
 */
export type Outcome = 'kept' | 'put-aside' | 'newer' | 'refused';

/** The place where one thing is kept. Nothing in it throws. */
export interface Shelf<T> {
  /** Reads it; what cannot be read is put aside. */
  readonly load: () => Found<T>;
  /** Reads it and leaves it as it is, where there is no place to say what could not be read. */
  readonly look: () => Found<T>;
  readonly keep: (value: T) => Outcome;
  /** Reads it anew and keeps what is made of it. @param update gets undefined when nothing usable is there */
  readonly change: (update: (value: T | undefined) => T) => Outcome;
  /** Copies what is kept to where it is not written over, because a part of it could not be used. */
  readonly putAside: () => void;
  readonly forget: () => void;
}

/** Keeps nothing, and has nothing. */
const nowhere: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem() {},
  removeItem() {},
  clear() {},
};

/** This browser's storage. Embedded in somebody's page, the book leaves what its reader keeps alone. */
const ownStorage = (): Storage =>
  document.documentElement.classList.contains('is-embedded') ? nowhere : window.localStorage;

/**
 * A shelf of this browser.
 * @param name below the book's prefix: "settings"
 * @param open gives the storage; may throw, as `window.localStorage` does where it is forbidden
 */
export function shelf<T>(name: string, kind: Kind<T>, open: () => Storage = ownStorage): Shelf<T> {
  const key = keyOf(name);

  const attempt = <R>(action: (storage: Storage) => R, otherwise: R): R => {
    try {
      return action(open());
    } catch {
      return otherwise;
    }
  };
  const look = (storage: Storage): Found<T> => {
    const text = storage.getItem(key);
    return text === null ? { kind: 'nothing' } : readKept(text, kind);
  };
  const load = (storage: Storage): Found<T> => {
    const found = look(storage);
    if (found.kind === 'unreadable') moveAside(storage, key);
    return found;
  };
  const change = (update: (value: T | undefined) => T): Outcome =>
    attempt<Outcome>((storage) => {
      const there = load(storage);
      if (there.kind === 'newer') return 'newer';
      const data = kind.write(update(there.kind === 'found' ? there.value : undefined));
      if (data) storage.setItem(key, JSON.stringify({ version: kind.version, ...data }));
      else storage.removeItem(key);
      return there.kind === 'unreadable' ? 'put-aside' : 'kept';
    }, 'refused');

  return {
    load: () => attempt<Found<T>>(load, { kind: 'refused' }),
    look: () => attempt<Found<T>>(look, { kind: 'refused' }),
    keep: (value) => change(() => value),
    change,
    putAside: () => attempt((storage) => copyAside(storage, key, storage.getItem(key)), undefined),
    forget: () => attempt((storage) => storage.removeItem(key), undefined),
  };
}

/** Reads what a storage or a file holds. Never throws. */
export function readKept<T>(text: string, kind: Reading<T>): Found<T> {
  try {
    return readData(JSON.parse(text), kind);
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Whether something is an object with names, and not a list. */
export const isRecord = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Nothing that the book keeps is nested as deep as this; what is nested too deep cannot be written again. */
const deepest = 50;

const isDeep = (data: unknown, left = deepest): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (left === 0 || Object.values(data).some((inner) => isDeep(inner, left - 1)));

/** Reads what was JSON, of whatever version. */
export function readData<T>(data: unknown, kind: Reading<T>): Found<T> {
  if (!isRecord(data) || !Number.isInteger(data['version']) || isDeep(data)) return { kind: 'unreadable' };
  const version = Number(data['version']);
  if (version > kind.version) return { kind: 'newer' };
  let current: Data | undefined = data;
  for (let from = version; current && from < kind.version; from += 1) current = kind.migrate?.(current, from);
  const value = current && kind.read(current);
  return value === undefined ? { kind: 'unreadable' } : { kind: 'found', value };
}

/** Where what cannot be read is put: never in the place of something else. @param isFree of a name or a key */
export function placeAside(name: string, isFree: (place: string) => boolean): string {
  let place = `${name}/unreadable`;
  for (let next = 2; !isFree(place); next += 1) place = `${name}/unreadable-${next}`;
  return place;
}

function copyAside(storage: Storage, key: string, text: string | null): void {
  if (text === null) return;
  storage.setItem(
    placeAside(key, (place) => [null, text].includes(storage.getItem(place))),
    text,
  );
}

/** Takes it away first: in a full storage there is no room for two. */
function moveAside(storage: Storage, key: string): void {
  const text = storage.getItem(key) ?? '';
  storage.removeItem(key);
  try {
    copyAside(storage, key, text);
  } catch (failure) {
    storage.setItem(key, text);
    throw failure;
  }
}
