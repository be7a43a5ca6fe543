// Ids that must differ: of sections, guesses, figures and exercises, and of the examples and exercises that share bindings.
import type { Problem } from '../problem.ts';
import { correctedTag } from './corrected.ts';
import { type ChapterMaterial, proseOf } from './material.ts';

/** Ids that occur twice. Those of notes are checked where notes are read, those of YAML's maps by its reader. */
export const checkIds = (material: ChapterMaterial): readonly Problem[] => [
  ...checkYamlIds(material),
  ...['Claim', 'Guess', 'Figure', 'Exercise'].flatMap((name) => checkTagIds(material, name)),
];

function checkYamlIds({ chapter, yamlProblem }: ChapterMaterial): readonly Problem[] {
  const { sections, examples, exercises } = chapter;
  return [
    ...sections.flatMap((id, index) =>
      sections.indexOf(id) === index
        ? []
        : [yamlProblem(['sections', index], `the section id "${id}" occurs twice`, id, `${id}-2`)],
    ),
    ...Object.keys(exercises).flatMap((id) => {
      if (!Object.hasOwn(examples, id)) return [];
      const what = `"${id}" is the id of an example already`;
      return [yamlProblem(['exercises', id], what, id, `${id}-exercise`)];
    }),
  ];
}

function checkTagIds(material: ChapterMaterial, name: string): readonly Problem[] {
  return proseOf(material).flatMap(({ file, elements }) => {
    const written = elements.filter((element) => element.name === name);
    const ids = written.map(({ attributes }) => attributes['id']);
    return written.flatMap((element, index) => {
      const id = ids[index];
      if (!id || ids.indexOf(id) === index) return [];
      const what = `the id "${id}" occurs twice`;
      return [{ file, line: element.line, what, right: correctedTag(element, { id: `${id}-2` }) }];
    });
  });
}
