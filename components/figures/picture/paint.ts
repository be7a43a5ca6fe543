// The look of an element as attributes of an SVG file: plain colours that every program reads, and only what differs from
// the element around it.
import type { Property, Style } from './styled.ts';

/** Attributes in effect around an element. */
export type Look = Readonly<Record<string, string>>;

/** What holds in an SVG file where nothing is said. */
export const initialLook: Look = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '16',
  'font-weight': '400',
  'font-style': 'normal',
};

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

/** A colour as "#rrggbb" and how opaque it is; `undefined` for none. Reads what style sheets and browsers write. */
export function colourOf(text: string): { readonly colour: string; readonly opacity: number } | undefined {
  const short = /^#(\w)(\w)(\w)$/.exec(text);
  if (short)
    return { colour: `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`, opacity: 1 };
  if (/^#\w{6}$/.test(text)) return { colour: text.toLowerCase(), opacity: 1 };
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(text);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0, opacity = 1] = (parts[2] ?? '').split(/[\s,/]+/).map(Number);
  const scale = parts[1] === 'color' ? 255 : 1;
  const colour = `#${[red, green, blue].map((part) => hex(part * scale)).join('')}`;
  return opacity === 0 ? undefined : { colour, opacity };
}

/** "url("#x")" and "url(#x)" are one. */
const reference = (text: string): string | undefined => /^url\(["']?#([^"')]+)["']?\)/.exec(text)?.[1];

/** A look with what an element's style says. @param named gives ids their name in the file */
export function lookOf(style: Style, around: Look, named: (id: string) => string): Look {
  const look: Record<string, string> = { ...around };
  for (const property of ['fill', 'stroke'] as const) {
    const said = style[property];
    if (said === undefined) continue;
    const id = reference(said);
    const paint = colourOf(/^currentcolor$/i.test(said) ? (style.color ?? '') : said);
    look[property] = id === undefined ? (paint?.colour ?? 'none') : `url(#${named(id)})`;
    const opacity = Number(style[`${property}-opacity`] ?? 1) * (paint?.opacity ?? 1);
    look[`${property}-opacity`] = `${Math.round(opacity * 1000) / 1000}`;
  }
  const plain: readonly Property[] = [
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
    'text-anchor',
    'font-size',
    'font-weight',
    'font-style',
    'stroke-dasharray',
    'paint-order',
  ];
  for (const property of plain) {
    const said = style[property];
    if (said) look[property] = said.replaceAll('px', '').replaceAll(', ', ' ');
  }
  // Without a stroke its particulars are nothing but noise.
  if (look['stroke'] === 'none')
    for (const name of Object.keys(look)) if (/^(stroke-|paint)/.test(name)) look[name] = around[name] ?? '';
  return look;
}

/** What of a look must be said of an element inside another. */
export const difference = (look: Look, around: Look): Record<string, string> =>
  Object.fromEntries(Object.entries(look).filter(([name, value]) => around[name] !== value));
