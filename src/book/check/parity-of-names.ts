// The two languages of a chapter show the same numbers in each section, and cite the same works.
import { comparisonNames } from '~/state/condition.ts';
import type { Problem } from '../problem.ts';
import { correctedTag } from './corrected.ts';
import { bindingsOf, type ChapterMaterial, type SharedNames } from './material.ts';
import type { MdxElement, MdxFile } from './mdx-file.ts';
import { isInMissing, lineOfSection, named, place, sectionHeadings } from './parity.ts';

/**
 * Numbers of a section and works of the chapter that stand in one language only. Unknown names are left out: what is
 * mistyped in one language must not be asked of the other.
 */
export function checkParityOfNames(material: ChapterMaterial, { works }: SharedNames): readonly Problem[] {
  const { en, zh } = material.prose;
  if (!en || !zh) return [];
  const bindings = new Set(bindingsOf(material));
  return [[en, zh] as const, [zh, en] as const].flatMap(([here, there]) => [
    ...lackingBindings(here, there, bindings),
    ...(works ? lackingCitations(here, there, works) : []),
  ]);
}

const showing = ['In', 'Out', 'Eq', 'Steps', 'When'];

const bindingsIn = ({ name, attributes }: MdxElement): readonly string[] =>
  showing.includes(name) ? ['of', ...comparisonNames].map((attribute) => attributes[attribute] ?? '') : [];

/** What a section of the other language shows and this one does not. Which component shows it is free. */
function lackingBindings(here: MdxFile, there: MdxFile, known: ReadonlySet<string>): readonly Problem[] {
  if (sectionHeadings(here).length !== sectionHeadings(there).length) return [];
  const inSection = ({ section }: MdxElement, binding: string): string => `${section} ${binding}`;
  const shown = new Set(
    here.elements.flatMap((element) => bindingsIn(element).map((binding) => inSection(element, binding))),
  );
  return there.elements
    .filter((element) => !isInMissing(element, here))
    .flatMap((element) =>
      bindingsIn(element).flatMap((binding) => {
        if (!known.has(binding) || shown.has(inSection(element, binding))) return [];
        shown.add(inSection(element, binding));
        const what = `this section lacks ${binding}, which stands in ${place(there, element)}`;
        const line = lineOfSection(here, element.section);
        return [{ file: here.file, line, what, right: correctedTag(element, {}) }];
      }),
    );
}

function lackingCitations(here: MdxFile, there: MdxFile, known: ReadonlySet<string>): readonly Problem[] {
  const cited = new Set(named(here, 'Cite').map(({ attributes }) => attributes['id']));
  return named(there, 'Cite').flatMap((cite) => {
    const id = cite.attributes['id'] ?? '';
    if (!known.has(id) || cited.has(id)) return [];
    cited.add(id);
    const what = `the work "${id}" is cited in ${place(there, cite)}, but nowhere here`;
    const line = lineOfSection(here, cite.section);
    return [{ file: here.file, line, what, right: correctedTag(cite, {}) }];
  });
}
