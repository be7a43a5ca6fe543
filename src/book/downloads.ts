// The book as files to take along: what they are called, and which of them the site offers. They are made by `npm run pdf` and
// `npm run epub` with `--into=public/downloads`; what is there when the site is built is published and linked to.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '~/i18n/languages.ts';
import { contentsOfBook } from './site-pages.ts';

/** "capital-in-motion-en.pdf": the whole book. */
export const bookFile = (language: Language, kind: 'pdf' | 'epub'): string =>
  `capital-in-motion-${language}.${kind}`;

/** "turnover-annual-rate-en.pdf". @param chapter its id: "turnover/annual-rate" */
export const chapterFile = (language: Language, chapter: string): string =>
  `${chapter.replace('/', '-')}-${language}.pdf`;

/** The folder of the site in which they are published, below its root. */
export const downloadsFolder = 'downloads';

/** A file that the site offers. */
export interface Download {
  readonly name: string;
  readonly kind: 'pdf' | 'epub';
  /** The id of the chapter; `undefined` for the whole book. */
  readonly chapter: string | undefined;
  readonly language: Language;
  readonly bytes: number;
}

/** The files that there are, the whole book first. */
export function downloads(root: string = process.cwd()): readonly Download[] {
  const chapters = contentsOfBook(root).flatMap(({ entries }) => entries.filter(({ exists }) => exists));
  const all = languages.flatMap((language) => [
    { name: bookFile(language, 'epub'), kind: 'epub' as const, chapter: undefined, language },
    { name: bookFile(language, 'pdf'), kind: 'pdf' as const, chapter: undefined, language },
    ...chapters.map(({ id }) => ({
      name: chapterFile(language, id),
      kind: 'pdf' as const,
      chapter: id,
      language,
    })),
  ]);
  return all.flatMap((one) => {
    const file = join(root, 'public', downloadsFolder, one.name);
    return existsSync(file) ? [{ ...one, bytes: statSync(file).size }] : [];
  });
}
