// The sitemap's XML: each page once for each of its languages, with its alternates.
import { pagePath } from '~/i18n/addresses.ts';
import { alternatesOf } from '~/i18n/alternates.ts';
import { languages } from '~/i18n/languages.ts';
import { escaped } from './markup.ts';
import type { SitePage } from './site-pages.ts';

/** @param site the address of the site: "https://example.org" */
export function sitemap(pages: readonly SitePage[], site: URL | string): string {
  const entries = pages
    .filter(({ isIndexed }) => isIndexed)
    .flatMap(({ path }) => {
      const alternates = alternatesOf(path, site).map(
        ({ hreflang, href }) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
      );
      return languages.map((language) => {
        const address = escaped(new URL(pagePath(language, path), site).href);
        return `<url><loc>${address}</loc>${alternates.join('')}</url>`;
      });
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
