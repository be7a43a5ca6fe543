// The page "What this browser keeps": everything in words, to be saved as a file, taken in again, and forgotten.
import { keptMessages } from '~/i18n/kept-messages.ts';
import { languageOfPage, ownName } from '~/i18n/languages.ts';
import { bookmarkList, keptBookmarks } from '../bookmarks/list.ts';
import { everythingKept, forget, type Kept } from '../kept/everything.ts';
import { prefix } from '../kept/names.ts';
import { sectionNames } from '../kept/sections.ts';
import { fetchOutline } from '../reading/outline.ts';
import { followKeptSettings } from '../settings/set.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { isSure } from './confirm.ts';
import { type Line, sizeInWords, type Telling } from './line.ts';
import { linesOf } from './lines.ts';
import { forgetOffline, offlineLanguages } from './offline.ts';
import { transferTools } from './transfer-tools.ts';

type GroupName = keyof (typeof keptMessages)['en']['sections'];

/** Shows what is kept, and keeps showing it. */
export async function startKeptPage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-kept]');
  if (!place) return;
  const language = languageOfPage(document);
  const messages = keptMessages[language];
  const telling: Telling = { language, outline: await fetchOutline(language) };
  const status = make('p', { role: 'status', tabindex: '-1' });
  const list = make('div', {});

  /** Says what has been done, where the focus goes when the button that did it is gone. */
  const done = async (words: string): Promise<void> => {
    followKeptSettings();
    await show();
    status.textContent = words;
    status.focus();
  };
  const ask = async (question: string, act: () => void | Promise<void>): Promise<void> => {
    if (!(await isSure(question))) return;
    await act();
    await done(messages.forgotten);
  };
  const forgetAll = (): Promise<void> =>
    ask(messages.sureAll, async () => {
      forget(localStorage, () => true);
      await forgetOffline();
    });

  const group = (
    name: GroupName,
    content: HTMLElement,
    forgetGroup: () => void | Promise<void>,
  ): HTMLElement => {
    const title = messages.sections[name];
    const forgettable = content.querySelectorAll('li > button').length;
    const about = name === 'offline' ? '' : messages.about[name];
    return make(
      'section',
      { id: name, 'aria-labelledby': `${name}-title` },
      make('h2', { id: `${name}-title` }, title),
      ...(about === '' ? [] : [make('p', { class: 'section-note' }, about)]),
      content,
      // One line has a button of its own.
      ...(forgettable === 1
        ? []
        : [
            makeButton(messages.forgetThese, () => ask(messages.sure(title), forgetGroup), {
              'aria-label': messages.forgetKind(title),
            }),
          ]),
    );
  };
  const lineElement = ({ name, shows, forget: forgetLine }: Line): HTMLElement =>
    make(
      'li',
      {},
      make('span', {}, ...shows),
      ...(forgetLine
        ? [
            makeButton(messages.forget, () => ask(messages.sure(name), forgetLine), {
              'aria-label': messages.forgetOne(name),
            }),
          ]
        : []),
    );
  const keptGroup = (name: Exclude<GroupName, 'offline'>, all: readonly Kept[]): readonly HTMLElement[] => {
    const kept = all.filter((one) => groupOf(one) === name);
    if (kept.length === 0) return [];
    const lines = kept.flatMap((one) => linesOf(one, telling)).map(lineElement);
    const content = make(
      'div',
      {},
      ...(lines.length > 0 ? [make('ul', { class: 'kept-lines' }, ...lines)] : []),
    );
    if (name === 'bookmarks')
      content.append(bookmarkList(keptBookmarks(), telling.outline, () => done(messages.forgotten)));
    return [group(name, content, () => forget(localStorage, (one) => groupOf(one) === name))];
  };

  const show = async (): Promise<void> => {
    const all = everythingKept(localStorage);
    const offline = await offlineLanguages();
    const groups = [...sectionNames, 'unreadable', 'unknown'] as const;
    const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
    const isEmpty = all.length === 0 && offline.length === 0;
    const copy = messages.offline(offline.map((one) => ownName[one]).join(messages.and));
    list.replaceChildren(
      make(
        'p',
        { class: 'kept-total' },
        isEmpty ? messages.nothing : messages.total(all.length, sizeInWords(bytes, language)),
      ),
      ...(isEmpty ? [] : [makeButton(messages.forgetAll, forgetAll, { class: 'is-grave' })]),
      ...groups.flatMap((name) => keptGroup(name, all)),
      ...(offline.length > 0 ? [group('offline', make('p', {}, copy), forgetOffline)] : []),
    );
  };

  place.append(transferTools(language, done), status, list);
  try {
    await show();
  } catch {
    place.replaceChildren(make('p', {}, messages.refused));
  }
  // Another tab has changed something.
  addEventListener('storage', ({ key }) => (key ?? prefix).startsWith(prefix) && show());
}

const groupOf = ({ section, found, isAside }: Kept): Exclude<GroupName, 'offline'> => {
  if (isAside) return 'unreadable';
  if (!section) return 'unknown';
  return found.kind === 'unreadable' ? 'unreadable' : section.section;
};
