// The buttons that save everything as a file and take such a file in.
import { keptMessages } from '~/i18n/kept-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { exportEverything, importEverything, largestFileBytes, type Refusal } from '../kept/transfer.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';

/** So many reasons are named. */
const mostReasons = 10;

/** @param done shows the page anew, and says what has been done */
export function transferTools(language: Language, done: (words: string) => Promise<void>): HTMLElement {
  const messages = keptMessages[language];
  const outcome = make('div', { class: 'import-outcome', role: 'status' });

  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`capital-in-motion-${day}.json`, exportEverything(localStorage), 'application/json');
  };
  const takeIn = async (file: File): Promise<void> => {
    outcome.replaceChildren();
    if (file.size > largestFileBytes) return refuse([{ reason: 'too-large' }]);
    const taken = importEverything(() => localStorage, await file.text().catch(() => ''));
    if (!taken.ok) return refuse(taken.refusals);
    await done(messages.imported(taken.names.length));
    const undo = makeButton(messages.undo, async () => {
      taken.undo();
      outcome.replaceChildren();
      await done(messages.undone);
    });
    outcome.replaceChildren(undo);
  };
  const refuse = (refusals: readonly Refusal[]): void => {
    const reasons = refusals
      .slice(0, mostReasons)
      .map(({ name, reason }) =>
        make('li', {}, `${name === undefined ? '' : `${name}${messages.colon}`}${messages.reasons[reason]}`),
      );
    if (refusals.length > mostReasons) reasons.push(make('li', {}, `… (${refusals.length})`));
    outcome.replaceChildren(make('p', {}, messages.refusedFile), make('ul', {}, ...reasons));
  };

  const input: HTMLInputElement = make('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'aria-label': messages.importFile,
    change: async () => {
      const [file] = input.files ?? [];
      input.value = '';
      if (file) await takeIn(file);
    },
  });
  return make(
    'div',
    { class: 'transfer' },
    makeButton(messages.exportAll, save),
    makeButton(messages.importFile, () => input.click()),
    input,
    make('p', { class: 'section-note' }, messages.importAbout),
    outcome,
  );
}
