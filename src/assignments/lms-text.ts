// The text that goes with an assignment into an LMS, a mail or a calendar: plain and as HTML, with the same lines in both.
import { handoutMessages } from '~/i18n/handout-messages.ts';
import type { Assignment, Place } from './assignment.ts';
import { type Catalogue, findExercise, findPlace } from './catalogue.ts';
import { dueInWords, pointsInWords, rulesInWords } from './in-words.ts';
import { element, type Xml } from './xml.ts';

/** An assignment as lines of text, in the catalogue's language. */
export interface Handout {
  readonly title: string;
  /** Undefined without a due date. */
  readonly due: string | undefined;
  /** What is to be read and done; empty lists are left out. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly rules: readonly string[];
}

/** What the assignment says, as far as the book knows what is in it. */
export function handoutOf(assignment: Assignment, catalogue: Catalogue): Handout {
  const { language } = catalogue;
  const words = handoutMessages[language];
  const worth = (item: string, points: Parameters<typeof pointsInWords>[0]): string =>
    words.worth(item, pointsInWords(points, language));
  const readings = assignment.readings.flatMap(({ place, points }) => {
    const name = placeInWords(place, catalogue);
    return name === undefined ? [] : [worth(name, points)];
  });
  const exercises = assignment.exercises.flatMap(({ exercise, points }) => {
    const found = findExercise(catalogue, exercise);
    return found ? [worth(found.title, points)] : [];
  });
  return {
    title: assignment.title || words.untitled,
    due: assignment.due && words.due(dueInWords(assignment.due, language)),
    lists: [
      { heading: words.read, items: readings },
      { heading: words.do, items: exercises },
    ].filter(({ items }) => items.length > 0),
    rules: rulesInWords(assignment, language),
  };
}

/** "Chapter 7, The annual rate: Two capitals"; `undefined` for what the book does not have. */
export function placeInWords(place: Place, catalogue: Catalogue): string | undefined {
  const found = findPlace(catalogue, place);
  if (!found) return undefined;
  const { chapter, section } = found;
  const words = handoutMessages[catalogue.language];
  const name = words.chapter(chapter.number, chapter.title);
  return section ? words.section(name, section.title) : name;
}

/** The text without markup. */
export function plainText(handout: Handout, { language }: Catalogue, link: string): string {
  const words = handoutMessages[language];
  const { title, due, lists, rules } = handout;
  const paragraphs = [
    [title, ...(due ? [due] : [])],
    ...lists.map(({ heading, items }) => [
      `${heading}${words.colon.trim()}`,
      ...items.map((item) => `- ${item}`),
    ]),
    [`${words.rules}${words.colon.trim()}`, ...rules.map((rule) => `- ${rule}`)],
    [words.begin, link],
  ];
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

/** The same as HTML, with nothing that an editor of an LMS would take away. */
export function htmlText(handout: Handout, { language }: Catalogue, link: string): string {
  const words = handoutMessages[language];
  const { title, due, lists, rules } = handout;
  const list = (heading: string, items: readonly string[]): readonly Xml[] => [
    element('p', {}, element('strong', {}, heading)),
    element('ul', {}, ...items.map((item) => element('li', {}, item))),
  ];
  return [
    element('p', {}, element('strong', {}, title)),
    ...(due ? [element('p', {}, due)] : []),
    ...lists.flatMap(({ heading, items }) => list(heading, items)),
    ...list(words.rules, rules),
    element('p', {}, element('a', { href: link }, words.open)),
  ]
    .map(({ markup }) => markup)
    .join('\n');
}
