// Labelled fields of the builder. A field shows what the assignment says; what is typed is taken in as soon as it can be
// used. What cannot be used stays in the field, with what would be right beside it, and the assignment stays as it was.
import type { Assignment } from '~/assignments/assignment.ts';
import { make } from '../shell/make-element.ts';
import { announce } from './announce.ts';
import type { Builder } from './builder.ts';

/** What becomes of a text: a step of the assignment, or what would be right. */
export type Taken =
  | { readonly ok: true; readonly step: (assignment: Assignment) => Assignment }
  | { readonly ok: false; readonly why: string };

export const taken = (step: (assignment: Assignment) => Assignment): Taken => ({ ok: true, step });
export const refused = (why: string): Taken => ({ ok: false, why });

export interface FieldWords {
  readonly label: string;
  /** Comes before the label where it is read aloud, when several fields have the same label. */
  readonly of?: string;
  /** Stands behind the field: "per cent". */
  readonly unit?: string;
  /** Explains the field, below it. */
  readonly about?: string;
}

export interface FieldOptions extends FieldWords {
  readonly type?: 'text' | 'date' | 'time';
  /** What is said to a date or time that is no whole one. */
  readonly bad?: string;
  readonly placeholder?: string;
  readonly list?: string;
  /** What the assignment says, as the field shows it. */
  readonly textOf: (assignment: Assignment) => string;
  readonly take: (text: string) => Taken;
}

let counter = 0;

/** An id that is used once. */
export const freshId = (): string => {
  counter += 1;
  return `field-${counter}`;
};

/** A label whose beginning only a screen reader says. */
export const labelFor = (id: string, { label, of }: FieldWords): HTMLLabelElement =>
  make(
    'label',
    { for: id, class: 'field-label' },
    ...(of === undefined ? [] : [make('span', { class: 'visually-hidden' }, `${of} `)]),
    label,
  );

/** A field for a line of text. */
export function textField(builder: Builder, options: FieldOptions): HTMLElement {
  const { about, unit, type = 'text', textOf, take } = options;
  const id = freshId();
  const error = make('p', { class: 'field-error', id: `${id}-error`, hidden: true });
  const described = about === undefined ? undefined : `${id}-about`;
  const input = make('input', {
    id,
    type,
    placeholder: options.placeholder,
    list: options.list,
    autocomplete: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': described,
  });

  const say = (why: string): void => {
    error.textContent = why;
    error.hidden = why === '';
    input.ariaInvalid = why === '' ? null : 'true';
    const ids = [...(why === '' ? [] : [error.id]), ...(described === undefined ? [] : [described])];
    if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '));
    else input.removeAttribute('aria-describedby');
  };

  let shown: string | undefined;
  let isOwn = false;
  const typed = (isFinished: boolean): void => {
    const result = input.validity.badInput ? refused(options.bad ?? '') : take(input.value);
    if (!result.ok) {
      // Not while it is being typed: half a date is no mistake yet.
      if (isFinished || error.hidden === false) {
        if (isFinished && error.textContent !== result.why) announce(result.why);
        say(result.why);
      }
      return;
    }
    say('');
    isOwn = true;
    builder.change(result.step);
    isOwn = false;
  };
  input.addEventListener('input', () => typed(false));
  // A field of a date says that it has changed with every digit.
  input.addEventListener(type === 'text' ? 'change' : 'blur', () => {
    typed(true);
    // A time that clocks skip in spring has become the one that they show.
    if (type !== 'text' && error.hidden) input.value = textOf(builder.assignment());
  });

  builder.follow((assignment, isOther) => {
    const text = textOf(assignment);
    if (text === shown && !isOther) return;
    shown = text;
    if (isOwn) return;
    input.value = text;
    say('');
  });
  return make(
    'div',
    { class: 'field' },
    labelFor(id, options),
    make('span', { class: 'field-box' }, input, ...(unit === undefined ? [] : [` ${unit}`])),
    ...(about === undefined ? [] : [make('p', { class: 'field-about', id: `${id}-about` }, about)]),
    error,
  );
}

/** One of a few: a group of radio buttons with a name. What stands behind a choice is shown while it is chosen. */
export function choiceField<Value extends string>(
  builder: Builder,
  options: {
    readonly legend: string;
    readonly about?: string;
    readonly choices: readonly {
      readonly value: Value;
      readonly label: string;
      readonly behind?: readonly HTMLElement[];
    }[];
    readonly valueOf: (assignment: Assignment) => Value;
    readonly step: (value: Value) => (assignment: Assignment) => Assignment;
  },
): HTMLElement {
  const name = freshId();
  const rows = options.choices.map(({ value, label, behind = [] }) => {
    const input = make('input', {
      type: 'radio',
      name,
      id: `${name}-${value}`,
      change: () => builder.change(options.step(value)),
    });
    const more = make('div', { class: 'behind-choice' }, ...behind);
    const element = make('div', {}, input, ' ', make('label', { for: input.id }, label), more);
    return { value, input, more, element };
  });
  builder.follow((assignment) => {
    const chosen = options.valueOf(assignment);
    for (const { value, input, more } of rows) {
      input.checked = value === chosen;
      more.hidden = value !== chosen;
    }
  });
  return make(
    'fieldset',
    { class: 'choice-field' },
    make('legend', { class: 'field-label' }, options.legend),
    ...rows.map(({ element }) => element),
    ...(options.about === undefined ? [] : [make('p', { class: 'field-about' }, options.about)]),
  );
}

/** One of many: a list to choose from. */
export function listField(
  builder: Builder,
  options: FieldWords & {
    readonly choices: (assignment: Assignment) => readonly (readonly [value: string, label: string])[];
    readonly valueOf: (assignment: Assignment) => string;
    readonly step: (value: string) => (assignment: Assignment) => Assignment;
  },
): HTMLElement {
  const id = freshId();
  const select = make('select', { id, change: () => builder.change(options.step(select.value)) });
  let made = '';
  builder.follow((assignment) => {
    const choices = options.choices(assignment);
    const values = choices.map(([value]) => value).join('\n');
    if (values !== made) {
      made = values;
      select.replaceChildren(...choices.map(([value, label]) => make('option', { value }, label)));
    }
    select.value = options.valueOf(assignment);
  });
  return make('div', { class: 'field' }, labelFor(id, options), make('span', { class: 'field-box' }, select));
}
