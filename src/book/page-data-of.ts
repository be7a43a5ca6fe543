// The data that a chapter's static page carries for its script.

import { blanksOf } from '~/calc/exercises/definition.ts';
import { figureWords } from '~/i18n/figure-words.ts';
import { fill, scriptMessages } from '~/i18n/live-messages.ts';
import type { PageData } from '~/state/page-data.ts';
import { figureDataOf } from './figures/figure-data.ts';
import type { PageContext } from './page-context.ts';
import { symbolsInData } from './symbols/in-data.ts';

/** A chapter's models, examples, exercises and messages, in the page's language. */
export function pageDataOf(page: PageContext): PageData {
  const { chapter, language, definitions, models } = page;
  const examples = Object.entries(definitions).map(([id, definition]) => {
    const example = chapter.examples[id];
    const announce = example?.announce ?? [];
    const { periodName } = models.get(definition.model) ?? {};
    const period =
      periodName && announce.some((name) => name.includes('@'))
        ? { period: fill(figureWords[language].flow.period, { name: periodName[language] }) }
        : {};
    return [id, { ...definition, title: example?.title[language] ?? '', announce, ...period }] as const;
  });
  const told = (model: string): ReadonlySet<string> =>
    new Set([
      ...examples.flatMap(([, example]) =>
        example.model === model ? example.announce.map((name) => name.replace(/@.*/, '')) : [],
      ),
      ...Object.values(chapter.exercises).flatMap((exercise) =>
        exercise.model === model ? blanksOf(exercise).map(({ asks }) => asks) : [],
      ),
    ]);
  const exercises = Object.entries(chapter.exercises).map(
    ([id, { title: _, formerly: __, ...exercise }]) => [id, exercise] as const,
  );
  const figures = Object.fromEntries(
    Object.entries(chapter.figures).map(([id, figure]) => [id, figureDataOf(figure, page)]),
  );
  const symbols = symbolsInData(figures, language);
  return {
    chapter: chapter.id,
    language,
    models: Object.fromEntries([...models].map(([id, model]) => [id, model.compiled(language, told(id))])),
    examples: Object.fromEntries(examples),
    exercises: Object.fromEntries(exercises),
    figures,
    ...(symbols && { symbols }),
    messages: scriptMessages[language],
  };
}
