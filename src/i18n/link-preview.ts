// What a page tells those that show links to it: Open Graph, and the one tag that X asks for besides.
import { pagePath, previewPath } from './addresses.ts';
import type { InBothLanguages, Language } from './languages.ts';
import { otherLanguage } from './languages.ts';
import { bookMessages } from './messages.ts';

const locales: InBothLanguages = { en: 'en_GB', zh: 'zh_CN' };

export interface Previewed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Below the language; `undefined` for a page that exists once, in both languages. */
  readonly path: string | undefined;
  /** Whether it has a picture of its own. */
  readonly hasPicture: boolean;
  /** The site's address. Without it there is no picture: a picture's address must be whole. */
  readonly site: URL | undefined;
}

/** The tags, as pairs of property and content. */
export function previewTags(page: Previewed): readonly (readonly [property: string, content: string])[] {
  const { language, title, description, path, site, hasPicture } = page;
  const picture = previewPath(language, hasPicture && path !== undefined ? path : '');
  const whole = (address: string): string => (site ? new URL(address, site).href : '');
  return [
    ['og:title', title],
    ['og:description', description],
    ['og:type', path === undefined || path === '' ? 'website' : 'article'],
    ['og:site_name', bookMessages.title[language]],
    ['og:locale', locales[language]],
    ['og:locale:alternate', locales[otherLanguage(language)]],
    ...(site
      ? ([
          ...(path === undefined ? [] : [['og:url', whole(pagePath(language, path))] as const]),
          ['og:image', whole(picture)],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
          ['og:image:alt', title],
          ['twitter:card', 'summary_large_image'],
        ] as const)
      : []),
  ];
}
