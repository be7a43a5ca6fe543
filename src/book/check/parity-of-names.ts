// The two languages of a chapter show the same numbers in each section, cite the same works and explain the same terms.
import { comparisonNames } from '~/state/condition.ts';
import { nearest, type Problem } from '../problem.ts';
import { correctedTag } from './corrected.ts';
import { bindingsOf, type ChapterMaterial, type SharedNames } from './material.ts';
import type { MdxElement, MdxFile } from './mdx-file.ts';
import { isInMissing, lineOfSection, named, place, sectionHeadings } from './parity.ts';

/**
 * Numbers of a section, works and terms of the chapter that stand in one language only. Unknown names are left out: what is
 * mistyped in one language must not be asked of the other.
 */
export function checkParityOfNames(
  material: ChapterMaterial,
  { works, terms }: SharedNames,
): readonly Problem[] {
  const { en, zh } = material.prose;
  if (!en || !zh) return [];
  const bindings = new Set(bindingsOf(material));
  return [[en, zh] as const, [zh, en] as const].flatMap(([here, there]) => [
    ...lackingBindings(here, there, bindings),
    ...(works ? lacking('Cite', here, there, works, (id) => `the work "${id}" is cited`) : []),
    ...(terms ? lacking('Term', here, there, terms, (id) => `the term "${id}" is explained`) : []),
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

/** What one language names somewhere and the other nowhere. */
function lacking(
  name: 'Cite' | 'Term',
  here: MdxFile,
  there: MdxFile,
  known: ReadonlySet<string>,
  isSaid: (id: string) => string,
): readonly Problem[] {
  // A mistyped name is a problem of its own; what it was meant to be does not lack as well.
  const found = new Set(
    named(here, name).map(({ attributes: { id = '' } }) => (known.has(id) ? id : nearest(id, known))),
  );
  return named(there, name).flatMap((element) => {
    const id = element.attributes['id'] ?? '';
    if (!known.has(id) || found.has(id)) return [];
    found.add(id);
    const what = `${isSaid(id)} in ${place(there, element)}, but nowhere here`;
    const line = lineOfSection(here, element.section);
    return [{ file: here.file, line, what, right: correctedTag(element, {}) }];
  });
}
