// What the tests of paper and e-book share: the built site, and programs from outside that read what was made.
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { basePath, builtSite, root } from '~/commands/tools.mjs';
import { dateOf, versionOf } from '~/paper/dates.ts';
import type { BuiltSite } from '~/paper/edition.ts';
import type { Imprint } from '~/paper/imprint.ts';

export const site: BuiltSite = { root, folder: builtSite, base: basePath };
export const imprint: Imprint = { root, version: versionOf(root), date: dateOf(root), base: basePath };

const folder = mkdtempSync(join(tmpdir(), 'paper-'));

/** Writes bytes to a file of this name in a folder of the tests' own. */
export function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** What a program prints, on both channels, whether it ends well or not. */
export async function printedBy(program: string, ...words: readonly string[]): Promise<string> {
  const run = promisify(execFile);
  const { stdout, stderr } = await run(program, [...words], { maxBuffer: 1 << 26 }).catch(
    (problem: { stdout?: string; stderr?: string }) => ({
      stdout: problem.stdout ?? '',
      stderr: problem.stderr ?? String(problem),
    }),
  );
  return `${stdout}${stderr}`;
}

/** Words of buttons and switches of the site: none of them means anything on paper. */
export const wordsOfScreen = {
  en: [
    'Back to the source’s numbers',
    'Your answer',
    'Other numbers',
    'Notes shown',
    'Skip to the text',
    'Copy link',
  ],
  zh: ['恢复原文数字', '你的答案', '换一组数字', '显示哪些注释', '跳到正文', '复制链接'],
} as const;
