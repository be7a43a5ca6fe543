// The built site on the disk, for what the build does once every page is written.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './broken-links.ts';

/** Every file of a folder, by its path below it, with "/" on every system: "en/claims/index.html". */
export const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(folder.length).replace(/\\/g, '/').replace(/^\/+/, ''));

/** The built site in a folder, as `brokenLinks` takes it. @param base the path under which it is served */
export function readSite(folder: string, base: string): BuiltSite {
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        [`/${file}`.replace(/\/index\.html$/, '/'), readFileSync(join(folder, file), 'utf8')] as const,
    );
  return { pages: new Map(pages), files: new Set(files.map((file) => `/${file}`)), base };
}
