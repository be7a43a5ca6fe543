// A figure of the page as a picture that stands by itself: its title, its key, its drawings, what is said of them, and where
// it is from. Pure: the same for what a reader saves, for link previews and for the EPUB.
import type { Language } from '~/i18n/languages.ts';
import { definitionsOf } from './definitions.ts';
import { flatSvg } from './flat-svg.ts';
import { linesOf, widthOfWords } from './lettering.ts';
import { colourOf, initialLook, type Look } from './paint.ts';
import { elementsOf, hasClass, isElement, pixels, type Styled, wordsIn } from './styled.ts';
import { tablePicture, widthOfTable } from './table-picture.ts';
import { element, escaped } from './xml.ts';

export interface PictureOptions {
  /** In px; wider where a table needs it. */
  readonly width?: number;
  readonly language: Language;
  /** The names of faces, as in CSS. */
  readonly faces: string;
  /** A style sheet to stand in the file: the face itself. */
  readonly style?: string;
  /** What is left out. */
  readonly without?: { readonly title?: boolean; readonly key?: boolean; readonly words?: boolean };
  /** Where the picture is from: a line at its foot. */
  readonly source?: string;
  /** The colour behind it; nothing when left out. */
  readonly paper?: string;
  /** Begins the names of things in the file, for a page of many pictures. */
  readonly name?: string;
}

/** An SVG file, and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const sizes = { title: 16, key: 13, words: 13.5, source: 11.5 } as const;
const margin = 16;
const leading = 1.35;
const skipped = new Set(['details', 'button', 'input', 'script', 'style', 'template']);

/** Draws a whole figure, or a drawing of its own. */
export function figurePicture(figure: Styled, options: PictureOptions): Picture {
  const { without = {}, language, faces, name = '' } = options;
  const definitions = definitionsOf(figure, name);
  const ink = colourOf(figure.style.color ?? '') ?? { colour: '#000000' };
  const look: Look = { ...initialLook, fill: ink.colour };
  const edge = options.paper === undefined ? 0 : margin;
  const tables = [...elementsOf(figure)].filter(
    ({ tag, attributes }) => tag === 'table' && isShown(figure, attributes),
  );
  const width = Math.max(options.width ?? 720, ...tables.map((table) => widthOfTable(table) + 2 * edge));
  const parts: string[] = [];
  let y = edge;

  const write = (words: string, size: number, attributes: Readonly<Record<string, string>> = {}): void => {
    for (const line of linesOf(words, size, width - 2 * edge)) {
      y += size * leading;
      parts.push(
        element('text', { x: edge, y: y - size * 0.3, 'font-size': size, ...attributes }, escaped(line)),
      );
    }
  };

  const drawKey = (legend: Styled): void => {
    let x: number = edge;
    const rowHeight = sizes.key * 1.6;
    const entries = legend.children.filter(isElement).filter((entry) => !isSwitchedOff(entry));
    if (entries.length === 0) return;
    y += 6;
    for (const entry of entries) {
      const words = wordsIn(entry).trim();
      const sample = entry.children.filter(isElement).find(({ tag }) => tag === 'svg');
      const [sampleWidth, sampleHeight] = sample?.attributes['viewBox'] ? [28, 14] : [20, 12];
      const entryWidth = sampleWidth + 6 + widthOfWords(words, sizes.key) + 20;
      if (x > edge && x + entryWidth - 20 > width - edge) {
        x = edge;
        y += rowHeight;
      }
      if (sample) {
        const frame = { x, y: y + (rowHeight - sampleHeight) / 2, width: sampleWidth, height: sampleHeight };
        parts.push(flatSvg(sample, frame, look, definitions));
      }
      const baseline = y + rowHeight / 2 + sizes.key * 0.35;
      parts.push(
        element('text', { x: x + sampleWidth + 6, y: baseline, 'font-size': sizes.key }, escaped(words)),
      );
      x += entryWidth;
    }
    y += rowHeight + 4;
  };

  const drawSvg = (svg: Styled, room: number): void => {
    const { style, attributes } = svg;
    const left = edge + pixels(style['margin-left']);
    const inner = room - pixels(style['margin-left']) - pixels(style['margin-right']);
    const height = pixels(attributes['height']);
    parts.push(flatSvg(svg, { x: left, y: y + 6, width: inner, height }, look, definitions));
    y += height + 6;
  };

  const draw = (node: Styled, room: number): void => {
    if (node.style.display === 'none' || skipped.has(node.tag)) return;
    if (hasClass(node, 'switch') || hasClass(node, 'fields') || hasClass(node, 'visually-hidden')) return;
    const isOfAuthor = hasClass(node, 'figure-summary') && figure.children.includes(node);
    if (isOfAuthor || (node.tag === 'figcaption' && without.title)) return;
    if (node.tag === 'figcaption') {
      write(wordsIn(node), sizes.title, { 'font-weight': '600' });
      y += 6;
    } else if (hasClass(node, 'legend')) {
      if (!without.key) drawKey(node);
    } else if (node.tag === 'svg') drawSvg(node, room);
    else if (node.tag === 'table') {
      const { markup, height } = tablePicture(node, edge, y + 4, width - 2 * edge, look);
      parts.push(markup);
      y += height + 8;
    } else if (hasClass(node, 'axes')) {
      const quiet = colourOf(node.style.color ?? '')?.colour ?? ink.colour;
      write(
        node.children
          .filter(isElement)
          .map(wordsIn)
          .filter(Boolean)
          .join(language === 'zh' ? '　' : '   ·   '),
        sizes.key,
        { fill: quiet },
      );
      y += 4;
    } else if (node.tag === 'p') {
      if (without.words) return;
      const colour = colourOf(node.style.color ?? '')?.colour ?? ink.colour;
      write(wordsOfParagraph(node), sizes.words, colour === ink.colour ? {} : { fill: colour });
      y += 4;
    } else {
      const inner = room - pixels(node.style['padding-right']);
      for (const child of node.children) if (isElement(child)) draw(child, inner);
    }
  };

  draw(figure, width - 2 * edge);
  if (options.source !== undefined) {
    y += 10;
    parts.push(
      element('line', {
        x1: edge,
        x2: width - edge,
        y1: y,
        y2: y,
        stroke: ink.colour,
        'stroke-opacity': 0.25,
      }),
    );
    y += 4;
    write(options.source, sizes.source, { 'fill-opacity': '0.75' });
  }
  const height = Math.ceil(y + edge);
  const ground = options.paper === undefined ? '' : element('rect', { width, height, fill: options.paper });
  const { title, description } = saidOf(figure);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      role: 'img',
      'xml:lang': language === 'zh' ? 'zh-CN' : 'en',
      'font-family': faces,
      fill: ink.colour,
    },
    [
      element('title', {}, escaped(title)),
      description === '' ? '' : element('desc', {}, escaped(description)),
      options.style === undefined ? '' : `<style>${options.style}</style>`,
      definitions.markup(),
      ground,
      ...parts,
    ].join(''),
  );
  return { svg, width: Math.ceil(width), height };
}

/** A table is part of the picture unless it stands folded behind it. */
function isShown(figure: Styled, attributes: Styled['attributes']): boolean {
  const folded = [...elementsOf(figure)]
    .filter(({ tag }) => tag === 'details')
    .flatMap((details) => [...elementsOf(details)]);
  const fields = [...elementsOf(figure)]
    .filter((one) => hasClass(one, 'fields'))
    .flatMap((one) => [...elementsOf(one)]);
  return ![...folded, ...fields].some((one) => one.attributes === attributes);
}

/** Whether a line of the key is not ticked: it is not drawn. */
const isSwitchedOff = (entry: Styled): boolean =>
  entry.children.some(
    (child) =>
      isElement(child) && child.attributes['type'] === 'checkbox' && !('checked' in child.attributes),
  );

/** A paragraph without its buttons. */
const wordsOfParagraph = (node: Styled): string =>
  wordsIn({ ...node, children: node.children.filter((child) => !isElement(child) || child.tag !== 'button') })
    .replace(/\s+/g, ' ')
    .trim();

/** What is said to who cannot see it. */
function saidOf(figure: Styled): { readonly title: string; readonly description: string } {
  const all = [...elementsOf(figure)];
  const caption = all.find(({ tag }) => tag === 'figcaption') ?? all.find(({ tag }) => tag === 'title');
  const described = all.filter(({ tag }) => tag === 'desc');
  return {
    title: caption ? wordsIn(caption).trim() : '',
    description: described.map((one) => wordsIn(one).trim()).join(' '),
  };
}
