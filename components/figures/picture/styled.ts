// A figure as a tree with its styles settled: what a picture of it is drawn from. In the browser the tree is read from the
// page (of-page.ts), at build time from its markup and the book's style sheets (src/build/settled-styles.ts).

/** An element. The style has the settled value of every property named below; lengths are in px. */
export interface Styled {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Style;
  readonly children: readonly (Styled | string)[];
}

/** What a picture wants to know of an element's style. */
export const properties = [
  'color',
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'text-anchor',
  'text-align',
  'white-space',
  'font-size',
  'font-weight',
  'font-style',
  'overflow',
  'transform',
  'translate',
  'margin-left',
  'margin-right',
  'padding-right',
] as const;

export type Property = (typeof properties)[number];
export type Style = Readonly<Partial<Record<Property, string>>>;

export const isElement = (node: Styled | string): node is Styled => typeof node !== 'string';

/** The classes of an element. */
export const hasClass = ({ attributes }: Styled, name: string): boolean =>
  (attributes['class'] ?? '').split(' ').includes(name);

/** The words in an element, as a page shows them. */
export function wordsIn(node: Styled | string): string {
  if (!isElement(node)) return node;
  return hasClass(node, 'visually-hidden') ? '' : node.children.map(wordsIn).join('');
}

/** Every element of the tree, from the outside in. */
export function* elementsOf(node: Styled): Generator<Styled> {
  yield node;
  for (const child of node.children) if (isElement(child)) yield* elementsOf(child);
}

/** A length in px, 0 where there is none. */
export const pixels = (length: string | undefined): number => Number.parseFloat(length ?? '') || 0;
