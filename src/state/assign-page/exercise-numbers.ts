// The numbers of an exercise: each is drawn for every student, or stands as the instructor writes it.

import type { FoundExercise } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { assignedExercise, fixInput } from '~/assignments/choosing.ts';
import { modelOf, variantsIn, variantsLeft } from '~/assignments/seeds.ts';
import { refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import type { LiveInput } from '~/calc/kernel/live-model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { freshId, refused, type Taken, taken, textField } from './fields.ts';
import { notANumber, numberText, outOfBounds } from './number-text.ts';

/** The numbers that can be given to an assigned exercise, folded away. */
export function exerciseNumbers(builder: Builder, found: FoundExercise): HTMLElement {
  const { choose, colon } = assignMessages[builder.language];
  const { catalogue } = builder;
  const model = modelOf(catalogue, found.definition);
  const inputs = (model?.inputs ?? []).filter(({ name }) => Object.hasOwn(found.inputs, name));
  const left = make('p', { class: 'field-about' });
  const details = make(
    'details',
    {},
    make('summary', {}, make('span', { class: 'visually-hidden' }, `${found.title}${colon}`), choose.numbers),
    make('p', { class: 'field-about' }, choose.numbersAbout),
    make('div', { class: 'fields' }, ...inputs.flatMap((input) => numberField(builder, found, input))),
    left,
  );
  const all = variantsIn(catalogue, found.definition).length;
  builder.follow((assignment, isOther) => {
    const assigned = assignedExercise(assignment, found.id);
    details.hidden = assigned === undefined;
    if (!assigned) return;
    if (isOther && assigned.numbers.size > 0) details.open = true;
    left.hidden = assigned.numbers.size === 0;
    if (!left.hidden) {
      left.textContent = choose.left(variantsLeft(catalogue, found, assigned.numbers).length, all);
    }
  });
  return details;
}

function numberField(
  builder: Builder,
  found: FoundExercise,
  input: LiveInput,
): readonly [field: HTMLElement, drawn: HTMLElement] {
  const { choose, colon } = assignMessages[builder.language];
  const { id, inputs, definition } = found;
  const written = (value: Exact): string => numberText(value, builder.language, input.unit.style);
  const mayBe = (definition.draw?.[input.name] ?? [])
    .map((text) => readNumber(text))
    .filter((reading) => reading.ok);
  const drawn = make(
    'datalist',
    { id: freshId() },
    ...mayBe.map(({ value }) => make('option', { value: written(value) })),
  );
  const field = textField(builder, {
    label: inputs[input.name] ?? input.name,
    of: `${found.title}${colon}`,
    placeholder: choose.drawn,
    list: drawn.id,
    textOf(assignment) {
      const value = assignedExercise(assignment, id)?.numbers.get(input.name);
      return value === undefined ? '' : written(exact(value));
    },
    take: (text) => takeNumber(builder, found, input, text),
  });
  return [field, drawn];
}

/** Nothing frees the number; a number is given if the exercise can have it. */
function takeNumber(builder: Builder, { id }: FoundExercise, input: LiveInput, text: string): Taken {
  const { language, catalogue } = builder;
  if (text.trim() === '') return taken((assignment) => fixInput(assignment, id, input.name, undefined));
  const reading = readNumber(text, { units: input.unit.words });
  if (!reading.ok) return refused(notANumber(reading, language));
  const out = refusal(input, reading.value);
  if (out) return refused(outOfBounds(out, language, input.unit.style));
  const step: Extract<Taken, { ok: true }>['step'] = (assignment) =>
    fixInput(assignment, id, input.name, exactText(reading.value));
  const { problems } = checkAssignment(step(builder.assignment()), catalogue);
  const hasNoAnswer = problems.some((problem) => problem.kind === 'no-answer' && problem.exercise === id);
  return hasNoAnswer ? refused(assignMessages[language].choose.noAnswer) : taken(step);
}
