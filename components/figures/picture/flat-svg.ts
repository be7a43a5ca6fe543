// Draws an <svg> of the page for a file of its own: every place in px instead of parts of the width, words in HTML as words
// of the picture, looks as attributes. What is hidden on the page is left out.
import type { Definitions } from './definitions.ts';
import { linesOf, shortened } from './lettering.ts';
import { difference, type Look, lookOf } from './paint.ts';
import { type Stretch, stretchedPath } from './path.ts';
import { isElement, pixels, type Styled, wordsIn } from './styled.ts';
import { element, escaped } from './xml.ts';

/** The box that parts of the width and the height are parts of. */
interface Box {
  readonly width: number;
  readonly height: number;
  /** In a box that is stretched to the width: how. */
  readonly stretch?: Stretch;
}

const places = {
  x: 'width',
  x1: 'width',
  x2: 'width',
  cx: 'width',
  width: 'width',
  dx: 'width',
  y: 'height',
  y1: 'height',
  y2: 'height',
  cy: 'height',
  height: 'height',
  dy: 'height',
  r: 'height',
} as const satisfies Readonly<Record<string, 'width' | 'height'>>;
type Place = keyof typeof places;

/** A length of an attribute in px: a number, or a part of the box. */
const length = (text: string | undefined, side: number, otherwise = 0): number =>
  text === undefined ? otherwise : text.endsWith('%') ? (Number.parseFloat(text) / 100) * side : pixels(text);

const isPlace = (name: string): name is Place => Object.hasOwn(places, name);

const placed = ({ attributes }: Styled, box: Box): Record<string, number> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, text]) =>
      isPlace(name) ? [[name, length(text, box[places[name]])]] : [],
    ),
  );

/** How an element is moved, by its attribute or by the style sheet. */
function moved({ attributes, style }: Styled): string | undefined {
  const bySheet = style.transform && style.transform !== 'none' ? style.transform : attributes['transform'];
  const parts = [bySheet, style.translate && style.translate !== 'none' && `translate(${style.translate})`];
  return parts.filter(Boolean).join(' ').replaceAll('px', '').replaceAll(', ', ' ') || undefined;
}

/** A rectangle in the picture, in px. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws an <svg> into a rectangle of the picture. */
export function flatSvg(svg: Styled, frame: Frame, around: Look, definitions: Definitions): string {
  const drawAll = (node: Styled, box: Box, look: Look): string =>
    node.children
      .filter(isElement)
      .map((child) => draw(child, box, look))
      .join('');

  const draw = (node: Styled, box: Box, around: Look): string => {
    if (node.style.display === 'none' || ['title', 'desc', 'pattern'].includes(node.tag)) return '';
    const look = lookOf(node.style, around, definitions.texture);
    const own = { transform: moved(node), ...difference(look, around), ...faintness(node) };
    const { attributes } = node;
    switch (node.tag) {
      case 'svg':
        return innerSvg(node, box, look, own);
      case 'g':
        return wrapped(own, drawAll(node, box, look));
      case 'path': {
        const d = attributes['d'] ?? '';
        return d && element('path', { d: box.stretch ? stretchedPath(d, box.stretch) : d, ...own });
      }
      case 'use': {
        const marker = definitions.marker((attributes['href'] ?? '').slice(1));
        const { x = 0, y = 0 } = placed(node, box);
        return marker ? element('g', { transform: `translate(${x} ${y})` }, draw(marker, box, around)) : '';
      }
      case 'text':
      case 'tspan':
        return (
          wordsIn(node).trim() &&
          element(node.tag, { ...placed(node, box), ...own }, wordsOf(node, box, look))
        );
      case 'foreignObject':
        return wordsOfHtml(node, box, around);
      default:
        return element(node.tag, { ...placed(node, box), ...own });
    }
  };

  const wordsOf = (node: Styled, box: Box, look: Look): string =>
    node.children.map((child) => (isElement(child) ? draw(child, box, look) : escaped(child))).join('');

  /** An <svg> in the <svg>: a place of its own, and perhaps a box that is stretched to it. */
  const innerSvg = (
    node: Styled,
    box: Box,
    look: Look,
    own: Readonly<Record<string, string | undefined>>,
  ): string => {
    const { attributes, style } = node;
    const place = { x: length(attributes['x'], box.width), y: length(attributes['y'], box.height) };
    const size = {
      width: length(attributes['width'], box.width, box.width),
      height: length(attributes['height'], box.height, box.height),
    };
    const view = attributes['viewBox']?.split(/[ ,]+/).map(Number);
    const inside = { ...own, transform: `translate(${place.x} ${place.y})` };
    if (!view) return wrapped(inside, drawAll(node, size, look));
    const [left = 0, top = 0, across = 1, up = 1] = view;
    const scale = { across: size.width / across, up: size.height / up };
    const stretch = { ...scale, x: -left * scale.across, y: -top * scale.up };
    const clip =
      style.overflow === 'visible' ? undefined : `url(#${definitions.clip(0, 0, size.width, size.height)})`;
    return wrapped({ ...inside, 'clip-path': clip }, drawAll(node, { ...size, stretch }, look));
  };

  /** Words that stand in HTML, for there they can be wrapped and cut. */
  const wordsOfHtml = (node: Styled, box: Box, around: Look): string =>
    node.children
      .filter(isElement)
      .map((words) => {
        const { style } = words;
        const size = pixels(style['font-size']) || 13;
        const frame = placed(node, box);
        const left = (frame['x'] ?? 0) + pixels(style['margin-left']);
        const width = (frame['width'] ?? 0) - pixels(style['margin-left']) - pixels(style['margin-right']);
        const isWrapped = style['white-space'] !== 'nowrap';
        const text = wordsIn(words).trim();
        const lines = isWrapped ? linesOf(text, size, width) : [shortened(text, size, width)];
        const anchor = { center: 'middle', end: 'end', right: 'end' }[style['text-align'] ?? ''] ?? 'start';
        const x = left + (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
        const fill = lookOf(
          { fill: 'currentcolor', color: style.color ?? '#000' },
          around,
          definitions.texture,
        );
        return lines
          .map((line, index) =>
            element(
              'text',
              {
                x,
                y: (frame['y'] ?? 0) + size + index * size * 1.2,
                ...difference({ ...fill, 'font-size': `${size}`, 'text-anchor': anchor }, around),
              },
              escaped(line),
            ),
          )
          .join('');
      })
      .join('');

  const { x, y, width, height } = frame;
  const attributes = { ...svg.attributes, x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` };
  return draw({ ...svg, attributes }, frame, around);
}

const faintness = ({ style }: Styled): Record<string, string> =>
  style.opacity && style.opacity !== '1' ? { opacity: style.opacity } : {};

const wrapped = (attributes: Readonly<Record<string, string | undefined>>, content: string): string => {
  if (content === '') return '';
  return Object.values(attributes).some((value) => value !== undefined)
    ? element('g', attributes, content)
    : content;
};
