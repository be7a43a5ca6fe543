// What stands at the end of an edition: the glossary and the works cited, from the book's own data.
import type { Element, ElementContent } from 'hast';
import type { Reference } from '~/book/book.ts';
import type { Term } from '~/book/chapter.ts';
import { printedWork } from '~/book/citations.ts';
import { htmlLanguage, type Language } from '~/i18n/languages.ts';
import { termLanguages, termMessages } from '~/i18n/messages.ts';
import { element } from './elements.ts';

/** The names that a term has in the languages that are not the edition's. */
const otherNames = (term: Term, language: Language): ElementContent[] =>
  (['en', 'zh', 'de'] as const)
    .filter((other) => other !== language)
    .flatMap((other, index) => [
      ...(index > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
      element('span', { lang: termLanguages[other] }, term[other]),
    ]);

const entry = (id: string, term: Term, language: Language): readonly Element[] => [
  element('dt', { id }, element('dfn', term.part ? { className: [`is-${term.part}`] } : {}, term[language])),
  element(
    'dd',
    {},
    element('p', { className: ['term-names'] }, ...otherNames(term, language)),
    ...(term.symbol
      ? [
          element(
            'p',
            { className: ['term-symbol'] },
            `${termMessages.symbol[language]} `,
            element('i', {}, term.symbol[language]),
          ),
        ]
      : []),
    element('p', {}, term.meaning[language]),
  ),
];

/** Terms in the order of their language, each with its names in the others and its meaning. */
export function glossaryOf(terms: ReadonlyMap<string, Term>, language: Language): Element {
  const byName = new Intl.Collator(htmlLanguage[language]);
  const sorted = [...terms].sort(([, a], [, b]) => byName.compare(a[language], b[language]));
  return element(
    'dl',
    { className: ['glossary'] },
    ...sorted.flatMap(([id, term]) => entry(id, term, language)),
  );
}

/** All works, as a chapter's list of references prints them. */
export function bibliographyOf(works: ReadonlyMap<string, Reference>, language: Language): Element {
  const [stop, comma] = language === 'zh' ? ['。', '，'] : ['. ', ', '];
  const byAuthor = new Intl.Collator(htmlLanguage[language]);
  const printed = [...works.values()]
    .map((work) => printedWork(work, language))
    .sort((a, b) => byAuthor.compare(`${a.authors} ${a.year}`, `${b.authors} ${b.year}`));
  const entries = printed.map(({ id, authors, year, title, isChinese, details, url }) =>
    element(
      'li',
      { id },
      [authors, year && `(${year})${stop}`].filter(Boolean).join(' '),
      isChinese ? element('cite', { lang: 'zh-CN' }, `《${title}》`) : element('cite', {}, title),
      stop,
      details.length > 0 ? `${details.join(comma)}${stop}` : '',
      ...(url ? [element('a', { href: url }, url.replace(/^https?:\/\//, ''))] : []),
    ),
  );
  return element('ul', { className: ['references'] }, ...entries);
}
