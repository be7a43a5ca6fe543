// How the site is built. SITE_URL and BASE_PATH say where it will stand; without them it stands at the root.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import { contentCheck } from './src/book/check/integration.ts';
import { rehypeGlued } from './src/book/glued.ts';
import { rehypeLeanMath } from './src/book/lean-math.ts';
import { rehypeNotedParagraphs } from './src/book/noted-paragraphs.ts';
import { remarkLevelPrimes } from './src/book/primes.ts';
import { rehypeSections } from './src/book/sections.ts';
import { remarkSymbols, symbolMacros } from './src/book/symbols/prose-macros.ts';
import { valueMacros } from './src/book/value-colours.ts';
import { earlyScriptHash } from './src/build/early-script.mjs';
import { kit } from './src/build/kit.ts';
import { linkCheck } from './src/build/link-check.ts';
import { offline } from './src/build/offline.ts';
import { plainImports } from './src/build/plain-imports.mjs';
import { searchIndex } from './src/build/search/integration.ts';
import { makeFonts } from './src/commands/fonts.mjs';

const { SITE_URL, BASE_PATH } = process.env;

/** The fonts are cut from packages before anything is built, checked or served. */
const fonts = { name: 'fonts', hooks: { 'astro:config:setup': () => makeFonts() } };

/**
 * A page's script in few files: many small ones compress worse. What answers an edit does not wait for the figures;
 * what draws them is fetched when a reader first turns to a number or a figure.
 * `$initial`: only what a page loads at once. Models that a page may fetch later stay out of its first download.
 */
const fewFiles = [
  {
    name: 'numbers',
    tags: ['$initial'],
    test: /src.calc.kernel.(?!live-series)|src.state.(page-store|frame|binding|page-data|letters|store|condition|bound-numbers|binder|conventions.(redraw|which-symbols))|src.i18n.(languages|fill)/,
  },
  { name: 'drawing', test: /node_modules.preact|components.figures.(drawing|scale|plot.DataTable)\.tsx?$/ },
  { name: 'turnover-figures', test: /components.figures.turnover/ },
  { name: 'plots', test: /components.figures.plot/ },
];

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(BASE_PATH ? { base: BASE_PATH } : {}),
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [fonts, contentCheck(), mdx(), preact(), searchIndex(), kit(), offline(), linkCheck()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkMath, remarkSymbols, remarkLevelPrimes, remarkCjkFriendly],
      rehypePlugins: [
        [
          rehypeKatex,
          {
            output: 'mathml',
            strict: 'error',
            throwOnError: true,
            macros: { ...valueMacros, ...symbolMacros },
          },
        ],
        rehypeLeanMath,
        rehypeGlued,
        rehypeNotedParagraphs,
        rehypeSections,
      ],
    }),
  },
  security: {
    csp: {
      // Search runs as WebAssembly.
      scriptDirective: { hashes: [earlyScriptHash], resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: fewFiles } } } } },
    },
  },
});
