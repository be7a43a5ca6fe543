// What stands in the dialogue of the search: the field, the choice of kinds, what is said, the list, the ways out.
import type { searchMessages } from '~/i18n/search-messages.ts';
import { make } from '../shell/make-element.ts';
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

const makeField = ({ query, hint }: Words): HTMLInputElement =>
  make('input', {
    type: 'text',
    class: 'search-field',
    enterkeyhint: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    autofocus: true,
    maxlength: '200',
    placeholder: query,
    title: hint,
    role: 'combobox',
    'aria-label': query,
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-describedby': 'search-hint',
    autocorrect: 'off',
    autocapitalize: 'off',
  });

function makeChoice(words: Words): Pick<SearchParts, 'kinds' | 'chosenKind' | 'offerKinds'> {
  const choices = (['', ...searchKinds] as const).map((kind) => {
    const button = make('input', {
      type: 'radio',
      name: 'search-kind',
      value: kind,
      checked: kind === '',
    });
    const count = make('span', { class: 'search-count' });
    const label = make('label', {}, button, kind === '' ? words.all : words.kinds[kind], ' ', count);
    return { kind, label, button, count };
  });
  const legend = make('legend', { class: 'visually-hidden' }, words.kindsShown);
  const labels = choices.map(({ label }) => label);
  const kinds = make('fieldset', { class: 'search-kinds' }, legend, ...labels);
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
  const toGlossary = make('a', {}, glossary);
  const toContents = make('a', {}, contents);
  const items = [shorter, toGlossary, toContents].map((content) => make('li', {}, content));
  const help = make('ul', { class: 'search-help' }, ...items);
  return { help, glossary: toGlossary, contents: toContents };
}

/** Makes what stands in the dialogue, empty. */
export function makeParts(words: Words): SearchParts {
  const field = makeField(words);
  const choice = makeChoice(words);
  const help = makeHelp(words);
  const status = make('p', { class: 'search-status', role: 'status' });
  const list = make('div', {
    id: 'search-results',
    class: 'search-results',
    role: 'listbox',
    'aria-label': words.results,
  });
  const other = make('button', { type: 'button', class: 'search-other' }, words.back);
  const more = make('button', { type: 'button', class: 'search-more' }, words.more);
  const hint = make('p', { id: 'search-hint', class: 'search-hint' }, words.hint);
  const keys = make('p', { class: 'search-keys' }, words.keys);
  const said = make('div', { class: 'search-said' }, status, other);
  const all = [field, choice.kinds, said, help.help, list, more, hint, keys];
  return { field, status, list, other, more, ...choice, ...help, all };
}
