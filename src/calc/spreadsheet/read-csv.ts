// Reads comma-separated values (RFC 4180), also those with semicolons or tabs, with or without a mark of byte order. Every
// field keeps the text that it had in the file, so that a table can be written back with one column changed and no other.

/** A field: what it says, and how the file writes it. */
export interface CsvField {
  readonly text: string;
  readonly written: string;
}

/** A file as it was read. */
export interface CsvFile {
  readonly separator: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly hasMark: boolean;
  readonly lines: readonly (readonly CsvField[])[];
}

/** Longer first lines are not looked at whole. */
const longestHead = 100_000;

/** The separator that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): CsvFile['separator'] {
  const first =
    /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, longestHead))?.[0].replace(/"(?:[^"]|"")*"/g, '') ??
    '';
  const count = (sign: string): number => first.split(sign).length;
  return (['\t', ';'] as const).find((sign) => count(sign) > count(',') && count(sign) > 1) ?? ',';
}

/** Reads a file. A quotation mark that is never closed ends with the file; empty lines are left out. */
export function readCsv(file: string): CsvFile {
  const hasMark = file.startsWith('\uFEFF');
  const text = hasMark ? file.slice(1) : file;
  const separator = separatorOf(text);
  const lineEnd = text.includes('\r\n')
    ? '\r\n'
    : text.includes('\n')
      ? '\n'
      : text.includes('\r')
        ? '\r'
        : '\n';
  const lines: CsvField[][] = [];
  let line: CsvField[] = [];
  let start = 0;
  const endLine = (): void => {
    if (line.length > 1 || line[0]?.written) lines.push(line);
    line = [];
  };
  while (start <= text.length) {
    const end = endOfField(text, start, separator);
    const written = text.slice(start, end);
    line.push({ text: textOf(written), written });
    const sign = text[end];
    start = end + 1;
    if (sign === separator) continue;
    endLine();
    if (sign === undefined) break;
    if (sign === '\r' && text[start] === '\n') start += 1;
  }
  return { separator, lineEnd, hasMark, lines };
}

/** Where the quotation mark stands that closes the one at a place; two in a row are one of the text. Below 0: nowhere. */
function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** Where a field ends: at a separator or a line's end that stands in no quotation marks. */
function endOfField(text: string, start: number, separator: string): number {
  let place = start;
  if (text[place] === '"') {
    const closing = closingQuote(text, place);
    if (closing < 0) return text.length;
    place = closing + 1;
  }
  while (place < text.length && text[place] !== separator && text[place] !== '\n' && text[place] !== '\r')
    place += 1;
  return place;
}

function textOf(written: string): string {
  if (!written.startsWith('"')) return written;
  const closing = closingQuote(written, 0);
  const inside = closing < 0 ? written.slice(1) : written.slice(1, closing) + written.slice(closing + 1);
  return inside.replaceAll('""', '"');
}

/** Writes a file as it was, with the fields that it now has. */
export const writeCsv = ({ separator, lineEnd, hasMark, lines }: CsvFile): string =>
  (hasMark ? '\uFEFF' : '') +
  lines.map((line) => line.map(({ written }) => written).join(separator) + lineEnd).join('');
