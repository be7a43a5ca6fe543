// One notice when something cannot be kept or what was kept cannot be read, wherever on the site it happens.
import { languageOfPage } from '~/i18n/languages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import { notify } from '../notices.ts';
import type { Outcome } from './shelf.ts';

/** What can have gone wrong: in reading a shelf, or in writing to it. */
export type Trouble = Exclude<Outcome, 'kept'> | 'unreadable';

/** Says it, once for each page. */
export function sayKept(trouble: Trouble): void {
  const messages = readingMessages[languageOfPage(document)];
  notify(messages.trouble[trouble === 'put-aside' ? 'unreadable' : trouble], messages.close);
}
