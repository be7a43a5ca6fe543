// Marks as Web Annotations (W3C Recommendation, 23 February 2017), so that other programs can read them.
//
// A passage has two quotations when there are numbers in it: as the reader saw it, and with a placeholder (U+FFFC) for
// every number and formula, by which this book finds it again. Its position counts the characters of the second.
import { htmlLanguage, type InBothLanguages, type Language } from '~/i18n/languages.ts';
import type { Mark } from './mark.ts';

/** The JSON-LD context of the W3C's Web Annotation Data Model. */
export const context = 'http://www.w3.org/ns/anno.jsonld';

/** The marks of one chapter in one language. */
export interface MarksOfPage {
  /** "turnover/annual-rate" */
  readonly chapter: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** What the file says of itself. */
export interface Colophon {
  /** Where the book stands: "https://example.org/book/". */
  readonly root: string;
  readonly label: string;
  /** ISO 8601. */
  readonly generated: string;
  /** An IRI that no other collection has. */
  readonly id: string;
}

/** By this name the book knows its own files again. */
export const bookName: InBothLanguages['en'] = 'Capital in Motion';

/** Where a chapter's page stands. */
export const addressOf = (root: string, language: Language, chapter: string): string =>
  `${root}${language}/${chapter}/`;

function annotation(mark: Mark, source: string, language: Language): object {
  const { exact, prefix, suffix, start, end, shown } = mark;
  const asShown = shown === exact ? [] : [{ type: 'TextQuoteSelector', exact: shown }];
  const comment = {
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/plain',
    value: mark.note,
  };
  const tag = { type: 'TextualBody', purpose: 'tagging', value: mark.colour };
  return {
    id: mark.id,
    type: 'Annotation',
    motivation: mark.note ? ['highlighting', 'commenting'] : 'highlighting',
    created: mark.created,
    modified: mark.modified,
    body: mark.note ? [comment, tag] : [tag],
    target: {
      type: 'SpecificResource',
      source,
      // Of the source, not of the note: that may be in any language.
      language: htmlLanguage[language],
      selector: [
        ...asShown,
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** An annotation collection with all marks in its one page, as JSON-LD. */
export function annotationCollection(
  pages: readonly MarksOfPage[],
  { root, label, generated, id }: Colophon,
): string {
  const items = pages.flatMap(({ chapter, language, marks }) =>
    marks.map((mark) => annotation(mark, addressOf(root, language, chapter), language)),
  );
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    generator: { id: root, type: 'Software', name: bookName, homepage: root },
    generated,
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
