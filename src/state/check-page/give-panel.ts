// Where an instructor gives what was handed in: files and folders dropped anywhere on the page or chosen, and codes pasted.
import { type SubmittedOrNot, submittedIn } from '~/assignments/collecting/submitted.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { freshId } from '../assign-page/fields.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Checker } from './checker.ts';
import { chosenFiles, droppedFiles, type Given } from './dropped.ts';
import { readFiles } from './read-files.ts';

/** Milliseconds from one word about the progress to the next. */
const betweenWords = 400;

/** The section for giving. One giving after the other: what comes meanwhile waits. */
export function givePanel(checker: Checker): HTMLElement {
  const { give } = checkMessages[checker.language];
  const status = make('p', { role: 'status', 'data-progress': true });
  let last: Promise<void> = Promise.resolve();
  let told = 0;

  const read = async (given: Given): Promise<void> => {
    const found: SubmittedOrNot[] = [];
    await readFiles(
      given,
      async (one) => {
        found.push(await submittedIn(one));
      },
      ({ read: before, of }) => {
        // A screen reader cannot say every number.
        if (performance.now() - told < betweenWords) return;
        told = performance.now();
        status.textContent = give.reading(before + 1, of);
      },
    );
    checker.add(found);
    const { students, notRead, group } = checker.checked();
    status.textContent = give.summary(group?.submitted.length ?? 0, students.length, notRead.length);
  };
  const take = (given: Promise<Given> | Given): void => {
    last = last.then(async () => read(await given));
  };
  followDrops((transfer) => take(droppedFiles(transfer)));
  const clear = makeButton(give.clear, () => {
    checker.clear();
    status.textContent = give.cleared;
  });
  checker.follow(({ groups, notRead }) => {
    clear.hidden = groups.length === 0 && notRead.length === 0;
  });
  const [files, folder] = [chooser(give.files, take), chooser(give.folder, take, true)];
  return make(
    'section',
    { class: 'give', 'aria-labelledby': 'give-title' },
    make('h2', { id: 'give-title' }, give.title),
    make(
      'div',
      { class: 'drop-place' },
      make('p', { class: 'drop-words' }, give.drop),
      make('div', { class: 'buttons' }, ...files, ...folder, clear),
      make('p', { class: 'section-note' }, give.layouts),
    ),
    pasting(checker, take),
    status,
  );
}

/** A button that lets files, or a folder, be chosen. */
function chooser(label: string, take: (given: Given) => void, isFolder = false): readonly HTMLElement[] {
  const input: HTMLInputElement = make('input', {
    type: 'file',
    multiple: true,
    webkitdirectory: isFolder,
    hidden: true,
    'aria-label': label,
    change: () => {
      const given = chosenFiles(input.files ?? []);
      input.value = '';
      if (given.files.length > 0) take(given);
    },
  });
  return [makeButton(label, () => input.click()), input];
}

function pasting({ language }: Checker, take: (given: Given) => void): HTMLElement {
  const { give } = checkMessages[language];
  const id = freshId();
  const area = make('textarea', { id, rows: '6', spellcheck: 'false', autocomplete: 'off' });
  const button = makeButton(give.pasteTake, () => {
    if (area.value.trim() === '') return area.focus();
    const file = new File([area.value], give.pasted, { type: 'text/plain' });
    area.value = '';
    take({ files: [{ path: give.pasted, file }], unopened: [], isCut: false });
  });
  return make(
    'details',
    { class: 'paste' },
    make('summary', {}, give.paste),
    make('label', { for: id }, give.pasteLabel),
    area,
    button,
  );
}

/** What is dropped beside a field that takes it is taken here; otherwise the browser would leave the page for it. */
function followDrops(take: (transfer: DataTransfer) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const show = (isOver: boolean): void => {
    document.documentElement.toggleAttribute('data-dragging', isOver);
  };
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false);
  });
  addEventListener('drop', (event) => {
    show(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) take(event.dataTransfer);
  });
}
