// The pages that the budget holds for: every chapter in content/, in every language of the book.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, root } from '../../src/commands/tools.mjs';
import { languages } from '../../src/i18n/languages.ts';

/** A chapter in one language: its path below the base path, such as `en/turnover/annual-rate/`, and its HTML. */
export type ChapterPage = { readonly path: string; readonly html: string };

/** @throws when a chapter is not in the built site, or there is no chapter at all */
export const chapterPages = (): ChapterPage[] => {
  const chapters = globSync('*/*/chapter.yaml', { cwd: join(root, 'content', 'chapters') })
    .map((file) => file.replace(/\\/g, '/').replace(/chapter\.yaml$/, ''))
    .sort();
  if (chapters.length === 0) throw new Error('There is no chapter in content/chapters.');
  return chapters.flatMap((chapter) =>
    languages.map((language) => {
      const path = `${language}/${chapter}`;
      const file = join(builtSite, path, 'index.html');
      if (!existsSync(file)) throw new Error(`${file} was not built: build the book first (npm run build).`);
      return { path, html: readFileSync(file, 'utf8') };
    }),
  );
};
