// The example on the cover: the two capitals of the chapter on the annual rate, in the source's numbers, as one page.
import { readChapter } from './book.ts';
import type { Chapter } from './chapter.ts';
import { chapterWithoutProse } from './chapter-without-prose.ts';

/** The chapter whose example it is; a link to it can carry the cover's numbers along. */
export const chapterOfCover = 'turnover/annual-rate';

/** The examples of that chapter that the cover uses. They follow no other example. */
const shown = ['capital-a', 'capital-b', 'rates'] as const;

/** @throws ContentError; an error when the chapter has no such example */
export function readCoverExample(root: string = process.cwd()): Chapter {
  const { chapter } = readChapter(root, `content/chapters/${chapterOfCover}`);
  const examples = shown.map((id) => {
    const example = chapter.examples[id];
    if (!example) throw new Error(`The cover shows the example ${id}, which ${chapterOfCover} no longer has`);
    return [id, example] as const;
  });
  return chapterWithoutProse('cover', chapter.title, { examples: Object.fromEntries(examples) });
}
