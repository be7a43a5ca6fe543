// Where the chapters use a term or cite a work: found in their prose, for the glossary and the bibliography to lead there.
import { readFileSync } from 'node:fs';
import type { Language } from '~/i18n/languages.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { proseFile } from './notes.ts';
import { sectionOfLine } from './section-of-line.ts';

/** The first place in a chapter. */
export interface Use {
  readonly chapter: string;
  /** The id of the section; none stands before the first. */
  readonly section: string | undefined;
}

/**
 * The chapters in which a component names something, each once, with the section in which it first does.
 * @param component "Term" or "Cite"
 * @param chapters in the order in which they are to be named
 * @returns by the id that the component is given
 */
export function usesOf(
  component: 'Term' | 'Cite',
  chapters: readonly { readonly id: string; readonly sections: readonly string[] }[],
  language: Language,
  root: string = process.cwd(),
): ReadonlyMap<string, readonly Use[]> {
  const found = chapters.flatMap(({ id: chapter, sections }) => {
    const mdx = readFileSync(`${root}/${proseFile(chapter, language)}`, 'utf8');
    const sectionAt = sectionOfLine(mdx, sections);
    const uses = elementsInMdx(mdx, component).map(({ attributes, line }) => ({
      named: attributes['id'] ?? '',
      use: { chapter, section: sectionAt(line) },
    }));
    return uses.filter(({ named }, index) => uses.findIndex((one) => one.named === named) === index);
  });
  const byName = Map.groupBy(found, ({ named }) => named);
  return new Map([...byName].map(([named, ofName]) => [named, ofName.map(({ use }) => use)]));
}
