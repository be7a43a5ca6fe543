// What a copy of the book for reading offline consists of: pure data, for the build that lists the files, the page that
// fetches them and the service worker that hands them out and keeps them up to date.
import { type Language, languages } from '../../i18n/languages.ts';
import { isRecord } from '../kept/shelf.ts';

/** A file of the book: its path from the site's root without a slash ("en/claims/"), a hash of its content, its bytes. */
export type BookFile = readonly [path: string, hash: string, bytes: number];

/** All files of one build. */
export interface FileList {
  readonly version: string;
  readonly files: readonly BookFile[];
}

/** What a browser has kept: which languages, of which build. It stands in the cache beside the files. */
export interface KeptCopy {
  readonly languages: readonly Language[];
  readonly list: FileList;
}

/** The name of the cache. */
export const cacheName = 'capital-in-motion/book';
/** The list of the book's files. */
export const listPath = 'offline.json';
/** What is said of the kept copy. */
export const keptCopyPath = 'offline-kept.json';
/** What is shown for a page that is not in the copy. */
export const offlinePagePath = 'offline/';
/** The service worker. */
export const workerPath = 'sw.js';

/** Longer lists are not read: forty times the chapters take less. */
const mostFiles = 50_000;

const isFile = (data: unknown): data is BookFile =>
  Array.isArray(data) &&
  data.length === 3 &&
  typeof data[0] === 'string' &&
  // Only what lies below the book's own folder.
  !/^\/|^[a-z]+:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(data[0]) &&
  typeof data[1] === 'string' &&
  typeof data[2] === 'number' &&
  data[2] >= 0;

/** Reads a list of files. @returns undefined when it is none */
export function readFileList(data: unknown): FileList | undefined {
  if (!isRecord(data) || typeof data['version'] !== 'string' || !Array.isArray(data['files']))
    return undefined;
  const { version, files } = data;
  return files.length <= mostFiles && files.every(isFile) ? { version, files } : undefined;
}

/** Reads what is said of a kept copy. @returns undefined when it is not that */
export function readKeptCopy(data: unknown): KeptCopy | undefined {
  if (!isRecord(data) || !Array.isArray(data['languages'])) return undefined;
  const kept = languages.filter(
    (language) => Array.isArray(data['languages']) && data['languages'].includes(language),
  );
  const list = readFileList(data['list']);
  return list && kept.length > 0 ? { languages: kept, list } : undefined;
}

/** The language that a file belongs to; none: both need it. */
export function languageOf(path: string): Language | undefined {
  const [, own] =
    /^(?:pagefind\/(?:fragment|index)\/|pagefind\/pagefind\.|pagefind\/wasm\.)?(en|zh)(?![a-z])/.exec(path) ??
    [];
  return languages.find((language) => language === own);
}

/** The files that a copy in these languages needs. */
export const filesFor = ({ files }: FileList, wanted: readonly Language[]): readonly BookFile[] =>
  files.filter(([path]) => {
    const language = languageOf(path);
    return language === undefined || wanted.includes(language);
  });

/** @returns bytes, before they are packed for the way */
export const sizeOf = (files: readonly BookFile[]): number =>
  files.reduce((total, [, , bytes]) => total + bytes, 0);

/** What a kept copy must fetch, and what it must give up, to be what it should be. */
export function difference(
  kept: readonly BookFile[],
  wanted: readonly BookFile[],
): { readonly fetch: readonly BookFile[]; readonly drop: readonly string[] } {
  const hashes = new Map(kept.map(([path, hash]) => [path, hash]));
  const paths = new Set(wanted.map(([path]) => path));
  return {
    fetch: wanted.filter(([path, hash]) => hashes.get(path) !== hash),
    drop: [...hashes.keys()].filter((path) => !paths.has(path)),
  };
}

/** Whether a file's name changes with its content, so that a kept one is never out of date. */
export const isNamedByContent = (path: string): boolean => /^_astro\//.test(path);
