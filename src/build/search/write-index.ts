// Writes the search index with Pagefind: one index for each language, in a folder of its own, so that a page can ask
// both. Pagefind's own user interfaces are left out; the book has its own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { escaped } from '../../book/markup.ts';
import { htmlLanguage, type Language } from '../../i18n/languages.ts';
import { alike, spaced } from '../../state/search/alike.ts';
import type { SearchDocument } from './documents.ts';

/** Pagefind refused something. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** There is no Pagefind for this machine. */
export class NoPagefindError extends Error {
  override readonly name = 'NoPagefindError';
}

/** How large an index came out. */
export interface IndexSize {
  readonly language: Language;
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
}

const isNeeded = ({ path }: IndexFile): boolean => !/(?:-ui\.(?:js|css)|pagefind-highlight\.js)$/.test(path);

/** Text as it is searched for. */
const indexed = (text: string): string => spaced(alike(text));

/** A document as Pagefind reads it. */
const pageOf = ({ kind, title, within, html }: SearchDocument, language: Language): string =>
  `<html lang="${htmlLanguage[language]}"><body><main data-pagefind-body>` +
  `<meta data-pagefind-meta="title[content]" content="${escaped(indexed(title))}">` +
  `<meta data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content]" content="${kind}">` +
  `<meta data-pagefind-meta="within[content]" content="${escaped(within)}">` +
  `${html.replace(/>[^<]+/g, indexed)}</main></body></html>`;

/** Texts of documents go together into files of a few KB: a thousand files would be slow to publish and to keep offline. */
const maxFragments = 100;

/** @throws NoPagefindError, SearchIndexError */
async function newIndex(): Promise<PagefindIndex> {
  // Primes stay part of a word: s′ is not s.
  const { index, errors } = await createIndex({ includeCharacters: '′', maxFragments }).catch(
    (error: unknown) => {
      const reason = String(error);
      throw /supported architecture/.test(reason) ? new NoPagefindError(reason) : error;
    },
  );
  if (!index) throw new SearchIndexError(errors.join('; '));
  return index;
}

async function fill(
  index: PagefindIndex,
  documents: readonly SearchDocument[],
  language: Language,
): Promise<void> {
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({
      url: document.address,
      content: pageOf(document, language),
    });
    if (errors.length > 0) throw new SearchIndexError(`${document.address}: ${errors.join('; ')}`);
  }
}

/**
 * Writes the index of one language.
 * @param folder is emptied first
 * @throws NoPagefindError, SearchIndexError
 */
export async function writeIndex(
  folder: string,
  language: Language,
  documents: readonly SearchDocument[],
): Promise<IndexSize> {
  const index = await newIndex();
  await fill(index, documents, language);
  const { files: all } = await index.getFiles();
  await close();
  const files = all.filter(isNeeded);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return { language, documents: documents.length, files: files.length, bytes };
}
