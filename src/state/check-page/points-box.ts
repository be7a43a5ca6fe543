// The box for the points that an instructor gives for an answer in words.
import type { CheckedStudent } from '~/assignments/collecting/checked-class.ts';
import type { ExerciseGrade } from '~/assignments/grading.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import { freshId } from '../assign-page/fields.ts';
import { numberText } from '../assign-page/number-text.ts';
import { make } from '../shell/make-element.ts';
import type { Checker } from './checker.ts';
import { nameOf } from './words.ts';

/** A labelled box; what is typed counts at once. */
export function pointsBox(
  checker: Checker,
  student: CheckedStudent,
  { exercise, points }: ExerciseGrade,
): HTMLElement {
  const { language } = checker;
  const messages = checkStudentsMessages[language];
  const id = freshId();
  const given = checker.givenTo(student.key, exercise);
  const error = make('p', { id: `${id}-error`, class: 'field-error', role: 'status' });
  const input: HTMLInputElement = make('input', {
    id,
    class: 'points-box',
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    value: given ? numberText(given, language) : '',
    'aria-describedby': error.id,
    input: () => take(),
  });
  const take = (): void => {
    const text = input.value.trim();
    const reading = readNumber(text);
    const isRight = reading.ok && reading.value.gte(0) && reading.value.lte(points);
    input.ariaInvalid = text === '' || isRight ? null : 'true';
    error.textContent = text === '' || isRight ? '' : messages.wrongPoints(numberText(points, language));
    if (text === '') checker.give(student.key, exercise, undefined);
    else if (isRight) checker.give(student.key, exercise, reading.value);
  };
  return make(
    'div',
    { class: 'points-line' },
    make(
      'label',
      { for: id },
      messages.points,
      make('span', { class: 'visually-hidden' }, ` ${nameOf(student, language)}`),
    ),
    ' ',
    input,
    ` / ${numberText(points, language)}`,
    error,
  );
}
