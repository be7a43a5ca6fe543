// Asks before something is forgotten for good.

import { keptMessages } from '~/i18n/kept-messages.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { settingsMessages } from '~/i18n/settings-messages.ts';
import { makeDialogue } from '../shell/dialogue.ts';
import { make, makeButton } from '../shell/make-element.ts';

/** @returns whether the reader has said yes; closing the dialogue is a no */
export function isSure(question: string, opener?: HTMLElement): Promise<boolean> {
  const language = languageOfPage(document);
  const messages = keptMessages[language];
  const dialogue = makeDialogue(document, {
    id: 'forget',
    label: question,
    closeLabel: settingsMessages[language].close,
  });
  return new Promise((answer) => {
    dialogue.element.addEventListener('close', () => {
      answer(dialogue.element.returnValue === 'yes');
      dialogue.element.remove();
    });
    dialogue.body.append(
      make('p', {}, messages.forGood),
      make(
        'p',
        { class: 'answers' },
        makeButton(messages.no, dialogue.close, { autofocus: true }),
        makeButton(messages.yes, () => dialogue.element.close('yes'), { class: 'is-grave' }),
      ),
    );
    dialogue.open(opener);
  });
}
