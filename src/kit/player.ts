// The player of a SCORM package: shows the assignment with the exercises as the book has them, marks what is answered, and
// tells the LMS. Built on its own into a few plain files (src/build/kit.ts); its data come from the package's assignment.js.
import './player.css';
import type { Assignment } from '~/assignments/assignment.ts';
import { dueTime } from '~/assignments/dates.ts';
import { pointsInWords } from '~/assignments/in-words.ts';
import { readAssignment } from '~/assignments/link.ts';
import { lmsSession } from '~/assignments/scorm/lms-session.ts';
import { type LmsWork, takeUpWork } from '~/assignments/scorm/lms-work.ts';
import { taskOf } from '~/assignments/seeds.ts';
import { reviveAny } from '~/calc/kernel/live-series.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { scormMessages } from '~/i18n/scorm-messages.ts';
import type { PackageContent, PackedChapter } from '~/state/assign-page/package-content.ts';
import { bindResults } from '~/state/binder.ts';
import { assignedRules } from '~/state/exercises/assigned-rules.ts';
import { bindExercises } from '~/state/exercises/exercises.ts';
import { type ExerciseHost, useHost } from '~/state/exercises/host.ts';
import { make } from '~/state/shell/make-element.ts';
import { createStore } from '~/state/store.ts';
import { findApi } from './find-api.ts';
import { tellHeight } from './frame-size.ts';
import { marksOf, type StudentMarks } from './marks.ts';
import { mirrorOf } from './mirror.ts';
import { showStanding } from './standing.ts';
import { showPlayer } from './view.ts';

/** A box as HTML of the book's own page, with what it is worth below its heading. */
function boxOf(
  html: string,
  id: string,
  assignment: Assignment,
  { language, catalogue }: PackageContent,
): Element {
  const holder = make('template', {});
  holder.innerHTML = html;
  const box = holder.content.firstElementChild ?? make('section', {});
  const points = assignment.exercises.find(({ exercise }) => exercise === id)?.points;
  const kind = catalogue.chapters.flatMap(({ exercises }) => exercises[id]?.definition.kind ?? [])[0];
  const words = scormMessages[language];
  const worth = [points && pointsInWords(points, language), kind === 'reasoning' && words.readByInstructor];
  const line = make(
    'p',
    { class: 'player-quiet' },
    worth.filter(Boolean).join(language === 'en' ? '. ' : '。'),
  );
  box.querySelector('.exercise-title')?.after(line);
  return box;
}

/** Puts the exercises of a chapter into the page, each with a store of its chapter; they are bound once all stand there. */
function showChapter({ data }: PackedChapter, boxes: ReadonlyMap<string, Element>): () => void {
  const models = new Map(Object.entries(data.models).map(([id, model]) => [id, reviveAny(model)]));
  const store = createStore(data.examples, models);
  return () => {
    for (const id of Object.keys(data.exercises)) {
      const box = boxes.get(id);
      if (box) bindResults(box, store, data, () => {});
    }
    bindExercises(document, store, { ...data, beforeDraw: () => {} });
  };
}

/** The host of the exercises: the LMS's student, by the rules of the assignment. */
function hostOf(
  { catalogue, language }: PackageContent,
  assignment: Assignment,
  work: LmsWork,
  marks: StudentMarks,
  changed: (exercise: string) => void,
): ExerciseHost {
  const began = Date.now();
  const turnedTo = new Map<string, number>();
  document.addEventListener('focusin', ({ target }) => {
    const box = target instanceof Element ? target.closest<HTMLElement>('[data-exercise]') : null;
    const id = box?.dataset['exercise'];
    if (id && !turnedTo.has(id)) turnedTo.set(id, Date.now());
  });
  return {
    rules: () => assignedRules(assignment, Date.now(), language),
    attempts: work.attempts,
    numbers: (id) => taskOf(catalogue, assignment, id, marks.seed).numbers,
    hintsOpen: work.hints,
    hintOpened(id, count) {
      work.openHint(id, count);
      changed(id);
    },
    record(id, attempt) {
      work.record(id, attempt, attempt.at - (turnedTo.get(id) ?? began));
      turnedTo.set(id, attempt.at);
      changed(id);
    },
  };
}

/** Timers of browsers do not run for longer. */
const longestWait = 2 ** 31 - 1;

function start(content: PackageContent): void {
  const { assignment } = readAssignment(content.assignment);
  const { language, catalogue } = content;
  const api = findApi(window);
  // The student is known only once the visit has begun; takeUpWork asks for the marks then.
  let marks = marksOf(catalogue, assignment, '');
  const work = takeUpWork({
    generator: assignment.generator,
    session: api && lmsSession(api),
    mirror: mirrorOf(window),
    marks: (student) => {
      marks = marksOf(catalogue, assignment, student);
      return marks;
    },
    now: Date.now,
  });
  const { student, studentName } = work.beginning;
  const page = showPlayer(content, assignment, studentName || student, () => {
    work.finish();
    update();
  });
  const update = showStanding(page, work, marks, assignment, language);
  const host = hostOf(content, assignment, work, marks, update);

  const html = new Map(content.chapters.flatMap(({ boxes }) => Object.entries(boxes)));
  const boxes = new Map<string, Element>();
  for (const { exercise } of assignment.exercises) {
    const text = html.get(exercise);
    if (text !== undefined) boxes.set(exercise, boxOf(text, exercise, assignment, content));
  }
  page.exercises.append(...boxes.values());
  const binders = content.chapters.map((chapter) => showChapter(chapter, boxes));
  useHost(host);
  document.documentElement.classList.add('has-script', 'is-live');
  for (const bind of binders) bind();

  const wait = assignment.due ? (dueTime(assignment.due) ?? 0) - Date.now() + 1000 : 0;
  if (wait > 0 && wait < longestWait) {
    setTimeout(() => {
      useHost(host);
      update();
    }, wait);
  }
  window.addEventListener('pagehide', work.leave);
  // A page that comes back after its visit was ended has no LMS behind it any more.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  tellHeight(window);
}

if (window.assignedWork) start(window.assignedWork);
else {
  const waiting = document.querySelector('[data-waiting]');
  if (waiting) waiting.textContent = scormMessages[languageOfPage(document)].broken;
}
