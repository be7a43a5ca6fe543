// `npm run pdf`: every chapter and the whole book as tagged PDF, in both languages, printed from the built site.
import { chromium } from '@playwright/test';
import { bookFile, chapterFile } from '../book/downloads.ts';
import { contentsOfBook } from '../book/site-pages.ts';
import { fileFor, readWanted, tellProblem, UsageError, type Wanted, writeAndTell } from '../paper/command.ts';
import { dateOf, versionOf } from '../paper/dates.ts';
import { type BuiltSite, readEdition } from '../paper/edition.ts';
import { facesOf } from '../paper/faces.ts';
import { printEdition } from '../paper/pdf/print.ts';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { listen } from './listen.mjs';
import { createSiteServer } from './server.mjs';
import { basePath, builtSite, root } from './tools.mjs';

const usage = `Usage: npm run pdf [-- --chapter=turnover/annual-rate] [--language=en] [--out=FILE] [--into=FOLDER]

  Without options: every chapter and the whole book, in English and Chinese, into .cache/paper/.
  --chapter   one chapter only, by its id; --chapter=none: the whole book only
  --language  en or zh only
  --out       the file to write, with one chapter (or none) and one language
  --into      the folder to write into, under the files' own names`;

/** What is printed: the ids of chapters, and `undefined` for the whole book. */
function toPrint({ chapter, out }: Wanted): readonly (string | undefined)[] {
  if (chapter === 'none') return [undefined];
  if (chapter !== undefined) return [chapter];
  if (out !== undefined)
    throw new UsageError('--out names one file: say which chapter, or --chapter=none for the book.');
  const chapters = contentsOfBook(root).flatMap(({ entries }) => entries.filter(({ exists }) => exists));
  return [...chapters.map(({ id }) => id), undefined];
}

async function print(wanted: Wanted): Promise<void> {
  const site: BuiltSite = { root, folder: builtSite, base: basePath };
  const imprint = { root, version: versionOf(root), date: dateOf(root), base: basePath };
  const server = createSiteServer({ folder: builtSite, base: basePath });
  const home = `${await listen(server, { port: '0' })}${basePath}`;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const press = { browser, home, site, faces: await facesOf(root) };
  try {
    for (const language of wanted.languages) {
      for (const chapter of toPrint(wanted)) {
        const edition = readEdition(site, language, chapter);
        const { bytes, pageCount } = await printEdition(press, edition, imprint);
        const name = chapter === undefined ? bookFile(language, 'pdf') : chapterFile(language, chapter);
        writeAndTell(root, fileFor(wanted, name), bytes, `${pageCount} pages`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await print(readWanted(process.argv.slice(2), root));
} catch (problem) {
  process.exitCode = tellProblem(problem, usage);
}
