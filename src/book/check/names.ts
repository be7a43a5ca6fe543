// The names that the whole book shares: cited works and terms of the glossary.
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';
import { correctedTag, meant } from './corrected.ts';
import { type ChapterMaterial, proseOf, type SharedNames } from './material.ts';

/** Works that the bibliography lacks, in prose and in chapter.yaml, and terms that the glossary lacks. */
export const checkNames = (material: ChapterMaterial, names: SharedNames): readonly Problem[] => [
  ...checkTags(material, 'Cite', names.works, (id) => `the bibliography has no work "${id}"`),
  ...checkTags(material, 'Term', names.terms, (id) => `the glossary has no term "${id}"`),
  ...checkSources(material, names.works),
];

function checkTags(
  material: ChapterMaterial,
  name: string,
  known: ReadonlySet<string> | undefined,
  what: (id: string) => string,
): readonly Problem[] {
  if (!known) return [];
  return proseOf(material).flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.name === name)
      .flatMap((element) => {
        const id = element.attributes['id'];
        if (!id || known.has(id)) return [];
        const right = correctedTag(element, { id: meant(id, known, 'id') });
        return [{ file, line: element.line, what: what(id), right }];
      }),
  );
}

function checkSources(
  { chapter, yamlProblem }: ChapterMaterial,
  works: ReadonlySet<string> | undefined,
): readonly Problem[] {
  if (!works) return [];
  const cited: (readonly [path: Path, cite: string])[] = Object.entries(chapter.examples).flatMap(
    ([id, { source, printed }]) => [
      [['examples', id, 'source', 'cite'], source.cite] as const,
      ...printed.map(({ cite }, index) => [['examples', id, 'printed', index, 'cite'], cite] as const),
    ],
  );
  return cited
    .filter(([, cite]) => !works.has(cite))
    .map(([path, cite]) =>
      yamlProblem(path, `the bibliography has no work "${cite}"`, cite, meant(cite, works, 'id')),
    );
}
