// The pages about the book: what content/pages/pages.yaml says of each. Their prose stands beside it, content/pages/<page>/.
import { z } from 'astro/zod';
import type { Language } from '~/i18n/languages.ts';
import { identifier, title } from './shapes.ts';
import { onceUnchanged } from './unchanged-file.ts';
import { readYaml } from './yaml-file.ts';

const textPage = z.strictObject({
  description: title,
  /** Ids of the `##` headings, in order, for both languages. */
  sections: z.array(identifier).min(1),
  /** A worked example of a chapter with which a reader may try things. It follows no other. */
  example: z.strictObject({ chapter: z.string(), id: z.string() }).optional(),
});

/** Where the pages are described, from the project's root. */
export const textPagesFile = 'content/pages/pages.yaml';

const pagesOf = onceUnchanged((root, file) =>
  readYaml(root, file, z.strictObject({ about: textPage, 'how-to-read': textPage, instructors: textPage })),
);

/** The pages with the lines on which they are described. @throws ContentError */
export const readTextPages = (root: string = process.cwd()) => pagesOf(root, textPagesFile);

/** A page about the book. */
export type TextPageName = 'about' | 'how-to-read' | 'instructors';
export const textPageNames: readonly TextPageName[] = ['about', 'how-to-read', 'instructors'];

/** The prose of a page, from the project's root. */
export const textPageFile = (page: TextPageName, language: Language): string =>
  `content/pages/${page}/${language}.mdx`;
