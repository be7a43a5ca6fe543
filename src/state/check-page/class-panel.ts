// The class as a whole: how the points are spread, which exercises were hard, and what to take up again.

import { findExercise } from '~/assignments/catalogue.ts';
import { type Counted, classView, type ExerciseInClass } from '~/assignments/class-view.ts';
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import type { Exact } from '~/calc/kernel/exact.ts';
import { checkClassMessages } from '~/i18n/check-class-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { barElement } from './bar.ts';
import type { Checked, Checker } from './checker.ts';
import { labelOf, shareInWords, titleOfExercise, titleOfPlace } from './words.ts';

/** The section of the class. */
export function classPanel(checker: Checker): HTMLElement {
  const { classView: words } = checkClassMessages[checker.language];
  const content = make('div', {});
  const section = make(
    'section',
    { id: 'class', 'aria-labelledby': 'class-title', hidden: true },
    make('h2', { id: 'class-title', tabindex: '-1' }, words.title),
    content,
    makeButton(words.print, () => print(), { class: 'print-report' }),
  );
  checker.follow((checked) => {
    section.hidden = checked.students.length === 0;
    content.replaceChildren(...(section.hidden ? [] : shown(checker, checked)));
  });
  return section;
}

function shown(checker: Checker, { students }: Checked): readonly HTMLElement[] {
  const { classView: words } = checkClassMessages[checker.language];
  const { catalogue } = checker;
  const view = classView(students.map(({ grade }) => grade));
  const share = (value: Exact | undefined): string => (value ? shareInWords(value) : words.none);
  return [
    make('p', {}, words.mean(share(view.mean), view.students)),
    distribution(checker, students),
    table(
      words.exercises,
      [words.exercise, words.answered, words.right, words.first, words.best],
      view.exercises.map((one) => [
        titleOfExercise(catalogue, one.exercise),
        `${one.students}`,
        one.best ? `${one.right}` : one.unread > 0 ? words.unread(one.unread) : words.none,
        share(one.first),
        ...(one.best
          ? [make('span', { class: 'with-bar' }, barElement(one.best), ` ${share(one.best)}`)]
          : [words.none]),
      ]),
    ),
    make('h3', {}, words.again),
    make('p', { class: 'section-note' }, words.againAbout),
    mistakes(checker, view.exercises),
    ...(view.readings.length === 0
      ? []
      : [
          table(
            words.readings,
            [words.reading, words.reached],
            view.readings.map(({ place, reached, students: of }) => [
              titleOfPlace(catalogue, place),
              `${reached} / ${of}`,
            ]),
          ),
        ]),
  ];
}

/** A table whose first column names the rows, and whose others are numbers. */
function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return make(
    'div',
    { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...heads.map((head, nth) =>
            make('th', { scope: 'col', class: nth > 0 ? 'is-number' : undefined }, head),
          ),
        ),
      ),
      make(
        'tbody',
        {},
        ...rows.map(([first = '', ...others]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, first),
            ...others.map((cell) => make('td', { class: 'is-number' }, cell)),
          ),
        ),
      ),
    ),
  );
}

/** Tenths of the points; the last tenth takes in the whole. */
const steps = 10;

function distribution({ language }: Checker, students: readonly CheckedStudent[]): HTMLElement {
  const { classView: words } = checkClassMessages[language];
  const counts = Array.from({ length: steps }, () => 0);
  for (const { grade } of students) {
    if (!grade.outOf.gt(0)) continue;
    const step = Math.min(steps - 1, Number(grade.earned.div(grade.outOf).mul(steps).floor().toString()));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return table(
    words.distribution,
    [words.share, words.students],
    counts.map((count, step) => [
      `${step * 10}–${step === steps - 1 ? 100 : step * 10 + 9}%`,
      make('span', { class: 'with-bar' }, barElement({ n: count, d: most }), ` ${count}`),
    ]),
  );
}

/** So many mistakes are a lesson. */
const mostMistakes = 12;

function mistakes({ language, catalogue }: Checker, exercises: readonly ExerciseInClass[]): HTMLElement {
  const { classView: words } = checkClassMessages[language];
  const all = exercises
    .flatMap(({ exercise, misconceptions, wrong }) => [
      ...misconceptions.map((mistake) => ({ exercise, mistake, isKnown: true })),
      ...wrong.map((mistake) => ({ exercise, mistake, isKnown: false })),
    ])
    .sort((left, right) => right.mistake.students - left.mistake.students)
    .slice(0, mostMistakes);
  if (all.length === 0) return make('p', {}, words.noMistakes);
  const said = (exercise: string, { part, name }: Counted, isKnown: boolean): string => {
    const asked = findExercise(catalogue, exercise)?.parts[part] ?? '';
    return isKnown ? words.mistake(labelOf(catalogue, exercise, name), asked) : words.wrong(name, asked);
  };
  return make(
    'ol',
    { class: 'mistakes' },
    ...all.map(({ exercise, mistake, isKnown }) =>
      make(
        'li',
        {},
        make('bdi', {}, said(exercise, mistake, isKnown)),
        ' ',
        make(
          'span',
          { class: 'count' },
          `${titleOfExercise(catalogue, exercise)} · ${words.byStudents(mistake.students)}`,
        ),
      ),
    ),
  );
}
