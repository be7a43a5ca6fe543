// What `npm run pdf` and `npm run epub` have in common: their options, where the site is, and how they tell what they wrote.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '~/i18n/languages.ts';
import { MissingPageError } from './built-site.ts';
import { UnknownChapterError } from './edition.ts';

/** An option that the command does not have, or a value that it cannot have. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Tells what went wrong: what the reader of the message can mend in a line, all else in full.
 * @returns the exit code
 */
export function tellProblem(problem: unknown, usage: string): number {
  if (problem instanceof UsageError || problem instanceof UnknownChapterError) {
    console.error(`${problem.message}\n\n${usage}`);
    return 2;
  }
  console.error(problem instanceof MissingPageError ? problem.message : problem);
  return 1;
}

/** What is to be made. */
export interface Wanted {
  readonly languages: readonly Language[];
  /** The id of one chapter. */
  readonly chapter: string | undefined;
  /** The one file to write. */
  readonly out: string | undefined;
  /** The folder for files under their own names. */
  readonly into: string;
}

/**
 * Reads a command's words.
 * @throws UsageError
 */
export function readWanted(words: readonly string[], root: string): Wanted {
  const text = { type: 'string' } as const;
  let values: { chapter?: string; language?: string; out?: string; into?: string };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: { chapter: text, language: text, out: text, into: text },
    }));
  } catch (problem) {
    throw new UsageError(problem instanceof Error ? problem.message : String(problem));
  }
  const { chapter, language, out, into } = values;
  const chosen = languages.filter((one) => language === undefined || one === language);
  if (chosen.length === 0)
    throw new UsageError(`--language is ${language}: it can be ${languages.join(' or ')}.`);
  if (out !== undefined && language === undefined) {
    throw new UsageError('--out names one file: say which language with --language=en or --language=zh.');
  }
  return {
    languages: chosen,
    chapter,
    out: out === undefined ? undefined : resolve(root, out),
    into: resolve(root, into ?? '.cache/paper'),
  };
}

/** Writes a file and tells its size and what it holds. */
export function writeAndTell(root: string, file: string, bytes: Uint8Array, holds: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const size = statSync(file).size;
  const shown =
    size < 1024 * 1024 ? `${Math.round(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
  const inside = relative(root, file);
  console.log(`${inside.startsWith('..') ? file : inside}: ${holds}, ${shown}`);
}

/** The file for a document of this name: the one that was asked for, or its own in the folder. */
export const fileFor = ({ out, into }: Wanted, name: string): string => out ?? join(into, name);
