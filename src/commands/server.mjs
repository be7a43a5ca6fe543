// @ts-check
// A small server of static files, as a static host serves them: gzip, index.html, 404.html, a base path.
// `npm start`, the browser tests and the budget all use it, so what they measure is what a reader gets.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** @param {string} type */
const isText = (type) => type.includes('charset=') || type === 'application/wasm';

/**
 * @typedef {object} Content a file in memory
 * @property {string} type its content type
 * @property {string} tag its entity tag
 * @property {Buffer} plain
 * @property {Buffer | undefined} zipped with gzip, when that is worth it
 * @property {number} changed when the file was last written, in milliseconds
 */

/**
 * Reads files once and keeps them, zipped, until they change on disk.
 * @returns {(file: string) => Promise<Content | undefined>} `undefined`: there is no such file
 */
const filesInMemory = () => {
  /** @type {Map<string, Content>} */
  const known = new Map();
  return async (file) => {
    const about = await stat(file).catch(() => undefined);
    if (!about?.isFile()) return undefined;
    const before = known.get(file);
    if (before?.changed === about.mtimeMs) return before;
    const plain = await readFile(file);
    const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const zipped = isText(type) ? gzipSync(plain, { level: 9 }) : undefined;
    const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const content = { type, tag, plain, zipped, changed: about.mtimeMs };
    known.set(file, content);
    return content;
  };
};

/**
 * The path and query that a request asks for; `undefined` when it cannot be read or climbs out of the site.
 * @param {string} address the request's own path, still encoded
 */
const readAddress = (address) => {
  try {
    const { pathname, search } = new URL(address.replace(/^\/+/, '/'), 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/{2,}/g, '/');
    const climbs = path.includes('\0') || path.includes('\\') || path.split('/').includes('..');
    return climbs ? undefined : { path, search };
  } catch {
    return undefined;
  }
};

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Buffer | string} [body]
 */

/** @param {number} status @param {string} body @returns {Answer} */
const inWords = (status, body) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** @param {string} path @param {string} search @returns {Answer} */
const redirect = (path, search) => ({
  status: 301,
  headers: {
    location: path.split('/').map(encodeURIComponent).join('/') + search,
    'cache-control': 'no-cache',
  },
});

/**
 * @param {number} status
 * @param {Content} content
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @param {string} keep for how long a browser may keep it
 * @returns {Answer}
 */
const withContent = (status, content, asked, keep) => {
  /** @type {Record<string, string>} */
  const headers = {
    'content-type': content.type,
    'cache-control': keep,
    vary: 'accept-encoding',
    etag: content.tag,
  };
  if (status === 200 && asked['if-none-match'] === content.tag) return { status: 304, headers };
  const zipped = /\bgzip\b/.test(String(asked['accept-encoding'] ?? '')) ? content.zipped : undefined;
  if (zipped) headers['content-encoding'] = 'gzip';
  return { status, headers, body: zipped ?? content.plain };
};

/**
 * What a request for a file of the site is answered with.
 * @param {string} folder the built site
 * @param {string} base the path it is served under
 * @returns {(request: import('node:http').IncomingMessage) => Promise<Answer>}
 */
const answers = (folder, base) => {
  const site = resolve(folder);
  const read = filesInMemory();
  return async ({ method, url, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return inWords(405, 'Only GET and HEAD are answered.');
    const asked = readAddress(url ?? '/');
    if (!asked) return inWords(400, 'This address cannot be read.');
    const { path, search } = asked;
    if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(base, search);

    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (inside !== undefined) {
      const file = join(site, inside);
      const content = await read(path.endsWith('/') ? join(file, 'index.html') : file);
      const keep = inside.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      if (content) return withContent(200, content, headers, keep);
      if (!path.endsWith('/') && (await read(join(file, 'index.html')))) return redirect(`${path}/`, search);
    }
    const notFound = await read(join(site, '404.html'));
    return notFound
      ? withContent(404, notFound, headers, 'no-cache')
      : inWords(404, 'There is no such page.');
  };
};

/**
 * A server of the files in a folder; `listen` (in listen.mjs) starts it.
 * @param {object} site
 * @param {string} site.folder the built site
 * @param {string} [site.base] the path it is served under, with slashes at both ends
 */
export const createSiteServer = ({ folder, base = '/' }) => {
  const answer = answers(folder, base);
  return createServer(async (request, response) => {
    /** @type {Answer} */
    const { status, headers, body } = await answer(request).catch(() =>
      inWords(500, 'This file could not be read.'),
    );
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length, 'x-content-type-options': 'nosniff' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
};
