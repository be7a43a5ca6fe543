// Text inside XML files that are handed out: workbooks, packages and question banks for an LMS.

/** Characters that XML forbids even when escaped: control characters, halves of a pair, and two that are none. */
const isForbidden = (character: string): boolean =>
  (character < ' ' && !'\t\n\r'.includes(character)) ||
  (character.length === 1 && character >= '\ud800' && character <= '\udfff') ||
  character === '\ufffe' ||
  character === '\uffff';

/** A text as XML holds it, between tags and in attributes; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  [...text]
    .filter((character) => !isForbidden(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
