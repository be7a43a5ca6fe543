// How wide a text is, in letters: a Chinese character takes the place of two.

/** The width of a text in letters. */
export const lettersOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
