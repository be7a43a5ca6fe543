// Where a mark stands in the page: by its own quotation, or, for quotations with numbers that another program made, in the
// text as it reads now.
import type { Span } from './anchored-text.ts';
import { findAlike, findSame, type Place } from './find-place.ts';
import { type PageText, shownWhole } from './in-page.ts';
import type { Mark } from './mark.ts';

/** So long a page looks for words that have changed: hundreds of marks whose words are gone must not hold up the reader. */
const patience = 1500;

interface Sought {
  /** In milliseconds. */
  spent: number;
  readonly places: Map<string, Place | undefined>;
}

/** What has been looked for in a text is not looked for again when the marks are drawn anew. */
const sought = new WeakMap<PageText, Sought>();

/** Words like those of a mark; undefined, too, when the time is up. */
function findChanged(text: PageText, { exact, prefix, suffix, start, end }: Mark): Place | undefined {
  const known = sought.get(text) ?? { spent: 0, places: new Map() };
  sought.set(text, known);
  const key = JSON.stringify([exact, prefix, suffix, start]);
  if (!known.places.has(key) && known.spent < patience) {
    const begun = performance.now();
    known.places.set(key, findAlike(text.text, { exact, prefix, suffix, start, end }));
    known.spent += performance.now() - begun;
  }
  return known.places.get(key);
}

/** Finds marks in a page. The text as it reads is made once, and only when a mark needs it. */
export function placeFinder(text: PageText): (mark: Mark) => Place | undefined {
  let shown: ReturnType<typeof shownWhole> | undefined;
  const findShown = (mark: Mark): Place | undefined => {
    shown ??= shownWhole(text);
    const found = findSame(shown.text, mark);
    const inText = found && spanIn(shown.places, found);
    return inText && { ...inText, how: 'same' };
  };
  return (mark) =>
    findSame(text.text, mark) ??
    (mark.shown === mark.exact ? findShown(mark) : undefined) ??
    findChanged(text, mark);
}

function spanIn(places: readonly number[], { start, end }: Span): Span | undefined {
  const [from, to] = [places[start], places[end - 1]];
  return from === undefined || to === undefined ? undefined : { start: from, end: to + 1 };
}
