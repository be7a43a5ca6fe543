// The way from paper and e-book back to the live pages, where the numbers can be changed.
import type { Element } from 'hast';
import type { EditionDocument } from './edition.ts';
import { attribute, changed, element, hasClass } from './elements.ts';

/** An address that can be followed and, from paper, typed. */
export const addressLine = (words: string, address: string): Element =>
  element(
    'p',
    { className: ['live'] },
    words,
    element('a', { href: address }, address.replace(/^https?:\/\//, '')),
  );

/** A document with the address of each figure under it, when its page is published. */
export function withAddresses(document: EditionDocument, words: string): EditionDocument {
  const { published, text } = document;
  if (published === undefined) return document;
  return {
    ...document,
    text: changed(text, (one) => {
      const id = attribute(one, 'id');
      const isFigure = one.tagName === 'figure' && hasClass(one, 'figure') && id !== undefined;
      return isFigure
        ? [{ ...one, children: [...one.children, addressLine(words, `${published}#${id}`)] }]
        : [one];
    }),
  };
}
