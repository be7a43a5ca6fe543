// Shows the assignment that is in force on a page of the book: the bar, the marks, and in a chapter what it asks there.
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { fetchCatalogue } from '../catalogues.ts';
import { notify } from '../notices.ts';
import { showBar } from './bar.ts';
import { carryAlong } from './carry-along.ts';
import { markChapter, markContents } from './marks-in-book.ts';
import { linkInForce, takeUp } from './session.ts';
import { warnWhenNotKept } from './warning.ts';

/** Shows it. The assignment's own page shows everything itself. */
export async function showInBook(): Promise<void> {
  const link = linkInForce();
  if (link === undefined || document.querySelector('[data-assignment]')) return;
  const language = languageOfPage(document);
  const messages = assignmentMessages[language];
  const chapter = document.querySelector<HTMLElement>('main[data-chapter]')?.dataset['chapter'];
  const [catalogue, inChapter] = await Promise.all([
    fetchCatalogue(language).catch(() => undefined),
    chapter === undefined ? undefined : import('./in-chapter.ts'),
  ]);
  if (!catalogue) {
    notify(messages.cannotLoad, messages.close);
    return;
  }
  const session = takeUp(link, catalogue, language);
  carryAlong(session);
  // Whoever sees the bar works by the rules already: no attempt goes to free practice.
  if (chapter !== undefined && catalogue.chapters.some(({ id }) => id === chapter)) {
    inChapter?.beginChapter(session, chapter);
    markChapter(session, chapter);
  }
  showBar(session);
  warnWhenNotKept(session);
  markContents(session);
}
