// Text inside XML files that are handed out: workbooks, packages and question banks for an LMS.

/** Characters that XML forbids even when escaped. */
const isForbidden = (character: string): boolean =>
  (character < ' ' && !'\t\n\r'.includes(character)) || character === '\ufffe' || character === '\uffff';

/** A text as XML holds it, between tags and in attributes; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  [...text.toWellFormed()]
    .filter((character) => !isForbidden(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
