// Every kind of thing that is kept, by the beginning of its shelf's name, in the order in which a reader is told of them.
import { inForceKind, workKind } from '../assignment/kept-work.ts';
import { marksKind } from '../marks/kept-marks.ts';
import { numbersKind } from '../saved.ts';
import { bookmarksKind } from './bookmarks.ts';
import { languageKind } from './language.ts';
import { placesKind } from './places.ts';
import { settingsKind } from './settings.ts';
import type { Reading } from './shelf.ts';

/** The kinds of which there is one shelf, and those of which there is one for each chapter, or for each assignment. */
const single = {
  settings: settingsKind,
  language: languageKind,
  places: placesKind,
  bookmarks: bookmarksKind,
  assignment: inForceKind,
};
const perChapter = { numbers: numbersKind, marks: marksKind, work: workKind };

export type SectionName = keyof typeof single | keyof typeof perChapter;

export const sectionNames: readonly SectionName[] = [
  'places',
  'bookmarks',
  'marks',
  'numbers',
  'assignment',
  'work',
  'settings',
  'language',
];

/** What stands under a name: its kind, and its chapter, other page with numbers or assignment if it belongs to one. */
export interface Section {
  readonly section: SectionName;
  readonly chapter: string | undefined;
  readonly reading: Reading<unknown>;
}

/** @param name of a shelf: "settings", "numbers/turnover/annual-rate". @returns undefined for a name that is not the book's */
export function sectionOf(name: string): Section | undefined {
  const readings: Readonly<Record<string, Reading<unknown>>> = { ...single, ...perChapter };
  const [, first = '', chapter] = name.match(/^([a-z]+)(?:\/((?!.*unreadable)[a-z\d/-]+))?$/) ?? [];
  const section = sectionNames.find((known) => known === first);
  const reading = section && readings[section];
  if (!section || !reading || section in single !== (chapter === undefined)) return undefined;
  return { section, chapter, reading };
}
