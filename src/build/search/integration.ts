// Makes the search index when the site is built. `npm run dev` has none, and the search says so.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { readSite } from '../built-site.ts';
import { searchDocuments } from './documents.ts';
import { NoPagefindError, writeIndex } from './write-index.ts';

/** The integration for astro.config.mjs; it reads the pages as they are served. */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        const started = performance.now();
        const documents = searchDocuments(readSite(folder, base).pages);
        try {
          const sizes = [];
          for (const language of languages) {
            const own = documents.filter((document) => document.language === language);
            const size = await writeIndex(`${folder}/pagefind/${language}`, language, own);
            sizes.push(`${language}: ${size.documents} documents, ${Math.round(size.bytes / 1024)} KB`);
          }
          logger.info(`${sizes.join('; ')} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
        } catch (error) {
          // On a machine for which there is no Pagefind the book is still a book; what is published must be whole.
          if (!(error instanceof NoPagefindError) || process.env['CI']) throw error;
          logger.warn(`the book is built without its search: ${error.message}`);
        }
      },
    },
  };
};
