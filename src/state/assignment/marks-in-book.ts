// What is assigned, marked where it stands: in the contents at each chapter, in a chapter in its outline, at its headings and
// exercises. Every mark is a sign and words; none moves the text.
import { pointsInWords } from '~/assignments/in-words.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make } from '../shell/make-element.ts';
import css from './marks.css?inline';
import { type AskedExercise, type AskedThing, askedOf, type SectionProgress } from './progress.ts';
import type { Session } from './session.ts';
import { standingOf } from './words.ts';

type MarkState = 'open' | 'done' | 'late';

const signs: Readonly<Record<MarkState, string>> = { open: '●', done: '✓', late: '!' };

const fillMark = (mark: HTMLElement, state: MarkState, words: string, isSignOnly: boolean): void => {
  mark.dataset['state'] = state;
  mark.title = isSignOnly ? words : '';
  mark.replaceChildren(
    make('span', { 'aria-hidden': 'true' }, signs[state]),
    make('span', isSignOnly ? { class: 'visually-hidden' } : {}, ` ${words}`),
  );
};

/** The mark at a place; made once, filled anew. */
function markAt(place: Element, where: 'outline' | 'heading' | 'entry'): HTMLElement {
  const there = place.querySelector<HTMLElement>(`:scope > .assigned`);
  if (there) return there;
  const mark = make(where === 'outline' ? 'span' : 'p', {
    class: `assigned in-${where}`,
    'data-unmarked': true,
  });
  if (where === 'outline') place.append(mark);
  else place.prepend(mark);
  return mark;
}

/** Marks what is assigned in the chapter on the page. */
export function markChapter(session: Session, chapter: string): void {
  adoptStyles(document, css);
  const { language, assignment, catalogue } = session;
  const messages = assignmentMessages[language].marks;
  const link = (section: string): Element | undefined =>
    [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].find(
      ({ hash }) => hash === `#${section}`,
    );

  const stateOf = (isDone: boolean): MarkState =>
    isDone ? 'done' : standingOf(session, Date.now()) === 'open' ? 'open' : 'late';
  const markSection = ({ id, used, of, isRead }: SectionProgress): void => {
    const heading = document.getElementById(id);
    const state = stateOf(isRead);
    const words = messages.readings[state](used, of);
    if (heading) fillMark(markAt(heading, 'heading'), state, words, false);
    const outline = link(id);
    if (outline) fillMark(markAt(outline, 'outline'), state, words, true);
  };
  const markExercise = ({ exercise, points, isDone, anchor }: AskedExercise): void => {
    const box = document.getElementById(anchor);
    const state = stateOf(isDone);
    const isClosed = standingOf(session, Date.now()) === 'closed';
    const words = [messages.exercises[state](pointsInWords(points, language)), isClosed && messages.closed];
    const said = session.seed() === undefined ? messages.waiting : words.filter(Boolean).join(' ');
    if (box) fillMark(markAt(box, 'heading'), state, said, false);
    // A section that is not to be read is marked for the exercises in it.
    const outline = link(exercise.section);
    if (outline && !readingSections.has(exercise.section)) {
      const mark = markAt(outline, 'outline');
      if (mark.dataset['state'] !== 'open') fillMark(mark, state, said, true);
    }
  };
  let readingSections = new Set<string>();
  const show = (): void => {
    const here = askedOf(assignment, catalogue, session.work()).filter(
      (asked) => asked.chapter.id === chapter,
    );
    const sections = here.flatMap((asked) => (asked.kind === 'reading' ? asked.sections : []));
    readingSections = new Set(sections.map(({ id }) => id));
    for (const mark of document.querySelectorAll<HTMLElement>('.outline .assigned'))
      mark.dataset['state'] = '';
    for (const section of sections) markSection(section);
    for (const asked of here) if (asked.kind === 'exercise') markExercise(asked);
  };
  show();
  session.listen(show);
}

/** Marks the chapters in the contents. */
export function markContents(session: Session): void {
  const { language, assignment, catalogue } = session;
  const messages = assignmentMessages[language].marks;
  const entries = document.querySelectorAll<HTMLElement>('.contents [data-progress-of]');
  if (entries.length === 0) return;
  adoptStyles(document, css);
  const show = (): void => {
    const byChapter = Map.groupBy(
      askedOf(assignment, catalogue, session.work()),
      ({ chapter }) => chapter.id,
    );
    for (const entry of entries) {
      const asked: readonly AskedThing[] = byChapter.get(entry.dataset['progressOf'] ?? '') ?? [];
      const line = entry.closest('li > div');
      if (!line || asked.length === 0) continue;
      const done = asked.filter(({ isDone }) => isDone).length;
      const isLate = standingOf(session, Date.now()) !== 'open';
      const state = done === asked.length ? 'done' : isLate ? 'late' : 'open';
      fillMark(markAt(line, 'entry'), state, messages.chapter(done, asked.length), false);
    }
  };
  show();
  session.listen(show);
}
