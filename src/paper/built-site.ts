// The built site as the source of paper and e-book: reads a page's text out of its HTML, so that what is printed is what
// the site shows, number for number.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { attribute, textOf } from './elements.ts';

/** The site has no such page, or the page no text. */
export class MissingPageError extends Error {
  override name = 'MissingPageError';
}

/** A style sheet of a page: its address, or what stands in the page itself. */
export type StyleSheet = { readonly href: string } | { readonly css: string };

/** A page of the built site. */
export interface BuiltPage {
  /** Its path below the root of the site: "en/turnover/annual-rate/". */
  readonly path: string;
  /** What stands in <main>. */
  readonly main: Element;
  /** Its style sheets in order. */
  readonly styleSheets: readonly StyleSheet[];
  /** Where the page is published, when the site was built with SITE_URL. */
  readonly published: string | undefined;
}

const linked = (page: Root, rel: string): readonly string[] =>
  selectAll(`link[rel="${rel}"]`, page).flatMap((link) => attribute(link, 'href') ?? []);

const sheetsOf = (page: Root): readonly StyleSheet[] =>
  selectAll('link[rel="stylesheet"], style', page).map((one) => {
    const href = attribute(one, 'href');
    return href === undefined ? { css: textOf(one) } : { href };
  });

/**
 * Reads a page.
 * @param folder the built site
 * @throws MissingPageError
 */
export function readBuiltPage(folder: string, path: string): BuiltPage {
  const file = join(folder, path, 'index.html');
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new MissingPageError(`The built site has no page ${path}: build it first (npm run build).`, {
      cause,
    });
  }
  const page = fromHtml(html);
  const main = select('main', page);
  if (!main) throw new MissingPageError(`${file} has no <main>: there is nothing to print.`);
  return { path, main, styleSheets: sheetsOf(page), published: linked(page, 'canonical')[0] };
}
