// Figures in the e-book: each drawing as one SVG with its colours written into it, for e-readers know neither the site's
// style sheets nor its functions. Words and tables around the drawing stay text.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { hasDrawing, standAloneSvg } from '~/build/stand-alone-svg.ts';
import type { Language } from '~/i18n/languages.ts';
import type { EditionDocument } from '../edition.ts';
import { attribute, changed, element, hasClass, isBare, isElement } from '../elements.ts';

/** As wide as a page of a large e-reader; it is scaled to the page. */
const width = 640;

const lettered: ReadonlySet<string> = new Set(['svg', 'g', 'text', 'tspan']);

/**
 * EPUB's rules for attributes are narrower than SVG's: the order in which a letter's edge and inside are painted is a
 * property of style, and a shape has no size of letters.
 */
function asEpubWantsIt(one: Element): readonly ElementContent[] {
  const { paintOrder, fontSize, ...properties } = one.properties;
  const style = paintOrder === undefined ? {} : { style: `paint-order: ${paintOrder}` };
  const size = fontSize !== undefined && lettered.has(one.tagName) ? { fontSize } : {};
  return [{ ...one, properties: { ...properties, ...size, ...style } }];
}

/** The drawing of a figure with its key; `undefined` when the figure is a table. */
function drawingOf(figure: Element, name: string, language: Language, root: string): Element | undefined {
  const markup = toHtml(figure);
  if (!hasDrawing(markup, language)) return undefined;
  const { svg } = standAloneSvg(markup, {
    language,
    root,
    name,
    width,
    without: { title: true, words: true },
  });
  const drawn = fromHtml(svg, { fragment: true, space: 'svg' }).children.find((child) => isElement(child));
  if (!isElement(drawn)) return undefined;
  const { width: _width, height: _height, ...properties } = drawn.properties;
  return { ...drawn, properties, children: changed(drawn.children, asEpubWantsIt) };
}

/** What stands around a drawing, without what is in it. */
const around = (children: readonly ElementContent[]): ElementContent[] =>
  changed(children, (one) => {
    if (one.tagName === 'svg' || hasClass(one, 'axes') || hasClass(one, 'legend')) return [];
    return one.tagName !== 'td' && one.tagName !== 'th' && isBare(one) ? [] : [one];
  });

/** The text of a document with its figures as stand-alone drawings. */
export function withDrawings(
  { id, text, figures }: EditionDocument,
  language: Language,
  root: string,
): ElementContent[] {
  return changed(text, (one) => {
    const name = attribute(one, 'id') ?? '';
    const original = one.tagName === 'figure' && hasClass(one, 'figure') ? figures.get(name) : undefined;
    const drawing = original && drawingOf(original, `${id}-${name}-`, language, root);
    if (!drawing) return [one];
    const [caption, ...rest] = one.children.filter((child) => isElement(child));
    const box = element('div', { className: ['drawing'] }, drawing);
    return [{ ...one, children: [...(caption ? [caption] : []), box, ...around(rest)] }];
  });
}
