// What a reader can do in each section of a chapter, found in its prose: guess, change the numbers of a worked example,
// look at a figure, try an exercise, reach the end. An assignment asks for a share of these.
import { readFileSync } from 'node:fs';
import type { Language } from '~/i18n/languages.ts';
import type { Chapter } from './chapter.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { proseFile } from './notes.ts';
import { sectionOfLine } from './section-of-line.ts';

/** The components that are activities; which attribute names them, and what the name is that stands in it. */
const activities: readonly {
  readonly component: string;
  readonly kind: string;
  readonly attribute: string;
  readonly idIn: (named: string) => string;
}[] = [
  { component: 'Guess', kind: 'guess', attribute: 'id', idIn: (id) => id },
  { component: 'In', kind: 'example', attribute: 'of', idIn: (binding) => binding.split('.')[0] ?? '' },
  { component: 'Figure', kind: 'figure', attribute: 'id', idIn: (id) => id },
  { component: 'Exercise', kind: 'exercise', attribute: 'id', idIn: (id) => id },
];

/**
 * The activities of each section, each named once, in the order in which they stand: "guess:…", "example:…" (a worked
 * example of which a number can be changed there), "figure:…", "exercise:…"; "end" closes every section.
 */
export function activitiesOf(
  { id, sections }: Pick<Chapter, 'id' | 'sections'>,
  language: Language,
  root: string = process.cwd(),
): Readonly<Record<string, readonly string[]>> {
  const mdx = readFileSync(`${root}/${proseFile(id, language)}`, 'utf8');
  const sectionAt = sectionOfLine(mdx, sections);
  const found = activities.flatMap(({ component, kind, attribute, idIn }) =>
    elementsInMdx(mdx, component).map(({ attributes, line }) => ({
      section: sectionAt(line),
      activity: `${kind}:${idIn(attributes[attribute] ?? '')}`,
      line,
    })),
  );
  found.sort((one, other) => one.line - other.line);
  return Object.fromEntries(
    sections.map((section) => {
      const ofSection = found.filter((one) => one.section === section).map(({ activity }) => activity);
      return [section, [...new Set(ofSection), 'end']];
    }),
  );
}
