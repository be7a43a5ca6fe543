// The files in which nothing could be read, by name, each with the reason.
import type { NotRead } from '~/assignments/collecting/submitted.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { make } from '../shell/make-element.ts';
import type { Checker } from './checker.ts';

/** Nobody reads on. */
const mostShown = 200;

/** The section of what was not read. */
export function problemsPanel(checker: Checker): HTMLElement {
  const { language } = checker;
  const { problems: words, colon } = checkMessages[language];
  const list = make('ul', { class: 'not-read' });
  const section = make(
    'section',
    { id: 'problems', 'aria-labelledby': 'problems-title', hidden: true },
    make('h2', { id: 'problems-title', tabindex: '-1' }, words.title),
    make('p', { class: 'section-note' }, words.about),
    list,
  );
  checker.follow(({ notRead }) => {
    section.hidden = notRead.length === 0;
    const rest = notRead.length - mostShown;
    list.replaceChildren(
      ...notRead
        .slice(0, mostShown)
        .map(({ path, reason }) =>
          make('li', {}, make('bdi', {}, path), `${colon}${reasonInWords(reason, language)}`),
        ),
      ...(rest > 0 ? [make('li', {}, words.more(rest))] : []),
    );
  });
  return section;
}

/** Ordinary files of other kinds are no broken submissions. */
const isOtherFile: ReadonlySet<string> = new Set(['not-json', 'empty', 'not-a-submission', 'no-code']);

function reasonInWords(reason: NotRead['reason'], language: Language): string {
  const { reasons } = checkMessages[language];
  if (typeof reason === 'string') return reasons[reason];
  return isOtherFile.has(reason.kind) ? reasons['no-submission'] : problemInWords(reason, language);
}
