// Paints SVG as PNG with the book's own faces and no others, so that every machine makes the same picture. Painters of
// pictures know neither variable fonts nor WOFF: the faces are made from the packages once and kept in .cache/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const stix = 'node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2';
const noto = (weight: number): string =>
  `node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff`;

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…′″•€−≈≤≥≠×÷½⅓⅔¼¾→←↑↓`;
const chinese = `${range(0x3000, 0x303f)}${range(0x4e00, 0x9fff)}${range(0xff00, 0xffef)}—…“”‘’·`;

const faces = [400, 600].flatMap((weight) => [
  { name: `stix-${weight}.ttf`, from: stix, letters: latin, options: { variationAxes: { wght: weight } } },
  { name: `noto-${weight}.ttf`, from: noto(weight), letters: chinese, options: {} },
]);

/** A file of .cache/, made when it is not there. Written beside and moved, for builds may run side by side. */
async function cached(file: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, await make());
  renameSync(beside, file);
  return file;
}

const versionOf = (root: string, file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
    .slice(0, 12);

const fontFiles = new Map<string, Promise<readonly string[]>>();

/** The faces as files. */
function facesIn(root: string): Promise<readonly string[]> {
  const made =
    fontFiles.get(root) ??
    Promise.all(
      faces.map(({ name, from, letters, options }) =>
        cached(join(root, '.cache/previews/faces', `${versionOf(root, from)}-${name}`), () =>
          subsetFont(readFileSync(join(root, from)), letters, { ...options, targetFormat: 'sfnt' }),
        ),
      ),
    );
  fontFiles.set(root, made);
  return made;
}

/** The families that a picture may name, in order; the package calls each weight of the Chinese face a family of its own. */
export const families = {
  en: { text: "'STIX Two Text'", bold: "'STIX Two Text'" },
  zh: {
    text: "'Noto Serif SC', 'Noto Serif SC ExtraLight', 'STIX Two Text'",
    bold: "'Noto Serif SC ExtraLight SemiBold', 'Noto Serif SC', 'STIX Two Text'",
  },
} as const;

/** Words without signs that the faces lack: Roman numerals of one character become letters. */
const withKnownSigns = (svg: string): string => svg.replace(/[Ⅰ-Ⅿ]/g, (sign) => sign.normalize('NFKC'));

/** An SVG as the bytes of a PNG of its own size. The same picture is painted once. */
export async function painted(drawn: string, root: string = process.cwd()): Promise<Uint8Array<ArrayBuffer>> {
  const svg = withKnownSigns(drawn);
  const files = await facesIn(root);
  const name = createHash('sha256').update(svg).update(files.join()).digest('hex').slice(0, 24);
  const file = await cached(join(root, '.cache/previews', `${name}.png`), () =>
    new Resvg(svg, {
      font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'STIX Two Text' },
    })
      .render()
      .asPng(),
  );
  return new Uint8Array(readFileSync(file));
}
