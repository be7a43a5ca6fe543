// The chapters with the titles of their sections, in one language: what a page needs to name a place in another chapter.
import type { Language } from '~/i18n/languages.ts';
import type { ChapterOutline } from '~/state/reading/outline.ts';
import { readBook } from './book.ts';
import { renderedChapter } from './rendered-chapter.ts';

/** Every chapter that can be read, in the order in which the book has them. */
export const outlineOfBook = (language: Language): Promise<readonly ChapterOutline[]> =>
  Promise.all(
    readBook().chapters.map(async ({ chapter }) => {
      const { sectionTitles } = await renderedChapter(chapter, language);
      return {
        id: chapter.id,
        title: chapter.title[language],
        sections: chapter.sections.map((id, index) => ({ id, title: sectionTitles[index] ?? id })),
      };
    }),
  );
