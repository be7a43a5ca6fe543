// The script of a model's page, beside that of every page with numbers: fills the table of a recurrence or ledger anew
// after an edit, and makes the files to take away from the numbers as they stand. The model itself is fetched when it
// is first needed; until then the page shows, and offers, the source's numbers.
import { type AnyModel, type Given, inputsOf } from '~/calc/kernel/calculation.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { ImpossibleInputsError } from '~/calc/kernel/ledger.ts';
import { itemsFrom } from '~/calc/kernel/list-as-inputs.ts';
import { readBinding } from './binding.ts';
import { oncePerFrame } from './frame.ts';
import { readPageData } from './page-data.ts';
import { whenStoreIsReady } from './page-store.ts';
import type { Store } from './store.ts';

const load = async (id: string): Promise<AnyModel> => (await import('~/calc/registry.ts')).loadModel(id);

/** What the fields of the page give to the model. */
function givenBy(store: Store, model: AnyModel): Given {
  const numbers = new Map<string, ReturnType<typeof exact>>();
  for (const [binding, text] of store.differences()) {
    numbers.set(readBinding(binding)?.quantity ?? '', exact(text));
  }
  const lists = model.kind === 'ledger' ? model.lists : [];
  return {
    numbers,
    lists: new Map(lists.map((list) => [list.name, itemsFrom(list, (name) => numbers.get(name))])),
  };
}

async function fillTable(table: HTMLTableElement, store: Store, language: 'en' | 'zh'): Promise<void> {
  const section = table.closest('section');
  const problem = section?.querySelector<HTMLElement>('[data-series-problem]');
  const model = await load(table.dataset['series'] ?? '');
  const { seriesTable } = await import('./series-table.ts');
  try {
    const { rows, left, results } = seriesTable(model, givenBy(store, model), language);
    table.tBodies[0]?.replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement('tr');
        for (const { text, isText } of row) {
          const cell = line.insertCell();
          cell.textContent = text;
          if (!isText) cell.className = 'is-number';
        }
        return line;
      }),
    );
    for (const output of document.querySelectorAll<HTMLElement>('[data-result]')) {
      output.textContent = results[output.dataset['result'] ?? ''] ?? '';
    }
    const more = section?.querySelector<HTMLElement>('[data-series-more]');
    if (more) more.hidden = left === 0;
    if (problem) problem.hidden = true;
    const told = section?.querySelector<HTMLElement>('[data-series-told]');
    if (told) told.textContent = told.dataset['said'] ?? '';
  } catch (refused) {
    if (!(refused instanceof ImpossibleInputsError) || !problem) throw refused;
    const reason = problem.querySelector('span');
    if (reason) reason.textContent = refused.message;
    problem.hidden = false;
  }
}

/** Hands a file to the reader. */
function save(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function download(link: HTMLElement, store: Store, language: 'en' | 'zh'): Promise<void> {
  const id = link.dataset['model'] ?? '';
  const model = await load(id);
  const given = givenBy(store, model);
  const name = id.replaceAll('/', '-');
  if (link.dataset['download'] === 'csv' || model.kind === 'ledger') {
    const { csv } = await import('~/calc/spreadsheet/csv.ts');
    save(`${name}.csv`, csv(model, language, given), 'text/csv');
    return;
  }
  const [{ workbookOf }, { xlsx }] = await Promise.all([
    import('~/calc/spreadsheet/of-model.ts'),
    import('~/calc/spreadsheet/xlsx.ts'),
  ]);
  const bytes = xlsx(workbookOf(model, language, given.numbers)) as Uint8Array<ArrayBuffer>;
  save(`${name}.xlsx`, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** The line that works the model out with these numbers. */
async function showCommand(code: HTMLElement, store: Store): Promise<void> {
  const id = code.dataset['command'] ?? '';
  const differences = store.differences();
  const words: string[] = [];
  if (differences.size > 0) {
    const model = await load(id);
    const { numbers, lists } = givenBy(store, model);
    const ownNames = new Set(inputsOf(model).map(({ name }) => name));
    for (const [name, value] of numbers ?? []) {
      if (ownNames.has(name)) words.push(`${name}=${exactText(value)}`);
    }
    // Any changed item makes the whole list one that must be given.
    const isListChanged = [...(numbers ?? [])].some(([name]) => !ownNames.has(name));
    for (const [name, items] of isListChanged ? (lists ?? []) : []) {
      words.push(`${name}='${JSON.stringify(items)}'`);
    }
  }
  code.textContent = ['npm run -s calc --', id, ...words].join(' ');
}

/** Makes the page of a model live. */
export function startReference(): void {
  const language = readPageData(document)?.language;
  if (!language) return;
  const table = document.querySelector<HTMLTableElement>('[data-series]');
  const command = document.querySelector<HTMLElement>('[data-command]');
  whenStoreIsReady((store) => {
    const follow = oncePerFrame(() => {
      if (table) void fillTable(table, store, language);
      if (command) void showCommand(command, store);
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-download]');
      if (!link || store.differences().size === 0) return;
      event.preventDefault();
      void download(link, store, language);
    });
    return store.listen(follow);
  });
}
