// The table of students: points by exercise, how late, what is to be looked at. A name opens what the student answered.
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import type { ExerciseGrade } from '~/assignments/grading.ts';
import { sum } from '~/assignments/grading.ts';
import { missingStudents } from '~/assignments/roster.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { announce } from '../assign-page/announce.ts';
import { make } from '../shell/make-element.ts';
import type { Checked, Checker } from './checker.ts';
import { type Column, sortableTable } from './sortable-table.ts';
import { studentDetails } from './student-details.ts';
import { nameOf, pointsInWords, shortFlag, titleOfExercise } from './words.ts';

const compare = (left: string, right: string): number =>
  left.localeCompare(right, undefined, { numeric: true });

/** The section with the table. */
export function studentsPanel(checker: Checker): HTMLElement {
  const { language } = checker;
  const messages = checkStudentsMessages[language];
  const words = checkMessages[language];
  const missing = make('div', { class: 'missing' });
  const table = sortableTable<CheckedStudent>({
    caption: messages.title,
    key: ({ key }) => key,
    open: (student) => studentDetails(checker, student),
    sorted: (head, isDescending) => announce(messages.sorted(head, isDescending)),
  });
  const section = make(
    'section',
    { id: 'students', 'aria-labelledby': 'students-title', hidden: true },
    make('h2', { id: 'students-title', tabindex: '-1' }, messages.title),
    make('p', { class: 'section-note' }, messages.about),
    table.element,
    missing,
  );
  checker.follow((checked) => {
    section.hidden = checked.students.length === 0;
    table.fill(columnsOf(checker, checked), checked.students);
    const absent = missingStudents(
      checked.roster,
      checked.students.map(({ student }) => student.id),
    );
    missing.replaceChildren(
      ...(absent.length === 0
        ? []
        : [
            make('h3', {}, words.missing(absent.length)),
            make(
              'ul',
              {},
              ...absent.map(({ name, id, email }) =>
                make('li', {}, [name, id, email].filter(Boolean).join(words.comma)),
              ),
            ),
          ]),
    );
  });
  return section;
}

function columnsOf(checker: Checker, { rules, students }: Checked): readonly Column<CheckedStudent>[] {
  const { language, catalogue } = checker;
  const {
    columns,
    exerciseHead,
    exercise: exerciseWords,
    noFlags,
    toBeRead,
  } = checkStudentsMessages[language];
  const points = (student: CheckedStudent, id: string): ExerciseGrade | undefined =>
    student.grade.exercises.find(({ exercise }) => exercise === id);
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  const exercises = rules.exercises.map(
    ({ exercise: id, points: most }, nth): Column<CheckedStudent> => ({
      id: `exercise ${id}`,
      head: exerciseHead(nth + 1),
      fullHead: exerciseWords(nth + 1, titleOfExercise(catalogue, id), pointsInWords(most, language)),
      isNumber: true,
      cell: (student) => {
        const grade = points(student, id);
        if (!grade || grade.attempts.length === 0) return '–';
        return grade.isToBeRead
          ? make('span', { class: 'is-to-read' }, `✎ ${toBeRead}`)
          : pointsInWords(grade.earned, language);
      },
      order: (left, right) => {
        const [one, other] = [points(left, id), points(right, id)];
        return one && other
          ? one.earned.compare(other.earned) || one.attempts.length - other.attempts.length
          : 0;
      },
    }),
  );
  const reading = ({ grade }: CheckedStudent) => sum(grade.readings.map(({ earned }) => earned));
  return [
    {
      id: 'name',
      head: columns.name,
      cell: (student) => make('bdi', {}, nameOf(student, language)),
      order: (left, right) => compare(nameOf(left, language), nameOf(right, language)),
    },
    {
      id: 'id',
      head: columns.id,
      cell: ({ student }) => make('bdi', {}, student.id),
      order: (left, right) => compare(left.student.id, right.student.id),
    },
    ...(students.some(({ counts }) => counts.lms.layout !== 'plain')
      ? [
          {
            id: 'lms',
            head: columns.lms,
            cell: ({ counts: { lms } }: CheckedStudent) => make('bdi', {}, lms.name ?? '–'),
            order: (left: CheckedStudent, right: CheckedStudent) =>
              compare(left.counts.lms.name ?? '', right.counts.lms.name ?? ''),
          },
        ]
      : []),
    {
      id: 'total',
      head: columns.total,
      isNumber: true,
      cell: ({ grade }) =>
        make('b', {}, `${pointsInWords(grade.earned, language)}/${pointsInWords(grade.outOf, language)}`),
      order: (left, right) => left.grade.earned.compare(right.grade.earned),
    },
    ...exercises,
    ...(rules.readings.length > 0
      ? [
          {
            id: 'reading',
            head: columns.reading,
            isNumber: true,
            cell: (student: CheckedStudent) => pointsInWords(reading(student), language),
            order: (left: CheckedStudent, right: CheckedStudent) => reading(left).compare(reading(right)),
          },
        ]
      : []),
    {
      id: 'days',
      head: columns.days,
      isNumber: true,
      cell: ({ grade }) => number(grade.days),
      order: (left, right) => left.grade.days - right.grade.days,
    },
    {
      id: 'flags',
      head: columns.flags,
      cell: ({ flags }) =>
        flags.length === 0
          ? noFlags
          : make('span', { class: 'flags' }, ...flags.map((flag) => shortFlag(flag, language))),
      order: (left, right) => right.flags.length - left.flags.length,
    },
  ];
}
