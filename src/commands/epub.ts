// `npm run epub`: the whole book as EPUB 3, in both languages, from the built site.

import { bookFile } from '../book/downloads.ts';
import { fileFor, readWanted, tellProblem, UsageError, type Wanted, writeAndTell } from '../paper/command.ts';
import { dateOf, versionOf } from '../paper/dates.ts';
import { readEdition } from '../paper/edition.ts';
import { epubOf } from '../paper/epub/book.ts';
import { coverPicture } from '../paper/epub/cover.ts';
import { facesOf } from '../paper/faces.ts';
import { basePath, builtSite, root } from './tools.mjs';

const usage = `Usage: npm run epub [-- --language=en] [--out=FILE] [--into=FOLDER]

  Without options: the book in English and in Chinese, into .cache/paper/.`;

async function make(wanted: Wanted): Promise<void> {
  if (wanted.chapter !== undefined)
    throw new UsageError('An EPUB holds the whole book: there is no --chapter here.');
  const imprint = { root, version: versionOf(root), date: dateOf(root), base: basePath };
  const faces = await facesOf(root);
  for (const language of wanted.languages) {
    const edition = readEdition({ root, folder: builtSite, base: basePath }, language);
    const { bytes, files } = epubOf(edition, imprint, faces, await coverPicture(language, root));
    writeAndTell(root, fileFor(wanted, bookFile(language, 'epub')), bytes, `${files.length} files of text`);
  }
}

try {
  await make(readWanted(process.argv.slice(2), root));
} catch (problem) {
  process.exitCode = tellProblem(problem, usage);
}
