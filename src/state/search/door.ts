// The door of the search: opened by its button in the header, by "/" and by Ctrl-K.
import { languageOfPage } from '~/i18n/languages.ts';
import type { Dialogue } from '../shell/dialogue.ts';
import { makeSearch } from './search-dialogue.ts';

let search: Dialogue | undefined;

/** Opens the search. @param opener what was pressed */
export function open(opener: HTMLElement | undefined): void {
  search ??= makeSearch(languageOfPage(document));
  search.open(opener);
}
