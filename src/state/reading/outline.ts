// The titles of chapters and sections, fetched when a page has to name a place in another chapter.
import { pagePath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';

/** A chapter as the site tells of it in `outline.json`. */
export interface ChapterOutline {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The chapters by id. */
export type Outline = ReadonlyMap<string, ChapterOutline>;

/** Fetches the outline; empty where there is no network, so that places are told by their ids. */
export async function fetchOutline(language: Language): Promise<Outline> {
  try {
    const answer = await fetch(pagePath(language, 'outline.json'));
    const chapters: readonly ChapterOutline[] = await answer.json();
    return new Map(chapters.map((chapter) => [chapter.id, chapter]));
  } catch {
    return new Map();
  }
}

/** The title of a section. @returns undefined for one that is not in the book */
export const sectionTitle = (outline: Outline, chapter: string, section: string): string | undefined =>
  outline.get(chapter)?.sections.find(({ id }) => id === section)?.title;
