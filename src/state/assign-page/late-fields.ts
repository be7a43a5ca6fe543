// What becomes of late work.
import type { Assignment, LateRule } from '~/assignments/assignment.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import type { Builder } from './builder.ts';
import { countField, countOrNothingField, shareField } from './count-field.ts';
import { choiceField } from './fields.ts';

type Kind = 'taken' | 'refused' | 'loses';

const kindOf = ({ late }: Assignment): Kind => {
  if (!late) return 'taken';
  return late.days === 0 ? 'refused' : 'loses';
};

const nothing = exact(0);

/** The rule that a choice begins with; the grace stays as it was. */
function ruleOf(kind: Kind, { late }: Assignment): LateRule | undefined {
  const grace = late?.grace ?? 0;
  if (kind === 'taken') return undefined;
  return kind === 'refused'
    ? { grace, perDay: nothing, floor: nothing, days: 0 }
    : { grace, perDay: exact('1/10'), floor: nothing, days: undefined };
}

const change =
  (make: (rule: LateRule) => LateRule) =>
  (assignment: Assignment): Assignment =>
    assignment.late ? { ...assignment, late: make(assignment.late) } : assignment;

/** The choice between being taken, refused and losing points. */
export function lateFields(builder: Builder): HTMLElement {
  const words = assignMessages[builder.language].late;
  const graceField = (): HTMLElement =>
    countField(builder, {
      label: words.grace,
      unit: words.minutes,
      wrong: words.wrongGrace,
      least: 0,
      most: 527_040,
      countOf: ({ late }) => late?.grace ?? 0,
      step: (grace) => change((rule) => ({ ...rule, grace })),
    });
  return choiceField<Kind>(builder, {
    legend: words.legend,
    valueOf: kindOf,
    step: (kind) => (assignment) => ({ ...assignment, late: ruleOf(kind, assignment) }),
    choices: [
      { value: 'taken', label: words.taken },
      { value: 'refused', label: words.refused, behind: [graceField()] },
      {
        value: 'loses',
        label: words.loses,
        behind: [
          shareField(builder, {
            label: words.perDay,
            unit: words.percent,
            wrong: words.wrongPercent,
            shareOf: ({ late }) => late?.perDay,
            step: (perDay) => change((rule) => ({ ...rule, perDay })),
          }),
          shareField(builder, {
            label: words.floor,
            unit: words.percent,
            wrong: words.wrongPercent,
            shareOf: ({ late }) => late?.floor,
            step: (floor) => change((rule) => ({ ...rule, floor })),
          }),
          countOrNothingField(builder, {
            label: words.until,
            unit: words.days,
            about: words.untilAbout,
            wrong: words.wrongDays,
            least: 1,
            most: 3660,
            countOf: ({ late }) => late?.days,
            step: (days) => change((rule) => ({ ...rule, days })),
          }),
          graceField(),
        ],
      },
    ],
  });
}
