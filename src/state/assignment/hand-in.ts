// Handing in: what will be handed in and what is missing, the file and the code, when they were last made. Nothing is sent.
import { momentInWords, ownZone, pointsInWords } from '~/assignments/in-words.ts';
import { writeSubmission } from '~/assignments/submission.ts';
import { writeCode } from '~/assignments/submission-code.ts';
import { submissionFileName } from '~/assignments/submission-name.ts';
import type { Submission } from '~/assignments/work.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { handingInMessages } from '~/i18n/handing-in-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { lastAttempt, marksShown, submissionOf } from './handed-in.ts';
import { type AskedThing, askedOf } from './progress.ts';
import type { Session } from './session.ts';
import { isKnown } from './who.ts';
import { addressOf, standingOf } from './words.ts';

/** A part of the page that is brought up to date when the work changes. */
export interface Part {
  readonly element: HTMLElement;
  readonly show: () => void;
}

/** What stands in the file, and what is missing in it. */
function summary(session: Session, prefix: string): Part {
  const { language, assignment, catalogue } = session;
  const messages = handingInMessages[language].hand;
  const element = make('div', {});
  const isOf = (kind: AskedThing['kind']) => (asked: AskedThing) => asked.kind === kind;
  return {
    element,
    show() {
      const asked = askedOf(assignment, catalogue, session.work());
      const counted = (
        kind: AskedThing['kind'],
        say: (done: number, all: number) => string,
      ): HTMLElement[] => {
        const all = asked.filter(isOf(kind));
        const done = all.filter(({ isDone }) => isDone).length;
        return all.length === 0 ? [] : [make('li', {}, say(done, all.length))];
      };
      const missing = asked.filter(({ isDone }) => !isDone);
      const lines = missing.map((thing) =>
        make('li', {}, make('a', { href: addressOf(session, thing) }, thing.title)),
      );
      element.replaceChildren(
        make('h3', { id: `${prefix}-in-file` }, messages.inFile),
        make('ul', {}, ...counted('exercise', messages.exercises), ...counted('reading', messages.readings)),
        ...(lines.length === 0
          ? [make('p', {}, `✓ ${messages.nothingMissing}`)]
          : [
              make(
                'details',
                {},
                make('summary', {}, `${messages.missing} (${lines.length})`),
                make('ul', {}, ...lines),
              ),
            ]),
      );
    },
  };
}

/** The marks that may be seen. */
function marksPart(session: Session): Part {
  const { language } = session;
  const messages = handingInMessages[language].marksOf;
  const element = make('div', {});
  return {
    element,
    show() {
      const marks = marksShown(session, Date.now());
      element.replaceChildren();
      if (!marks) return;
      if ('from' in marks) {
        element.append(
          make(
            'p',
            { class: 'section-note' },
            messages.later(momentInWords(marks.from, ownZone(), language)),
          ),
        );
        return;
      }
      const [earned, outOf] = [marks.earned, marks.outOf].map(
        (sum) => formatNumber(sum, 'mixed', language).text,
      );
      const read = marks.toBeRead.equals(0) ? '' : messages.toBeRead(pointsInWords(marks.toBeRead, language));
      element.append(
        make('h3', {}, messages.title),
        make('p', {}, make('strong', {}, messages.total(earned ?? '', outOf ?? '')), read && ` ${read}`),
        make('p', { class: 'section-note' }, messages.about),
      );
    },
  };
}

/**
 * The part in which work is handed in.
 * @param prefix tells its ids apart from others of the page
 * @param askWho brings the focus to name and id
 */
export function handInPart(session: Session, prefix: string, askWho: () => void): Part {
  const { language, assignment, inForce } = session;
  const messages = handingInMessages[language].hand;
  const parts = [summary(session, prefix), marksPart(session)];
  const status = make('p', { role: 'status', class: 'hand-in-status' });
  const last = make('p', { class: 'section-note' });
  const standing = make('p', { class: 'is-grave' });
  const code = make('textarea', { id: `${prefix}-code`, readonly: true, rows: '6', spellcheck: 'false' });
  const codeBox = make('div', { hidden: true }, make('label', { for: code.id }, messages.code), code);

  const hand = async (make: (submission: Submission) => Promise<string>): Promise<void> => {
    if (!isKnown(session)) {
      status.textContent = messages.needsWho;
      askWho();
      return;
    }
    const submission = submissionOf(session, Date.now());
    try {
      status.textContent = await make(submission);
      session.change((work) => ({ ...work, handedIn: submission.finished }));
    } catch {
      status.textContent = messages.failed;
    }
  };
  const save = (): Promise<void> =>
    hand(async (submission) => {
      const name = submissionFileName(submission, assignment.title || assignment.key);
      saveFile(name, await writeSubmission(submission), 'application/json');
      return messages.saved(name);
    });
  const copy = (): Promise<void> =>
    hand(async (submission) => {
      code.value = await writeCode(submission);
      codeBox.hidden = false;
      try {
        await navigator.clipboard.writeText(code.value);
        return messages.copied;
      } catch {
        code.select();
        return messages.byHand;
      }
    });

  const show = (): void => {
    for (const part of parts) part.show();
    const { handedIn } = session.work();
    const now = standingOf(session, Date.now());
    standing.textContent = now === 'open' ? '' : messages[now];
    last.textContent =
      handedIn === undefined
        ? messages.never
        : [
            messages.last(momentInWords(handedIn, ownZone(), language)),
            lastAttempt(session) > handedIn ? messages.newer : '',
          ].join(' ');
  };
  show();
  session.listen(show);
  const element = make(
    'div',
    { class: 'hand-in' },
    ...parts.map((part) => part.element),
    standing,
    make('p', { class: 'answers' }, makeButton(messages.save, save), makeButton(messages.copy, copy)),
    status,
    codeBox,
    last,
    make('p', { class: 'section-note' }, inForce.isPreview ? messages.previewed : messages.checked),
  );
  return { element, show };
}
