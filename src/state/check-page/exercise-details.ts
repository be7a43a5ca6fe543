// One exercise of one student: the attempts with the answers as they were typed, each with its verdict; words to be read,
// with a box for the points.

import { type FoundExercise, findExercise } from '~/assignments/catalogue.ts';
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import type { ExerciseGrade, GradedAttempt } from '~/assignments/grading.ts';
import { choicePart, reasoningPart } from '~/calc/exercises/definition.ts';
import { chosenIn, type PartMarking } from '~/calc/exercises/marking.ts';
import { show } from '~/calc/kernel/show.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { make } from '../shell/make-element.ts';
import { showOptions, showWords } from './chapter-words.ts';
import type { Checker } from './checker.ts';
import { pointsBox } from './points-box.ts';
import { earnedInWords, labelOf, momentInShort, shareInWords, verdictInWords } from './words.ts';

/** The exercise with everything that was answered. */
export function exerciseDetails(
  checker: Checker,
  student: CheckedStudent,
  grade: ExerciseGrade,
): HTMLElement {
  const { language, catalogue } = checker;
  const messages = checkStudentsMessages[language];
  const { colon } = checkMessages[language];
  const found = findExercise(catalogue, grade.exercise);
  if (!found) return make('div', {});
  return make(
    'div',
    { class: 'exercise-details', 'data-exercise-of': grade.exercise },
    make(
      'h3',
      {},
      `${found.title}${colon}`,
      make('span', { 'data-earned': grade.exercise }, earnedInWords(grade, language)),
    ),
    question(checker, found, grade),
    ...(grade.attempts.length === 0
      ? [make('p', {}, messages.notAnswered)]
      : [attempts(checker, found, grade)]),
    ...(grade.isRead && grade.counted !== undefined ? [pointsBox(checker, student, grade)] : []),
  );
}

/** A fold with the question; of words, with the model answer too. */
function question({ language }: Checker, found: FoundExercise, { task, isRead }: ExerciseGrade): HTMLElement {
  const messages = checkStudentsMessages[language];
  const asked = make('div', {});
  const model = make('div', {});
  const details = make('details', {}, make('summary', {}, messages.question), asked);
  if (isRead) details.append(make('h4', {}, messages.modelAnswer), model);
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    void showWords(asked, 'question', language, found, task);
    if (isRead) void showWords(model, 'solution', language, found, task);
  });
  return details;
}

function attempts(checker: Checker, found: FoundExercise, grade: ExerciseGrade): HTMLElement {
  const { language } = checker;
  const messages = checkStudentsMessages[language];
  const heads = messages.attempts;
  const caption = `${found.title}${checkMessages[language].colon}${heads.caption}`;
  const hasRight = !grade.isRead;
  const columns = [
    'when',
    'part',
    'answer',
    ...(hasRight ? ['right' as const] : []),
    'verdict',
    'hints',
  ] as const;
  const table = make(
    'table',
    { class: 'attempts' },
    make('caption', { class: 'visually-hidden' }, caption),
    make('thead', {}, make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, heads[name])))),
  );
  for (const [nth, graded] of grade.attempts.entries()) {
    const { parts } = graded.marking;
    const rows = parts.map((marking, index) =>
      make(
        'tr',
        {},
        ...(index > 0
          ? []
          : [
              make('td', { rowspan: `${parts.length}` }, whenInWords(checker, graded, nth === grade.counted)),
            ]),
        make('td', {}, partInWords(checker, found, marking)),
        make('td', { class: 'typed' }, typed(checker, found, grade, graded, marking)),
        ...(hasRight ? [make('td', {}, rightAnswer(checker, found, grade, marking))] : []),
        make('td', {}, verdictInWords(checker.catalogue, grade.exercise, marking)),
        ...(index > 0
          ? []
          : [make('td', { rowspan: `${parts.length}`, class: 'is-number' }, `${graded.attempt.hints}`)]),
      ),
    );
    table.append(make('tbody', { class: nth === grade.counted ? 'is-counted' : undefined }, ...rows));
  }
  return make(
    'div',
    { class: 'attempts-scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    table,
  );
}

function whenInWords(
  { language }: Checker,
  { attempt, isLeftOut, lateness }: GradedAttempt,
  counts: boolean,
): HTMLElement {
  const messages = checkStudentsMessages[language];
  const said = [
    isLeftOut ? messages.leftOut[isLeftOut] : '',
    counts ? messages.counted : '',
    lateness.days > 0 && lateness.isTaken ? messages.late(lateness.days, shareInWords(lateness.factor)) : '',
  ].filter(Boolean);
  return make(
    'span',
    {},
    momentInShort(attempt.at, language),
    ...said.flatMap((words) => [make('br', {}), make('span', { class: 'said' }, words)]),
  );
}

function partInWords({ language, catalogue }: Checker, found: FoundExercise, { part }: PartMarking): string {
  const messages = checkStudentsMessages[language];
  if (part === choicePart) return messages.choice;
  if (part === reasoningPart) return messages.reasoning;
  return found.parts[part] ?? labelOf(catalogue, found.id, part);
}

/** What was typed, letter by letter; of options, what they say. */
function typed(
  { language }: Checker,
  found: FoundExercise,
  { task }: ExerciseGrade,
  { attempt }: GradedAttempt,
  { part }: PartMarking,
): HTMLElement {
  const text = attempt.answer[part] ?? '';
  const place = make('bdi', {}, text.trim() === '' ? checkStudentsMessages[language].noAnswer : text);
  if (part === choicePart && text.length < 1000)
    void showOptions(place, chosenIn(text), language, found, task);
  return place;
}

function rightAnswer(
  { language }: Checker,
  found: FoundExercise,
  { task: { exercise, model, numbers }, task }: ExerciseGrade,
  { part }: PartMarking,
): HTMLElement | string {
  if (exercise.kind === 'choice') {
    const right = exercise.options.filter((option) => option.right).map(({ id }) => id);
    const place = make('span', {}, right.join(checkMessages[language].comma));
    void showOptions(place, right, language, found, task);
    return place;
  }
  const value = model?.evaluate(numbers)[part];
  const style = model?.quantities.get(part)?.unit.style;
  return value && style ? show(value, style, language) : '';
}
