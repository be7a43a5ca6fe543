// By which rules the work is done: whose numbers, how many attempts, hints, when answers show, when a reading counts.
import type { AnswersShown, HintRule } from '~/assignments/assignment.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { countField, countOrNothingField, shareField } from './count-field.ts';
import { choiceField } from './fields.ts';
import { lateFields } from './late-fields.ts';

const showings: readonly AnswersShown[] = ['at-once', 'after-tries', 'after-due', 'never'];

/** A tenth of the points, until it is said otherwise. */
const usualCost: HintRule = { kind: 'cost', each: exact('1/10') };

/** The fieldset of the rules. */
export function rulesFields(builder: Builder): HTMLElement {
  const { parts, rules } = assignMessages[builder.language];
  return make(
    'fieldset',
    { class: 'rules' },
    make('legend', { class: 'part-title' }, parts.rules),
    choiceField(builder, {
      legend: rules.vary,
      about: rules.varyAbout,
      choices: (['student', 'same'] as const).map((value) => ({ value, label: rules[value] })),
      valueOf: ({ vary }) => vary,
      step: (vary) => (assignment) => ({ ...assignment, vary }),
    }),
    countOrNothingField(builder, {
      label: rules.tries,
      about: rules.triesAbout,
      wrong: rules.wrongTries,
      least: 1,
      most: 99,
      countOf: ({ tries }) => tries,
      step: (tries) => (assignment) => ({ ...assignment, tries }),
    }),
    hintFields(builder),
    showingFields(builder),
    countField(builder, {
      label: rules.threshold,
      unit: rules.thresholdUnit,
      about: rules.thresholdAbout,
      wrong: rules.wrongThreshold,
      least: 0,
      most: 100,
      countOf: ({ threshold }) => threshold,
      step: (threshold) => (assignment) => ({ ...assignment, threshold }),
    }),
    lateFields(builder),
  );
}

function hintFields(builder: Builder): HTMLElement {
  const { rules, late } = assignMessages[builder.language];
  const cost = shareField(builder, {
    label: rules.each,
    unit: late.percent,
    wrong: rules.wrongCost,
    shareOf: ({ hints }) => (hints.kind === 'cost' ? hints.each : undefined),
    step: (each) => (assignment) => ({ ...assignment, hints: { kind: 'cost', each } }),
  });
  return choiceField<HintRule['kind']>(builder, {
    legend: rules.hints,
    choices: [
      { value: 'free', label: rules.free },
      { value: 'none', label: rules.none },
      { value: 'cost', label: rules.cost, behind: [cost] },
    ],
    valueOf: ({ hints }) => hints.kind,
    step: (kind) => (assignment) => ({ ...assignment, hints: kind === 'cost' ? usualCost : { kind } }),
  });
}

function showingFields(builder: Builder): HTMLElement {
  const { rules } = assignMessages[builder.language];
  const warning = make('p', { class: 'field-about' });
  builder.follow(({ show, tries, due }) => {
    const [needsTries, needsDue] = [show === 'after-tries' && !tries, show === 'after-due' && !due];
    warning.hidden = !needsTries && !needsDue;
    warning.textContent = needsTries ? rules.needsTries : rules.needsDue;
  });
  const field = choiceField<AnswersShown>(builder, {
    legend: rules.show,
    choices: showings.map((value) => ({ value, label: rules.shown[value] })),
    valueOf: ({ show }) => show,
    step: (show) => (assignment) => ({ ...assignment, show }),
  });
  field.append(warning);
  return field;
}
