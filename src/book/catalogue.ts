// What can be assigned, made from the book: chapters with their sections, activities, exercises and numbers. The pages for
// instructors and the checker fetch it in one file (src/pages/[language]/exercises.json.ts).
import { readFileSync } from 'node:fs';
import type {
  Catalogue,
  CatalogueChapter,
  CatalogueExercise,
  CatalogueNumber,
} from '~/assignments/catalogue.ts';
import { blanksOf, type ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { generatorVersion } from '~/calc/exercises/random.ts';
import { compile } from '~/calc/kernel/compile.ts';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import type { CompiledModel, LiveQuantity } from '~/calc/kernel/live-model.ts';
import type { Model } from '~/calc/kernel/model.ts';

import { loadModels } from '~/calc/registry.ts';
import { withUnit } from '~/calc/spreadsheet/lines.ts';
import type { Language } from '~/i18n/languages.ts';
import type { ChapterOutline } from '~/state/reading/outline.ts';
import { activitiesOf } from './activities.ts';
import type { Book } from './book.ts';
import type { Chapter, Exercise } from './chapter.ts';
import { readContents } from './contents.ts';
import { edition } from './edition.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { proseFile } from './notes.ts';
import { numbersOf } from './page-context.ts';
import { sectionOfLine } from './section-of-line.ts';

/**
 * The catalogue of the book.
 * @param outline the titles of the sections; those that it does not know are called by their ids
 */
export async function catalogueOf(
  book: Book,
  language: Language,
  outline: readonly ChapterOutline[] = [],
): Promise<Catalogue> {
  const chapters = book.chapters.map(({ chapter }) => chapter);
  const exercises = chapters.flatMap((chapter) => Object.values(chapter.exercises));
  const models = await loadModels(exercises.flatMap(({ model }) => model ?? []));
  const parts = readContents(chapters);
  const places = parts.flatMap(({ title, entries }) =>
    entries.map(({ id, number }) => [id, { part: title[language], number }] as const),
  );
  const place = new Map(places);
  const made = book.chapters.map(async ({ chapter }): Promise<CatalogueChapter> => {
    const titles = outline.find(({ id }) => id === chapter.id)?.sections ?? [];
    const activities = activitiesOf(chapter, language);
    return {
      id: chapter.id,
      number: place.get(chapter.id)?.number ?? 0,
      title: chapter.title[language],
      part: place.get(chapter.id)?.part ?? chapter.part,
      minutes: chapter.minutes,
      sections: chapter.sections.map((id) => ({
        id,
        title: titles.find((section) => section.id === id)?.title ?? id,
        activities: activities[id] ?? [],
        formerly: chapter.formerly[id] ?? [],
      })),
      exercises: exercisesOf(chapter, language, models),
      numbers: await numbersIn(chapter, language),
    };
  });
  const inOrder = (await Promise.all(made)).sort((left, right) => left.number - right.number);
  return {
    edition,
    generator: generatorVersion,
    language,
    chapters: inOrder,
    models: compiledModels(models, exercises, language),
  };
}

/** The models as data. A misconception has its words too: the checker tells an instructor which ones were common. */
function compiledModels(
  models: ReadonlyMap<string, Model>,
  exercises: readonly Exercise[],
  language: Language,
): Record<string, CompiledModel> {
  const compiled = [...models].map(([id, model]) => {
    const blanks = exercises.filter((exercise) => exercise.model === id).flatMap(blanksOf);
    const told = new Set(blanks.flatMap(({ asks, misconceptions }) => [asks, ...misconceptions]));
    return [id, compile(model, language, told)] as const;
  });
  return Object.fromEntries(compiled);
}

/** The exercises of a chapter by id, in its order. */
function exercisesOf(
  chapter: Chapter,
  language: Language,
  models: ReadonlyMap<string, Model>,
): Record<string, CatalogueExercise> {
  const mdx = readFileSync(proseFile(chapter.id, language), 'utf8');
  const sectionAt = sectionOfLine(mdx, chapter.sections);
  const lines = new Map(
    elementsInMdx(mdx, 'Exercise').map(({ attributes, line }) => [attributes['id'], line] as const),
  );
  const made = Object.entries(chapter.exercises).map(([id, exercise], index) => {
    const { title, formerly, ...definition } = exercise;
    const words = (name: string): string => {
      const quantity = models.get(definition.model ?? '')?.quantities.get(name);
      return quantity ? inWords(quantity, language) : name;
    };
    return [
      id,
      {
        title: title[language],
        number: index + 1,
        section: sectionAt(lines.get(id) ?? 1) ?? '',
        definition,
        formerly,
        parts: partsInWords(definition, words),
        inputs: Object.fromEntries(Object.keys(definition.draw ?? {}).map((name) => [name, words(name)])),
      },
    ] as const;
  });
  return Object.fromEntries(made);
}

/** What each part asks for. The parts that are no quantities go by no words: the question says it. */
const partsInWords = (
  definition: ExerciseDefinition,
  words: (name: string) => string,
): Record<string, string> => Object.fromEntries(blanksOf(definition).map(({ asks }) => [asks, words(asks)]));

const inWords = ({ label, unit }: LiveQuantity, language: Language): string =>
  withUnit(label[language], unit.name[language], language);

/** The numbers of a chapter's worked examples that stand in a field, each once, in the order of the prose. */
async function numbersIn(chapter: Chapter, language: Language): Promise<readonly CatalogueNumber[]> {
  const { store } = await numbersOf(chapter);
  const mdx = readFileSync(proseFile(chapter.id, language), 'utf8');
  const bindings = new Set(elementsInMdx(mdx, 'In').map(({ attributes }) => attributes['of'] ?? ''));
  return [...bindings].flatMap((binding) => {
    const input = store.input(binding);
    const value = input && store.read(binding);
    if (!input || !value || !hasValue(value)) return [];
    const example = chapter.examples[binding.split('.')[0] ?? '']?.title[language];
    const label = [example, inWords(input, language)].filter(Boolean).join(language === 'zh' ? '：' : ': ');
    const { min, max, whole } = input;
    const bounds = {
      ...(min && { min: exactText(min) }),
      ...(max && { max: exactText(max) }),
      ...(whole && { whole }),
    };
    return [{ binding, label, value: exactText(value), ...bounds }];
  });
}
