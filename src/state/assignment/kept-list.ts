// The other assignments that this browser keeps work of: to be opened again, or forgotten.
import { readAssignment } from '~/assignments/link.ts';
import { pagePath } from '~/i18n/addresses.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { isSure } from '../kept-page/confirm.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { dueShortly } from './words.ts';
import { allKeptWork, forgetWork, whatIsInForce } from './work-places.ts';

/** The list; `undefined` when there is none. @param done says what was done, and shows the page anew */
export function keptList(
  language: Language,
  shown: string | undefined,
  done: (words: string) => void,
): HTMLElement | undefined {
  const messages = assignmentMessages[language].page;
  const inForce = whatIsInForce();
  const lines = allKeptWork().flatMap((work) => {
    const { assignment } = readAssignment(work.assignment);
    const { key } = assignment;
    if (key === shown) return [];
    const title = assignment.title || key;
    const told = [
      inForce?.key === key && !inForce.isPreview ? messages.isInForce : '',
      dueShortly({ assignment, language }, Date.now()) ?? '',
    ].filter(Boolean);
    const forget = makeButton(
      messages.forget,
      async () => {
        if (!(await isSure(messages.sure(title), forget))) return;
        forgetWork({ key, isPreview: false });
        done(messages.forgotten);
      },
      { 'aria-label': messages.forgetIt(title) },
    );
    const link = make(
      'a',
      {
        href: `${pagePath(language, 'assignment/')}#${work.assignment}`,
        'aria-label': messages.openIt(title),
      },
      title,
    );
    const separator = assignmentMessages[language].separator;
    return [make('li', {}, make('span', {}, link, ...told.map((words) => `${separator}${words}`)), forget)];
  });
  if (lines.length === 0) return undefined;
  return make(
    'section',
    { 'aria-labelledby': 'kept-title' },
    make('h2', { id: 'kept-title' }, messages.others),
    make('ul', { class: 'kept-lines' }, ...lines),
  );
}
