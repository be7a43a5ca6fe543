// A page with examples of the book's models and nothing else, and figures declared on it as in a chapter.yaml.
import { type ComponentType, h } from 'preact';
import renderToString from 'preact-render-to-string';
import type { FigureProps } from '../../components/figures/figure-props.ts';
import { kindOf } from '../../components/figures/kinds.ts';
import { chapterSchema } from '../../src/book/chapter.ts';
import { figureDataOf } from '../../src/book/figures/figure-data.ts';
import { type FigureSpec, figureSchema } from '../../src/book/figures/schema.ts';
import { numbersOf, type PageContext } from '../../src/book/page-context.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** A text in both languages. */
export const words = (en: string) => ({ en, zh: `${en}（中）` });

/** A page with these examples: model and inputs by the example's name. */
export async function pageWith(
  examples: Readonly<Record<string, object>>,
  language: Language = 'zh',
): Promise<PageContext> {
  const source = { cite: 'marx-1885', at: words('MEW 24') };
  const chapter = {
    ...chapterSchema.parse({
      title: words('T'),
      question: words('Q'),
      answer: { en: 'One.', zh: '一。' },
      objectives: { en: ['o'], zh: ['目'] },
      needs: { en: [], zh: [] },
      minutes: '1',
      sections: ['s'],
      examples: Object.fromEntries(
        Object.entries(examples).map(([id, example]) => [id, { title: words(id), source, ...example }]),
      ),
    }),
    id: 'turnover/t',
    part: 'turnover',
    slug: 't',
  };
  return { language, chapter, ...(await numbersOf(chapter)) };
}

/** What a figure is told on the page. */
export const dataOf = (spec: object, page: PageContext) =>
  figureDataOf(figureSchema.parse({ title: words('F'), ...spec }) as FigureSpec, page);

/** A figure as it stands in the static page. */
export function drawnOn(page: PageContext, spec: object): string {
  const { language, store } = page;
  const data = dataOf(spec, page);
  return renderToString(h(kindOf(data) as ComponentType<FigureProps>, { id: 'f', language, data, store }));
}

/** What a reader sees of it. */
export const textOf = (html: string): string =>
  html
    .replace(/<(title|desc)\b.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
