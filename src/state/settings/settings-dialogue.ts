// The dialogue in which a reader sets how the book is shown. The page follows every choice at once.
import { keptPath } from '~/i18n/addresses.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { noteKinds, noteMessages } from '~/i18n/messages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import { settingsMessages } from '~/i18n/settings-messages.ts';
import { bookmarkList, keptBookmarks } from '../bookmarks/list.ts';
import {
  type ChoiceName,
  choiceNames,
  hiddenNotes,
  settingsOf,
  settingValues,
  usualValues,
} from '../kept/settings.ts';
import type { Outcome } from '../kept/shelf.ts';
import { fetchOutline } from '../reading/outline.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { showNoteBoxes } from './note-boxes.ts';
import { resetSettings, set, setNotesShown } from './set.ts';
import css from './settings.css?inline';

let dialogue: Dialogue | undefined;

/** Opens the dialogue. */
export function open(opener: HTMLElement | undefined): void {
  const messages = settingsMessages[languageOfPage(document)];
  if (!dialogue) {
    adoptStyles(document, css);
    dialogue = makeDialogue(document, { id: 'settings', label: messages.title, closeLabel: messages.close });
    fillBody(dialogue.body);
  }
  showSettings(dialogue.body);
  showBookmarks(dialogue.body);
  dialogue.open(opener);
}

function fillBody(body: HTMLElement): void {
  const language = languageOfPage(document);
  const messages = settingsMessages[language];
  const status = make('p', { role: 'status' }, messages.kept);
  const tell = (outcome: Outcome): void => {
    status.textContent = outcome === 'kept' ? messages.kept : messages.outcomes[outcome];
  };

  const choice = (name: ChoiceName): HTMLElement => {
    const { label, values } = messages.choices[name];
    const words: Readonly<Record<string, string>> = values;
    const one = (value: string): HTMLElement => {
      const input = make('input', { type: 'radio', name, value, change: () => tell(set(name, value)) });
      return make('label', {}, input, words[value] ?? value);
    };
    return group(label, name, settingValues[name].map(one));
  };
  const noteBox = (kind: (typeof noteKinds)[number]): HTMLElement => {
    const box: HTMLInputElement = make('input', {
      type: 'checkbox',
      'data-note-kind': kind,
      // This box sets by itself, and says what became of it.
      change: (event) => {
        event.stopPropagation();
        tell(setNotesShown(kind, box.checked));
      },
    });
    return make('label', {}, box, noteMessages[kind][language]);
  };
  const reset = (): void => {
    resetSettings();
    showSettings(body);
    status.textContent = messages.wasReset;
  };
  body.append(
    ...(['theme', 'contrast', 'text-size', 'line-width'] as const).map(choice),
    make('p', { class: 'settings-sample', 'aria-hidden': 'true' }, messages.sample),
    ...(['symbols', 'number-style'] as const).map(choice),
    group(noteMessages.shown[language], hiddenNotes, noteKinds.map(noteBox)),
    make('details', { class: 'settings-bookmarks' }),
    make(
      'div',
      { class: 'settings-foot' },
      makeButton(messages.reset, reset),
      make('a', { href: keptPath(language) }, messages.all),
    ),
    status,
  );
}

const group = (label: string, name: string, choices: readonly HTMLElement[]): HTMLElement =>
  make(
    'fieldset',
    { 'data-choice': name },
    make('legend', {}, label),
    make('div', { class: 'choices' }, ...choices),
  );

/** Lets the dialogue stand as the page is set. */
function showSettings(body: HTMLElement): void {
  showNoteBoxes();
  const settings = settingsOf();
  for (const name of choiceNames) {
    const value = settings[name] ?? usualValues[name];
    const input = body.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
    if (input) input.checked = true;
  }
}

/** The reader's bookmarks, under a heading that counts them. Their titles are fetched when the list is opened. */
function showBookmarks(body: HTMLElement): void {
  const place = body.querySelector('details');
  if (!place) return;
  const language = languageOfPage(document);
  const messages = readingMessages[language];
  const bookmarks = keptBookmarks();
  const fill = async (): Promise<void> => {
    const outline = await fetchOutline(language);
    place.lastElementChild?.replaceWith(
      bookmarks.length > 0
        ? bookmarkList(bookmarks, outline, () => showBookmarks(body))
        : make('p', {}, messages.noBookmarks),
    );
  };
  place.replaceChildren(make('summary', {}, messages.bookmarks(bookmarks.length)), make('p', {}));
  place.ontoggle = () => place.open && fill();
  if (place.open) fill();
}
