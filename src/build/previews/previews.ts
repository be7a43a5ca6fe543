// The pictures beside links, one for each page in each language: which there are, and what is on them.
import { figureMarkup } from '@components/figures/figure-parts.ts';
import { readBook } from '~/book/book.ts';
import { numbersOf } from '~/book/page-context.ts';
import { pagesWithoutModels, type SitePage, wayTo } from '~/book/site-pages.ts';
import { previewName } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { bookMessages } from '~/i18n/messages.ts';
import { type Card, cardSvg } from './card.ts';
import { painted } from './painter.ts';

/** The pages that have a picture: all but those of single models, which share one. */
export const pagesWithPreview = (): readonly SitePage[] =>
  pagesWithoutModels().filter(({ isIndexed }) => isIndexed);

/** The figure of a chapter that stands on its picture, as markup; `undefined` where it has no drawing. */
async function figureOf(path: string, language: Language): Promise<string | undefined> {
  const chapter = readBook().chapters.find(({ chapter }) => `${chapter.id}/` === path)?.chapter;
  if (!chapter) return undefined;
  const page = { language, chapter, ...(await numbersOf(chapter)) };
  if (chapter.preview !== undefined) return figureMarkup(chapter.preview, page);
  return Object.keys(chapter.figures)
    .map((id) => figureMarkup(id, page))
    .find((markup) => /<svg[^>]* role="img"/.test(markup));
}

/** What stands on the picture of a page. */
export async function cardOf(page: SitePage, language: Language): Promise<Card> {
  const part = wayTo(page.path).find(({ kind }) => kind === 'part');
  const crumbs = page.kind === 'chapter' ? [part, page] : [];
  const figure = page.kind === 'chapter' ? await figureOf(page.path, language) : undefined;
  const isCover = page.kind === 'cover';
  return {
    language,
    book: isCover ? '' : bookMessages.title[language],
    place: crumbs.map((crumb) => crumb?.crumb?.[language].split(' · ')[0] ?? '').join(' · '),
    title: isCover ? bookMessages.title[language] : page.title[language],
    ...(isCover ? { subtitle: bookMessages.subtitle[language] } : {}),
    ...(figure === undefined ? {} : { figure }),
  };
}

/** The picture of a page as PNG. @param name as `previewName` gives it */
export async function previewOf(name: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const page = pagesWithPreview().find(({ path }) => previewName(path) === name);
  if (!page) throw new TypeError(`No page has a picture "${name}"`);
  return painted(cardSvg(await cardOf(page, language)));
}
