// The table of contents: content/contents.yaml, joined with the chapters that exist.
import { z } from 'astro/zod';
import type { Chapter } from './chapter.ts';
import { identifier } from './shapes.ts';
import { onceUnchanged } from './unchanged-file.ts';
import { readYaml } from './yaml-file.ts';

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** The shape of contents.yaml: the parts in order, each with its chapters in order. */
export const contentsSchema = z.array(
  z.strictObject({
    id: identifier,
    title: text,
    chapters: z.array(z.strictObject({ slug: identifier, title: text, question: text })).min(1),
  }),
);

type Planned = z.infer<typeof contentsSchema>[number];

/** One line of the contents. `number` counts through the whole book from 1. */
export interface ContentsEntry {
  readonly id: string;
  readonly number: number;
  readonly title: Planned['title'];
  readonly question: Planned['title'];
  /** Whether the chapter can be read already. */
  readonly exists: boolean;
}

/** A part with its chapters. */
export interface ContentsPart {
  readonly id: string;
  readonly title: Planned['title'];
  readonly entries: readonly ContentsEntry[];
}

const plannedContents = onceUnchanged((root, file) => readYaml(root, file, contentsSchema).data);

/**
 * The parts of the book in order. A chapter that exists has the title and question of its own chapter.yaml.
 * @throws ContentError when contents.yaml has another shape
 */
export function readContents(
  chapters: readonly Chapter[],
  root: string = process.cwd(),
): readonly ContentsPart[] {
  const written = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const planned = plannedContents(root, 'content/contents.yaml');
  let number = 0;
  return planned.map((part) => ({
    id: part.id,
    title: part.title,
    entries: part.chapters.map(({ slug, title, question }) => {
      const id = `${part.id}/${slug}`;
      const chapter = written.get(id);
      number += 1;
      return {
        id,
        number,
        title: chapter?.title ?? title,
        question: chapter?.question ?? question,
        exists: chapter !== undefined,
      };
    }),
  }));
}
