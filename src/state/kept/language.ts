// The language that the reader has chosen: {"version": 1, "language": "zh"}. It is kept when the reader goes to the other
// language of a page, and says to which the book's address leads; before that the browser's own language does.
import { type Language, languages } from '~/i18n/languages.ts';
import { type Kind, shelf } from './shelf.ts';

/** How the language is read and written. */
export const languageKind: Kind<Language> = {
  version: 1,
  read: (data) => languages.find((language) => language === data['language']),
  write: (language) => ({ language }),
};

/** Where the language is kept that was turned to last. */
export const languageShelf = shelf('language', languageKind);
