// Work of another device: the file or the code that is handed in, taken in here and joined with what is here, attempt by
// attempt. What cannot be taken in is refused by name, and nothing of it is applied.
import { readAssignment } from '~/assignments/link.ts';
import { sameId } from '~/assignments/seeds.ts';
import { longestSubmission, readSubmission, type SubmissionReading } from '~/assignments/submission.ts';
import { holdsCode, readCode } from '~/assignments/submission-code.ts';
import type { Submission, Work } from '~/assignments/work.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { handingInMessages } from '~/i18n/handing-in-messages.ts';
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
  const messages = handingInMessages[language].carry;
  const status = make('p', { role: 'status' });
  /** Takes it in, or says why not. @returns what is said */
  const outcome = (reading: SubmissionReading): { readonly refused: string } | { readonly taken: string } => {
    if (inForce.isPreview) return { refused: messages.inPreview };
    if (!reading.ok) return { refused: problemInWords(reading.problem, language) };
    const { submission } = reading;
    const refusal = refusalOf(session, submission);
    if (refusal?.kind === 'other-assignment') return { refused: messages.otherAssignment(refusal.key) };
    if (refusal) return { refused: messages.otherStudent(refusal.id) };
    const before = sizeOf(session.work());
    session.change((work) => joinedWith(work, submission));
    const after = sizeOf(session.work());
    const [attempts, uses] = [after[0] - before[0], after[1] - before[1]];
    return { taken: attempts + uses === 0 ? messages.nothingNew : messages.taken(attempts, uses) };
  };
  const take = (name: string, reading: SubmissionReading | { readonly refused: string }): void => {
    const found = 'refused' in reading ? reading : outcome(reading);
    status.textContent =
      'refused' in found ? messages.refused(name.slice(0, 100), found.refused) : found.taken;
  };
  const readFile = async (file: File): Promise<SubmissionReading | { readonly refused: string }> => {
    // Four bytes for a character at the most.
    if (file.size > 4 * longestSubmission) return { refused: messages.tooLarge };
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return { refused: messages.unreadableFile };
    return holdsCode(text) ? readCode(text) : readSubmission(text);
  };
  const input: HTMLInputElement = make('input', {
    type: 'file',
    accept: '.json,.txt,application/json,text/plain',
    hidden: true,
    'aria-label': messages.file,
    change: async () => {
      const [file] = input.files ?? [];
      input.value = '';
      if (file) take(file.name, await readFile(file));
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
