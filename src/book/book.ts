// The book as data at build time: its chapters, glossary and bibliography, read from content/.
import { globSync, readFileSync } from 'node:fs';
import { type Chapter, chapterSchema, glossarySchema, type Term } from './chapter.ts';
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

/** Reads one chapter's data. @throws ContentError */
export function readChapter(root: string, folder: string): ChapterFile {
  const yaml = readYaml(root, `${folder}/chapter.yaml`, chapterSchema);
  const [part = '', slug = ''] = folder.split('/').slice(-2);
  return { chapter: { ...yaml.data, id: `${part}/${slug}`, part, slug }, yaml, folder };
}

/**
 * Reads the whole book.
 * @param root the project's root; tests read broken books from folders of their own
 * @throws ContentError
 */
export function readBook(root: string = process.cwd()): Book {
  const folders = globSync('content/chapters/*/*/chapter.yaml', { cwd: root }).map((file) =>
    file.replace(/\/chapter\.yaml$/, ''),
  );
  const references: Reference[] = JSON.parse(readFileSync(`${root}/content/bibliography.json`, 'utf8'));
  return {
    chapters: folders.sort().map((folder) => readChapter(root, folder)),
    glossary: new Map(Object.entries(readYaml(root, 'content/glossary.yaml', glossarySchema).data)),
    bibliography: new Map(references.map((reference) => [reference.id, reference])),
  };
}
