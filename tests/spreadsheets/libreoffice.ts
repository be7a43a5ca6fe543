// Has LibreOffice work out workbooks, in one go, and reads back what it found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureLibreOffice } from '../../src/commands/libreoffice.mjs';

/** Fields of a CSV text, with quotes taken off. */
function fieldsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  for (const [, field = '', end] of text.matchAll(pattern)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** LibreOffice leaves files out, without a word, when it is handed some 250 at once. */
const mostFiles = 100;

/** All sheets, comma, quotes, UTF-8, and every cell with all its digits instead of as it is shown. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The number that a cell of the CSV shows: cells in per cent keep their sign. `NaN` for anything else. */
export const numberIn = (text: string): number => {
  if (text.trim() === '') return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
};

/**
 * Opens every workbook, lets LibreOffice reckon, and hands back the cells of each sheet.
 * @param books bytes by a name that is good for a file
 * @returns the cells of a sheet as text: `cells(book, sheet)[row][column]`
 */
export function recompute(
  books: ReadonlyMap<string, Uint8Array>,
): (book: string, sheet: string) => readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const [input, output, profile] = ['in', 'out', 'profile'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(input);
  for (const [name, bytes] of books) writeFileSync(join(input, `${name}.xlsx`), bytes);
  const files = [...books.keys()].map((name) => join(input, `${name}.xlsx`));
  const texts = new Map<string, readonly (readonly string[])[]>();
  try {
    for (let from = 0; from < files.length; from += mostFiles) {
      const some = files.slice(from, from + mostFiles);
      const done = spawnSync(
        ensureLibreOffice(),
        [
          `-env:UserInstallation=file://${profile}`,
          '--headless',
          '--convert-to',
          filter,
          '--outdir',
          output,
          ...some,
        ],
        { encoding: 'utf8', maxBuffer: 2 ** 28 },
      );
      if (done.status !== 0) throw new Error(`LibreOffice failed: ${done.stderr}`);
    }
    for (const file of readdirSync(output)) {
      texts.set(file, fieldsOf(readFileSync(join(output, file), 'utf8')));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return (book, sheet) => {
    const cells = texts.get(`${book}-${sheet}.csv`);
    if (!cells) throw new Error(`LibreOffice left out the sheet ${sheet} of the workbook ${book}`);
    return cells;
  };
}
