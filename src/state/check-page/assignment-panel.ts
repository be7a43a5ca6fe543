// The assignment that is marked by: which one, by whose link, and what the instructor changes afterwards.

import { scoreExercise, scoreReading } from '~/assignments/choosing.ts';
import { assignmentIn } from '~/assignments/pasted-link.ts';
import { sameId } from '~/assignments/seeds.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { announce } from '../assign-page/announce.ts';
import { dueFields } from '../assign-page/due-fields.ts';
import { freshId } from '../assign-page/fields.ts';
import { lateFields } from '../assign-page/late-fields.ts';
import { pointsField } from '../assign-page/points-field.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Checked, Checker } from './checker.ts';
import { pointsInWords, titleOfExercise, titleOfPlace } from './words.ts';

/** The section of the assignment. */
export function assignmentPanel(checker: Checker): HTMLElement {
  const { assignment: words } = checkMessages[checker.language];
  const about = make('div', {});
  const section = make(
    'section',
    { id: 'assignment', 'aria-labelledby': 'assignment-title', hidden: true },
    make('h2', { id: 'assignment-title', tabindex: '-1' }, words.title),
    about,
    ownLink(checker),
    make(
      'details',
      { class: 'rules-afterwards' },
      make('summary', {}, words.rules),
      make('p', { class: 'section-note' }, words.rulesAbout),
      dueFields(checker.builder),
      lateFields(checker.builder),
      extensionField(checker),
      pointsFields(checker),
      makeButton(words.back, () => {
        checker.builder.replace(checker.checked().asLinked);
        announce(words.isBack);
      }),
    ),
  );
  let shown = '';
  checker.follow((checked) => {
    section.hidden = checked.group === undefined;
    const [next, content] = aboutAssignment(checker, checked);
    if (next === shown) return;
    shown = next;
    about.replaceChildren(...content);
  });
  return section;
}

/** What the assignment is, and a text that tells whether it is still that. */
function aboutAssignment(checker: Checker, checked: Checked): readonly [string, readonly HTMLElement[]] {
  const { language, catalogue } = checker;
  const { assignment: words, colon } = checkMessages[language];
  const students = checkStudentsMessages[language];
  const { link, groups, group, rules, isOwnLink, problems } = checked;
  const id = freshId();
  const titleOf = (title: string): string => title || words.untitled;
  const select: HTMLSelectElement = make(
    'select',
    { id, change: () => checker.choose(select.value) },
    ...groups.map(({ key, assignment, submitted }) =>
      make(
        'option',
        { value: key, selected: key === group?.key },
        words.group(titleOf(assignment.title), submitted.length),
      ),
    ),
  );
  const content = [
    ...(groups.length > 1
      ? [make('p', { class: 'field' }, make('label', { for: id }, words.several), ' ', select)]
      : []),
    make('p', { class: 'assignment-name' }, make('bdi', {}, titleOf(link.title))),
    make(
      'p',
      { class: 'section-note' },
      [
        `${words.key}${colon}${link.key}`,
        `${words.edition}${colon}${link.edition}`,
        words.asks(rules.exercises.length, rules.readings.length),
        isOwnLink ? words.byOwn : words.by,
      ].join(' · '),
    ),
    make(
      'ul',
      { class: 'exercise-list' },
      ...rules.exercises.map(({ exercise, points }, nth) =>
        make(
          'li',
          {},
          students.exercise(nth + 1, titleOfExercise(catalogue, exercise), pointsInWords(points, language)),
        ),
      ),
    ),
    ...problems.map((problem) =>
      make('p', { class: 'is-grave' }, `⚑ ${words.problems} ${problemInWords(problem, language)}`),
    ),
  ];
  return [[group?.key, groups.length, ...content.map(({ textContent }) => textContent)].join('\n'), content];
}

function ownLink(checker: Checker): HTMLElement {
  const { assignment: words } = checkMessages[checker.language];
  const id = freshId();
  const error = make('p', { class: 'field-error', id: `${id}-error`, role: 'status' });
  const input = make('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-about ${id}-error`,
  });
  const use = makeButton(words.useOwn, () => {
    const found = assignmentIn(input.value);
    error.textContent = found ? '' : words.noLink;
    input.ariaInvalid = found ? null : 'true';
    if (!found) return input.focus();
    checker.useLink(found);
    announce(words.byOwn);
  });
  const giveUp = makeButton(words.giveUp, () => {
    input.value = '';
    checker.useLink(undefined);
    input.focus();
    announce(words.by);
  });
  checker.follow(({ isOwnLink }) => {
    giveUp.hidden = !isOwnLink;
  });
  return make(
    'div',
    { class: 'field own-link' },
    make('label', { for: id }, words.own),
    make('span', { class: 'field-box' }, input, ' ', use, ' ', giveUp),
    make('p', { class: 'field-about', id: `${id}-about` }, words.ownAbout),
    error,
  );
}

function extensionField(checker: Checker): HTMLElement {
  const { assignment: words, separator } = checkMessages[checker.language];
  const id = freshId();
  const said = make('p', { class: 'field-error', id: `${id}-said`, role: 'status' });
  const area: HTMLTextAreaElement = make('textarea', {
    id,
    rows: '3',
    spellcheck: 'false',
    'aria-describedby': `${id}-about ${id}-said`,
    input: () => checker.extend(area.value),
  });
  checker.follow(({ extensionProblems, rules, students, extended }) => {
    if (checker.extensions() !== area.value) area.value = checker.extensions();
    const known = new Set(students.map(({ student }) => sameId(student.id)));
    const unknown = [...extended].filter((one) => !known.has(one));
    const list = extensionProblems.map(({ text }) => text).join(separator);
    said.textContent = [
      list === '' ? '' : rules.due ? words.unreadLines(list) : words.extensionsNeedDue,
      unknown.length === 0 ? '' : words.unknownIds(unknown.join(separator)),
    ]
      .filter(Boolean)
      .join(' ');
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, words.extensions),
    area,
    make('p', { class: 'field-about', id: `${id}-about` }, words.extensionsAbout),
    said,
  );
}

/** The points of everything that is assigned; made anew when something else is. */
function pointsFields(checker: Checker): HTMLElement {
  const { builder, catalogue, language } = checker;
  const fields = make('div', { class: 'points-fields' });
  let shown = '';
  builder.follow(({ exercises, readings }) => {
    const ids = [...exercises.map(({ exercise }) => exercise), ...readings.map(({ place }) => place)].join(
      '\n',
    );
    if (ids === shown) return;
    shown = ids;
    const line = (title: string, field: HTMLElement): HTMLElement => make('li', {}, title, ' ', field);
    const lines = [
      ...exercises.map(({ exercise }) => {
        const title = titleOfExercise(catalogue, exercise);
        return line(
          title,
          pointsField(builder, {
            of: title,
            pointsOf: (now) => now.exercises.find((one) => one.exercise === exercise)?.points,
            step: (points) => (now) => scoreExercise(now, exercise, points),
          }),
        );
      }),
      ...readings.map(({ place }) => {
        const title = titleOfPlace(catalogue, place);
        return line(
          title,
          pointsField(builder, {
            of: title,
            pointsOf: (now) => now.readings.find((one) => one.place === place)?.points,
            step: (points) => (now) => scoreReading(now, place, points),
          }),
        );
      }),
    ];
    fields.replaceChildren(make('ul', {}, ...lines));
  });
  const { assignment: words } = checkMessages[language];
  return make('fieldset', {}, make('legend', {}, words.points), fields);
}
