// All that this browser keeps of the book, in one list, and forgotten.
import { keyOf, prefix } from './names.ts';
import { type Section, sectionOf } from './sections.ts';
import { type Found, readKept } from './shelf.ts';

/** One thing that is kept. */
export interface Kept {
  /** Without the book's prefix. */
  readonly name: string;
  /** What stands in the storage. */
  readonly text: string;
  /** What a browser counts: two bytes for each unit of key and text. */
  readonly bytes: number;
  /** Its kind; undefined for what this edition does not know. */
  readonly section: Section | undefined;
  /** What it is when it is read; of what was put aside and of what is unknown: "unreadable". */
  readonly found: Found<unknown>;
  /** Whether it was put aside. */
  readonly isAside: boolean;
}

/** How what was put aside is called. */
export const asideName = /^(.*)\/unreadable(-\d+)?$/s;

/** Everything that is kept, by name. @throws where the storage is forbidden */
export function everythingKept(storage: Storage): readonly Kept[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => {
      const name = key.slice(prefix.length);
      const text = storage.getItem(key) ?? '';
      const aside = name.match(asideName);
      const section = sectionOf(aside?.[1] ?? name);
      const isReadable = section && !aside;
      return {
        name,
        text,
        bytes: 2 * (key.length + text.length),
        section,
        found: isReadable ? readKept(text, section.reading) : { kind: 'unreadable' },
        isAside: aside !== null,
      };
    });
}

/** Forgets what is meant, for good. */
export function forget(storage: Storage, isMeant: (kept: Kept) => boolean): void {
  for (const one of everythingKept(storage).filter(isMeant)) storage.removeItem(keyOf(one.name));
}
