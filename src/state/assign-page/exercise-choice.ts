// The line of an exercise: a box, what kind it is, its points; on demand its question, and the numbers that it can be given.
import { findExercise } from '~/assignments/catalogue.ts';
import { assignedExercise, chooseExercise, scoreExercise } from '~/assignments/choosing.ts';
import { variantsIn } from '~/assignments/seeds.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { exerciseNumbers } from './exercise-numbers.ts';
import { pointsField } from './points-field.ts';
import { questionButton } from './question.ts';
import { tickBox } from './tick-box.ts';

export function exerciseChoice(builder: Builder, id: string): HTMLElement {
  const { choose, separator } = assignMessages[builder.language];
  const found = findExercise(builder.catalogue, id);
  if (!found) return make('li', {});
  const { definition, title } = found;
  const { box, label } = tickBox(builder, {
    label: title,
    extentOf: (assignment) => (assignedExercise(assignment, id) ? 'all' : 'none'),
    step: (isTicked) => (assignment) => chooseExercise(assignment, builder.catalogue, id, isTicked),
  });
  const variants = definition.draw ? variantsIn(builder.catalogue, definition).length : 1;
  const note = [choose.kinds[definition.kind], ...(variants > 1 ? [choose.variants(variants)] : [])];
  const hasInputs = Object.keys(found.inputs).length > 0;
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'choice-line' },
      box,
      label,
      make('span', { class: 'choice-note' }, note.join(separator)),
      pointsField(builder, {
        of: title,
        pointsOf: (assignment) => assignedExercise(assignment, id)?.points,
        step: (points) => (assignment) => scoreExercise(assignment, id, points),
      }),
    ),
    make(
      'div',
      { class: 'exercise-more' },
      questionButton(builder, found),
      ...(hasInputs ? [exerciseNumbers(builder, found)] : []),
    ),
  );
}
