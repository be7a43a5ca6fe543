// What is kept, line by line: what it is in words, and how to forget it.
import { chapterPath, coverPath, modelPath } from '~/i18n/addresses.ts';
import { keptMessages } from '~/i18n/kept-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import type { Outline } from '../reading/outline.ts';
import { make } from '../shell/make-element.ts';

/** One line of the list. */
export interface Line {
  /** What it is, for a button that forgets it. */
  readonly name: string;
  readonly shows: readonly (Node | string)[];
  /** Undefined where only all of its kind can be forgotten. */
  readonly forget?: () => void;
}

/** What every line needs to know. */
export interface Telling {
  readonly language: Language;
  readonly outline: Outline;
}

/** "3 March 2026". */
export const dayInWords = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(moment));

/** "1.2 kB". */
export function sizeInWords(bytes: number, language: Language): string {
  const isSmall = bytes < 1000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'byte' : 'kilobyte',
    unitDisplay: isSmall ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(isSmall ? bytes : bytes / 1000);
}

/** What a page with numbers is called. @param id "turnover/annual-rate", "cover", "models/turnover/capital-advanced" */
export function pageName(id: string, { language, outline }: Telling): string {
  const messages = keptMessages[language];
  if (id === 'cover') return messages.cover;
  if (id.startsWith('models/')) return messages.model(id.slice('models/'.length));
  return outline.get(id)?.title ?? id;
}

/** A link to a page with numbers; only its name where the book has no such page. */
export function pageLink(id: string, telling: Telling): Node {
  const { language, outline } = telling;
  const name = pageName(id, telling);
  if (id === 'cover') return make('a', { href: coverPath(language) }, name);
  if (id.startsWith('models/'))
    return make('a', { href: modelPath(language, id.slice('models/'.length)) }, name);
  return outline.has(id) || outline.size === 0
    ? make('a', { href: chapterPath(language, id) }, name)
    : make('span', {}, name);
}
