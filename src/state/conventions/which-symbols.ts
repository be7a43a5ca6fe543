// Which convention of symbols the page shows: its own language's, unless <html data-symbols> names the other.
import { languageOfPage, otherLanguage } from '~/i18n/languages.ts';

/** Whether the page is set to the other language's symbols. */
export const hasOtherSymbols = (): boolean =>
  document.documentElement.dataset['symbols'] === otherLanguage(languageOfPage(document));
