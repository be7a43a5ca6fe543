// The script of a model's page, beside that of every page with numbers: fills the table of a recurrence or ledger anew
// after an edit, and makes the files to take away from the numbers as they stand. The model itself is fetched when it
// is first needed; until then the page shows, and offers, the source's numbers.
import type { AnyModel, Given } from '~/calc/kernel/calculation.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';
import { readBinding } from './binding.ts';
import { whenRedrawn } from './conventions/redraw.ts';
import { afterPause, oncePerFrame } from './frame.ts';
import { type PageData, readPageData } from './page-data.ts';
import { whenStoreIsReady } from './page-store.ts';
import { keepScrollersReachable } from './scrolling.ts';
import type { Store } from './store.ts';

/** The numbers that differ from the source's, by the names of their fields. */
export const changedFields = (store: Store): ReadonlyMap<string, Exact> =>
  new Map(
    [...store.differences()].map(([binding, text]) => [readBinding(binding)?.quantity ?? '', exact(text)]),
  );

/** The model of the page, and what the fields give to it. */
async function modelWith(store: Store, id: string): Promise<{ model: AnyModel; given: Given }> {
  const [{ loadModel }, { givenByInputs }] = await Promise.all([
    import('~/calc/registry.ts'),
    import('~/calc/kernel/list-as-inputs.ts'),
  ]);
  const model = await loadModel(id);
  return { model, given: givenByInputs(model, changedFields(store)) };
}

/** Shows as many items of each list as it has. */
function showItems(store: Store): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-list]')) {
    const list = table.dataset['list'] ?? '';
    const count = store.read(`model.numberOf${list.charAt(0).toUpperCase()}${list.slice(1)}`);
    for (const [index, row] of [...(table.tBodies[0]?.rows ?? [])].entries()) {
      row.hidden = 'noValue' in count || BigInt(index) >= count.n;
    }
  }
}

/** Puts words into a place of the page that is read out when it changes. */
function say(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Fills the table of the page, or says why these numbers make no sense together. */
async function fillSeries(store: Store, id: string, { language, messages }: PageData): Promise<void> {
  const problem = document.querySelector<HTMLElement>('[data-series-problem]');
  const region = document.querySelector<HTMLElement>('[data-series-told]');
  const [{ seriesTableOrReason }, { writeSeries }] = await Promise.all([
    import('./series-table.ts'),
    import('./series-view.ts'),
  ]);
  const { model, given } = await modelWith(store, id);
  const found = seriesTableOrReason(model, given, language);
  if ('reason' in found) {
    say(problem, (problem?.dataset['says'] ?? '').replace('{reason}', found.reason));
    return;
  }
  writeSeries(document, found.table, messages.noValue);
  say(problem, '');
  sayLater(region);
}

/** Tells a screen reader, after the reader pauses, that there are new results; the same words twice are told twice. */
const sayLater = (() => {
  let isOdd = false;
  let region: HTMLElement | null = null;
  const sayIt = afterPause(() => {
    isOdd = !isOdd;
    if (region) region.textContent = `${region.dataset['says'] ?? ''}${isOdd ? '' : '\u00a0'}`;
  }, 800);
  return (told: HTMLElement | null): void => {
    region = told;
    sayIt();
  };
})();

/** Makes a file of the numbers as they stand. Where they make no sense together, the page says so. */
async function takeAway(link: HTMLElement, store: Store, language: Language): Promise<void> {
  const [{ download }, { ImpossibleInputsError }] = await Promise.all([
    import('./reference-files.ts'),
    import('~/calc/kernel/impossible-inputs.ts'),
  ]);
  const { model, given } = await modelWith(store, link.dataset['model'] ?? '');
  try {
    await download(model, given, link.dataset['download'], language);
  } catch (refused) {
    if (!(refused instanceof ImpossibleInputsError)) throw refused;
    const problem = document.querySelector<HTMLElement>('[data-series-problem]');
    say(problem, (problem?.dataset['says'] ?? '').replace('{reason}', refused.says[language]));
    problem?.scrollIntoView({ block: 'center' });
  }
}

/** Waits for what has to be fetched first; when it does not come, the page says so. */
function told(work: Promise<void>): void {
  const failure = document.querySelector<HTMLElement>('[data-not-fetched]');
  work.then(
    () => say(failure, ''),
    (problem: unknown) => {
      say(failure, failure?.dataset['says'] ?? '');
      console.warn(problem);
    },
  );
}

/** Writes the line that works the model out with these numbers. */
async function showCommand(code: HTMLElement, store: Store): Promise<void> {
  const { commandLine } = await import('./reference-files.ts');
  const { model, given } = await modelWith(store, code.dataset['command'] ?? '');
  code.textContent = commandLine(model.id, given);
}

/** Makes the page of a model live. */
export function startReference(): void {
  const data = readPageData(document);
  if (!data) return;
  keepScrollersReachable(document.querySelectorAll<HTMLElement>('.entry .equation'));
  const id = document.querySelector<HTMLElement>('[data-series]')?.dataset['series'];
  const command = document.querySelector<HTMLElement>('[data-command]');
  whenStoreIsReady((store) => {
    const follow = oncePerFrame(() => {
      showItems(store);
      if (id) told(fillSeries(store, id, data));
      if (command) told(showCommand(command, store));
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-download]');
      if (!link || store.differences().size === 0) return;
      event.preventDefault();
      told(takeAway(link, store, data.language));
    });
    store.listen(follow);
    whenRedrawn(follow);
  });
}
