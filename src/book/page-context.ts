// What every component of a page may ask for: the language, the chapter, and the store that computes its numbers.

import { staticInputs } from '~/calc/exercises/fit-variants.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { loadModels } from '~/calc/registry.ts';
import type { Language } from '~/i18n/languages.ts';
import { createStore, type ExampleDefinition, type Store } from '~/state/store.ts';
import type { Chapter } from './chapter.ts';

/** The context of a chapter's page; stands in `Astro.locals.page`. */
export interface PageContext {
  readonly language: Language;
  readonly chapter: Chapter;
  /** The examples and exercises as the store has them. */
  readonly definitions: Readonly<Record<string, ExampleDefinition>>;
  /** The models they use, by id, with everything that a formula or a checker wants to know of them. */
  readonly models: ReadonlyMap<string, Model>;
  readonly store: Store;
}

/** A number of chapter.yaml cannot be read. The content check says where it stands. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError';
  constructor(binding: string, text: string) {
    super(`The input ${binding} is "${text}", which is no number; write 100, 1/2, 12.5 or 100%`);
  }
}

/** The examples of a chapter as a store takes them, their numbers in exact form. */
export function definitionsOf(chapter: Chapter): Readonly<Record<string, ExampleDefinition>> {
  const exactly = (binding: string, given: string): string => {
    const number = readNumber(given);
    if (!number.ok) throw new UnreadableInputError(binding, given);
    return exactText(number.value);
  };
  return Object.fromEntries(
    Object.entries(chapter.examples).map(([id, { model, inputs }]) => [
      id,
      {
        model,
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([name, given]) => [
            name,
            typeof given === 'string' ? exactly(`${id}.${name}`, given) : given,
          ]),
        ),
      },
    ]),
  );
}

/** The exercises of a chapter as a store takes them: examples with the numbers that the static page shows. */
export async function exerciseDefinitionsOf(
  chapter: Chapter,
): Promise<Readonly<Record<string, ExampleDefinition>>> {
  const exercises = Object.entries(chapter.exercises);
  const models = await loadModels(exercises.map(([, { model }]) => model));
  return Object.fromEntries(
    exercises.flatMap(([id, exercise]) => {
      const model = models.get(exercise.model);
      return model ? [[id, { model: model.id, inputs: staticInputs(model, exercise, id) }]] : [];
    }),
  );
}

/** The examples and exercises of a chapter, the models they use, and their store in the source's numbers. */
export async function numbersOf(
  chapter: Chapter,
): Promise<Pick<PageContext, 'definitions' | 'models' | 'store'>> {
  const definitions = { ...definitionsOf(chapter), ...(await exerciseDefinitionsOf(chapter)) };
  const models = await loadModels(Object.values(definitions).map(({ model }) => model));
  return { definitions, models, store: createStore(definitions, models) };
}
