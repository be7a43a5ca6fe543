// The chapters with the titles of their sections, in one language: what a page needs to name a place in another chapter.
import { getEntry, render } from 'astro:content';
import type { Language } from '~/i18n/languages.ts';
import type { ChapterOutline } from '~/state/reading/outline.ts';
import { readBook } from './book.ts';

/** Every chapter that can be read, in the order in which the book has them. */
export const outlineOfBook = (language: Language): Promise<readonly ChapterOutline[]> =>
  Promise.all(
    readBook().chapters.map(async ({ chapter }) => {
      const entry = await getEntry('chapters', `${chapter.id}/${language}`);
      const headings = entry ? (await render(entry)).headings.filter(({ depth }) => depth === 2) : [];
      return {
        id: chapter.id,
        title: chapter.title[language],
        sections: chapter.sections.map((id, index) => ({ id, title: headings[index]?.text ?? id })),
      };
    }),
  );
