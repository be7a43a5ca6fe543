// Canvas's own gradebook file: chosen by the instructor, with the column that is to be filled in.

import { textOf } from '~/assignments/collecting/plain-text.ts';
import { type CanvasMerge, canBeFilled } from '~/assignments/gradebook.ts';
import { readCsv } from '~/calc/spreadsheet/read-csv.ts';
import { checkClassMessages } from '~/i18n/check-class-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { freshId } from '../assign-page/fields.ts';
import { make, makeButton } from '../shell/make-element.ts';

export interface CanvasFields {
  readonly element: HTMLElement;
  /** Fills the file in, and says what came of it. */
  readonly merge: (
    fill: (file: string, column: string | undefined) => CanvasMerge,
    title: string,
  ) => { readonly file: string | undefined; readonly said: readonly string[] };
  readonly forget: () => void;
}

/** No gradebook is larger. */
const largestFile = 20_000_000;

/** @param changed is called when another file or column is chosen */
export function canvasFields(language: Language, changed: () => void): CanvasFields {
  const { gradebook: words } = checkClassMessages[language];
  const id = freshId();
  let file: string | undefined;
  let offered = '';
  const input: HTMLInputElement = make('input', {
    type: 'file',
    accept: '.csv,text/csv',
    hidden: true,
    'aria-label': words.canvasFile,
    change: async () => {
      const [chosen] = input.files ?? [];
      input.value = '';
      if (!chosen) return;
      file =
        chosen.size > largestFile
          ? ' '.repeat(largestFile + 1)
          : textOf(new Uint8Array(await chosen.arrayBuffer()));
      offered = '';
      changed();
    },
  });
  const select = make('select', { id, change: changed });
  const column = make(
    'span',
    { class: 'field', hidden: true },
    make('label', { for: id }, words.column),
    ' ',
    select,
  );

  /** The columns of the file that can be filled; the one called like the assignment is chosen first. */
  const offer = (text: string, title: string, found: string | undefined): void => {
    if (offered === title) return;
    offered = title;
    const names = (readCsv(text).lines[0] ?? [])
      .map((field) => field.text.trim())
      .filter(Boolean)
      .filter(canBeFilled);
    select.replaceChildren(
      make('option', { value: '' }, words.newColumn(title)),
      ...names.map((name) => make('option', { value: name, selected: name === found }, name)),
    );
  };
  return {
    element: make(
      'div',
      { class: 'buttons', hidden: true },
      makeButton(words.canvasFile, () => input.click()),
      input,
      column,
    ),
    merge(fill, title) {
      column.hidden = true;
      if (file === undefined) return { file: undefined, said: [] };
      const isFirst = offered !== title;
      const made = fill(file, isFirst || select.value === '' ? undefined : select.value);
      // After a column that Canvas does not read back another one can be chosen.
      column.hidden = made.ok ? false : offered === '';
      if (!made.ok) return { file: undefined, said: [words.canvasProblems[made.problem]] };
      offer(file, title, made.isNew ? undefined : made.column);
      const names = made.notFound.map(({ name, id: number }) => name || number).join(', ');
      return {
        file: made.file,
        said: [words.filled(made.filled, made.column), ...(names ? [words.notFound(names)] : [])],
      };
    },
    forget() {
      file = undefined;
      offered = '';
    },
  };
}
