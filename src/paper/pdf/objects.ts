// Reads and amends a PDF that Chromium wrote: where its named places are, how many pages it has, and what it says of itself.
// Chromium's writer (Skia) lists every object in one table and keeps all but streams as plain text.

/** The PDF is not written as expected. */
export class UnreadablePdfError extends Error {
  override name = 'UnreadablePdfError';
}

const found = (text: string, pattern: RegExp, what: string): string => {
  const [, group] = pattern.exec(text) ?? [];
  if (group === undefined)
    throw new UnreadablePdfError(`This PDF has no plain ${what}: was it written by Chromium?`);
  return group;
};

/** A PDF's text with the place of every object. */
interface Objects {
  readonly trailer: string;
  /** Where the table of objects begins, in bytes. */
  readonly table: number;
  readonly body: (number: string) => string;
}

function objectsOf(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const table = Number(found(text.slice(-200), /startxref\s+(\d+)/, 'table of objects'));
  const [head = '', ...rows] = text.slice(table).split(/\r?\n/).slice(1);
  const first = Number(head.split(' ')[0]);
  const offsets = rows.slice(0, Number(head.split(' ')[1])).map((row) => Number(row.slice(0, 10)));
  return {
    trailer: found(text.slice(table), /trailer\s*<<([\s\S]*?)>>\s*startxref/, 'trailer'),
    table,
    body: (number) => {
      const from = offsets[Number(number) - first] ?? text.length;
      const end = text.indexOf('endobj', from);
      return text.slice(from, end < 0 ? undefined : end);
    },
  };
}

const reference = (name: string): RegExp => new RegExp(`/${name} (\\d+) 0 R`);

/** The pages below a node of the tree of pages, in order, by the number of their objects. */
function pagesBelow(node: string, body: Objects['body']): readonly string[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body(node))?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(kid, body));
}

/** What the command needs to know of a PDF. */
export interface PdfPlaces {
  readonly pageCount: number;
  /** The page on which each named place stands; the first page is 1. */
  readonly places: ReadonlyMap<string, number>;
}

/** @throws UnreadablePdfError */
export function placesIn(pdf: Uint8Array): PdfPlaces {
  const { trailer, body } = objectsOf(pdf);
  const catalogue = body(found(trailer, reference('Root'), 'catalogue'));
  const pages = pagesBelow(found(catalogue, reference('Pages'), 'tree of pages'), body);
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const named = reference('Dests').exec(catalogue)?.[1];
  const places = [
    ...(named === undefined ? '' : body(named)).matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R/g),
  ].map(([, name = '', page = '']): [string, number] => [name, numbers.get(page) ?? 0]);
  return { pageCount: pages.length, places: new Map(places) };
}

/** What a PDF says of itself. */
export interface PdfTold {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly date: Date;
}

/** Text of any script, as PDF writes it. */
const inUtf16 = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const inPdfTime = (date: Date): string => `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;

/** The PDF with these facts about itself in the place of Chromium's own: appended, as the format provides. */
export function retold(pdf: Uint8Array, { title, author, subject, keywords, date }: PdfTold): Uint8Array {
  const { trailer, table, body } = objectsOf(pdf);
  const info = found(trailer, reference('Info'), 'information');
  const producer = /\/Producer (\([^)]*\))/.exec(body(info))?.[1] ?? '()';
  const time = inPdfTime(date);
  const facts = [
    ['Title', inUtf16(title)],
    ['Author', inUtf16(author)],
    ['Subject', inUtf16(subject)],
    ['Keywords', inUtf16(keywords)],
    ['Producer', producer],
    ['CreationDate', time],
    ['ModDate', time],
  ].map(([name, value]) => `/${name} ${value}`);
  const object = `\n${info} 0 obj\n<<${facts.join('\n')}>>\nendobj\n`;
  const row = `${String(pdf.length + 1).padStart(10, '0')} 00000 n \n`;
  const next = pdf.length + object.length;
  const update = `${object}xref\n${info} 1\n${row}trailer\n<<${trailer.trim()}\n/Prev ${table}>>\nstartxref\n${next}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
}
