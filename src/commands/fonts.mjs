// @ts-check
// Cuts the fonts down to the characters the book uses: from packages into src/fonts-made/ (not kept in git).
// The same packages and the same lists give the same bytes.
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { root } from './tools.mjs';

const made = join(root, 'src/fonts-made');
const textFont = (/** @type {string} */ style) =>
  `node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-${style}.woff2`;

/** Characters from `first` to `last`. @param {number} first @param {number} last */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const ascii = range(0x20, 0x7e);
const punctuation = '\u00a0–—‘’“”„…′″';

/** What is cut, from which file, to which characters; features are kept by name. */
export const cuts = [
  {
    name: 'stix-two-text.woff2',
    from: textFont('normal'),
    characters: `${ascii}${punctuation}ÄÖÜßäöüàáâçèéêëîïñôû£€§«»°±²³¹·¼½¾×÷−⁄∕•`,
    options: { keepFeatures: ['kern', 'liga', 'frac', 'numr', 'dnom'], noHinting: true },
  },
  {
    name: 'stix-two-text-italic.woff2',
    from: textFont('italic'),
    characters: `${ascii}${punctuation}ÄÖÜßäöüéè`,
    options: { keepFeatures: ['kern', 'liga'], noHinting: true, variationAxes: { wght: 400 } },
  },
  {
    name: 'stix-two-math.woff2',
    from: 'node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    // Mathematical italics (h is U+210E), both Greek deltas and sigma, operators, primes, vulgar fractions, arrows.
    characters: `${ascii}${range(0x1d434, 0x1d467)}ℎΔ𝛥ΣΠ·×÷±−–—=≠≈≤≥<>∑∏√∞←→↔⇒′″‴…⋯⁄∕½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞£€|‖`,
    options: { keepFeatures: ['kern'], noHinting: true },
  },
];

/** Whether the cut font is there and newer than what it is made from. @param {string} to @param {string} from */
const isFresh = async (to, from) => {
  if (!existsSync(to)) return false;
  const [target, ...origins] = await Promise.all(
    [to, from, fileURLToPath(import.meta.url)].map((file) => stat(file)),
  );
  return origins.every(({ mtimeMs }) => mtimeMs <= (target?.mtimeMs ?? 0));
};

/** Makes the fonts that are missing or out of date. */
export async function makeFonts() {
  await mkdir(made, { recursive: true });
  for (const { name, from, characters, options } of cuts) {
    const target = join(made, name);
    const origin = join(root, from);
    if (await isFresh(target, origin)) continue;
    await writeFile(
      target,
      await subsetFont(await readFile(origin), characters, { ...options, targetFormat: 'woff2' }),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts();
