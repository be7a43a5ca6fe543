// Marks for a gradebook: a table of everything, Moodle's import, or Canvas's own file with one column filled in; and the
// class list, which adds addresses and shows who is missing.
import {
  canvasCsv,
  type GradebookEntry,
  type GradebookWords,
  genericCsv,
  moodleCsv,
} from '~/assignments/gradebook.ts';
import { submissionFileName } from '~/assignments/submission-name.ts';
import { readCsv } from '~/calc/spreadsheet/read-csv.ts';
import { checkClassMessages } from '~/i18n/check-class-messages.ts';
import { flagInShort } from '~/i18n/check-flags-messages.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { freshId } from '../assign-page/fields.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { canvasFields } from './canvas-fields.ts';
import type { Checked, Checker } from './checker.ts';
import { titleOfExercise, titleOfPlace } from './words.ts';

const kinds = ['generic', 'moodle', 'canvas'] as const;
type Kind = (typeof kinds)[number];

/** A file that is ready, or why there is none. */
interface Made {
  readonly file: string | undefined;
  readonly said: readonly string[];
}

/** The section of the gradebook. */
export function gradebookPanel(checker: Checker): HTMLElement {
  const { gradebook: words } = checkClassMessages[checker.language];
  const id = freshId();
  let kind: Kind = 'generic';
  const about = make('p', { class: 'field-about', id: `${id}-about` });
  const said = make('div', { class: 'said', role: 'status' });
  const preview = make('div', {});
  const status = make('p', { role: 'status', 'data-copied': true });
  const canvas = canvasFields(checker.language, () => show());
  const select: HTMLSelectElement = make(
    'select',
    {
      id,
      'aria-describedby': about.id,
      change: () => {
        kind = kinds.find((one) => one === select.value) ?? 'generic';
        show();
      },
    },
    ...kinds.map((value) => make('option', { value }, words.kinds[value])),
  );
  const made = (): Made => {
    const checked = checker.checked();
    const entries = entriesOf(checker, checked);
    const title = checked.link.title || checkMessages[checker.language].assignment.untitled;
    if (kind === 'generic') return { file: genericCsv(entries, wordsOf(checker), checked.roster), said: [] };
    if (kind === 'moodle') return { file: moodleCsv(entries, title, checked.roster), said: [] };
    return canvas.merge((file, column) => canvasCsv(file, entries, title, column), title);
  };
  const copy = makeButton(words.copy, async () => {
    const { file } = made();
    if (file === undefined) return;
    try {
      await navigator.clipboard.writeText(file);
      status.textContent = words.copied;
    } catch {
      // Not allowed, or not there at all: over plain http browsers have no clipboard.
      status.textContent = words.notCopied;
    }
  });
  const save = makeButton(words.save, () => {
    const { file } = made();
    if (file !== undefined) saveFile(fileName(checker.checked(), kind), file, 'text/csv;charset=utf-8');
  });
  const show = (): void => {
    const { file, said: lines } = made();
    about.textContent = words.abouts[kind];
    canvas.element.hidden = kind !== 'canvas';
    said.replaceChildren(...lines.map((line) => make('p', {}, line)));
    preview.replaceChildren(...(file === undefined ? [] : [firstLines(file, words.preview)]));
    copy.hidden = file === undefined;
    save.hidden = file === undefined;
    status.textContent = '';
  };
  const section = make(
    'section',
    { id: 'gradebook', 'aria-labelledby': 'gradebook-title', hidden: true },
    make('h2', { id: 'gradebook-title', tabindex: '-1' }, words.title),
    make('p', { class: 'section-note' }, words.about),
    rosterField(checker),
    make(
      'div',
      { class: 'field' },
      make('label', { for: id }, words.kind),
      make('span', { class: 'field-box' }, select),
      about,
    ),
    canvas.element,
    said,
    preview,
    make('p', { class: 'buttons' }, copy, ' ', save),
    status,
  );
  checker.follow(({ students }) => {
    section.hidden = students.length === 0;
    if (students.length > 0) show();
    else canvas.forget();
  });
  return section;
}

const entriesOf = ({ language }: Checker, { students }: Checked): readonly GradebookEntry[] =>
  students.map(({ student, grade, flags }) => ({
    student,
    grade,
    remarks: flags.map((flag) => flagInShort(flag, language)).join(checkMessages[language].separator),
  }));

function wordsOf({ language, catalogue }: Checker): GradebookWords {
  const { columns } = checkClassMessages[language].gradebook;
  const titleOf = (id: string): string =>
    id.includes('/') ? titleOfPlace(catalogue, id) : titleOfExercise(catalogue, id);
  return { ...columns, titleOf };
}

/** "capital-in-motion_week-3_moodle.csv" */
const fileName = ({ link }: Checked, kind: Kind): string =>
  submissionFileName({ student: { name: kind, id: '' } }, link.title).replace(/\.json$/, '.csv');

const shownLines = 6;

function firstLines(file: string, caption: string): HTMLElement {
  const { lines } = readCsv(file.slice(0, 20_000));
  const [head = [], ...rows] = lines.slice(0, shownLines);
  return make(
    'div',
    { class: 'table-scroll preview', role: 'group', tabindex: '0', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...head.map(({ text }) => make('th', { scope: 'col' }, text)))),
      make(
        'tbody',
        {},
        ...rows.map((row) => make('tr', {}, ...row.map(({ text }) => make('td', {}, make('bdi', {}, text))))),
      ),
    ),
  );
}

function rosterField(checker: Checker): HTMLElement {
  const { gradebook: words } = checkClassMessages[checker.language];
  const { separator } = checkMessages[checker.language];
  const id = freshId();
  const said = make('p', { class: 'field-error', role: 'status' });
  const area: HTMLTextAreaElement = make('textarea', {
    id,
    rows: '4',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': `${id}-about`,
    input: () => checker.enrol(area.value),
  });
  checker.follow(({ roster, rosterProblems, students }) => {
    if (students.length === 0 && roster.length === 0) area.value = '';
    said.textContent =
      rosterProblems.length === 0
        ? ''
        : words.rosterProblems(rosterProblems.map(({ text }) => text).join(separator));
  });
  return make(
    'details',
    { class: 'roster' },
    make('summary', {}, words.roster),
    make('p', { class: 'field-about', id: `${id}-about` }, words.rosterAbout),
    make('label', { for: id, class: 'visually-hidden' }, words.roster),
    area,
    said,
  );
}
