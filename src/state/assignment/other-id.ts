// Asks before the exercises are begun anew with another id: the attempts made so far belong to other numbers.
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { makeDialogue } from '../shell/dialogue.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Session } from './session.ts';

/** @returns whether the reader has said yes; closing the dialogue is a no */
export function askOtherId({ language }: Session, opener?: HTMLElement): Promise<boolean> {
  const { page, close } = assignmentMessages[language];
  const dialogue = makeDialogue(document, { id: 'other-id', label: page.sureOtherId, closeLabel: close });
  return new Promise((answer) => {
    dialogue.element.addEventListener('close', () => {
      answer(dialogue.element.returnValue === 'yes');
      dialogue.element.remove();
    });
    dialogue.body.append(
      make('p', {}, page.aboutOtherId),
      make(
        'p',
        { class: 'answers' },
        makeButton(page.stay, dialogue.close, { autofocus: true }),
        makeButton(page.beginAnew, () => dialogue.element.close('yes'), { class: 'is-grave' }),
      ),
    );
    dialogue.open(opener);
  });
}
