// A page that shows numbers or figures but is no chapter: to the components it is one without prose.
import type { Chapter } from './chapter.ts';

const nothing = { en: [], zh: [] };

/**
 * @param id stands for the chapter's: the browser keeps changed numbers under it
 * @param title of the page
 */
export function chapterWithoutProse(
  id: string,
  title: Chapter['title'],
  shown: Partial<Pick<Chapter, 'examples' | 'figures'>>,
): Chapter {
  const [part = '', ...slug] = id.split('/');
  return {
    id,
    part,
    slug: slug.join('/') || part,
    title,
    question: title,
    answer: title,
    objectives: nothing,
    needs: nothing,
    minutes: 1,
    sections: [],
    examples: {},
    figures: {},
    exercises: {},
    formerly: {},
    ...shown,
  };
}
