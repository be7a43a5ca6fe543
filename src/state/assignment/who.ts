// Who works: name and id, kept as they are typed. Where numbers are made from the id, an id that answers were given with
// can only be changed by beginning anew.
import { sameId } from '~/assignments/seeds.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Session } from './session.ts';

/** Names and ids are no longer than this. */
const longest = 200;

const countOf = (session: Session): number => Object.values(session.work().attempts).flat().length;

/** Whether everything is there that stands in what is handed in. */
export const isKnown = (session: Session): boolean => {
  const { name, id } = session.work().student;
  return name.trim() !== '' && id.trim() !== '';
};

/** The fields for name and id. @param prefix tells the fields apart from others of the page */
export function whoFields(session: Session, prefix: string): { element: HTMLElement; focus: () => void } {
  const { language, assignment } = session;
  const messages = assignmentMessages[language].page;
  const needsId = assignment.vary === 'student' && assignment.exercises.length > 0;
  const status = make('p', { role: 'status', class: 'who-status' });
  const about = make(
    'p',
    { id: `${prefix}-about`, class: 'section-note' },
    needsId ? messages.idMakes : messages.idForHanding,
  );
  const field = (part: 'name' | 'id'): HTMLInputElement =>
    make('input', {
      id: `${prefix}-${part}`,
      type: 'text',
      maxlength: `${longest}`,
      autocomplete: part === 'name' ? 'name' : 'off',
      spellcheck: 'false',
      'aria-describedby': about.id,
      change: () => keep(part),
    });
  const isLocked = (): boolean => needsId && countOf(session) > 0 && session.work().student.id.trim() !== '';
  const keep = (part: 'name' | 'id'): void => {
    const text = fields[part].value.trim().slice(0, longest);
    const { student } = session.work();
    if (text === student[part].trim()) return;
    // Another writing of the same id draws the same numbers.
    if (part === 'id' && isLocked() && sameId(text) !== sameId(student.id)) {
      show();
      return;
    }
    session.change((work) => ({ ...work, student: { ...work.student, [part]: text } }));
    status.textContent = messages.kept;
  };
  const fields = { name: field('name'), id: field('id') };
  const lock = make('p', { class: 'section-note' });
  const other = makeButton(messages.otherId, async () => {
    const { askOtherId } = await import('./other-id.ts');
    if (!(await askOtherId(session, other))) return;
    session.change((work) => ({
      ...work,
      attempts: {},
      hints: {},
      student: { ...work.student, id: '' },
    }));
    fields.id.focus();
  });
  const show = (): void => {
    const { student } = session.work();
    for (const part of ['name', 'id'] as const)
      if (document.activeElement !== fields[part] || fields[part].readOnly)
        fields[part].value = student[part];
    const locked = isLocked();
    fields.id.readOnly = locked;
    lock.textContent = locked ? messages.locked(countOf(session)) : '';
    other.hidden = !locked;
  };
  show();
  session.listen(show);
  const form = make(
    'form',
    {
      class: 'who',
      submit: (event) => {
        event.preventDefault();
        keep('name');
        keep('id');
      },
    },
    make('div', {}, make('label', { for: fields.name.id }, messages.name), fields.name),
    make('div', {}, make('label', { for: fields.id.id }, messages.id), fields.id),
    make('button', { type: 'submit' }, messages.keep),
    about,
    lock,
    other,
    status,
  );
  return {
    element: form,
    focus: () => (fields.name.value.trim() === '' ? fields.name : fields.id).focus(),
  };
}
