// The sections that the reader has marked to come back to, oldest first:
//
//   { "version": 1, "bookmarks": [{ "chapter": "turnover/annual-rate", "section": "the-year", "at": "2026-03-01T…" }] }
import { isId, isMoment, type SectionPlace } from './section-place.ts';
import { isRecord, type Kind, shelf } from './shelf.ts';

export interface Bookmark extends SectionPlace {
  /** When it was set, in ISO 8601. */
  readonly at: string;
}

export type Bookmarks = readonly Bookmark[];

function readBookmark(data: unknown): Bookmark | undefined {
  if (!isRecord(data)) return undefined;
  const { chapter, section, at } = data;
  return isId(chapter) && isId(section) && isMoment(at) ? { chapter, section, at } : undefined;
}

/** How the bookmarks are read and written. */
export const bookmarksKind: Kind<Bookmarks> = {
  version: 1,
  read({ bookmarks }) {
    if (!Array.isArray(bookmarks)) return undefined;
    const found = bookmarks.flatMap((data) => readBookmark(data) ?? []);
    return found.length === bookmarks.length ? found : undefined;
  },
  write: (bookmarks) => (bookmarks.length > 0 ? { bookmarks } : undefined),
};

/** Where the bookmarks of all chapters are kept. */
export const bookmarksShelf = shelf('bookmarks', bookmarksKind);
