// The glossary as its page and its files show it: the terms in the order of a language, under letters, and where the book
// uses each.
import { readFileSync } from 'node:fs';
import type { Language } from '~/i18n/languages.ts';
import type { Term } from './chapter.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { ContentError, nearest } from './problem.ts';

/** A term with the key that <Term id="…"> names. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Term;
}

/** The terms under one letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The term with this id. @throws ContentError with the nearest id that exists */
export function glossaryTerm(glossary: ReadonlyMap<string, Term>, id: string, file: string): Term {
  const term = glossary.get(id);
  if (term) return term;
  const right = `<Term id="${nearest(id, glossary.keys()) ?? 'id-of-a-term'}">`;
  throw new ContentError([{ file, line: 1, what: `the glossary has no term "${id}"`, right }]);
}

/** Ids of the terms that an MDX file uses, each once, in order. */
export function termsIn(file: string, root: string = process.cwd()): readonly string[] {
  const terms = elementsInMdx(readFileSync(`${root}/${file}`, 'utf8'), 'Term');
  return [...new Set(terms.map(({ attributes }) => attributes['id'] ?? ''))];
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en'),
  zh: new Intl.Collator('zh-CN-u-co-pinyin'),
};

/** For each letter the first character in the order of Pinyin; no syllable begins with I, U or V. */
const firstOfLetter = [...'吖八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀'];
const pinyinLetters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** The letter under which a name stands: its first letter, of a Chinese name the first of its Pinyin. */
function letterOf(name: string, language: Language): string {
  const [first = ''] = name;
  if (language === 'en' || !/\p{Script=Han}/u.test(first)) return first.toUpperCase();
  const following = firstOfLetter.findIndex((one) => collators.zh.compare(first, one) < 0);
  return pinyinLetters.at(following < 0 ? -1 : Math.max(0, following - 1)) ?? '';
}

/** The terms in the order of a language, under their letters. */
export function lettersOf(glossary: ReadonlyMap<string, Term>, language: Language): readonly LetterGroup[] {
  const entries = [...glossary].map(([id, term]) => ({ id, term }));
  entries.sort((left, right) => collators[language].compare(left.term[language], right.term[language]));
  return [...Map.groupBy(entries, ({ term }) => letterOf(term[language], language))].map(
    ([letter, ofLetter]) => ({ letter, entries: ofLetter }),
  );
}
