// Finds what leads nowhere in the built pages: links, anchors, images, scripts and style sheets of the book itself.
import { tagsOf } from './html-tags.ts';

/** A reference that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on, as an address: "/en/claims/". */
  readonly page: string;
  /** As it is written. */
  readonly link: string;
  readonly reason: 'no-such-file' | 'no-such-anchor' | 'no-slash';
}

/** An id that stands twice on a page: a link to it may lead to either. */
export interface RepeatedId {
  readonly page: string;
  readonly id: string;
}

/** The built site. */
export interface BuiltSite {
  /** The HTML of each page by its address, from the site's root: "/en/claims/", "/404.html". */
  readonly pages: ReadonlyMap<string, string>;
  /** Every file's address. */
  readonly files: ReadonlySet<string>;
  /** The path under which the site is served: "/" or "/name/". */
  readonly base: string;
}

/** Attributes that hold an address of a page or a file. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data']);
/** Attributes that hold ids of the same page. */
const references: ReadonlySet<string> = new Set([
  'for',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
]);

interface Written {
  readonly links: ReadonlySet<string>;
  readonly ids: readonly string[];
  /** Ids that other attributes of the page name. */
  readonly named: ReadonlySet<string>;
}

function read(html: string): Written {
  const links = new Set<string>();
  const named = new Set<string>();
  const ids: string[] = [];
  for (const { attributes } of tagsOf(html)) {
    for (const [name, value] of attributes) {
      if (name === 'id') ids.push(value);
      else if (addresses.has(name)) links.add(value);
      else if (name === 'srcset')
        for (const one of value.split(',')) links.add(one.trim().split(/\s/)[0] ?? '');
      else if (references.has(name)) for (const one of value.split(/\s+/).filter(Boolean)) named.add(one);
    }
  }
  return { links, ids, named };
}

/** What is outside of the book, or no address of a file. */
const isElsewhere = (link: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link);

/** The anchor of a fragment: what stands after "?" in it are numbers, and an assignment ("v=1&…") is no anchor at all. */
const anchorOf = (hash: string): string => {
  const [anchor = ''] = hash.replace(/^#/, '').split('?');
  if (/^\w+=/.test(anchor)) return '';
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};

/** Whatever leads nowhere, page by page. */
export function brokenLinks(site: BuiltSite): {
  readonly links: readonly BrokenLink[];
  readonly ids: readonly RepeatedId[];
} {
  const written = new Map([...site.pages].map(([address, html]) => [address, read(html)]));
  const idsOf = new Map([...written].map(([address, { ids }]) => [address, new Set(ids)]));
  const prefix = site.base.replace(/\/$/, '');

  const reasonFor = (page: string, link: string): BrokenLink['reason'] | undefined => {
    const { pathname, hash } = new URL(link, `http://book${prefix}${page}`);
    if (!`${pathname}/`.startsWith(`${prefix}/`)) return 'no-such-file';
    const target = decodeURIComponent(pathname.slice(prefix.length)) || '/';
    const ids = idsOf.get(target);
    if (!ids) {
      if (site.files.has(target)) return undefined;
      return idsOf.has(`${target}/`) ? 'no-slash' : 'no-such-file';
    }
    const anchor = anchorOf(hash);
    return anchor === '' || anchor.startsWith(':~:') || ids.has(anchor) ? undefined : 'no-such-anchor';
  };

  const links: BrokenLink[] = [];
  const ids: RepeatedId[] = [];
  for (const [page, { links: all, ids: own, named }] of written) {
    for (const link of all) {
      if (link === '' || isElsewhere(link)) continue;
      const reason = reasonFor(page, link);
      if (reason) links.push({ page, link, reason });
    }
    const known = new Set(own);
    for (const id of named)
      if (!known.has(id)) links.push({ page, link: `#${id}`, reason: 'no-such-anchor' });
    for (const id of known) if (own.indexOf(id) !== own.lastIndexOf(id)) ids.push({ page, id });
  }
  return { links, ids };
}
