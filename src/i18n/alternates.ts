// Where a page stands in each language, as search engines and other readers of links are told: in its head and in the
// sitemap. Such addresses are whole; the site's own links are not.
import { pagePath, pathFromRoot } from './addresses.ts';
import { htmlLanguage, languages } from './languages.ts';

/** One link to a page in one language. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/**
 * Every language of a page, and what is meant for everybody else: for the cover the page that asks for the language, for
 * the others the English page. The same list stands on all of them, so that each points back to whatever points to it.
 * @param path below the language
 * @param site the address of the site: "https://example.org"
 */
export function alternatesOf(path: string, site: URL | string): readonly Alternate[] {
  const whole = (address: string): string => new URL(address, site).href;
  return [
    ...languages.map((language) => ({
      hreflang: htmlLanguage[language],
      href: whole(pagePath(language, path)),
    })),
    { hreflang: 'x-default', href: whole(path === '' ? pathFromRoot('') : pagePath('en', path)) },
  ];
}
