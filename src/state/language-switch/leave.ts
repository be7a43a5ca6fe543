// Turning to the other language of a page: the link leads to the place that is being read, and what is open here will be
// open there. The numbers are in the link already (follow-up.ts). The language is kept: the book's address leads to it from now on.
import { htmlLanguage, languages } from '~/i18n/languages.ts';
import { languageShelf } from '../kept/language.ts';
import { arrivalShelf, figureBoxes, foldedParts } from './arrival.ts';
import { placeOnPage } from './place.ts';

const signs = (values: readonly boolean[]): string => values.map(Number).join('');

/** Makes a link to the other language lead to the reader's place. */
export function leave(link: HTMLAnchorElement): void {
  const language = languages.find((one) => htmlLanguage[one] === link.hreflang);
  if (language) languageShelf.keep(language);
  const place = placeOnPage();
  if (place) {
    const [, ...numbers] = link.hash.split('?');
    link.hash = [place.anchor, ...numbers].join('?');
  }
  arrivalShelf.keep({
    ...(place ?? { anchor: '', share: 0 }),
    path: link.pathname,
    opened: signs(foldedParts().map(({ open }) => open)),
    ticked: signs(figureBoxes().map(({ checked }) => checked)),
  });
}
