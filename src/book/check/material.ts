// What the checks look at: the book read as far as it can be read, and the problems met while reading.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { atPeriod } from '~/calc/kernel/live-series.ts';
import type { PageModel } from '~/calc/kernel/page-model.ts';
import { allModelIds } from '~/calc/registry.ts';
import { type Language, languages } from '~/i18n/languages.ts';
import { readChapter } from '../book.ts';
import { type Chapter, glossarySchema } from '../chapter.ts';
import { contentsSchema } from '../contents.ts';
import { proseFile } from '../notes.ts';
import { modelsOf } from '../page-context.ts';
import { ContentError, type Problem } from '../problem.ts';
import { type Path, readYaml, type YamlFile } from '../yaml-file.ts';
import { correctedLine } from './corrected.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';

/** A chapter whose chapter.yaml has the right shape. */
export interface ChapterMaterial {
  readonly chapter: Chapter;
  /** The models that its examples and exercises name, as far as they exist. */
  readonly models: ReadonlyMap<string, PageModel>;
  /** The prose of each language that exists and can be parsed. */
  readonly prose: Readonly<Partial<Record<Language, MdxFile>>>;
  /** A problem at a place in chapter.yaml; in the corrected line `wrong` is replaced by `right`. */
  readonly yamlProblem: (path: Path, what: string, wrong: string, right: string) => Problem;
}

/** The names that the whole book shares; `undefined` where their file cannot be read. */
export interface SharedNames {
  readonly terms: ReadonlySet<string> | undefined;
  readonly works: ReadonlySet<string> | undefined;
}

export interface BookMaterial {
  readonly chapters: readonly ChapterMaterial[];
  readonly names: SharedNames;
  readonly problems: readonly Problem[];
  /** Whether the table of contents could be read. */
  readonly hasContents: boolean;
}

const bibliographySchema = z.array(z.looseObject({ id: z.string(), type: z.string(), title: z.string() }));

/** The prose files of a chapter that could be read. */
export const proseOf = ({ prose }: ChapterMaterial): readonly MdxFile[] =>
  Object.values(prose).filter((file) => file !== undefined);

/** The model of an example or an exercise; `undefined` when there is neither, or its model does not exist. */
export const modelOf = ({ chapter, models }: ChapterMaterial, id: string): PageModel | undefined =>
  models.get((chapter.examples[id] ?? chapter.exercises[id])?.model ?? '');

/** Every binding of the chapter: all quantities of its examples, and of its exercises. */
export const bindingsOf = (material: ChapterMaterial): readonly string[] =>
  [...Object.keys(material.chapter.examples), ...Object.keys(material.chapter.exercises)].flatMap((id) => {
    const model = modelOf(material, id);
    return [...(model?.quantities.keys() ?? [])].flatMap((name) =>
      model?.series.has(name)
        ? [...model.named].map((period) => `${id}.${atPeriod(name, period)}`)
        : [`${id}.${name}`],
    );
  });

/** Reads the book under `root`; what cannot be read becomes a problem and is left out. */
export async function readMaterial(root: string): Promise<BookMaterial> {
  const problems: Problem[] = [];
  const attempt = <T>(file: string, read: () => T): T | undefined => {
    if (!existsSync(`${root}/${file}`)) {
      problems.push({ file, line: 1, what: 'this file is missing', right: missingHint(file) });
      return undefined;
    }
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };

  const glossary = attempt('content/glossary.yaml', () =>
    readYaml(root, 'content/glossary.yaml', glossarySchema),
  );
  const works = attempt('content/bibliography.json', () => readWorks(root, problems));
  const contents = attempt('content/contents.yaml', () =>
    readYaml(root, 'content/contents.yaml', contentsSchema),
  );

  const chapters: ChapterMaterial[] = [];
  for (const folder of globSync('content/chapters/*/*/', { cwd: root }).sort()) {
    const path = folder.replaceAll('\\', '/').replace(/\/$/, '');
    const id = path.split('/').slice(-2).join('/');
    const read = attempt(`${path}/chapter.yaml`, () => readChapter(root, path));
    const prose: Partial<Record<Language, MdxFile>> = {};
    for (const language of languages) {
      const file = proseFile(id, language);
      const mdx = attempt(file, () => readMdx(readFileSync(`${root}/${file}`, 'utf8'), file));
      if (mdx) prose[language] = mdx;
    }
    if (contents) problems.push(...unlisted(id, contents));
    if (read) chapters.push(await materialOf(root, read.chapter, read.yaml, prose));
  }
  const terms = glossary && new Set(Object.keys(glossary.data));
  return { chapters, names: { terms, works }, problems, hasContents: contents !== undefined };
}

async function materialOf(
  root: string,
  chapter: Chapter,
  yaml: YamlFile<unknown>,
  prose: Partial<Record<Language, MdxFile>>,
): Promise<ChapterMaterial> {
  const lines = readFileSync(`${root}/${yaml.file}`, 'utf8').split('\n');
  return {
    chapter,
    models: await modelsOf(chapter, (id) => allModelIds.includes(id)),
    prose,
    yamlProblem: (path, what, wrong, right) => {
      const line = yaml.lineOf(path);
      return { file: yaml.file, line, what, right: correctedLine(lines, line, wrong, right) };
    },
  };
}

/** The ids of the bibliography. */
function readWorks(root: string, problems: Problem[]): ReadonlySet<string> {
  const file = 'content/bibliography.json';
  const { data, lineOf } = readYaml(root, file, bibliographySchema);
  const ids = data.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    problems.push({
      file,
      line: lineOf([index, 'id']),
      what: `the id "${id}" occurs twice`,
      right: `"id": "${id}-2"`,
    });
  });
  return new Set(ids);
}

/** A chapter that contents.yaml does not name cannot be found by a reader. */
function unlisted(id: string, contents: YamlFile<z.infer<typeof contentsSchema>>): readonly Problem[] {
  const [part, slug] = id.split('/');
  const index = contents.data.findIndex((planned) => planned.id === part);
  if (contents.data[index]?.chapters.some((planned) => planned.slug === slug)) return [];
  const what = `the table of contents lacks the chapter "${id}"`;
  const right = `- { slug: ${slug}, title: { en: …, zh: … }, question: { en: …, zh: … } }`;
  return [{ file: contents.file, line: contents.lineOf(index < 0 ? [] : [index, 'chapters']), what, right }];
}

function missingHint(file: string): string {
  if (file.endsWith('.mdx')) return `the chapter in ${file.endsWith('zh.mdx') ? 'Chinese' : 'English'}`;
  if (file.endsWith('chapter.yaml')) return 'title, question, objectives, needs, minutes, sections, examples';
  return file.endsWith('.json') ? '[]' : '{}';
}
