// @ts-check
// Lets `import()` be just that. Vite wraps every import on demand in a helper that preloads style sheets and modules;
// nothing that a page of the book imports on demand has either, and the helper is 0.9 KB of a page's script.

/** Vite's own name for the helper's module. */
const helper = '\0vite/preload-helper.js';

/** @returns {import('vite').Plugin} */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
});
