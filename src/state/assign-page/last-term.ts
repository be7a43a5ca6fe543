// Starting from an earlier assignment: its link, pasted in whatever it came in, and its due date shifted.
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { shiftDays } from '~/assignments/dates.ts';
import { dueInWords } from '~/assignments/in-words.ts';
import { assignmentIn, type FoundAssignment } from '~/assignments/pasted-link.ts';
import { readCount } from '~/assignments/rules-text.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { freshId, labelFor } from './fields.ts';

/** More days than anybody shifts by. */
const mostDays = 5000;

/** The fieldset for it. @param open puts the assignment in the place of the one that stands, and names its problems */
export function lastTerm(builder: Builder, open: (found: FoundAssignment) => void): HTMLElement {
  const { parts } = assignMessages[builder.language];
  return make(
    'details',
    { class: 'last-term' },
    make('summary', {}, parts.last),
    make(
      'fieldset',
      {},
      make('legend', { class: 'visually-hidden' }, parts.last),
      pasting(builder, open),
      shifting(builder),
    ),
  );
}

function pasting(builder: Builder, open: (found: FoundAssignment) => void): HTMLElement {
  const { last: words } = assignMessages[builder.language];
  const status = make('div', { class: 'outcome', role: 'status' });
  const id = freshId();
  const text = make('textarea', {
    id,
    rows: '2',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-about`,
  });
  const use = (): void => {
    const found = assignmentIn(text.value);
    text.ariaInvalid = found ? null : 'true';
    if (!found) {
      status.replaceChildren(make('p', {}, words.none));
      return;
    }
    const { assignment, problems } = checkAssignment(found.assignment, builder.catalogue);
    open({ assignment, problems: [...found.problems, ...problems] });
    text.value = '';
    status.replaceChildren(make('p', {}, `${words.taken} ${words.sameKey}`));
  };
  return make(
    'div',
    { class: 'field' },
    labelFor(id, { label: words.label }),
    text,
    make('p', { class: 'field-about', id: `${id}-about` }, words.about),
    makeButton(words.take, use),
    status,
  );
}

function shifting(builder: Builder): HTMLElement {
  const { last: words } = assignMessages[builder.language];
  const id = freshId();
  const count = make('input', {
    id,
    type: 'text',
    value: '1',
    autocomplete: 'off',
    'aria-describedby': `${id}-said`,
  });
  const unit = make(
    'select',
    { 'aria-label': `${words.days} / ${words.weeks}` },
    make('option', { value: '7' }, words.weeks),
    make('option', { value: '1' }, words.days),
  );
  const status = make('p', { class: 'outcome', role: 'status', id: `${id}-said` });
  const shift = (): void => {
    const days = readCount(count.value, -mostDays, mostDays);
    const { due } = builder.assignment();
    count.ariaInvalid = days === undefined ? 'true' : null;
    if (days === undefined) status.textContent = words.notWhole;
    else if (!due) status.textContent = words.nothingToShift;
    else {
      const shifted = shiftDays(due, days * Number(unit.value));
      const isPossible = shifted.at > '1970' && shifted.at < '3000' && shifted !== due;
      if (isPossible) builder.change((assignment) => ({ ...assignment, due: shifted }));
      status.textContent = isPossible
        ? words.shifted(dueInWords(shifted, builder.language))
        : words.outOfRange;
    }
  };
  return make(
    'div',
    { class: 'field' },
    labelFor(id, { label: words.shift }),
    make('span', { class: 'field-box' }, count, ' ', unit, ' ', makeButton(words.doShift, shift)),
    status,
  );
}
