// The pages of the built book as its sitemap lists them, and those it leaves out on purpose.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, builtSite } from '../../../src/commands/tools.mjs';
import { languages } from '../../../src/i18n/languages.ts';

/** Pages for one reader, or for nobody to look for. */
const unlisted = ['', 'offline/', '404.html', ...languages.map((language) => `${language}/kept/`)];

/** The paths of all pages below the book's own, such as "en/claims/". @throws when the sitemap lists none */
export function pagesOfTheSitemap(): readonly string[] {
  const xml = readFileSync(join(builtSite, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(basePath.length),
  );
  if (listed.length === 0) throw new Error('The sitemap lists no page.');
  return [...unlisted, ...listed];
}
