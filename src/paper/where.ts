// Finds where a place of the site stands in an edition, whose documents are each reached in a way of their own.
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Edition, EditionDocument } from './edition.ts';
import { attribute } from './elements.ts';
import type { Place, Whereabouts } from './links.ts';

const idsIn = (text: readonly ElementContent[]): ReadonlySet<string> =>
  new Set(
    selectAll('[id]', { type: 'root', children: [...text] }).flatMap(
      (one: Element) => attribute(one, 'id') ?? [],
    ),
  );

/** The address of a place that the edition does not hold: its page on the web, when the book is published. */
function onTheWeb(edition: Edition, { path, fragment, query }: Place): string | undefined {
  if (edition.published === undefined) return undefined;
  const root = edition.published.replace(new RegExp(`${edition.language}/$`), '');
  return `${root}${path}${query}${fragment === '' ? '' : `#${fragment}`}`;
}

/**
 * @param addressOf how a document, or an element in it, is reached: "turnover-annual-rate.xhtml#a-year"
 * @param contents how the table of contents is reached
 */
export function whereaboutsIn(
  edition: Edition,
  addressOf: (document: EditionDocument, id: string | undefined) => string,
  contents: string | undefined,
): Whereabouts {
  const documents = new Map(
    edition.documents.map((document) => [document.path, { document, ids: idsIn(document.text) }]),
  );
  const ofContents = [`${edition.language}/`, `${edition.language}/contents/`];
  return (place) => {
    const { path, fragment, query } = place;
    if (query !== '') return onTheWeb(edition, place);
    const found = documents.get(path);
    if (found) return addressOf(found.document, found.ids.has(fragment) ? fragment : undefined);
    if (contents !== undefined && ofContents.includes(path)) return contents;
    return onTheWeb(edition, place);
  };
}
