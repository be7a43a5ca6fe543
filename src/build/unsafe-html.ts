// Finds what would weaken the Content-Security-Policy of the built pages, and what it would block before a reader's eyes:
// styles and handlers in attributes, scripts without a hash, addresses that run, anything fetched from somewhere else.
import { createHash } from 'node:crypto';
import type { BuiltSite } from './broken-links.ts';
import { type Tag, tagsOf } from './html-tags.ts';

/** Something on a page that is not safe. */
export interface UnsafeHtml {
  /** The page it stands on, as an address: "/en/claims/". */
  readonly page: string;
  readonly reason: 'policy' | 'attribute' | 'address' | 'element' | 'not-allowed';
  /** What it is, cut short. */
  readonly what: string;
}

/** What every page's policy says, whatever it says of its own scripts and styles. */
const required: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Where scripts and styles may come from, besides those whose hash is given. Search runs as WebAssembly. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
};

const isHash = (source: string): boolean => /^'sha(?:256|384|512)-[\w+/]+=*'$/.test(source);

/** A policy as lists of sources by directive. */
function readPolicy(text: string): ReadonlyMap<string, readonly string[]> {
  const directives = text.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...all]) => (name ? [[name.toLowerCase(), all] as const] : [])));
}

/** What a policy says that it should not, or does not say that it should. */
function faultsOf(policy: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lax = [...policy].flatMap(([name, all]) => {
    const allowed = required[name] ?? sources[name];
    if (!allowed) return [name];
    return all.filter((one) => !allowed.includes(one) && !(name in sources && isHash(one)));
  });
  const missing = [...Object.keys(required), ...Object.keys(sources)].filter((name) => !policy.has(name));
  return [...lax, ...missing.map((name) => `no ${name}`)];
}

/** Data that stands in a page is not run. */
const isData = ({ attributes }: Tag): boolean =>
  /^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '');

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Elements that show or run what is another page's, or change what addresses mean. */
const foreign: ReadonlySet<string> = new Set([
  'base',
  'iframe',
  'object',
  'embed',
  'frame',
  'portal',
  'applet',
]);

/** Attributes whose address is fetched as soon as the page is opened; a link's is not. */
const fetched: ReadonlySet<string> = new Set(['src', 'srcset', 'data', 'poster', 'href', 'xlink:href']);
const isFollowed = ({ name, attributes }: Tag): boolean =>
  name === 'a' ||
  name === 'area' ||
  (name === 'link' && /^(?:canonical|alternate|license)$/.test(attributes.get('rel') ?? ''));

/** The scheme of an address, as a browser sees it: it skips blanks and control characters. `undefined`: the book's own. */
const schemeOf = (address: string): string | undefined =>
  /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.exec(address.replace(/[\s\p{Cc}]/gu, ''))?.[0].toLowerCase();

const followedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What of a tag is not safe. */
function faultsOfTag(tag: Tag, isAllowed: (tag: Tag) => boolean): readonly Omit<UnsafeHtml, 'page'>[] {
  const { name, attributes, content } = tag;
  const faults: Omit<UnsafeHtml, 'page'>[] = [];
  const add = (reason: UnsafeHtml['reason'], what: string): void => {
    faults.push({ reason, what: what.slice(0, 120) });
  };
  if (foreign.has(name)) add('element', name);
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    add('element', 'meta refresh');
  if (content !== '' && !isData(tag) && !isAllowed(tag)) add('not-allowed', `<${name}> ${content}`);
  for (const [key, value] of attributes) {
    if (key === 'style' || key === 'srcdoc' || key.startsWith('on')) add('attribute', `${key}="${value}"`);
    if (!fetched.has(key)) continue;
    for (const address of key === 'srcset' ? value.split(',') : [value]) {
      const scheme = schemeOf(address);
      const isSafe = scheme === undefined || (isFollowed(tag) && followedSchemes.has(scheme));
      if (!isSafe) add('address', `<${name} ${key}="${value}">`);
    }
  }
  return faults;
}

function faultsOfPage(html: string): readonly Omit<UnsafeHtml, 'page'>[] {
  const tags = [...tagsOf(html)];
  const policies = tags.filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const policy = readPolicy(policies[0]?.attributes.get('content') ?? '');
  const allowed = new Set([...policy.values()].flat());
  const isAllowed = ({ content }: Tag): boolean => allowed.has(hashOf(content));
  return [
    ...faultsOf(policy).map((what) => ({ reason: 'policy' as const, what })),
    ...tags.flatMap((tag) => faultsOfTag(tag, isAllowed)),
  ];
}

/** Whatever is not safe, page by page. */
export const unsafeHtml = ({ pages }: Pick<BuiltSite, 'pages'>): readonly UnsafeHtml[] =>
  [...pages].flatMap(([page, html]) => faultsOfPage(html).map((fault) => ({ page, ...fault })));
