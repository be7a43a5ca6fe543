// The page that a student opens: takes the link in, shows what is asked and how far it has come, and takes the work.
import type { Catalogue } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { isPreview, readAssignment } from '~/assignments/link.ts';
import type { AssignmentProblem } from '~/assignments/problems.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { handingInMessages } from '~/i18n/handing-in-messages.ts';
import { type Language, languageOfPage } from '~/i18n/languages.ts';
import { fetchCatalogue } from '../catalogues.ts';
import { isSure } from '../kept-page/confirm.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { carryAlong } from './carry-along.ts';
import { carryPart } from './carry-over.ts';
import { changesInWords } from './changes.ts';
import css from './hand-in.css?inline';
import { handInPart } from './hand-in.ts';
import { keptList } from './kept-list.ts';
import { duePart, rulesPart, thingsPart } from './overview.ts';
import { linkInForce, type Session, takeUp } from './session.ts';
import { warnWhenNotKept } from './warning.ts';
import { whoFields } from './who.ts';
import { forgetWork, putAside, workPlace } from './work-places.ts';

/** How often the time that is left is told anew, in milliseconds. */
const minute = 60_000;

/** So many faults of a link are named. */
const mostProblems = 20;

/** The link in the page's address; anchors of the page itself are none. */
function linkInAddress(): string | undefined {
  const fragment = location.hash.slice(1);
  return fragment === '' || document.getElementById(fragment) ? undefined : fragment;
}

function problemsBox(problems: readonly AssignmentProblem[], language: Language): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, mostProblems)
    .map((problem) => make('li', {}, problemInWords(problem, language)));
  if (problems.length > lines.length) lines.push(make('li', {}, `… (${problems.length})`));
  const { problems: heading } = assignmentMessages[language].page;
  return [make('div', { class: 'problems' }, make('p', {}, heading), make('ul', {}, ...lines))];
}

/** What has changed in the link since the work was last opened. */
function changesBox(link: string, catalogue: Catalogue, language: Language): readonly HTMLElement[] {
  const { assignment } = readAssignment(link);
  const before = workPlace({ key: assignment.key, isPreview: isPreview(link) }).look()?.assignment;
  if (before === undefined || before === link) return [];
  const [was, is] = [readAssignment(before).assignment, assignment].map(
    (one) => checkAssignment(one, catalogue).assignment,
  );
  const changes = was && is ? changesInWords(was, is, catalogue, language) : [];
  if (changes.length === 0) return [];
  const { changed } = assignmentMessages[language].page;
  return [
    make(
      'div',
      { class: 'changes' },
      make('p', {}, changed),
      make('ul', {}, ...changes.map((words) => make('li', {}, words))),
    ),
  ];
}

/** Everything about one assignment. */
function sessionParts(session: Session, again: (says: string) => void): readonly HTMLElement[] {
  const { language, assignment, inForce } = session;
  const all = assignmentMessages[language];
  const messages = all.page;
  const handing = handingInMessages[language];
  const title = assignment.title || assignment.key;
  const due = duePart(session);
  const things = thingsPart(session);
  const who = whoFields(session, 'who');
  const handIn = handInPart(session, 'hand-in', who.focus);
  const show = (): void => {
    due.show();
    things.show();
  };
  show();
  session.listen(show);
  setInterval(show, minute);
  const aside = makeButton(messages.putAside, () => {
    putAside();
    again(messages.isPutAside(title));
  });
  const forget = makeButton(messages.forget, async () => {
    if (!(await isSure(messages.sure(title), forget))) return;
    forgetWork(inForce);
    again(messages.forgotten);
  });
  return [
    ...(inForce.isPreview ? [make('p', { class: 'preview' }, all.preview)] : []),
    make('h2', { class: 'assignment-name' }, assignment.title || all.untitled),
    due.element,
    make(
      'section',
      { 'aria-labelledby': 'who-title' },
      make('h2', { id: 'who-title' }, messages.who),
      who.element,
    ),
    things.element,
    rulesPart(session),
    make(
      'section',
      { id: 'hand-in', 'aria-labelledby': 'hand-in-title' },
      make('h2', { id: 'hand-in-title' }, handing.hand.title),
      handIn.element,
    ),
    make(
      'section',
      { 'aria-labelledby': 'carry-title' },
      make('h2', { id: 'carry-title' }, handing.carry.title),
      carryPart(session),
    ),
    make(
      'section',
      { class: 'aside-tools' },
      aside,
      forget,
      make('p', { class: 'section-note' }, messages.putAsideAbout),
    ),
  ];
}

/** Shows the assignment of the address, or the one in force, or what there is to be said without one. */
export async function startAssignmentPage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-assignment]');
  if (!place) return;
  const language = languageOfPage(document);
  const messages = assignmentMessages[language].page;
  adoptStyles(document, css);
  const status = make('p', { role: 'status', tabindex: '-1' });
  const content = make('div', {});
  place.replaceChildren(status, content);

  const again = (says: string): void => {
    history.replaceState(history.state, '', location.pathname + location.search);
    show(says);
  };
  const show = async (says: string): Promise<void> => {
    const link = linkInAddress() ?? linkInForce();
    const list = (shown: string | undefined): readonly HTMLElement[] => {
      const kept = keptList(language, shown, again);
      return kept ? [kept] : [];
    };
    if (link === undefined) {
      content.replaceChildren(make('p', {}, messages.none), ...list(undefined));
    } else {
      const { assignment, problems } = readAssignment(link);
      const isNothing = assignment.readings.length + assignment.exercises.length === 0;
      const catalogue = isNothing ? undefined : await fetchCatalogue(language).catch(() => undefined);
      if (!catalogue) {
        const why = isNothing ? messages.nothing : messages.failed;
        content.replaceChildren(
          make('p', {}, why),
          ...problemsBox(isNothing ? problems : [], language),
          ...list(undefined),
        );
      } else {
        const changes = changesBox(link, catalogue, language);
        const session = takeUp(link, catalogue, language);
        warnWhenNotKept(session);
        carryAlong(session);
        content.replaceChildren(
          ...problemsBox(session.problems, language),
          ...changes,
          ...sessionParts(session, again),
          ...list(session.assignment.key),
        );
      }
    }
    status.textContent = says;
    if (says) status.focus();
  };
  await show('');
  addEventListener('hashchange', () => {
    if (linkInAddress() !== undefined) show('');
  });
}
