// Where a formula or a figure stands: a work of the bibliography and the place in it.
import type { InBothLanguages } from './languages.ts';

/** A work, by its id in content/bibliography.json, and the place in it as each language writes it. */
export interface Source {
  readonly cite: string;
  readonly at: InBothLanguages;
}

/** A place in Capital II: chapter and pages of MEW 24, such as `capitalTwo('16', '296–298')`. */
export const capitalTwo = (chapter: string, pages: string): Source => ({
  cite: 'marx-1885',
  at: {
    en: `ch. ${chapter}, MEW 24, ${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`,
    zh: `第${chapter}章，MEW 24，第${pages.replaceAll('–', '—').replaceAll(', ', '、')}页`,
  },
});
