// A piece of a chapter as HTML that stands on its own in somebody else's page: text, lists, tables and formulas, without the
// book's classes, buttons and addresses within the page.
import { xmlText } from '~/calc/spreadsheet/xml-text.ts';

/** Elements that mean something outside the book; of others only what is in them. */
const kept = new Set(
  (
    'p ul ol li em strong b i sub sup br table caption thead tbody tr th td blockquote ' +
    'math mrow mi mn mo mtext mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mspace mstyle'
  ).split(' '),
);

const attributesKept = new Set([
  'display',
  'mathvariant',
  'stretchy',
  'separator',
  'scope',
  'colspan',
  'rowspan',
  'width',
]);

/** Left out with all that is in them: marks of notes, what other places repeat, TeX beside a formula. */
const dropped =
  'script, style, svg, annotation, [hidden], sup.mark, .visually-hidden, summary, [data-unmarked]';

/** @param number what stands in the place of a number that is bound to a quantity */
export function plainHtml(nodes: Iterable<Node>, number: (shown: Element) => string = textIn): string {
  return [...nodes].map((node) => plain(node, number)).join('');
}

const textIn = (element: Element): string => element.textContent ?? '';

function plain(node: Node, number: (shown: Element) => string): string {
  if (node instanceof Text) return xmlText(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element) || node.matches(dropped)) return '';
  const isNumber = node.matches('[data-of]:not(input)');
  const inside = isNumber ? xmlText(number(node)) : plainHtml(node.childNodes, number);
  const name = node.localName;
  if (name === 'semantics' || !kept.has(name)) return inside;
  const attributes = [...node.attributes]
    .filter((attribute) => attributesKept.has(attribute.name))
    .map((attribute) => ` ${attribute.name}="${xmlText(attribute.value)}"`)
    .join('');
  const space = name === 'math' ? ' xmlns="http://www.w3.org/1998/Math/MathML"' : '';
  const start = `<${name}${space}${attributes}`;
  return name === 'br' ? '<br />' : `${start}>${inside}</${name}>`;
}
