// Fetches a copy of the book into the browser's cache, keeps it like the book on the net, and gives it up. Page and service
// worker both use it; nothing here knows which of them it runs in.
import type { Language } from '~/i18n/languages.ts';
import {
  type BookFile,
  cacheName,
  difference,
  type FileList,
  filesFor,
  type KeptCopy,
  keptCopyPath,
  listPath,
  readFileList,
  readKeptCopy,
} from './offline-copy.ts';

/** The book could not be fetched: the reason is the network's or the storage's own. */
export class CopyFailedError extends Error {
  override readonly name = 'CopyFailedError';
}

/** So many files are asked for at once. */
const atOnce = 8;

/** The list of the book's files as it is on the net now. @param base where the book stands: "/" or "/name/" */
export async function fetchFileList(base: string): Promise<FileList> {
  const answer = await fetch(`${base}${listPath}`, { cache: 'no-cache' });
  const list = answer.ok ? readFileList(await answer.json()) : undefined;
  if (!list) throw new CopyFailedError('the list of files');
  return list;
}

/** What is kept now; nothing, too, where the browser has no cache. */
export async function keptCopy(base: string): Promise<KeptCopy | undefined> {
  if (!('caches' in globalThis) || !(await caches.has(cacheName))) return undefined;
  const answer = await (await caches.open(cacheName)).match(`${base}${keptCopyPath}`);
  try {
    return readKeptCopy(await answer?.json());
  } catch {
    return undefined;
  }
}

/** @throws the first failure, when nothing is under way any more */
async function fetchInto(
  cache: Cache,
  base: string,
  files: readonly BookFile[],
  told: (share: number) => void,
): Promise<void> {
  const waiting = [...files];
  let done = 0;
  const fetchOne = async ([path]: BookFile): Promise<void> => {
    const address = `${base}${path}`;
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) throw new CopyFailedError(path);
    await cache.put(address, answer);
    done += 1;
    told(done / files.length);
  };
  const fetchOneByOne = async (): Promise<void> => {
    try {
      for (let file = waiting.shift(); file; file = waiting.shift()) await fetchOne(file);
    } catch (failure) {
      waiting.length = 0;
      throw failure;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, fetchOneByOne));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Makes the kept copy one of these languages, of the book as it is on the net now: fetches what is new or changed, and only
 * when all of it is there drops what is no longer needed.
 * @param told gets the share that is done, from 0 to 1
 * @throws CopyFailedError, or the browser's own error when the storage is full; what was kept before is still whole
 */
export async function keepCopy(
  base: string,
  wanted: readonly Language[],
  told: (share: number) => void = () => {},
): Promise<KeptCopy> {
  const list = await fetchFileList(base);
  const before = await keptCopy(base);
  const cache = await caches.open(cacheName);
  const files = filesFor(list, wanted);
  const { fetch: missing, drop } = difference(before ? filesFor(before.list, before.languages) : [], files);
  await fetchInto(cache, base, missing, told);
  const copy: KeptCopy = { languages: wanted, list };
  await cache.put(`${base}${keptCopyPath}`, new Response(JSON.stringify(copy)));
  for (const path of drop) await cache.delete(`${base}${path}`);
  return copy;
}

/** Gives the copy up. */
export const dropCopy = async (): Promise<void> => {
  if ('caches' in globalThis) await caches.delete(cacheName);
};
