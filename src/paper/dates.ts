// Which edition this is: the version of the package, and the date of the newest content. Both are the same on every machine,
// so that the same book gives the same files.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The version in package.json. */
export const versionOf = (root: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    .version;

/** When git last recorded a change of what is printed; `undefined` without git. */
function dateInGit(root: string): Date | undefined {
  try {
    const words = ['log', '-1', '--format=%ct', '--', 'content', 'components', 'src'];
    const seconds = execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return seconds.trim() === '' ? undefined : new Date(Number(seconds) * 1000);
  } catch {
    return undefined;
  }
}

const newestFile = (root: string): Date =>
  new Date(
    Math.max(
      ...globSync('content/**/*.{mdx,yaml,json}', { cwd: root }).map(
        (file) => statSync(join(root, file)).mtimeMs,
      ),
    ),
  );

/** The date of an edition: SOURCE_DATE_EPOCH, the last recorded change, or the newest file of the content. */
export function dateOf(root: string): Date {
  const told = process.env.SOURCE_DATE_EPOCH;
  return told !== undefined && /^\d+$/.test(told)
    ? new Date(Number(told) * 1000)
    : (dateInGit(root) ?? newestFile(root));
}
