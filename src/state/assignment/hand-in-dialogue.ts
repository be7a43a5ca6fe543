// Handing in from any page of the book: the same part as on the assignment's own page, in a dialogue.
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { handingInMessages } from '~/i18n/handing-in-messages.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make } from '../shell/make-element.ts';
import css from './hand-in.css?inline';
import { handInPart } from './hand-in.ts';
import type { Session } from './session.ts';
import { whoFields } from './who.ts';
import { assignmentAddress } from './words.ts';

let made: { readonly dialogue: Dialogue; readonly show: () => void } | undefined;

function makeIt(session: Session): NonNullable<typeof made> {
  const { language, assignment } = session;
  const messages = assignmentMessages[language];
  adoptStyles(document, css);
  const title = assignment.title || messages.untitled;
  const dialogue = makeDialogue(document, {
    id: 'hand-in-dialogue',
    label: `${handingInMessages[language].hand.title}${messages.separator}${title}`,
    closeLabel: messages.close,
  });
  const who = whoFields(session, 'dialogue-who');
  const part = handInPart(session, 'dialogue-hand-in', who.focus);
  dialogue.body.append(
    who.element,
    part.element,
    make('p', {}, make('a', { href: assignmentAddress(session) }, title)),
  );
  return { dialogue, show: part.show };
}

/** Opens it. @param opener what was pressed; the focus goes back there */
export function openHandIn(session: Session, opener?: HTMLElement): void {
  made ??= makeIt(session);
  made.show();
  made.dialogue.open(opener);
}
