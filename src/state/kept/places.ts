// Where the reader is in each chapter, and what has been read of it:
//
//   { "version": 1, "places": { "turnover/annual-rate": {
//       "section": "the-year", "share": 0.42, "at": "2026-03-01T20:15:00.000Z", "read": ["two-capitals"], "of": 9 } } }
//
// `share` is how far into the section the top of the window stood, so that a place means the same in both languages and
// at every size of text. A section has been read once its end has stood on the screen for a while (../reading); the progress
// of a chapter is the share of its sections that have been read.
import { isId, isMoment } from './section-place.ts';
import { isRecord, type Kind, shelf } from './shelf.ts';

/** The place in one chapter. */
export interface Place {
  readonly section: string;
  /** From 0, its beginning, to 1, its end. */
  readonly share: number;
  /** When, in ISO 8601. */
  readonly at: string;
  /** The sections that have been read. */
  readonly read: readonly string[];
  /** How many sections the chapter has. */
  readonly of: number;
}

/** By the chapter's id. */
export type Places = ReadonlyMap<string, Place>;

/** No chapter has so many sections. */
const mostSections = 1000;

/** From 0 to 1. */
export const progressOf = ({ read, of }: Place): number => Math.min(1, read.length / of);

function readPlace(data: unknown): Place | undefined {
  if (!isRecord(data)) return undefined;
  const { section, share, at, read, of } = data;
  if (!isId(section) || !isMoment(at) || !Array.isArray(read) || !read.every(isId)) return undefined;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) return undefined;
  if (typeof of !== 'number' || !Number.isInteger(of) || of < 1) return undefined;
  if (Math.max(of, read.length) > mostSections) return undefined;
  return { section, share, at, read: [...new Set(read)], of };
}

/** How the places are read and written. */
export const placesKind: Kind<Places> = {
  version: 1,
  read({ places }) {
    if (!isRecord(places)) return undefined;
    const found = new Map<string, Place>();
    for (const [chapter, data] of Object.entries(places)) {
      const place = isId(chapter) && readPlace(data);
      if (!place) return undefined;
      found.set(chapter, place);
    }
    return found;
  },
  write: (places) => (places.size > 0 ? { places: Object.fromEntries(places) } : undefined),
};

/** Where the places in all chapters are kept. */
export const placesShelf = shelf('places', placesKind);
