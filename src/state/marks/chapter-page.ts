// Which chapter the page is, and where the book stands.
import { pathFromRoot } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';

/** A chapter's page in one language. */
export interface ChapterPage {
  readonly chapter: string;
  readonly language: Language;
}

/** The chapter of a path; undefined for every other page of the book. */
export function chapterAt(path: string, from: string = pathFromRoot('')): ChapterPage | undefined {
  if (!path.startsWith(from)) return undefined;
  const [, language, chapter] =
    path.slice(from.length).match(/^(en|zh)\/([a-z\d-]+\/[a-z\d-]+)\/(?:index\.html)?$/) ?? [];
  return chapter !== undefined && (language === 'en' || language === 'zh')
    ? { chapter, language }
    : undefined;
}

/** Where the book stands for everybody: by its canonical addresses, else where it is read. Ends with "/". */
export function rootOf(document: Document): string {
  const here = `${location.origin}${pathFromRoot('')}`;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const path = location.pathname.slice(pathFromRoot('').length).replace(/index\.html$/, '');
  return canonical?.endsWith(`/${path}`) && path !== '' ? canonical.slice(0, -path.length) : here;
}

/** Every address under which the book may be known to an annotation made in this browser. */
export const rootsHere = (document: Document): readonly string[] => [
  rootOf(document),
  `${location.origin}${pathFromRoot('')}`,
];
