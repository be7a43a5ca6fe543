// A figure or a worked example by itself, for a frame on another page: "?embed=year-compared" shows only that, with its
// numbers to change and the way to the book. The elements are those of the page, moved: they answer as they do there.
import { embedMessages } from '~/i18n/embed-messages.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { announcedResults } from '../announcements.ts';
import { whenRedrawn } from '../conventions/redraw.ts';
import { examplesOf } from '../figure-examples.ts';
import { oncePerFrame } from '../frame.ts';
import { writeLink } from '../link.ts';
import type { PageData } from '../page-data.ts';
import { whenStoreIsReady } from '../page-store.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make } from '../shell/make-element.ts';
import type { Store } from '../store.ts';
import css from './embed.css?inline';
import { reportHeight } from './heights.ts';
import { wantedName } from './wanted.ts';

/** What can stand alone: a figure by its id, a worked example by its name. */
function wantedElement(id: string): HTMLElement | undefined {
  const figure = document.getElementById(id);
  if (figure?.matches('figure.figure')) return figure;
  const examples = [...document.querySelectorAll<HTMLElement>('.worked-example')];
  return examples.find(({ dataset }) => dataset['example'] === id);
}

/** The fields of a figure's examples, out of the text, each with what it is called. */
function fieldsFor(figure: HTMLElement, page: PageData, store: Store): HTMLElement | undefined {
  const data = Object.hasOwn(page.figures, figure.id) ? page.figures[figure.id] : undefined;
  if (!data || figure.querySelector('input.number')) return undefined;
  const bindings = examplesOf(data, page).flatMap((id) =>
    [...(store.examples.get(id)?.model.inputs ?? [])].map(({ name }) => `${id}.${name}`),
  );
  const rows = bindings.flatMap((binding) => {
    const input = document.querySelector<HTMLElement>(`input.number[data-of="${CSS.escape(binding)}"]`);
    const field = input?.closest('.in');
    if (!input || !field) return [];
    return [
      make('p', {}, make('span', { 'aria-hidden': 'true' }, input.getAttribute('aria-label') ?? ''), field),
    ];
  });
  if (rows.length === 0) return undefined;
  return make('fieldset', {}, make('legend', {}, embedMessages[page.language].numbers), ...rows);
}

/** What an example comes to: the text that says it stays on the page. */
function resultsFor(example: string, page: PageData, store: Store): HTMLElement | undefined {
  const rows = announcedResults(store, page, example).map(({ quantity }) => {
    const output = make('output', { 'aria-live': 'off' });
    return { output, row: make('p', {}, make('span', {}, quantity), output) };
  });
  if (rows.length === 0) return undefined;
  const write = (): void => {
    for (const [index, { says }] of announcedResults(store, page, example).entries()) {
      const output = rows[index]?.output;
      if (output) output.textContent = says ?? '—';
    }
  };
  write();
  store.listen(oncePerFrame(write));
  whenRedrawn(write);
  const legend = make('legend', {}, embedMessages[page.language].results);
  return make('fieldset', {}, legend, ...rows.map(({ row }) => row));
}

const pageAddress = (hash: string): string => location.pathname + hash;

/** The way to the book. The address has the numbers as they are when it is followed. */
function sourceLine(language: PageData['language'], address: () => string): HTMLElement {
  const [book = '', ...page] = document.title.split(' · ').reverse();
  const link = make('a', { href: address(), target: '_blank', rel: 'noopener' });
  link.textContent = fill(embedMessages[language].from, { book, page: page.reverse().join(' · ') });
  const update = (): void => {
    link.href = address();
  };
  for (const event of ['pointerover', 'focus', 'pointerdown', 'keydown'])
    link.addEventListener(event, update);
  return make('p', { class: 'embed-source' }, link);
}

/** What is linked opens beside the page around, not in its frame. */
function openBeside(main: HTMLElement): void {
  main.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.target) return;
    const address = new URL(link.href);
    address.searchParams.delete('embed');
    link.href = address.href;
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

/** Shows only what the address names. */
export function startEmbed(): void {
  adoptStyles(document, css);
  const id = wantedName(location.search);
  const language = languageOfPage(document);
  const wanted = wantedElement(id);
  const main = make('main', { class: 'embed' });
  const show = (): void => {
    document.body.append(main);
    document.documentElement.classList.add('is-placed');
    openBeside(main);
    reportHeight(main, id);
  };
  if (!wanted) {
    const { unknown } = embedMessages[language];
    main.append(
      make('p', {}, fill(unknown, { id })),
      sourceLine(language, () => pageAddress('')),
    );
    show();
    return;
  }
  const anchor = wanted.id || wanted.closest('section')?.id || '';
  whenStoreIsReady((store, page) => {
    const beside =
      wanted.localName === 'figure'
        ? fieldsFor(wanted, page, store)
        : resultsFor(wanted.dataset['example'] ?? '', page, store);
    const notices = document.querySelector('[data-notices]');
    const bar = document.querySelector('[data-numbers-bar]');
    main.append(
      ...(notices ? [notices] : []),
      wanted,
      ...(beside ? [beside] : []),
      ...(bar ? [bar] : []),
      sourceLine(language, () => pageAddress(writeLink(anchor, store.differences()))),
    );
    show();
  });
}
