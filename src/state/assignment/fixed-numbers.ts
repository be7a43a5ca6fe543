// The numbers of worked examples that the assignment fixes: they stand in the text as given, and no field, link, undo or
// reset changes them. Until the assignment is put aside they take the place of the source's.
import { refusal } from '~/calc/kernel/bounds.ts';
import { exact, hasValue } from '~/calc/kernel/exact.ts';
import { showWithUnit } from '~/calc/kernel/show.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { notify } from '../notices.ts';
import { make } from '../shell/make-element.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

/** What moves a number besides typing, which a read-only field refuses by itself. */
const moving: Readonly<Record<string, (event: Event) => boolean>> = {
  keydown: (event) =>
    event instanceof KeyboardEvent && /^(Arrow(Up|Down)|Page(Up|Down)|Home|End)$/.test(event.key),
  pointerdown: () => true,
};

/** Fixes the numbers of a chapter's page. */
export function fixNumbers(session: Session, chapter: string, store: Store): void {
  const { assignment, language } = session;
  const messages = assignmentMessages[language];
  const fixed = new Map(
    assignment.fixed.flatMap((one) => {
      if (one.chapter !== chapter) return [];
      const input = store.input(one.binding);
      const value = exact(one.value);
      const name = session.catalogue.chapters
        .find(({ id }) => id === chapter)
        ?.numbers.find(({ binding }) => binding === one.binding)?.label;
      if (!input || refusal(input, value)) {
        notify(messages.cannotFix(name ?? one.binding, one.value), messages.close);
        return [];
      }
      return [[one.binding, { value, name: name ?? one.binding }] as const];
    }),
  );
  if (fixed.size === 0) return;

  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-of]')].filter((field) =>
    fixed.has(field.dataset['of'] ?? ''),
  );
  for (const [nth, field] of fields.entries()) {
    const reason = messages.fixedBy(assignment.title || assignment.key);
    const why = make('span', { id: `fixed-${nth}`, class: 'visually-hidden', 'data-unmarked': true }, reason);
    const sign = make('span', {
      class: 'fixed-sign',
      title: reason,
      'aria-hidden': 'true',
      'data-unmarked': true,
    });
    field.readOnly = true;
    field.setAttribute('aria-describedby', why.id);
    field.classList.add('is-fixed');
    field.after(sign, why);
  }
  const isFixed = ({ target }: Event): boolean => fields.some((field) => field === target);
  for (const [name, isMove] of Object.entries(moving)) {
    addEventListener(name, (event) => isFixed(event) && isMove(event) && event.stopPropagation(), true);
  }

  let isPuttingBack = false;
  const putBack = (): void => {
    if (isPuttingBack) return;
    isPuttingBack = true;
    for (const [binding, { value, name }] of fixed) {
      const stands = store.read(binding);
      if (hasValue(stands) && stands.equals(value)) continue;
      store.set(binding, value);
      const unit = store.quantity(binding).unit;
      notify(messages.staysFixed(name, showWithUnit(value, unit, language)), messages.close);
    }
    isPuttingBack = false;
  };
  for (const [binding, { value }] of fixed) store.fix(binding, value);
  store.listen(putBack);
}
