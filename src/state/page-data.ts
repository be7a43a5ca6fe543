// What the static page tells its script: the chapter's examples as the store takes them, and its language's words.

import type { CompiledModel } from '~/calc/kernel/live-model.ts';
import type { Language } from '~/i18n/languages.ts';
import type { ScriptMessages } from '~/i18n/live-messages.ts';
import type { Exercises } from './exercises/exercises.ts';
import type { FigureData } from './figure-data.ts';
import type { ExampleDefinition } from './store.ts';

/** An example of the page; all of it besides the definition is for what a screen reader is told. */
export interface PageExample extends ExampleDefinition {
  readonly title: string;
  readonly announce: readonly string[];
  /** How a period is called, such as "year {number}", where what is announced names one. */
  readonly period?: string;
}

export interface PageData {
  readonly chapter: string;
  readonly language: Language;
  /** The models of the examples, compiled in the page's language, by id. */
  readonly models: Readonly<Record<string, CompiledModel>>;
  readonly examples: Readonly<Record<string, PageExample>>;
  /** The exercises; each is also among the examples, under the same id. */
  readonly exercises: Exercises;
  /** What the figures draw, by id. */
  readonly figures: Readonly<Record<string, FigureData>>;
  /** Words of the figures that have symbols in them, and the same in the other language's symbols. */
  readonly symbols?: Readonly<Record<string, string>>;
  readonly messages: ScriptMessages;
}

/** The id of the element that holds the page's data as JSON. */
export const pageDataId = 'page-data';

/** Reads the page's data; `undefined` on a page without numbers. */
export function readPageData(document: Document): PageData | undefined {
  const text = document.getElementById(pageDataId)?.textContent;
  return text ? JSON.parse(text) : undefined;
}
