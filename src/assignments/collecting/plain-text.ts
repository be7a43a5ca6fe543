// The text of a file that a student handed in: as it stands, or what an HTML page shows.

/** Reads bytes as text; as UTF-16 where the file says that it is, otherwise as UTF-8. Never throws. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Whether bytes are no text: pictures and documents hold zeros near their beginning. */
export function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  return bytes.subarray(0, 4096).includes(0) || /^(?:%PDF-|\{\\rtf)/.test(textOf(bytes.subarray(0, 8)));
}

/** Whether a text is written as HTML. */
export const isHtml = (name: string, text: string): boolean =>
  /\.(?:html?|xhtml)$/i.test(name) || /^\s*<(?:!doctype|html|p|div)\b/i.test(text.slice(0, 500));

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
]);

const inLine = /^\/?(?:a|abbr|b|bdi|code|em|font|i|kbd|mark|s|small|span|strong|sub|sup|tt|u|var|wbr)\b/i;

/**
 * What a page of HTML says, without its marks: each block on a line of its own. It is searched for codes only, and never
 * becomes a page again.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    parts.push(html.slice(from, close < 0 ? html.length : open));
    if (close < 0) break;
    if (!inLine.test(html.slice(open + 1, open + 12))) parts.push('\n');
    from = close + 1;
  }
  return parts
    .join('')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{1,8});/gi, (whole, name: string) => named(name) ?? whole);
}

function named(name: string): string | undefined {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
