// How far the reader has come, on the cover and in the contents: at each chapter, and the way back to where reading stopped.
// The room for it is there before it comes (`has-places`, from the early script), so that nothing moves.
import { chapterPath } from '~/i18n/addresses.ts';
import { type Language, languageOfPage } from '~/i18n/languages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import { type Place, type Places, placesShelf, progressOf } from '../kept/places.ts';
import { make } from '../shell/make-element.ts';
import { toThePlace } from './here.ts';
import { fetchOutline, type Outline, sectionTitle } from './outline.ts';

/** "60%". Only what is read to the end is all of it. */
export const inPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', roundingMode: 'floor' }).format(share);

/** How far a chapter has been read, in words. */
export function progressInWords(chapter: string, place: Place, outline: Outline, language: Language): string {
  const messages = readingMessages[language];
  const progress = progressOf(place);
  if (progress === 1) return messages.finished;
  const title = sectionTitle(outline, chapter, place.section);
  const share = inPercent(progress, language);
  return title === undefined ? messages.read(share) : messages.readTo(title, share);
}

/** The address that opens a chapter where the reader stopped. */
export const continuePath = (language: Language, chapter: string): string =>
  `${chapterPath(language, chapter)}#${toThePlace}`;

/** Where to go on: the chapter that was read last and is not finished. */
export function lastPlace(places: Places): readonly [chapter: string, place: Place] | undefined {
  const open = [...places].filter(([, place]) => progressOf(place) < 1);
  return open.sort(([, one], [, other]) => other.at.localeCompare(one.at))[0];
}

/** Fills the page's places for it. */
export async function showProgress(): Promise<void> {
  const spans = document.querySelectorAll<HTMLElement>('[data-progress-of]');
  const rooms = document.querySelectorAll<HTMLElement>('[data-continue]');
  if (spans.length + rooms.length === 0) return;
  const found = placesShelf.look();
  if (found.kind !== 'found') return;
  const language = languageOfPage(document);
  const messages = readingMessages[language];
  const outline = await fetchOutline(language);
  for (const span of spans) {
    const chapter = span.dataset['progressOf'] ?? '';
    const place = found.value.get(chapter);
    if (!place) continue;
    const progress = progressOf(place);
    const short = progress === 1 ? '✓' : inPercent(progress, language);
    const words = progressInWords(chapter, place, outline, language);
    span.title = words;
    span.replaceChildren(
      make('span', { 'aria-hidden': 'true' }, short),
      make('span', { class: 'visually-hidden' }, words),
    );
  }
  const last = lastPlace(found.value);
  const chapter = last && outline.get(last[0]);
  if (!last || !chapter) return;
  const section = sectionTitle(outline, chapter.id, last[1].section);
  for (const room of rooms) {
    const words = messages.continueIn(chapter.title, section, inPercent(progressOf(last[1]), language));
    room.replaceChildren(make('a', { href: continuePath(language, chapter.id) }, words));
    room.hidden = false;
  }
}
