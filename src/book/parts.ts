// What the page of a part says around its chapters, content/parts/<part>.yaml: what the part asks, and how it leads on.
import { z } from 'astro/zod';
import { inBothLanguages, words } from './shapes.ts';
import { onceUnchanged } from './unchanged-file.ts';
import { readYaml } from './yaml-file.ts';

/** Paragraphs; both languages have as many, for both make the same argument. */
const paragraphs = inBothLanguages(z.array(words).min(1)).refine(
  ({ en, zh }) => en.length === zh.length,
  'as many paragraphs in both languages',
);

const partSchema = z.strictObject({ opening: paragraphs, closing: paragraphs });

export type PartText = z.infer<typeof partSchema>;

/** The folder of these files, from the project's root. */
export const partsFolder = 'content/parts';

export const partFile = (id: string): string => `${partsFolder}/${id}.yaml`;

const textOf = onceUnchanged((root, file): PartText => readYaml(root, file, partSchema).data);

/** @throws ContentError when the file has another shape */
export const readPart = (id: string, root: string = process.cwd()): PartText => textOf(root, partFile(id));
