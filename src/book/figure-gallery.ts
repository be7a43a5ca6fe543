// The gallery of figures: one small instance of every kind, and the lines of YAML that declare it. To the components such
// a page is a chapter without prose.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Chapter, chapterSchema } from './chapter.ts';
import { chapterWithoutProse } from './chapter-without-prose.ts';
import { readYaml } from './yaml-file.ts';

const file = 'content/figure-gallery.yaml';

const gallerySchema = chapterSchema
  .pick({ examples: true, figures: true })
  .extend({ fields: z.record(z.string(), z.array(z.string())) });

/** A figure of the gallery. */
export interface GalleryEntry {
  readonly id: string;
  readonly kind: string;
  /** As an author writes it in chapter.yaml. */
  readonly yaml: string;
  /** Bindings of the numbers that may be changed below it. */
  readonly fields: readonly string[];
}

export interface Gallery {
  readonly chapter: Chapter;
  readonly entries: readonly GalleryEntry[];
}

/** Reads the gallery. @throws ContentError */
export function readGallery(title: Chapter['title'], root: string = process.cwd()): Gallery {
  const { data, lineOf } = readYaml(root, file, gallerySchema);
  const lines = readFileSync(`${root}/${file}`, 'utf8').trimEnd().split('\n');
  const ids = Object.keys(data.figures);
  const begins = [...ids.map((id) => lineOf(['figures', id]) - 1), lines.length];
  return {
    chapter: chapterWithoutProse('gallery', title, { examples: data.examples, figures: data.figures }),
    entries: ids.map((id, index) => ({
      id,
      kind: data.figures[id]?.kind ?? '',
      yaml: lines
        .slice(begins[index], begins[index + 1])
        .join('\n')
        .replace(/^ {2}/gm, '')
        .trimEnd(),
      fields: data.fields[id] ?? [],
    })),
  };
}
