// Work of another device: the file or the code that is handed in, taken in here and joined with what is here, attempt by
// attempt. What cannot be taken in is refused by name, and nothing of it is applied.
import { readAssignment } from '~/assignments/link.ts';
import { sameId } from '~/assignments/seeds.ts';
import { longestSubmission, readSubmission, type SubmissionReading } from '~/assignments/submission.ts';
import { holdsCode, readCode } from '~/assignments/submission-code.ts';
import type { Submission, Work } from '~/assignments/work.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { KeptWork } from './kept-work.ts';
import { mergeWork } from './merge-work.ts';
import type { Session } from './session.ts';

/** Why it is not taken in: the words for it, or that it is of something else. */
type Refusal =
  | { readonly kind: 'other-assignment'; readonly key: string }
  | { readonly kind: 'other-student'; readonly id: string };

/** How many attempts and uses there are. */
const sizeOf = ({ attempts, used }: Work): readonly [attempts: number, uses: number] => [
  Object.values(attempts).flat().length,
  Object.values(used).flat().length,
];

/** Why a submission does not belong to the work here; `undefined` when it does. */
export function refusalOf(session: Session, { assignment: link, student }: Submission): Refusal | undefined {
  const { key } = readAssignment(link).assignment;
  if (key !== session.assignment.key) return { kind: 'other-assignment', key };
  const { id } = session.work().student;
  const isOther = id.trim() !== '' && sameId(id) !== sameId(student.id);
  return isOther && session.assignment.vary === 'student'
    ? { kind: 'other-student', id: student.id }
    : undefined;
}

/** The work here joined with a submission; name and id of the submission where there are none yet. */
export const joinedWith = (work: KeptWork, submission: Submission): KeptWork => ({
  ...work,
  ...mergeWork(work, submission),
  student: {
    name: work.student.name || submission.student.name,
    id: work.student.id || submission.student.id,
  },
});

/** The part that takes work in. */
export function carryPart(session: Session): HTMLElement {
  const { language, inForce } = session;
  const messages = assignmentMessages[language].carry;
  const status = make('p', { role: 'status' });
  const refuse = (name: string, why: string): void => {
    status.textContent = messages.refused(name.slice(0, 100), why);
  };
  const take = (name: string, reading: SubmissionReading): void => {
    if (inForce.isPreview) return refuse(name, messages.inPreview);
    if (!reading.ok) return refuse(name, problemInWords(reading.problem, language));
    const { submission } = reading;
    const refusal = refusalOf(session, submission);
    if (refusal?.kind === 'other-assignment') return refuse(name, messages.otherAssignment(refusal.key));
    if (refusal) return refuse(name, messages.otherStudent(refusal.id));
    const before = sizeOf(session.work());
    session.change((work) => joinedWith(work, submission));
    const after = sizeOf(session.work());
    const [attempts, uses] = [after[0] - before[0], after[1] - before[1]];
    status.textContent = attempts + uses === 0 ? messages.nothingNew : messages.taken(attempts, uses);
  };
  const takeFile = async (file: File): Promise<void> => {
    // Four bytes for a character at the most.
    if (file.size > 4 * longestSubmission) return refuse(file.name, messages.tooLarge);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refuse(file.name, messages.unreadableFile);
    take(file.name, holdsCode(text) ? await readCode(text) : await readSubmission(text));
  };
  const input: HTMLInputElement = make('input', {
    type: 'file',
    accept: '.json,.txt,application/json,text/plain',
    hidden: true,
    'aria-label': messages.file,
    change: async () => {
      const [file] = input.files ?? [];
      input.value = '';
      if (file) await takeFile(file);
    },
  });
  const code = make('textarea', { id: 'carried-code', rows: '4', spellcheck: 'false', autocomplete: 'off' });
  return make(
    'div',
    { class: 'carry' },
    make('p', {}, messages.about),
    makeButton(messages.file, () => input.click()),
    input,
    make(
      'details',
      {},
      make('summary', {}, messages.code),
      make('label', { for: code.id }, messages.paste),
      code,
      makeButton(messages.take, async () => take(messages.pasted, await readCode(code.value))),
    ),
    status,
  );
}
