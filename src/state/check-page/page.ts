// The checker's page. Everything that it needs is fetched when it opens; what is given to it afterwards stays in it.
import { emptyAssignment } from '~/assignments/assignment.ts';
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { fetchCatalogue } from '../catalogues.ts';
import { make } from '../shell/make-element.ts';
import { assignmentPanel } from './assignment-panel.ts';
import { fetchWords } from './chapter-words.ts';
import { type Checker, createChecker } from './checker.ts';
import { classPanel } from './class-panel.ts';
import { givePanel } from './give-panel.ts';
import { gradebookPanel } from './gradebook-panel.ts';
import { problemsPanel } from './problems-panel.ts';
import { studentsPanel } from './students-panel.ts';
import { wordsPanel } from './words-panel.ts';

/** Makes the page, once the exercises are here. */
export async function startCheckPage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-check]');
  if (!place) return;
  const language = languageOfPage(document);
  const messages = checkMessages[language];
  const status = make('p', { class: 'section-note', role: 'status' }, messages.loading);
  place.append(status);
  const catalogue = await fetchCatalogue(language).catch(() => undefined);
  if (!catalogue) {
    status.textContent = messages.notLoaded;
    return;
  }
  const checker = createChecker(language, catalogue, emptyAssignment(catalogue.edition, catalogue.generator));
  status.before(
    givePanel(checker),
    jumps(checker),
    assignmentPanel(checker),
    studentsPanel(checker),
    wordsPanel(checker),
    classPanel(checker),
    gradebookPanel(checker),
    problemsPanel(checker),
    make('p', { class: 'visually-hidden', role: 'status', 'data-said': true }),
  );
  askBeforeLeaving(checker);
  await fetchWords(catalogue, language);
  status.textContent = messages.ready;
  place.dataset['check'] = 'ready';
}

/** Ways to the parts of the page that there are. */
function jumps(checker: Checker): HTMLElement {
  const { jumps: words } = checkMessages[checker.language];
  const names = ['assignment', 'students', 'in-words', 'class', 'gradebook', 'problems'] as const;
  const links = names.map((name) => make('li', {}, make('a', { href: `#${name}` }, words[name])));
  const nav = make(
    'nav',
    { class: 'jumps', 'aria-label': words.label, hidden: true },
    make('ul', {}, ...links),
  );
  checker.follow(({ students, notRead }) => {
    nav.hidden = students.length === 0;
    const isThere = { 'in-words': students.some(hasWords), problems: notRead.length > 0 };
    for (const [nth, name] of names.entries()) {
      const link = links[nth];
      if (link && (name === 'in-words' || name === 'problems')) link.hidden = !isThere[name];
    }
  });
  return nav;
}

const hasWords = ({ grade }: CheckedStudent): boolean =>
  grade.exercises.some(({ isRead, counted }) => isRead && counted !== undefined);

/** Points that were given by hand, and lists that were pasted, would be gone. */
function askBeforeLeaving(checker: Checker): void {
  addEventListener('beforeunload', (event) => {
    if (checker.checked().hasOwnWork) event.preventDefault();
  });
}
