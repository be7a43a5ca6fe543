// Setting a bookmark and taking it away.
import type { Bookmarks } from '../kept/bookmarks.ts';
import { isSameSection, type SectionPlace } from '../kept/section-place.ts';

/** The bookmarks without the one at this section, or, if there is none, with one. */
export function toggled(bookmarks: Bookmarks, place: SectionPlace, now: Date = new Date()): Bookmarks {
  const others = bookmarks.filter((one) => !isSameSection(one, place));
  return others.length < bookmarks.length ? others : [...bookmarks, { ...place, at: now.toISOString() }];
}
