// The service worker: hands out the copy of the book that a reader has asked to keep. What is on the net comes first, so that
// nobody reads an old page while a new one can be had; the copy answers when the net does not, or not soon enough. It is
// registered only when a copy is kept. Built as a file of its own, `sw.js`, at the book's root.

import { fetchFileList, keepCopy, keptCopy } from './keeping.ts';
import { isNamedByContent, offlinePagePath } from './offline-copy.ts';

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What of a service worker's global scope is used; the compiler knows that of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
declare const self: WorkerScope;

const base = new URL(self.registration.scope).pathname;

/** How long the net may take before the copy answers, in milliseconds. */
const patience = 4000;

/** How often the copy is compared with the book on the net, in milliseconds. */
const between = 60 * 60 * 1000;

/** The copy's answer. What follows "?" is for the page's script. */
const fromCopy = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { ignoreSearch: true, ignoreVary: true });

const afterPatience = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), patience));

async function answer(request: Request): Promise<Response> {
  const kept = await fromCopy(request);
  const path = new URL(request.url).pathname.slice(base.length);
  if (kept && isNamedByContent(path)) return kept;
  const fromNet = fetch(request);
  if (!kept) {
    return fromNet.catch(async (failure) => {
      const instead = request.mode === 'navigate' && (await caches.match(`${base}${offlinePagePath}`));
      if (instead) return instead;
      throw failure;
    });
  }
  // A server in trouble is no better than none.
  const usable = fromNet.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );
  return (await Promise.race([usable, afterPatience()])) ?? kept;
}

let lastCompared = 0;

/** Brings the copy up to date with the book on the net; without one, or without a copy, nothing happens. */
async function compare(): Promise<void> {
  if (Date.now() - lastCompared < between) return;
  lastCompared = Date.now();
  const copy = await keptCopy(base);
  if (!copy) return;
  try {
    const { version } = await fetchFileList(base);
    if (version !== copy.list.version) await keepCopy(base, copy.languages);
  } catch {
    // The next page tries again.
    lastCompared = 0;
  }
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(new URL(base, location.href).href)) return;
  event.respondWith(answer(request));
  if (request.mode === 'navigate') event.waitUntil(compare());
});
