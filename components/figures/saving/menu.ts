// The menu of a figure: what it can be saved as, and how it is shared. Made when its button is first pressed; each file is
// made by a module that is fetched when it is asked for.
import { ImpossibleInputsError } from '~/calc/kernel/impossible-inputs.ts';
import { savingMessages } from '~/i18n/saving-messages.ts';
import { inReadersSymbols } from '~/state/conventions/symbols-in-data.ts';
import type { FigureData } from '~/state/figure-data.ts';
import type { PageData } from '~/state/page-data.ts';
import { saveFile } from '~/state/save-file.ts';
import { adoptStyles } from '~/state/shell/late-styles.ts';
import { make, makeButton } from '~/state/shell/make-element.ts';
import type { Store } from '~/state/store.ts';
import css from './menu.css?inline';
import { embedAddress, embedCode, linkTo } from './share.ts';

/** What a menu works on. */
interface Told {
  readonly button: HTMLElement;
  readonly figure: HTMLElement;
  readonly data: FigureData;
  readonly store: Store;
  readonly page: PageData;
}

/** What was done, in words; what is to be copied by hand where the browser does not let the page do it. */
interface Answer {
  readonly says: string;
  readonly byHand?: string;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = ({ figure, page }: Told, ending: string): string =>
  `${page.chapter.replaceAll('/', '-')}-${figure.id}.${ending}`;

function saved(told: Told, ending: string, content: BlobPart, type: string): Answer {
  const name = nameOf(told, ending);
  saveFile(name, content, type);
  return { says: savingMessages[told.page.language].saved(name) };
}

const chapterTitle = (): string => document.querySelector('h1')?.textContent?.trim() ?? '';

const picture = async ({ figure, store, page }: Told) => {
  const files = await import('./picture-files.ts');
  const { source } = savingMessages[page.language];
  const address = decodeURI(linkTo(figure.id, store, location.href));
  return {
    files,
    picture: await files.pictureOfPage(figure, page.language, source(chapterTitle(), address)),
  };
};

async function copy(text: string, says: string, { page }: Told): Promise<Answer> {
  try {
    await navigator.clipboard.writeText(text);
    return { says };
  } catch {
    return { says: savingMessages[page.language].byHand, byHand: text };
  }
}

/** What the menu offers, in order; `undefined` is a line between. */
const actions: readonly (readonly [name: ActionName, act: (told: Told) => Promise<Answer>] | undefined)[] = [
  ['svg', async (told) => saved(told, 'svg', (await picture(told)).picture.svg, 'image/svg+xml')],
  [
    'png',
    async (told) => {
      const { files, picture: drawn } = await picture(told);
      return saved(told, 'png', await files.pngOf(drawn), 'image/png');
    },
  ],
  [
    'csv',
    async (told) => {
      const { figureCsv } = await import('./table-files.ts');
      return saved(told, 'csv', figureCsv(told.data, told.store, told.page), 'text/csv');
    },
  ],
  [
    'xlsx',
    async (told) => {
      const { figureXlsx } = await import('./table-files.ts');
      const { data, store, page, figure } = told;
      const address = linkTo(figure.id, store, location.href);
      return saved(told, 'xlsx', await figureXlsx(data, store, page, address), workbook);
    },
  ],
  undefined,
  [
    'link',
    (told) =>
      copy(
        linkTo(told.figure.id, told.store, location.href),
        savingMessages[told.page.language].linkCopied,
        told,
      ),
  ],
  [
    'embed',
    (told) => {
      const { figure, data, store, page } = told;
      const code = embedCode(
        embedAddress(figure.id, store, location.href),
        `${data.title} · ${chapterTitle()}`,
        figure.offsetHeight + 140,
        page,
      );
      return copy(code, savingMessages[page.language].embedCopied, told);
    },
  ],
];

type ActionName = 'svg' | 'png' | 'csv' | 'xlsx' | 'link' | 'embed';

const gap = 4;
const edge = 8;

/** Puts the menu under its button, or above it where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.max(
    edge,
    Math.min(at.right - width, document.documentElement.clientWidth - width - edge),
  );
  const isBelow = at.bottom + gap + height <= innerHeight || at.top < height + gap;
  menu.style.left = `${left + scrollX}px`;
  menu.style.top = `${(isBelow ? at.bottom + gap : at.top - gap - height) + scrollY}px`;
}

/** Arrow keys, Home and End go through the menu. */
function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const at = document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[key];
  if (next === undefined) return false;
  items[next % items.length]?.focus();
  return true;
}

function makeMenu(told: Told): HTMLElement {
  const { button, page } = told;
  const messages = savingMessages[page.language];
  const status = make('p', { role: 'status' });
  const byHand = make('textarea', { readonly: true, rows: '4', 'aria-label': messages.byHand, hidden: true });
  const answer = ({ says, byHand: text = '' }: Answer): void => {
    status.textContent = says;
    byHand.value = text;
    byHand.hidden = text === '';
    if (text) byHand.select();
  };
  const run = (act: (told: Told) => Promise<Answer>): void => {
    act(told).then(answer, (problem: unknown) => {
      const isImpossible = problem instanceof ImpossibleInputsError;
      if (!isImpossible) console.warn(problem);
      answer({ says: isImpossible ? messages.impossible(problem.says[page.language]) : messages.failed });
    });
  };
  const list = make('div', { role: 'menu', 'aria-label': messages.label });
  for (const action of actions) {
    if (!action) {
      list.append(make('div', { role: 'separator' }));
      continue;
    }
    const [name, act] = action;
    list.append(makeButton(messages[name], () => run(act), { role: 'menuitem', tabindex: '-1' }));
  }
  const items = [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const menu = make(
    'div',
    { class: 'save-menu', popover: 'auto', id: `${told.figure.id}-menu` },
    list,
    status,
    byHand,
  );
  list.addEventListener('keydown', (event) => {
    if (moveFocus(items, event.key)) event.preventDefault();
    else if (event.key === 'Tab' && byHand.hidden) menu.hidePopover();
  });
  menu.addEventListener('toggle', () => {
    const isOpen = menu.matches(':popover-open');
    button.setAttribute('aria-expanded', `${isOpen}`);
    if (isOpen) {
      answer({ says: '' });
      place(menu, button);
      items[0]?.focus();
    }
  });
  button.after(menu);
  return menu;
}

const withMenu = new WeakSet<HTMLElement>();

/** Gives a figure its menu and opens it; from then on the button itself opens and closes it. */
export function openMenu(button: HTMLElement, store: Store, page: PageData): void {
  const figure = button.closest<HTMLElement>('figure');
  const own = figure && Object.hasOwn(page.figures, figure.id) ? page.figures[figure.id] : undefined;
  if (!figure || !own || withMenu.has(button) || !(button instanceof HTMLButtonElement)) return;
  withMenu.add(button);
  adoptStyles(document, css);
  const menu = makeMenu({
    button,
    figure,
    store,
    page,
    get data() {
      return inReadersSymbols(own, page.symbols);
    },
  });
  button.popoverTargetElement = menu;
  menu.showPopover();
  place(menu, button);
}
