// @ts-check
// Finds or installs what checks the book as EPUB and PDF in the tests: epubcheck, and poppler's pdfinfo and pdftotext. Neither
// readers nor `npm run epub` and `npm run pdf` need them.
import { existsSync } from 'node:fs';
import { aptInstall, ask } from './debian.mjs';

/** Debian's program is a Java archive that only some systems start by itself. */
const archive = '/usr/share/java/epubcheck.jar';

/** @typedef {readonly [program: string, ...words: string[]]} Command */

/** epubcheck tells its version and then complains that it was given no book. @param {Command} command */
const starts = ([program, ...words]) => ask(program, [...words, '--version']).text.includes('EPUBCheck');

/**
 * The epubcheck to use: `EPUBCHECK_PATH` (a program or a .jar), or the system's own.
 * @returns {Command | undefined} how it is started
 */
export const findEpubcheck = () => {
  /** @param {string} path @returns {Command} */
  const commandOf = (path) => (path.endsWith('.jar') ? ['java', '-jar', path] : [path]);
  const told = process.env.EPUBCHECK_PATH;
  if (told) {
    const command = commandOf(told);
    if (starts(command)) return command;
    throw new Error(`EPUBCHECK_PATH is ${told}: no epubcheck starts there.`);
  }
  return [...(existsSync(archive) ? [archive] : []), 'epubcheck'].map(commandOf).find(starts);
};

const hasPoppler = () => ask('pdfinfo', ['-v']).ok && ask('pdftotext', ['-v']).ok;

/**
 * Makes sure that there are epubcheck and poppler.
 * @returns {Command} how epubcheck is started
 * @throws when one is missing and cannot be installed
 */
export const ensurePaperTools = () => {
  const missing = [...(findEpubcheck() ? [] : ['epubcheck']), ...(hasPoppler() ? [] : ['poppler-utils'])];
  if (missing.length > 0) aptInstall(missing);
  const command = findEpubcheck();
  if (!command)
    throw new Error(
      'No epubcheck was found or could be installed: install one and set EPUBCHECK_PATH to it or its .jar.',
    );
  if (!hasPoppler())
    throw new Error('pdfinfo and pdftotext were not found and could not be installed: install poppler.');
  return command;
};
