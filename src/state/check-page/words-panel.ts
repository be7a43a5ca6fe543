// All answers in words to one exercise, one below the other, each with a box for points: so a teacher reads a class.
import { findExercise } from '~/assignments/catalogue.ts';
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import type { ExerciseGrade } from '~/assignments/grading.ts';
import { reasoningPart } from '~/calc/exercises/definition.ts';
import { checkClassMessages } from '~/i18n/check-class-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { make } from '../shell/make-element.ts';
import { showWords } from './chapter-words.ts';
import type { Checked, Checker } from './checker.ts';
import { pointsBox } from './points-box.ts';
import { nameOf, titleOfExercise } from './words.ts';

interface Answered {
  readonly student: CheckedStudent;
  readonly grade: ExerciseGrade;
}

/** The section of the answers in words; there is none where no exercise asks for them. */
export function wordsPanel(checker: Checker): HTMLElement {
  const { inWords } = checkClassMessages[checker.language];
  const content = make('div', {});
  const section = make(
    'section',
    { id: 'in-words', 'aria-labelledby': 'in-words-title', hidden: true },
    make('h2', { id: 'in-words-title', tabindex: '-1' }, inWords.title),
    make('p', { class: 'section-note' }, inWords.about),
    content,
  );
  const opened = new Set<string>();
  checker.follow((checked) => {
    const exercises = answersInWords(checked);
    section.hidden = exercises.size === 0;
    // Not while points are typed: the box would be gone.
    if (content.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement)
      return;
    content.replaceChildren(
      ...[...exercises].map(([exercise, answers]) => {
        const unread = answers.filter(({ grade }) => grade.isToBeRead).length;
        const details = make(
          'details',
          { open: opened.has(exercise) },
          make(
            'summary',
            {},
            inWords.exercise(titleOfExercise(checker.catalogue, exercise), answers.length, unread),
          ),
          modelAnswer(checker, exercise, answers),
          ...answers.map((one) => answerElement(checker, one)),
        );
        details.addEventListener('toggle', () => {
          if (details.open) opened.add(exercise);
          else opened.delete(exercise);
        });
        return details;
      }),
    );
  });
  return section;
}

/** By exercise, the students who answered it in words. */
function answersInWords({ students }: Checked): ReadonlyMap<string, readonly Answered[]> {
  const all = students.flatMap((student) =>
    student.grade.exercises
      .filter(({ isRead, counted }) => isRead && counted !== undefined)
      .map((grade) => ({ student, grade })),
  );
  return Map.groupBy(all, ({ grade }) => grade.exercise);
}

/** The model answer, in the numbers of the first student: words change little with numbers. */
function modelAnswer(
  { language, catalogue }: Checker,
  exercise: string,
  [first]: readonly Answered[],
): HTMLElement {
  const place = make('div', {});
  const details = make(
    'details',
    { class: 'model-answer' },
    make('summary', {}, checkStudentsMessages[language].modelAnswer),
    place,
  );
  const found = findExercise(catalogue, exercise);
  details.addEventListener('toggle', (event) => {
    event.stopPropagation();
    if (details.open && found && first) void showWords(place, 'solution', language, found, first.grade.task);
  });
  return details;
}

function answerElement(checker: Checker, { student, grade }: Answered): HTMLElement {
  const text = grade.attempts[grade.counted ?? -1]?.attempt.answer[reasoningPart] ?? '';
  return make(
    'article',
    { class: 'answer-in-words' },
    make('h3', {}, make('bdi', {}, nameOf(student, checker.language))),
    make('p', { class: 'typed' }, make('bdi', {}, text)),
    pointsBox(checker, student, grade),
  );
}
