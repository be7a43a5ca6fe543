// Puts the e-book together: one file in the EPUB 3 format, the same for the same book on every machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { plainCss } from '~/build/stand-alone-svg.ts';
import type { Edition } from '../edition.ts';
import type { Face } from '../faces.ts';
import type { Imprint } from '../imprint.ts';
import { type TextFile, textFiles } from './chapters.ts';
import { navigation, packageDocument } from './package.ts';

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

export interface EpubBook {
  readonly bytes: Uint8Array;
  readonly files: readonly TextFile[];
}

/** The sheets of the e-book's style, in order; the colour code is the site's own. */
const sheets = ['src/paper/epub/epub.css', 'src/styles/value-colours.css', 'src/paper/epub/figures.css'];

/**
 * Makes the e-book of an edition.
 * @param cover a picture of the cover, as PNG
 */
export function epubOf(
  edition: Edition,
  imprint: Imprint,
  faces: readonly Face[],
  cover: Uint8Array,
): EpubBook {
  const { root, date } = imprint;
  const files = textFiles(edition, imprint);
  const css = sheets.map((file) => readFileSync(join(root, file), 'utf8')).join('');
  const style = plainCss(css, { language: edition.language, root });
  // Zip knows only local time: the date's parts are given as such, so that the file is the same everywhere.
  const mtime = new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
  const stored = { mtime, level: 0 } as const;
  const packed = { mtime, level: 9 } as const;
  const inside: Zippable = {
    mimetype: [strToU8('application/epub+zip'), stored],
    'META-INF/container.xml': [strToU8(container), packed],
    'EPUB/package.opf': [strToU8(packageDocument(edition, imprint, files, faces)), packed],
    'EPUB/nav.xhtml': [strToU8(navigation(edition)), packed],
    'EPUB/style.css': [strToU8(style), packed],
    'EPUB/images/cover.png': [cover, stored],
    ...Object.fromEntries(faces.map(({ name, bytes }) => [`EPUB/fonts/${name}`, [bytes, stored]])),
    ...Object.fromEntries(files.map(({ path, xhtml }) => [`EPUB/${path}`, [strToU8(xhtml), packed]])),
  };
  return { bytes: zipSync(inside), files };
}
