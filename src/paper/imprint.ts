// What an edition says of itself: its version, its date, where it is published.
import { htmlLanguage, type Language } from '~/i18n/languages.ts';

/** What is told of the edition beside its text. */
export interface Imprint {
  /** The project's folder. */
  readonly root: string;
  readonly version: string;
  /** The date of the newest content. */
  readonly date: Date;
  /** The path under which the site is served, with slashes at both ends. */
  readonly base: string;
}

/** A date as a reader of this language writes it. */
export const inWords = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(htmlLanguage[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
