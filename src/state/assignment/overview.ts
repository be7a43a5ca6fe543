// An assignment on its own page: its title, when it is due, its rules, what is to be read and done with how far it has come.
import { dueTime } from '~/assignments/dates.ts';
import { dueInWords, isElsewhere, ownZone, pointsInWords, rulesInWords } from '~/assignments/in-words.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Part } from './hand-in.ts';
import { type AskedExercise, type AskedReading, type AskedThing, askedOf, nextOf } from './progress.ts';
import type { Session } from './session.ts';
import { addressOf, standingOf, timeLeft } from './words.ts';

/** When it is due, by the reader's clock and by the instructor's where that shows another time. */
export function duePart({ language, assignment }: Session): Part {
  const messages = assignmentMessages[language].page;
  const { due } = assignment;
  const time = due && dueTime(due);
  const left = make('span', {});
  const element =
    due && time !== undefined
      ? make(
          'div',
          { class: 'due' },
          make('p', {}, make('strong', {}, messages.due(dueInWords(due, language, ownZone()))), ' ', left),
          ...(isElsewhere(due, ownZone())
            ? [make('p', { class: 'section-note' }, messages.dueThere(dueInWords(due, language)))]
            : []),
        )
      : make('p', { class: 'due' }, messages.noDue);
  return {
    element,
    show() {
      if (time === undefined) return;
      const now = Date.now();
      left.textContent = messages.left[standingOf({ assignment }, now)](timeLeft(time, now, language));
    },
  };
}

/** The rules, as plain sentences. */
export function rulesPart({ language, assignment }: Session): HTMLElement {
  const { rules } = assignmentMessages[language].page;
  const sentences = rulesInWords(assignment, language);
  return make(
    'section',
    { 'aria-labelledby': 'rules-title' },
    make('h2', { id: 'rules-title' }, rules),
    make('ul', {}, ...sentences.map((sentence) => make('li', {}, sentence))),
  );
}

const state = (isDone: boolean, words: string): HTMLElement =>
  make(
    'span',
    { class: 'state', 'data-state': isDone ? 'done' : 'open' },
    make('span', { 'aria-hidden': 'true' }, isDone ? '✓ ' : '● '),
    words,
  );

/** What is to be read and done, with progress; and what comes next. */
export function thingsPart(session: Session): Part {
  const { language, assignment, catalogue } = session;
  const all = assignmentMessages[language];
  const messages = all.page;
  const element = make('div', { class: 'asked' });

  const line = (asked: AskedThing, told: string, ...more: readonly Node[]): HTMLElement =>
    make(
      'li',
      {},
      make(
        'div',
        {},
        make('a', { href: addressOf(session, asked) }, asked.title),
        make('span', { class: 'where' }, messages.inChapter(asked.chapter.number, asked.chapter.title)),
      ),
      make('span', { class: 'points' }, pointsInWords(asked.points, language)),
      state(asked.isDone, told),
      ...more,
    );
  const reading = (asked: AskedReading): HTMLElement => {
    const used = messages.used(asked.used, asked.of);
    const told = asked.isDone ? `${messages.read}${all.separator}${used}` : used;
    if (asked.sections.length < 2) return line(asked, told);
    const sections = asked.sections.map((section) => {
      const place = { ...asked, anchor: section.id };
      return make(
        'li',
        {},
        make('a', { href: addressOf(session, place) }, section.title),
        ' ',
        state(section.isRead, messages.used(section.used, section.of)),
      );
    });
    const list = make('details', {}, make('summary', {}, messages.sectionsOf), make('ul', {}, ...sections));
    return line(asked, told, list);
  };
  const exercise = (asked: AskedExercise): HTMLElement =>
    line(
      asked,
      asked.isDone
        ? `${messages.answered}${all.separator}${messages.attempts(asked.attempts, assignment.tries)}`
        : messages.open,
    );
  const group = (title: string, id: string, lines: readonly HTMLElement[]): readonly HTMLElement[] =>
    lines.length === 0
      ? []
      : [
          make(
            'section',
            { 'aria-labelledby': id },
            make('h2', { id }, title),
            make('ul', { class: 'asked-lines' }, ...lines),
          ),
        ];
  return {
    element,
    show() {
      const asked = askedOf(assignment, catalogue, session.work());
      const done = asked.filter(({ isDone }) => isDone).length;
      const next = nextOf(asked);
      const isWaiting = session.seed() === undefined && assignment.exercises.length > 0;
      const step =
        isWaiting || !next
          ? make('p', {}, isWaiting ? messages.needsId : messages.all)
          : make(
              'p',
              {},
              make(
                'a',
                { class: 'begin', href: addressOf(session, next) },
                done === 0 && !hasBegun(session) ? messages.begin : messages.goOn(next.title),
              ),
            );
      const opened = [...element.querySelectorAll('details')].map(({ open }) => open);
      element.replaceChildren(
        make('p', { class: 'progress' }, all.done(done, asked.length)),
        step,
        ...group(
          messages.reading,
          'reading-title',
          asked.flatMap((one) => (one.kind === 'reading' ? reading(one) : [])),
        ),
        ...group(
          messages.exercises,
          'exercises-title',
          asked.flatMap((one) => (one.kind === 'exercise' ? exercise(one) : [])),
        ),
      );
      for (const [nth, details] of [...element.querySelectorAll('details')].entries())
        details.open = opened[nth] ?? false;
    },
  };
}

/** Whether anything at all was done. */
const hasBegun = (session: Session): boolean => {
  const { attempts, used } = session.work();
  return Object.keys(attempts).length + Object.keys(used).length > 0;
};
