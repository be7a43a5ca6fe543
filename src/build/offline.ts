// Makes the book fit for reading offline: lists all its files with their hashes (`offline.json`) and builds the service
// worker (`sw.js`). It comes last of all integrations, when every other file is there.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type BookFile, type FileList, listPath, workerPath } from '../state/offline/offline-copy.ts';
import { filesIn } from './built-site.ts';

/** What nobody reads offline: pictures for other sites' previews, whole books as files, and what robots read. */
const isLeftOut = (path: string): boolean =>
  /^(?:previews|downloads)\/|^(?:robots\.txt|sitemap\.xml|404\.html)$|^offline\.json$|^sw\.js$/.test(path);

const hashOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 12);

/** The files of a built site. A page is asked for by its folder. */
function listFiles(folder: string): FileList {
  const files = filesIn(folder)
    .map((path): BookFile => {
      const bytes = readFileSync(join(folder, path));
      return [path.replace(/(^|\/)index\.html$/, '$1'), hashOf(bytes), bytes.length];
    })
    .filter(([path]) => !isLeftOut(path))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { version: hashOf(JSON.stringify(files)), files };
}

/** The service worker as one script without imports: every browser that has service workers runs it. */
async function builtWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../state/offline/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new TypeError('The service worker was not built: Vite gave no script.');
  return chunk.code;
}

/** The integration for astro.config.mjs. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      writeFileSync(join(folder, workerPath), await builtWorker());
      writeFileSync(join(folder, listPath), JSON.stringify(listFiles(folder)));
    },
  },
});
