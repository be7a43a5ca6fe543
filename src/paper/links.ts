// Links between the parts of an edition: what a link of the site leads to on paper or in the e-book, and ids that stay
// apart when all chapters stand in one document.
import type { Element, ElementContent } from 'hast';
import { attribute, changed } from './elements.ts';

/** A place of the site: the page's path below the root ("en/turnover/annual-rate/") and the element in it. */
export interface Place {
  readonly path: string;
  readonly fragment: string;
  /** What a page is asked for beside its path, such as "?verdict=close": only the live page can answer it. */
  readonly query: string;
}

/** Where a place stands in an edition, or on the web; `undefined`: nowhere, and the link becomes plain words. */
export type Whereabouts = (place: Place) => string | undefined;

/** Properties that hold one id or several. */
const naming: ReadonlySet<string> = new Set([
  'id',
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'headers',
]);
const references = /url\((["']?)#([^"')]+)\1\)/g;

/** Gives every id of a text, and whatever names one, a prefix. Links are left to `relinked`. */
export function withPrefixedIds(text: readonly ElementContent[], prefix: string): ElementContent[] {
  return changed(text, (one) => {
    const properties = Object.entries(one.properties).map(([name, value]): [string, typeof value] => {
      const said = attribute(one, name);
      if (said === undefined) return [name, value];
      if (naming.has(name))
        return [
          name,
          said
            .split(' ')
            .map((id) => prefix + id)
            .join(' '),
        ];
      if (name === 'href' && one.tagName === 'use') return [name, said.replace('#', `#${prefix}`)];
      return [name, typeof value === 'string' ? value.replace(references, `url($1#${prefix}$2$1)`) : value];
    });
    return [{ ...one, properties: Object.fromEntries(properties) }];
  });
}

/** Reads a link of a page: a place of the site; `undefined` for an address elsewhere. */
export function placeOf(href: string, from: string, base: string): Place | undefined {
  const site = 'https://site.invalid';
  const root = `${site}${base}`;
  const address = URL.parse(href, `${root}${from}`);
  if (!address?.href.startsWith(root)) return undefined;
  return {
    path: decodeURIComponent(address.pathname.slice(base.length)),
    fragment: decodeURIComponent(address.hash.slice(1)).replace(/\?.*$/, ''),
    query: address.search,
  };
}

/**
 * Turns the links of a page's text into links of an edition. One that leads to nothing there becomes plain words.
 * @param from the path of the page
 * @param base the path under which the site is served, with slashes at both ends
 */
export function relinked(
  text: readonly ElementContent[],
  from: string,
  base: string,
  whereabouts: Whereabouts,
): ElementContent[] {
  return changed(text, (one) => {
    const href = one.tagName === 'a' ? attribute(one, 'href') : undefined;
    if (href === undefined) return [one];
    const { target: _target, rel: _rel, hrefLang: _hrefLang, ...properties } = one.properties;
    const place = placeOf(href, from, base);
    const to = place ? whereabouts(place) : href;
    return to === undefined ? wordsOnly(one) : [{ ...one, properties: { ...properties, href: to } }];
  });
}

/** A link that leads nowhere keeps its words, and its look and id where it has one. */
function wordsOnly(one: Element): ElementContent[] {
  const { id, className } = one.properties;
  if (id === undefined && className === undefined) return one.children;
  const kept = { ...(id === undefined ? {} : { id }), ...(className === undefined ? {} : { className }) };
  return [{ ...one, tagName: 'span', properties: kept }];
}
