// The text of an assignment's link, between what people write by hand and what a list of settings is: percent signs and plus
// signs, full-width characters, lists with commas and with parentheses.

/** What may stand in a fragment as it is, and reads better so. */
const readable: Readonly<Record<string, string>> = {
  '%20': '+',
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%3B': ';',
  '%3D': '=',
};

/** A value as it stands in a link. An apostrophe would end an attribute of HTML. */
export const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/%2[0CF]|%3[ABD]/g, (escaped) => readable[escaped] ?? escaped)
    .replaceAll("'", '%27')
    // ":~:" would begin a text fragment.
    .replaceAll('~', '%7E');

/** Takes back what percent signs stand for; those that stand for nothing stay. */
export const decode = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });

/** Full-width characters and the commas of Chinese, as a keyboard without them writes. */
export const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[、，]/g, ',')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The fragment of what somebody pasted: a whole address, or a fragment with or without its "#". */
export function fragmentOf(pasted: string): string {
  const text = pasted.trim();
  const start = /^[a-z][a-z\d+.-]*:\/\/|^\//i.test(text) ? text.indexOf('#') + 1 || text.length : 0;
  const fragment = text
    .slice(start)
    .replace(/^[#＃]/, '')
    .replace(/^[?&]/, '')
    .replace(/:~:.*/s, '')
    .replace(/&amp;/gi, '&')
    // A mail breaks long lines.
    .replace(/[\t\r\n]+ */g, '');
  const isEncodedWhole = !/[=＝]/.test(fragment) && /%3D/i.test(fragment);
  return isEncodedWhole ? decode(fragment) : fragment;
}

/** The names and values of a fragment, in order. Names are in lower case; values are as they stand, still encoded. */
export function pairsOf(fragment: string): readonly (readonly [name: string, value: string])[] {
  return fragment
    .split(/&|＆(?=\s*[\w\uff21-\uff5a]+\s*[=＝])/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.search(/[=＝]/);
      const name = narrow(decode(at < 0 ? part : part.slice(0, at)).replaceAll('+', ' ')).toLowerCase();
      return [name, at < 0 ? '' : part.slice(at + 1)] as const;
    });
}

/** A value in words. Two signs for a space on purpose: a plus of its own is written "%2B". */
export const wordsIn = (value: string): string =>
  decode(value.replaceAll('+', ' '))
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

/** A value that has a form: encoded once, twice or not at all, in characters of either width. */
export const formIn = (value: string): string => narrow(decode(decode(value.replaceAll('+', ' '))));

/** The entries of a list: between commas, but neither those in parentheses nor those that group digits. */
export function entriesOf(list: string): readonly string[] {
  const entries: string[] = [];
  let entry = '';
  let depth = 0;
  for (let index = 0; index < list.length; index += 1) {
    const sign = list[index] ?? '';
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ',' && depth === 0 && !/^\d{3}(?![\w-])/.test(list.slice(index + 1, index + 5))) {
      entries.push(entry);
      entry = '';
    } else entry += sign;
  }
  return [...entries, entry].map((one) => one.trim()).filter(Boolean);
}
