// The book as data at build time: its chapters, glossary and bibliography, read from content/.
import { globSync, readFileSync } from 'node:fs';
import { type Chapter, chapterSchema, glossarySchema, type Term } from './chapter.ts';
import { onceUnchanged } from './unchanged-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A work of the bibliography, in CSL-JSON. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** A chapter together with its file, which knows the line of everything in it. */
export interface ChapterFile {
  readonly chapter: Chapter;
  readonly yaml: YamlFile<unknown>;
  /** Folder of the chapter, from the project's root. */
  readonly folder: string;
}

export interface Book {
  readonly chapters: readonly ChapterFile[];
  readonly glossary: ReadonlyMap<string, Term>;
  readonly bibliography: ReadonlyMap<string, Reference>;
}

const chapterOf = onceUnchanged((root, file): ChapterFile => {
  const yaml = readYaml(root, file, chapterSchema);
  const folder = file.replace(/\/chapter\.yaml$/, '');
  const [part = '', slug = ''] = folder.split('/').slice(-2);
  return { chapter: { ...yaml.data, id: `${part}/${slug}`, part, slug }, yaml, folder };
});

/** Reads one chapter's data. @throws ContentError */
export const readChapter = (root: string, folder: string): ChapterFile =>
  chapterOf(root, `${folder}/chapter.yaml`);

const glossaryOf = onceUnchanged(
  (root, file): ReadonlyMap<string, Term> =>
    new Map(Object.entries(readYaml(root, file, glossarySchema).data)),
);

/** The terms of the glossary by id. @throws ContentError */
export const readGlossary = (root: string = process.cwd()): ReadonlyMap<string, Term> =>
  glossaryOf(root, 'content/glossary.yaml');

const bibliographyOf = onceUnchanged((root, file): ReadonlyMap<string, Reference> => {
  const references: Reference[] = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  return new Map(references.map((reference) => [reference.id, reference]));
});

/** The works of the bibliography by id. */
export const readBibliography = (root: string = process.cwd()): ReadonlyMap<string, Reference> =>
  bibliographyOf(root, 'content/bibliography.json');

/**
 * Reads the whole book.
 * @param root the project's root; tests read broken books from folders of their own
 * @throws ContentError
 */
export function readBook(root: string = process.cwd()): Book {
  const folders = globSync('content/chapters/*/*/chapter.yaml', { cwd: root }).map((file) =>
    file.replace(/\/chapter\.yaml$/, ''),
  );
  return {
    chapters: folders.sort().map((folder) => readChapter(root, folder)),
    glossary: readGlossary(root),
    bibliography: readBibliography(root),
  };
}
