// Every page of the site, once: the sitemap, the breadcrumbs, the footer and the tests ask here. Each stands in both
// languages, at the same path below its language.
import type { InBothLanguages, Language } from '~/i18n/languages.ts';
import { chapterMessages, partLabel } from '~/i18n/messages.ts';
import { pageTitles, type SinglePage } from '~/i18n/page-messages.ts';
import { teachingMessages } from '~/i18n/teaching-messages.ts';
import { readBook } from './book.ts';
import { type ContentsPart, readContents } from './contents.ts';
import { modelsByGroup } from './reference.ts';

/** What a page is. */
export type PageKind = SinglePage | 'part' | 'chapter' | 'teaching' | 'model';

export interface SitePage {
  /** Below the language: "turnover/annual-rate/", "" for the cover. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title: InBothLanguages;
  /** What the breadcrumbs call it, where that is not its title. */
  readonly crumb?: InBothLanguages;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
}

const inBoth = (text: (language: Language) => string): InBothLanguages => ({
  en: text('en'),
  zh: text('zh'),
});

/** Pages that are for one reader alone, or for authors. */
const unlisted: readonly SinglePage[] = ['kept', 'gallery', 'assignment'];

const single = (kind: SinglePage): SitePage => ({
  path: kind === 'cover' ? '' : `${kind}/`,
  kind,
  title: pageTitles[kind],
  isIndexed: !unlisted.includes(kind),
});

/** The pages of reference, in the order in which the footer names them. */
export const referencePages: readonly SitePage[] = (
  [
    'how-to-read',
    'glossary',
    'figures',
    'models',
    'worked-examples',
    'claims',
    'bibliography',
    'about',
    'kept',
  ] as const
).map(single);

/** The pages for those who teach with the book, in the order in which the footer names them. */
export const instructorPages: readonly SitePage[] = (['instructors', 'assign', 'check'] as const).map(single);

/** The parts with their chapters, as the whole book has them. @throws ContentError */
export const contentsOfBook = (root: string = process.cwd()): readonly ContentsPart[] =>
  readContents(
    readBook(root).chapters.map(({ chapter }) => chapter),
    root,
  );

const pagesOfPart = (part: ContentsPart, index: number): readonly SitePage[] => [
  {
    path: `${part.id}/`,
    kind: 'part',
    title: part.title,
    crumb: inBoth((language) => `${partLabel(language, index)} · ${part.title[language]}`),
    isIndexed: true,
  },
  ...part.entries
    .filter(({ exists }) => exists)
    .map(
      ({ id, number, title }): SitePage => ({
        path: `${id}/`,
        kind: 'chapter',
        title,
        crumb: inBoth((language) => chapterMessages.chapter[language](number)),
        isIndexed: true,
      }),
    ),
];

/** The pages that are read one after the other: each part's page, and its chapters as far as they are written. */
export const pagesInOrder = (root?: string): readonly SitePage[] => contentsOfBook(root).flatMap(pagesOfPart);

/** The notes for teaching each chapter that is written. */
const teachingPages = (root?: string): readonly SitePage[] =>
  pagesInOrder(root)
    .filter(({ kind }) => kind === 'chapter')
    .map(({ path, title }) => ({
      path: `instructors/${path}`,
      kind: 'teaching',
      title: inBoth((language) => teachingMessages[language].title(title[language])),
      crumb: title,
      isIndexed: true,
    }));

/** Every page but those of the models. */
export const pagesWithoutModels = (root?: string): readonly SitePage[] => [
  single('cover'),
  single('contents'),
  ...pagesInOrder(root),
  ...referencePages,
  ...instructorPages,
  ...teachingPages(root),
  single('assignment'),
  single('gallery'),
];

/** Every page. */
export async function sitePages(root?: string): Promise<readonly SitePage[]> {
  const models = [...(await modelsByGroup()).values()].flat();
  return [
    ...pagesWithoutModels(root),
    ...models.map(
      ({ id, title }): SitePage => ({ path: `models/${id}/`, kind: 'model', title, isIndexed: true }),
    ),
  ];
}

/**
 * The way to a page from the contents: the pages above it, without itself.
 * @param path of the page below its language
 */
export function wayTo(path: string): readonly SitePage[] {
  const above = pagesWithoutModels().filter((page) => page.path !== '' && path.startsWith(page.path));
  return [single('contents'), ...above].filter((page) => page.path !== path);
}

/** The page at a path, unless it is a model's. */
export const pageAt = (path: string): SitePage | undefined =>
  pagesWithoutModels().find((page) => page.path === path);
