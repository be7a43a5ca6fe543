// The points of something that is assigned: a short field in its line, shown while it is assigned.
import type { Assignment } from '~/assignments/assignment.ts';
import { arePossiblePoints } from '~/assignments/link-lists.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import type { Builder } from './builder.ts';
import { refused, taken, textField } from './fields.ts';
import { numberText } from './number-text.ts';

const onePoint = exact(1);

export function pointsField(
  builder: Builder,
  options: {
    /** What the points are for. */
    readonly of: string;
    /** Undefined while it is not assigned. */
    readonly pointsOf: (assignment: Assignment) => Exact | undefined;
    readonly step: (points: Exact) => (assignment: Assignment) => Assignment;
  },
): HTMLElement {
  const words = assignMessages[builder.language];
  const field = textField(builder, {
    label: words.choose.points,
    of: `${options.of}${words.colon}`,
    textOf: (assignment) => numberText(options.pointsOf(assignment) ?? onePoint, builder.language),
    take(text) {
      const reading = readNumber(text);
      return reading.ok && arePossiblePoints(reading.value)
        ? taken(options.step(reading.value))
        : refused(words.choose.wrongPoints);
    },
  });
  field.classList.add('points');
  builder.follow((assignment) => {
    field.hidden = options.pointsOf(assignment) === undefined;
  });
  return field;
}
