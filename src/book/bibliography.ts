// The bibliography as its page and its files show it: the works in the order of a language, and where the book cites each.
import type { Language } from '~/i18n/languages.ts';
import type { Reference } from './book.ts';
import { type PrintedWork, printedWork } from './citations.ts';

/** The works as they are printed, by author and year in the order of the language. */
export const worksInOrder = (works: Iterable<Reference>, language: Language): readonly PrintedWork[] =>
  [...works]
    .map((work) => printedWork(work, language))
    .sort((a, b) => `${a.authors} ${a.year}`.localeCompare(`${b.authors} ${b.year}`, language));
