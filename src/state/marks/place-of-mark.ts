// Where a mark stands in the page: by its own quotation, or, for quotations with numbers that another program made, in the
// text as it reads now.
import type { Span } from './anchored-text.ts';
import { findPlace, type Place } from './find-place.ts';
import { type PageText, shownWhole } from './in-page.ts';
import type { Mark } from './mark.ts';

/** Finds marks in a page. The text as it reads is made once, and only when a mark needs it. */
export function placeFinder(text: PageText): (mark: Mark) => Place | undefined {
  let shown: ReturnType<typeof shownWhole> | undefined;
  return (mark) => {
    const place = findPlace(text.text, mark);
    if (place?.how === 'same' || mark.shown !== mark.exact) return place;
    shown ??= shownWhole(text);
    const found = findPlace(shown.text, mark);
    const inText = found?.how === 'same' ? spanIn(shown.places, found) : undefined;
    return inText ? { ...inText, how: 'same' } : place;
  };
}

function spanIn(places: readonly number[], { start, end }: Span): Span | undefined {
  const [from, to] = [places[start], places[end - 1]];
  return from === undefined || to === undefined ? undefined : { start: from, end: to + 1 };
}
