// Ids that must differ: of sections, guesses, figures and exercises, and of the examples and exercises that share bindings.
import type { Problem } from '../problem.ts';
import { correctedTag } from './corrected.ts';
import { type ChapterMaterial, proseOf } from './material.ts';

/** Ids that occur twice. Those of notes are checked where notes are read, those of YAML's maps by its reader. */
export const checkIds = (material: ChapterMaterial): readonly Problem[] => [
  ...checkYamlIds(material),
  ...[...declaring, ...declaredElsewhere].flatMap((name) => checkTagIds(material, name)),
];

/** Components that stand under an id of their own, and those that place what another file declares under its id. */
const declaring = ['Guess', 'Exercise'];
const declaredElsewhere = ['Claim', 'Figure'];

function checkYamlIds({ chapter, yamlProblem }: ChapterMaterial): readonly Problem[] {
  const { sections, examples, figures, exercises } = chapter;
  return [
    // All of these stand in the page under their ids.
    ...(['figures', 'exercises'] as const).flatMap((kind) =>
      Object.keys(chapter[kind]).flatMap((id) => {
        const isSection = sections.includes(id);
        if (!isSection && !(kind === 'exercises' && Object.hasOwn(figures, id))) return [];
        const what = `"${id}" is the id of a ${isSection ? 'section' : 'figure'} already`;
        return [yamlProblem([kind, id], what, id, `${id}-${kind.slice(0, -1)}`)];
      }),
    ),
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
  const { sections, figures, exercises } = material.chapter;
  const taken = name === 'Guess' ? [...sections, ...Object.keys(figures), ...Object.keys(exercises)] : [];
  return proseOf(material).flatMap(({ file, elements }) => {
    const written = elements.filter((element) => element.name === name);
    const ids = written.map(({ attributes }) => attributes['id']);
    return written.flatMap((element, index) => {
      const id = ids[index];
      if (!id || (ids.indexOf(id) === index && !taken.includes(id))) return [];
      if (declaredElsewhere.includes(name)) {
        return [{ file, line: element.line, what: `${name} "${id}" stands here twice`, right: 'nothing' }];
      }
      const what = `the id "${id}" occurs twice`;
      return [{ file, line: element.line, what, right: correctedTag(element, { id: `${id}-2` }) }];
    });
  });
}
