// Writes the line that would be right: a component's tag or a line of YAML with the wrong part replaced.
import { nearest } from '../problem.ts';
import type { MdxElement } from './mdx-file.ts';

/**
 * The element's tag with some attributes put right.
 * @param changes the attributes to set; one that is `undefined` is taken out
 */
export function correctedTag(
  { name, attributes, selfClosing }: MdxElement,
  changes: Readonly<Record<string, string | undefined>>,
  rightName: string = name,
): string {
  const written = Object.entries({ ...attributes, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => (value === '' ? ` ${attribute}` : ` ${attribute}="${value}"`))
    .join('');
  return `<${rightName}${written}${selfClosing ? '/>' : '>'}`;
}

/** The line of a file with its wrong part replaced, without what stands left of it; `right` alone when it spans lines. */
export function correctedLine(lines: readonly string[], line: number, wrong: string, right: string): string {
  const written = lines[line - 1]?.trim() ?? '';
  const at = findWhole(written, wrong);
  return at < 0 ? right : written.slice(0, at) + right + written.slice(at + wrong.length);
}

/** Where `part` stands in `text` without being the beginning or end of a longer name; −1 when nowhere. */
function findWhole(text: string, part: string): number {
  const isNamePart = (sign: string | undefined): boolean => sign !== undefined && /[\w-]/.test(sign);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const joinsLeft = isNamePart(text[at - 1]) && isNamePart(part[0]);
    const joinsRight = isNamePart(text[at + part.length]) && isNamePart(part.at(-1));
    if (!joinsLeft && !joinsRight) return at;
  }
  return -1;
}

/** The nearest known name, or a hint when there is none at all. */
export const meant = (typed: string, known: Iterable<string>, hint: string): string =>
  nearest(typed, known) ?? hint;
