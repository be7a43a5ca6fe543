// Words broken into the lines in which a drawing sets them: SVG breaks no lines by itself.

/** A letter or word with the space after it; a Chinese character with the marks that may not begin a line. */
const pieces = /[^\s⺀-￿]+\s?|[（《“]?[⺀-￿][、，。；：）》”]*/g;
const wide = /[⺀-￿]/g;

/** Lines of at most so many letters, a longer word alone; a Chinese character takes the room of two letters. */
export function labelLines(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const piece of words.match(pieces) ?? []) {
    const length = piece.length + (piece.match(wide)?.length ?? 0);
    if (length > room) {
      lines.push('');
      room = most;
    }
    lines[lines.length - 1] += piece;
    room -= length;
  }
  return lines.map((line) => line.trim());
}
