// What every component of a page may ask for: the language, the chapter, and the store that computes its numbers.

import { staticInputs } from '~/calc/exercises/fit-variants.ts';
import { type Exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { type PageModel, pageModel } from '~/calc/kernel/page-model.ts';
import { loadModel, loadModels } from '~/calc/registry.ts';
import type { Language } from '~/i18n/languages.ts';
import { readBinding } from '~/state/binding.ts';
import { createStore, type ExampleDefinition, type Store } from '~/state/store.ts';
import type { Chapter } from './chapter.ts';

/** The context of a chapter's page; stands in `Astro.locals.page`. */
export interface PageContext {
  readonly language: Language;
  readonly chapter: Chapter;
  /** The examples and exercises as the store has them. */
  readonly definitions: Readonly<Record<string, ExampleDefinition>>;
  /** The models they use, by id, with everything that a formula or a checker wants to know of them. */
  readonly models: ReadonlyMap<string, PageModel>;
  readonly store: Store;
}

/** A number of chapter.yaml cannot be read. The content check says where it stands. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError';
  constructor(binding: string, text: string) {
    super(`The input ${binding} is "${text}", which is no number; write 100, 1/2, 12.5 or 100%`);
  }
}

/** An input starts from what is not a figure of a table. The content check says where it stands. */
export class NoFigureError extends Error {
  override readonly name = 'NoFigureError';
  constructor(binding: string, starts: string) {
    super(
      `The input ${binding} starts from "${starts}", which is no figure of a table; write example.column@2016`,
    );
  }
}

/** A figure of a table, "example.column@2016"; `undefined` when it is none. */
export function figureAt(
  { examples }: Chapter,
  models: ReadonlyMap<string, PageModel>,
  binding: string,
): Exact | undefined {
  const place = readBinding(binding);
  const model = models.get(examples[place?.example ?? '']?.model ?? '');
  if (model?.kind !== 'ledger' || place?.period === undefined) return undefined;
  const value = model.evaluate()[`${place.quantity}@${place.period}`];
  return value && hasValue(value) ? value : undefined;
}

/** The examples of a chapter as a store takes them, their numbers in exact form. */
export function definitionsOf(
  chapter: Chapter,
  models: ReadonlyMap<string, PageModel>,
): Readonly<Record<string, ExampleDefinition>> {
  const exactly = (binding: string, given: string): string => {
    const number = readNumber(given);
    if (!number.ok) throw new UnreadableInputError(binding, given);
    return exactText(number.value);
  };
  const starting = (binding: string, starts: string): string => {
    const figure = figureAt(chapter, models, starts);
    if (!figure) throw new NoFigureError(binding, starts);
    return exactText(figure);
  };
  return Object.fromEntries(
    Object.entries(chapter.examples).map(([id, { model, inputs }]) => [
      id,
      {
        model,
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([name, given]) => {
            const binding = `${id}.${name}`;
            if (typeof given === 'string') return [name, exactly(binding, given)];
            return [name, 'starts' in given ? starting(binding, given.starts) : given];
          }),
        ),
      },
    ]),
  );
}

/**
 * The models that the examples and exercises of a chapter use, as far as they are known. A recurrence is reckoned for as
 * many periods as its examples give it, so that the text may speak of them whatever a reader sets.
 * @param isKnown for the content check: other models are left out, as are ledgers without a key
 * @throws UnknownModelError, LedgerWithoutKeyError, unless `isKnown` is given
 */
export async function modelsOf(
  chapter: Pick<Chapter, 'examples' | 'exercises'>,
  isKnown?: (id: string) => boolean,
): Promise<ReadonlyMap<string, PageModel>> {
  const examples = Object.values(chapter.examples);
  const ids = new Set([...examples, ...Object.values(chapter.exercises)].flatMap(({ model }) => model ?? []));
  const loaded = await Promise.all([...ids].filter((id) => isKnown?.(id) ?? true).map(loadModel));
  return new Map(
    loaded.flatMap((model) => {
      if (isKnown && model.kind === 'ledger' && model.key === undefined) return [];
      if (model.kind !== 'recurrence') return [[model.id, pageModel(model)] as const];
      const counts = examples
        .filter((example) => example.model === model.id)
        .map(({ inputs }) => {
          const given = inputs[model.periods.name];
          const count = typeof given === 'string' ? readNumber(given) : undefined;
          return Number((count?.ok ? count.value : model.periods.default).n);
        });
      return [[model.id, pageModel(model, Math.max(0, ...counts))] as const];
    }),
  );
}

/** The exercises of a chapter as a store takes them: examples with the numbers that the static page shows. */
export async function exerciseDefinitionsOf(
  chapter: Chapter,
): Promise<Readonly<Record<string, ExampleDefinition>>> {
  const exercises = Object.entries(chapter.exercises);
  const models = await loadModels(exercises.flatMap(([, { model }]) => model ?? []));
  return Object.fromEntries(
    exercises.flatMap(([id, exercise]) => {
      const model = models.get(exercise.model ?? '');
      return model ? [[id, { model: model.id, inputs: staticInputs(model, exercise, id) }]] : [];
    }),
  );
}

/** The examples and exercises of a chapter, the models they use, and their store in the source's numbers. */
export async function numbersOf(
  chapter: Chapter,
): Promise<Pick<PageContext, 'definitions' | 'models' | 'store'>> {
  const models = await modelsOf(chapter);
  const definitions = { ...definitionsOf(chapter, models), ...(await exerciseDefinitionsOf(chapter)) };
  return { definitions, models, store: createStore(definitions, models) };
}
