// Works out what a value of the style sheets comes to: variables, light or dark, mixed colours, lengths in px.
import { splitOutside } from './style-sheets.ts';

export type Scheme = 'light' | 'dark';

/** The variables (`--ink`) that hold where a value stands, as they were written. */
export type Variables = ReadonlyMap<string, string>;

/** The first call of a function in a text, with its arguments. */
function callOf(text: string, name: string) {
  const start = text.indexOf(`${name}(`);
  if (start < 0) return undefined;
  let depth = 0;
  for (let end = start + name.length; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    if (depth === 0) {
      const inside = text.slice(start + name.length + 1, end);
      return { call: text.slice(start, end + 1), given: splitOutside(inside, /,/) };
    }
  }
  return undefined;
}

/** Puts something in place of every call of a function. */
function replaced(text: string, name: string, by: (given: readonly string[]) => string): string {
  let result = text;
  for (let found = callOf(result, name); found; found = callOf(result, name)) {
    result = result.replace(found.call, () => by(found?.given ?? []));
  }
  return result;
}

const hexPair = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);

/** A colour of which a part is left: `color-mix(in srgb, #211f1b 6%, transparent)`. */
function faded([, colour = '', other]: readonly string[]): string {
  const [hex = '', part = '100%'] = colour.split(/\s+/);
  if (other !== 'transparent' || !/^#\w{6}$/.test(hex)) return hex;
  return `rgba(${hexPair(hex, 1)}, ${hexPair(hex, 3)}, ${hexPair(hex, 5)}, ${Number.parseFloat(part) / 100})`;
}

/** The value with its variables filled in and its colours settled. */
export function settled(value: string, variables: Variables, scheme: Scheme): string {
  const filled = replaced(value, 'var', ([name = '', otherwise = '']) => variables.get(name) ?? otherwise);
  const chosen = replaced(filled, 'light-dark', ([light = '', dark = '']) =>
    scheme === 'light' ? light : dark,
  );
  return replaced(chosen, 'color-mix', faded);
}

const rootSize = 16;

/** A length in px. @param em the size of the face there */
export function inPixels(length: string, em: number): number {
  const times = /^calc\(\s*(-?[\d.]+)\s*\*\s*(.+)\)$/.exec(length);
  if (times) return Number(times[1]) * inPixels(times[2] ?? '', em);
  const number = Number.parseFloat(length) || 0;
  if (length.endsWith('rem')) return number * rootSize;
  return length.endsWith('em') ? number * em : number;
}
