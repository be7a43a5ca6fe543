// What a page shows against what the models give: its results, its fields, and which of its sentences stand.
import type { Page } from '@playwright/test';
import type { NumberStyle } from '../../../src/calc/kernel/number-format.ts';
import { hasMark, show, withSign } from '../../../src/calc/kernel/show.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { type Condition, holds, isComparison } from '../../../src/state/condition.ts';
import type { Store } from '../../../src/state/store.ts';

/** A number of the page and the text that stands there. */
interface Shown {
  readonly of: string;
  readonly as: string | null;
  readonly sign: string | null;
  readonly text: string;
}

/** What a page shows: its results, and which of its conditional sentences stand. */
const readPage = (page: Page) =>
  page.evaluate(() => ({
    numbers: [...document.querySelectorAll('[data-of]:not(input)')].map((node) => ({
      of: node.getAttribute('data-of') ?? '',
      as: node.getAttribute('data-as'),
      sign: node.getAttribute('data-sign'),
      text: node.textContent ?? '',
    })),
    fields: [...document.querySelectorAll<HTMLInputElement>('input[data-of]')].map((node) => ({
      of: node.dataset['of'] ?? '',
      value: node.value,
    })),
    sentences: [...document.querySelectorAll<HTMLElement>('[data-when]')].map((node) => ({
      when: node.dataset['when'] ?? '',
      hidden: node.hidden,
    })),
  }));

const textOf = (store: Store, language: Language, { of, as, sign }: Omit<Shown, 'text'>): string => {
  const text = show(store.read(of), (as as NumberStyle | null) ?? store.quantity(of).unit.style, language);
  return sign && hasMark(text) ? withSign(text, sign) : text;
};

const conditionOf = (when: string): Condition => {
  const [of = '', comparison = '', than = ''] = when.split(' ');
  if (!isComparison(comparison)) throw new Error(`"${when}" is no condition`);
  return { of, comparison, than };
};

/** What differs between the page and the models, in words. */
export async function differences(page: Page, store: Store, language: Language): Promise<readonly string[]> {
  const { numbers, fields, sentences } = await readPage(page);
  return [
    ...numbers.flatMap((shown) => {
      const right = textOf(store, language, shown);
      return shown.text === right ? [] : [`${shown.of} is "${shown.text}", not "${right}"`];
    }),
    ...fields.flatMap(({ of, value }) => {
      const right = show(store.read(of), store.quantity(of).unit.style, language);
      return value === right ? [] : [`the field ${of} is "${value}", not "${right}"`];
    }),
    ...sentences.flatMap(({ when, hidden }) => {
      const isRight = hidden === !holds(conditionOf(when), store);
      return isRight ? [] : [`the sentence for "${when}" is ${hidden ? 'hidden' : 'shown'}`];
    }),
  ];
}
