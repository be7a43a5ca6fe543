// What a student's row opens to: where the work came from, what is to be looked at, and every answer as it was typed.
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import { dueInWords, ownZone } from '~/assignments/in-words.ts';
import { flagInWords } from '~/i18n/check-flags-messages.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Checker } from './checker.ts';
import { exerciseDetails } from './exercise-details.ts';
import type { Opened } from './sortable-table.ts';
import { earnedInWords, momentInShort, pointsInWords, titleOfExercise, titleOfPlace } from './words.ts';

/** The content of an opened row. While something is typed in it, it is not made anew. */
export function studentDetails(checker: Checker, first: CheckedStudent): Opened<CheckedStudent> {
  const element = make('div', { class: 'student-details' });
  const update = (student: CheckedStudent): void => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && element.contains(activeElement)) {
      for (const earned of element.querySelectorAll<HTMLElement>('[data-earned]')) {
        const grade = student.grade.exercises.find(({ exercise }) => exercise === earned.dataset['earned']);
        if (grade) earned.textContent = earnedInWords(grade, checker.language);
      }
      return;
    }
    element.replaceChildren(
      about(checker, student),
      ...student.grade.exercises.map((grade) => exerciseDetails(checker, student, grade)),
      ...readings(checker, student),
    );
  };
  update(first);
  return { element, update };
}

function about(
  { language, catalogue }: Checker,
  { counts, others, flags, grade }: CheckedStudent,
): HTMLElement {
  const messages = checkStudentsMessages[language];
  const { colon, comma } = checkMessages[language];
  const { lms, path, submission } = counts;
  const moment = (time: number): string => momentInShort(time, language);
  const ofLms = [
    lms.name === undefined ? '' : messages.fromLms(lms.name, lms.id ?? ''),
    lms.isLate ? messages.lmsLate : '',
    lms.at === undefined ? '' : messages.lmsAt(lms.at),
  ].filter(Boolean);
  return make(
    'div',
    { class: 'about-student' },
    make(
      'ul',
      { class: 'flag-list' },
      ...flags.map((flag) =>
        make(
          'li',
          {},
          make('span', { 'aria-hidden': 'true' }, '⚑ '),
          flagInWords(flag, language, (id) => titleOfExercise(catalogue, id)),
        ),
      ),
    ),
    make('p', {}, `${messages.from}${colon}`, make('bdi', {}, path)),
    ...(ofLms.length > 0
      ? [make('p', {}, `${messages.columns.lms}${colon}`, make('bdi', {}, ofLms.join(comma)))]
      : []),
    make('p', {}, messages.times(moment(submission.opened), moment(submission.finished))),
    ...(grade.due ? [make('p', {}, messages.due(dueInWords(grade.due, language, ownZone())))] : []),
    ...(others.length === 0
      ? []
      : [
          make('p', {}, messages.earlier(others.length)),
          make(
            'ul',
            {},
            ...others.map((other) =>
              make(
                'li',
                {},
                make('bdi', {}, messages.earlierOne(moment(other.submission.finished), other.path)),
              ),
            ),
          ),
        ]),
  );
}

function readings({ language, catalogue }: Checker, { grade }: CheckedStudent): readonly HTMLElement[] {
  if (grade.readings.length === 0) return [];
  const messages = checkStudentsMessages[language];
  const { colon, comma } = checkMessages[language];
  const lines = grade.readings.map(({ place, earned, points, used, of, isReached }) => {
    const got = messages.earned(pointsInWords(earned, language), pointsInWords(points, language));
    return make(
      'li',
      {},
      `${titleOfPlace(catalogue, place)}${colon}${messages.read(used, of, isReached)}${comma}${got}`,
    );
  });
  return [make('h3', {}, messages.columns.reading), make('ul', {}, ...lines)];
}
