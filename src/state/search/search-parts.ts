// What stands in the dialogue of the search: the field, the choice of kinds, what is said, the list, the ways out.
import type { searchMessages } from '~/i18n/search-messages.ts';
import { type Counts, sumOf } from './choice.ts';
import { searchKinds } from './kinds.ts';

type Words = (typeof searchMessages)['en'];

export interface SearchParts {
  readonly field: HTMLInputElement;
  readonly kinds: HTMLFieldSetElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly other: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  /** What to do when nothing was found. */
  readonly help: HTMLElement;
  readonly glossary: HTMLAnchorElement;
  readonly contents: HTMLAnchorElement;
  /** Everything, in the order in which it stands. */
  readonly all: readonly HTMLElement[];
  /** "" for all kinds. */
  readonly chosenKind: () => string;
  /** Shows the kinds of which something was found, with how many. */
  readonly offerKinds: (counts: Counts) => void;
}

function makeField({ query, hint }: Words): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'text';
  field.className = 'search-field';
  field.enterKeyHint = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.autofocus = true;
  field.maxLength = 200;
  field.placeholder = query;
  const attributes = {
    role: 'combobox',
    'aria-label': query,
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-describedby': 'search-hint',
    autocorrect: 'off',
    autocapitalize: 'off',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  field.title = hint;
  return field;
}

function makeChoice(words: Words): Pick<SearchParts, 'kinds' | 'chosenKind' | 'offerKinds'> {
  const kinds = document.createElement('fieldset');
  const legend = document.createElement('legend');
  kinds.className = 'search-kinds';
  legend.className = 'visually-hidden';
  legend.textContent = words.kindsShown;
  const choices = (['', ...searchKinds] as const).map((kind) => {
    const label = document.createElement('label');
    const button = document.createElement('input');
    const count = document.createElement('span');
    button.type = 'radio';
    button.name = 'search-kind';
    button.value = kind;
    button.checked = kind === '';
    count.className = 'search-count';
    label.append(button, kind === '' ? words.all : words.kinds[kind], ' ', count);
    return { kind, label, button, count };
  });
  kinds.append(legend, ...choices.map(({ label }) => label));
  return {
    kinds,
    chosenKind: () => choices.find(({ button }) => button.checked)?.kind ?? '',
    offerKinds: (counts) => {
      for (const { kind, label, button, count } of choices) {
        const number = kind === '' ? sumOf(counts) : (counts.get(kind) ?? 0);
        count.textContent = String(number);
        label.hidden = number === 0;
        // A kind of which there is nothing any more cannot stay chosen.
        if (number === 0 && button.checked && choices[0]) choices[0].button.checked = true;
      }
    },
  };
}

function makeHelp({
  shorter,
  glossary,
  contents,
}: Words): Pick<SearchParts, 'help' | 'glossary' | 'contents'> {
  const help = document.createElement('ul');
  help.className = 'search-help';
  const links = [glossary, contents].map((text) => {
    const link = document.createElement('a');
    link.textContent = text;
    return link;
  });
  const [toGlossary = document.createElement('a'), toContents = document.createElement('a')] = links;
  const items = [shorter, toGlossary, toContents].map((content) => {
    const item = document.createElement('li');
    item.append(content);
    return item;
  });
  help.append(...items);
  return { help, glossary: toGlossary, contents: toContents };
}

const button = (className: string, text: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
};

const paragraph = (className: string, text: string): HTMLElement => {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
};

export function makeParts(words: Words): SearchParts {
  const field = makeField(words);
  const choice = makeChoice(words);
  const help = makeHelp(words);
  const status = paragraph('search-status', '');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  list.id = 'search-results';
  list.className = 'search-results';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.results);
  const other = button('search-other', words.back);
  const more = button('search-more', words.more);
  const hint = paragraph('search-hint', words.hint);
  hint.id = 'search-hint';
  const keys = paragraph('search-keys', words.keys);
  const said = document.createElement('div');
  said.className = 'search-said';
  said.append(status, other);
  const all = [field, choice.kinds, said, help.help, list, more, hint, keys];
  return { field, status, list, other, more, ...choice, ...help, all };
}
