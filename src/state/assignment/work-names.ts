// Under which names the work at assignments is kept; see ../kept/shelf.ts.

/** A key in a name: small letters and digits stand, all else is "-" and two digits. No key makes "unreadable". */
const inName = (key: string): string =>
  [...new TextEncoder().encode(key)]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[a-tv-z\d]/.test(letter) ? letter : `-${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

/** The name of the shelf of the work at an assignment. @param key the assignment's */
export const workName = (key: string): string => `work/${inName(key)}`;

/** The name of the shelf of a preview's work, which the tab keeps. */
export const previewName = (key: string): string => `preview/${inName(key)}`;
