// The glossary as files: a table for spreadsheets, and cards for Anki.
import { csvFile } from '~/calc/spreadsheet/csv.ts';
import { backMatterMessages } from '~/i18n/back-matter-messages.ts';
import { type Language, languages } from '~/i18n/languages.ts';
import type { Term } from './chapter.ts';
import { lettersOf } from './glossary.ts';

const entriesOf = (glossary: ReadonlyMap<string, Term>, language: Language) =>
  lettersOf(glossary, language).flatMap(({ entries }) => entries);

/** A table with a line for each term, in the order of the language. */
export const glossaryTable = (glossary: ReadonlyMap<string, Term>, language: Language): string =>
  csvFile([
    ['id', 'en', 'zh', 'de', 'symbol en', 'symbol zh', 'colour', 'meaning en', 'meaning zh'],
    ...entriesOf(glossary, language).map(({ id, term }) => [
      id,
      term.en,
      term.zh,
      term.de,
      term.symbol?.en ?? '',
      term.symbol?.zh ?? '',
      term.part ?? '',
      term.meaning.en,
      term.meaning.zh,
    ]),
  ]);

/** Fields of a line are parted by tabs; none of them has one, nor a line of its own. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Cards for Anki (File, Import): in front the term in the language of the page, behind it the other languages, the symbol
 * and the meaning. The first column tells Anki which card is which, so that a later file brings it up to date.
 */
export function glossaryCards(glossary: ReadonlyMap<string, Term>, language: Language): string {
  const { ankiDeck, symbol, colon } = backMatterMessages[language];
  const others = (['en', 'zh', 'de'] as const).filter((other) => other !== language);
  const head = [
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    `#deck:${ankiDeck}`,
    '#notetype:Basic',
    '#tags column:4',
  ];
  const cards = entriesOf(glossary, language).map(({ id, term }) => {
    const behind = [
      others.map((other) => term[other]).join(' · '),
      term.symbol ? `${symbol}${colon}${languages.map((one) => term.symbol?.[one]).join(' / ')}` : '',
      term.meaning[language],
    ];
    const fields = [
      `capital-in-motion-${language}-${id}`,
      term[language],
      behind.filter(Boolean).join(' — '),
      term.part ?? '',
    ];
    return fields.map(onOneLine).join('\t');
  });
  return `${[...head, ...cards].join('\n')}\n`;
}
