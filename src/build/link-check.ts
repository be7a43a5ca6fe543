// Fails the build when a link, an anchor, an image or a script of a built page leads nowhere, when an id stands twice, or
// when something in a page is not safe.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BrokenLink, brokenLinks } from './broken-links.ts';
import { readSite } from './built-site.ts';
import { type UnsafeHtml, unsafeHtml } from './unsafe-html.ts';

/** Something in the built pages leads nowhere, or is not safe. */
export class BrokenLinksError extends Error {
  override readonly name = 'BrokenLinksError';
  constructor(lines: readonly string[]) {
    const shown = lines.slice(0, 40);
    const rest = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
    super(`The built pages have ${lines.length} faults:\n${[...shown, ...rest].join('\n')}`);
  }
}

const inWords: Readonly<Record<BrokenLink['reason'], string>> = {
  'no-such-file': 'there is no such page or file',
  'no-such-anchor': 'that page has no element with this id',
  'no-slash': 'the address of a page ends with a slash',
};

const unsafeInWords: Readonly<Record<UnsafeHtml['reason'], string>> = {
  policy: 'the Content-Security-Policy should not say this, or should',
  attribute: 'the Content-Security-Policy allows no styles and no handlers in attributes',
  address: 'an address that runs, or that fetches from another host',
  element: 'the book has no such element',
  'not-allowed': 'the Content-Security-Policy does not allow this by its hash',
};

/** The integration for astro.config.mjs; it comes after whatever still writes pages or files. */
export const linkCheck = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const site = readSite(fileURLToPath(dir), base);
        const { links, ids } = brokenLinks(site);
        const lines = [
          ...links.map(({ page, link, reason }) => `${page}: ${link}: ${inWords[reason]}`),
          ...ids.map(({ page, id }) => `${page}: the id "${id}" stands twice`),
          ...unsafeHtml(site).map(({ page, reason, what }) => `${page}: ${what}: ${unsafeInWords[reason]}`),
        ];
        if (lines.length > 0) throw new BrokenLinksError(lines);
      },
    },
  };
};
