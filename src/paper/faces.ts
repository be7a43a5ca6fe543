// STIX Two for paper and e-readers: each weight a face of its own, for many of them know no variable fonts, and Chromium
// would print those as pictures of letters. Cut from the same packages to the same characters as the fonts of the site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cuts } from '../commands/fonts.mjs';

/** A face as a file. */
export interface Face {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const weights = [400, 600] as const;

/** The faces: text in two weights, italic, mathematics. */
export async function facesOf(root: string): Promise<readonly Face[]> {
  const faces = cuts.flatMap(({ name, from, characters, options }) => {
    const cut = (as: string, more: object) =>
      subsetFont(readFileSync(join(root, from)), characters, {
        ...options,
        ...more,
        targetFormat: 'woff2',
      }).then((bytes): Face => ({ name: as, bytes }));
    return name === 'stix-two-text.woff2'
      ? weights.map((wght) => cut(`stix-two-text-${wght}.woff2`, { variationAxes: { wght } }))
      : [cut(name, {})];
  });
  return Promise.all(faces);
}
