// The prose of a chapter, ready to be shown, and the addresses of the pages that show it.
import { getEntry, render } from 'astro:content';
import { type Language, languages } from '~/i18n/languages.ts';
import { readBook } from './book.ts';
import type { Chapter } from './chapter.ts';
import { proseFile } from './notes.ts';

/** For pages below "[language]/…/[part]/[slug]": every chapter in every language. */
export const chapterPaths = () =>
  readBook().chapters.flatMap(({ chapter }) =>
    languages.map((language) => ({
      params: { language, part: chapter.part, slug: chapter.slug },
      props: { language, chapter },
    })),
  );

/** The prose of a chapter as a component, and the titles of its sections in order. @throws Error when a language is missing */
export async function renderedChapter({ id }: Chapter, language: Language) {
  const entry = await getEntry('chapters', `${id}/${language}`);
  if (!entry)
    throw new Error(`${proseFile(id, language)} is missing: every chapter stands in both languages`);
  const { Content, headings } = await render(entry);
  return { Content, sectionTitles: headings.filter(({ depth }) => depth === 2).map(({ text }) => text) };
}
