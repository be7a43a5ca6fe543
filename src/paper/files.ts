// What the files of the editions are called, where they are made and where the site links to them.
import type { Language } from '~/i18n/languages.ts';

/** "capital-in-motion-en.pdf": the whole book. */
export const bookFile = (language: Language, kind: 'pdf' | 'epub'): string =>
  `capital-in-motion-${language}.${kind}`;

/** "annual-rate-en.pdf". @param chapter its id: "turnover/annual-rate" */
export const chapterFile = (language: Language, chapter: string): string =>
  `${chapter.replace('/', '-')}-${language}.pdf`;

/** The folder of the site in which they are published, below its root. */
export const downloads = 'downloads/';
