// Builds the player of SCORM packages (src/kit) and lays it beside the book as a few plain files: kit/player.js, its style
// sheet and the fonts. The assignment builder fetches the files that kit/kit.json names, and makes packages of them in the
// browser. Nothing in the kit is a page: the page of a package is written with the package (src/assignments/scorm/page.ts).
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { inAscii } from '../assignments/scorm/ascii.ts';

/** The folder of the kit in the built site, and the list of its files there. */
const folder = 'kit';
const list = 'kit.json';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The fonts' licence asks to go with them. */
const licence = here('../../public/licence-of-the-fonts.txt');

/**
 * A style sheet in ASCII alone, for the same reason as the script. In an LMS a page is opened seldom: its fonts are waited
 * for, as formulas need theirs.
 */
const cssForLms = (css: string): string =>
  css
    .replace(/font-display:\s*optional/g, 'font-display:swap')
    .replace(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);

/** The kit's files by name. One script without imports, named .js: an LMS may serve .mjs as text. */
async function builtKit(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: here('../kit/player.ts'),
        output: { format: 'iife', entryFileNames: 'player.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const files = outputs.map((file): [string, string | Uint8Array] => {
    if (file.type === 'chunk') return [file.fileName, inAscii(file.code)];
    if (!file.fileName.endsWith('.css')) return [file.fileName, file.source];
    return ['player.css', cssForLms(String(file.source))];
  });
  return new Map(files);
}

/** The integration for astro.config.mjs; it comes before what lists the files of the site. */
export const kit = (): AstroIntegration => ({
  name: 'kit',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const place = join(fileURLToPath(dir), folder);
      mkdirSync(place, { recursive: true });
      const files = await builtKit();
      for (const [name, content] of files) writeFileSync(join(place, name), content);
      copyFileSync(licence, join(place, basename(licence)));
      writeFileSync(join(place, list), JSON.stringify([...files.keys(), basename(licence)].sort()));
    },
  },
});
