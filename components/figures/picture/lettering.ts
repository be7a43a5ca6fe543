// How wide words are in a picture, and where they are broken. Estimated from the widths of STIX Two Text, a little on the
// safe side: the same picture comes out at build time, in every browser and in the tests.

const narrow = /[ijltfrI.,:;'’‘!|()[\]/·-]/;
const wide = /[mwMW%—…@]/;
const high = /[A-Z0-9£€$+=<>≤≥≈±×÷−–→←↑↓½⅓¼¾#&?]/;

/** The width of a letter, in parts of the size of the face. */
const widthOf = (letter: string): number => {
  if (letter > '\u2e7f') return 1;
  if (letter === ' ') return 0.26;
  if (narrow.test(letter)) return 0.32;
  if (wide.test(letter)) return 0.86;
  return high.test(letter) ? 0.58 : 0.49;
};

const isChinese = /[\u2e80-\u9fff]/;

/** The width of words in a face of this size, in px. In Chinese, quotation marks and dashes are as wide as characters. */
export function widthOfWords(words: string, size: number): number {
  const inChinese = isChinese.test(words);
  return (
    [...words].reduce(
      (sum, letter) => sum + (inChinese && /[“”‘’—…]/.test(letter) ? 1 : widthOf(letter)),
      0,
    ) * size
  );
}

/** Where a line may be broken: after a space, and around every Chinese character that no stop follows. */
const pieces = (words: string): readonly string[] =>
  words.match(
    /[\u2e80-\u9fff\uff00-\uffef“”‘’][，。；：！？、）》”’]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g,
  ) ?? [];

/** A word that no line holds, in parts that lines hold: an address. */
function broken(word: string, size: number, width: number): readonly string[] {
  if (widthOfWords(word.trimEnd(), size) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && widthOfWords(part + letter, size) > width) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts;
}

/** Words in lines of at most this width. */
export function linesOf(words: string, size: number, width: number): readonly string[] {
  const lines: string[] = [''];
  const whole = pieces(words.trim().replace(/\s+/g, ' '));
  for (const piece of whole.flatMap((word) => broken(word, size, width))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOfWords((line + piece).trimEnd(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

/** Words cut to this width. */
export function shortened(words: string, size: number, width: number): string {
  if (widthOfWords(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 0 && widthOfWords(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
