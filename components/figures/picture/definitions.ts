// What the elements of a picture refer to: textures, markers, and the boxes beyond which nothing shows.
import { difference, initialLook, type Look, lookOf } from './paint.ts';
import { elementsOf, isElement, type Styled } from './styled.ts';
import { element } from './xml.ts';

export interface Definitions {
  /** The name in the file of a texture of the page; it stands in the file from then on. */
  readonly texture: (id: string) => string;
  /** A marker of the page. */
  readonly marker: (id: string) => Styled | undefined;
  /** The name of a box that cuts off what is beyond it. */
  readonly clip: (x: number, y: number, width: number, height: number) => string;
  /** All that was asked for, as markup. */
  readonly markup: () => string;
}

/** @param name begins the names in the file, which are then its own on a page of many pictures */
export function definitionsOf(figure: Styled, name: string): Definitions {
  const byId = new Map(
    [...elementsOf(figure)].flatMap((one) => (one.attributes['id'] ? [[one.attributes['id'], one]] : [])),
  );
  const written = new Map<string, string>();

  const texture = (id: string): string => {
    const own = `${name}${id}`;
    const pattern = byId.get(id);
    if (pattern && !written.has(own)) {
      const { id: _, class: __, ...attributes } = pattern.attributes;
      const look = lookOf(pattern.style, initialLook, texture);
      written.set(
        own,
        element(
          'pattern',
          { id: own, ...attributes, ...difference(look, initialLook) },
          inside(pattern, look),
        ),
      );
    }
    return own;
  };
  const inside = (pattern: Styled, around: Look): string =>
    pattern.children
      .filter(isElement)
      .map(({ tag, attributes, style }) => {
        const { class: _, fill: __, ...own } = attributes;
        return element(tag, { ...own, ...difference(lookOf(style, around, texture), around) });
      })
      .join('');

  return {
    texture,
    marker: (id) => byId.get(id),
    clip(x, y, width, height) {
      const key = `${name}clip-${[x, y, width, height]
        .map((part) => Math.round(part))
        .join('-')
        .replaceAll('--', '-m')}`;
      written.set(key, element('clipPath', { id: key }, element('rect', { x, y, width, height })));
      return key;
    },
    markup: () => (written.size > 0 ? element('defs', {}, [...written.values()].join('')) : ''),
  };
}
