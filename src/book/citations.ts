// Works cited: the short form in the text and the full entry at the end of a chapter, in the page's language.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Language } from '~/i18n/languages.ts';
import type { Reference } from './book.ts';
import type { Chapter } from './chapter.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { proseFile } from './notes.ts';
import { ContentError, nearest } from './problem.ts';

const person = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

const date = z.object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) });

/** The CSL-JSON fields that the book prints. `custom.zh` (or `.en`) holds fields that differ in that language. */
const work = z.object({
  title: z.string(),
  author: z.array(person).default([]),
  editor: z.array(person).default([]),
  translator: z.array(person).default([]),
  issued: date.optional(),
  'original-date': date.optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  URL: z.string().optional(),
});
const localised = z.object({ custom: z.record(z.string(), z.unknown()).default({}) });

type Person = z.infer<typeof person>;

/** A work as it is printed in one language. */
export interface PrintedWork {
  readonly id: string;
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  /** Journal, series, publisher, place, pages: all that follows the title. */
  readonly details: readonly string[];
  readonly url: string | undefined;
  /** Whether the title is Chinese and takes 《》 instead of italics. */
  readonly isChinese: boolean;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const familyName = ({ family, literal }: Person): string => family ?? literal ?? '';

const fullName = (one: Person): string => {
  const { family, given, literal } = one;
  if (family === undefined || given === undefined) return family ?? literal ?? '';
  return isHan(family) ? `${family}${given}` : `${family}, ${given}`;
};

/** "David Fernbach": a name inside a sentence. */
const spokenName = ({ family, given, literal }: Person): string => {
  if (family === undefined || given === undefined) return family ?? literal ?? '';
  return isHan(family) ? `${family}${given}` : `${given} ${family}`;
};

/** All fields of a work as they are in a language. */
export function fieldsIn(reference: Reference, language: Language): Omit<Reference, 'custom'> {
  const { custom } = localised.parse(reference);
  const own = custom[language];
  const { custom: _, ...fields } = { ...reference, ...(typeof own === 'object' ? own : {}) };
  return fields;
}

const inLanguage = (reference: Reference, language: Language): z.infer<typeof work> =>
  work.parse(fieldsIn(reference, language));

const joined = (names: readonly string[], language: Language): string => {
  const [first = '', second] = names;
  if (names.length > 2) return language === 'zh' ? `${first}等` : `${first} et al.`;
  return second === undefined ? first : `${first}${language === 'zh' ? '、' : ' and '}${second}`;
};

const yearIn = (one: z.infer<typeof date> | undefined): string => String(one?.['date-parts'][0]?.[0] ?? '');

/** The year in which a work first appeared, if the edition used is a later one; else "". */
export const firstYear = (reference: Reference): string => yearIn(work.parse(reference)['original-date']);

/** A classic is cited by the year in which it first appeared, whatever edition is used. */
const yearOf = (one: z.infer<typeof work>): string => yearIn(one['original-date']) || yearIn(one.issued);

/** The work with this id. @throws ContentError with the nearest id that exists */
export function citedWork(works: ReadonlyMap<string, Reference>, id: string, file: string): Reference {
  const reference = works.get(id);
  if (reference) return reference;
  const right = `<Cite id="${nearest(id, works.keys()) ?? 'id-of-a-work'}"/>`;
  throw new ContentError([{ file, line: 1, what: `the bibliography has no work "${id}"`, right }]);
}

/** "Marx 1885", "马克思 1885": how the text refers to a work. */
export function shortCitation(reference: Reference, language: Language): string {
  const one = inLanguage(reference, language);
  const people = one.author.length > 0 ? one.author : one.editor;
  const name = joined(people.map(familyName), language) || one.title;
  return [name, yearOf(one)].filter((part) => part !== '').join(' ');
}

/** The work as the list of references prints it. */
export function printedWork(reference: Reference, language: Language): PrintedWork {
  const one = inLanguage(reference, language);
  const people = one.author.length > 0 ? one.author : one.editor;
  const number = [one.volume, one.issue && `(${one.issue})`].filter(Boolean).join(' ');
  const container = [one['container-title'] ?? one['collection-title'], number].filter(Boolean).join(' ');
  const translators = joined(one.translator.map(spokenName), language);
  const edition = yearIn(one.issued);
  const details = [
    translators && (language === 'zh' ? `${translators}译` : `Translated by ${translators}`),
    container,
    one.page,
    one['publisher-place'],
    one.publisher,
    edition === yearOf(one) ? undefined : edition,
  ];
  return {
    id: reference.id,
    authors: joined(people.map(fullName), language),
    year: yearOf(one),
    title: one.title.replaceAll('《', '〈').replaceAll('》', '〉'),
    details: details.filter((part): part is string => part !== undefined && part !== ''),
    url: one.URL,
    isChinese: isHan(one.title),
  };
}

/** Where on its page the nth citation of a work stands: its id. The first is 1. */
export const citationPlace = (work: string, nth: number): string => `cite-${work}-${nth}`;

/**
 * The works that a chapter's page cites in this language, and how often: in its prose, and in the boxes of its examples.
 * What the examples of tables and figures rest on is a source too, even if it is cited nowhere.
 */
export function citationsIn(
  { id, examples }: Pick<Chapter, 'id' | 'examples'>,
  language: Language,
  root: string = process.cwd(),
): ReadonlyMap<string, number> {
  const mdx = readFileSync(`${root}/${proseFile(id, language)}`, 'utf8');
  const named = (element: string, attribute: string): readonly string[] =>
    elementsInMdx(mdx, element).map(({ attributes }) => attributes[attribute] ?? '');
  const counts = new Map(Object.values(examples).map(({ source }) => [source.cite, 0]));
  const cited = [
    ...named('Cite', 'id'),
    ...named('Example', 'of').map((of) => examples[of]?.source.cite ?? ''),
  ];
  for (const work of cited) if (work !== '') counts.set(work, (counts.get(work) ?? 0) + 1);
  return counts;
}
