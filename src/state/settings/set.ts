// Changing how the book is shown: the page follows at once, and the browser keeps it if it may.
import { languageOfPage } from '~/i18n/languages.ts';
import { settingsMessages } from '~/i18n/settings-messages.ts';
import {
  applySettings,
  hiddenNotes,
  type SettingName,
  settingsOf,
  settingsShelf,
  withSetting,
} from '../kept/settings.ts';
import type { Outcome } from '../kept/shelf.ts';
import { notify } from '../notices.ts';
import { showNoteBoxes } from './note-boxes.ts';

/** Sets one thing. @returns whether it is kept; the page follows in any case */
export function set(name: SettingName, value: string): Outcome {
  applySettings(withSetting(settingsOf(), name, value));
  showNoteBoxes();
  return settingsShelf.change((kept) => withSetting(kept ?? {}, name, value));
}

/** Hides the notes of a kind, or shows them. */
export function setNotesShown(kind: string, isShown: boolean): Outcome {
  const others = (settingsOf()[hiddenNotes] ?? '').split(' ').filter((one) => one !== '' && one !== kind);
  return set(hiddenNotes, (isShown ? others : [...others, kind]).join(' '));
}

/** Follows a box beside a chapter. What becomes of it is said only when it is not kept: there is no dialogue open. */
export function followNoteBox(kind: string, isShown: boolean): void {
  const outcome = setNotesShown(kind, isShown);
  if (outcome === 'kept') return;
  const { outcomes, close } = settingsMessages[languageOfPage(document)];
  notify(outcomes[outcome], close);
}

/** Everything as the book comes. */
export function resetSettings(): void {
  settingsShelf.forget();
  applySettings({});
  showNoteBoxes();
}

/** Follows what another tab has set, or a page that was left and come back to. */
export function followKeptSettings(): void {
  const found = settingsShelf.look();
  if (found.kind !== 'found' && found.kind !== 'nothing') return;
  applySettings(found.kind === 'found' ? found.value : {});
  showNoteBoxes();
}
