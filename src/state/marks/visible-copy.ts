// A copy of what is selected as the reader sees it. Browsers leave out what stands in fields, so a sentence with editable
// numbers would be copied without them; in this copy they are text. What is hidden or works the page is left out.
import { mathText } from './math-text.ts';

const keptAttributes = ['lang', 'colspan', 'rowspan', 'start'];
const leftOut =
  'svg, script, style, select, textarea, button:not(.term), [popover], .mark, [role="status"], .visually-hidden';
/** What means nothing outside the book's page. */
const otherNames: Readonly<Record<string, string>> = {
  button: 'span',
  output: 'span',
  section: 'div',
  aside: 'div',
};

const clean = (math: Element): Element => {
  const copy = document.importNode(math, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('data-') || name === 'class') element.removeAttribute(name);
    }
  }
  return copy;
};

function copyOf(node: Node, range: Range): Node | undefined {
  if (!range.intersectsNode(node)) return undefined;
  if (node instanceof Text) {
    const from = node === range.startContainer ? range.startOffset : 0;
    return document.createTextNode(
      node.data.slice(from, node === range.endContainer ? range.endOffset : undefined),
    );
  }
  if (!(node instanceof Element) || !node.checkVisibility({ visibilityProperty: true })) return undefined;
  if (node instanceof HTMLInputElement) {
    return node.matches('.number') ? document.createTextNode(node.value) : undefined;
  }
  if (node.matches(leftOut)) return undefined;
  if (node.localName === 'math') return clean(node);
  const copy = document.createElement(otherNames[node.localName] ?? node.localName);
  for (const name of keptAttributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (node instanceof HTMLAnchorElement && node.href) copy.setAttribute('href', node.href);
  copy.append(...copies(node, range));
  return copy;
}

const copies = (parent: Node, range: Range): Node[] =>
  [...parent.childNodes].flatMap((child) => copyOf(child, range) ?? []);

/** What is selected, as elements without the page's own workings, in a <div>. */
export function visibleCopy(ranges: readonly Range[]): HTMLDivElement {
  const whole = document.createElement('div');
  for (const range of ranges) {
    const common = range.commonAncestorContainer;
    const only = common instanceof Element ? copies(common, range) : [copyOf(common, range)];
    whole.append(...only.filter((node) => node !== undefined));
  }
  return whole;
}

const breaks = ['', ' ', '\t', '\n', '\n\n'];
const breakOf: Readonly<Record<string, string>> = Object.fromEntries([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'div', 'figure', 'blockquote', 'ul', 'ol', 'table', 'details'].map(
    (name) => [name, '\n\n'],
  ),
  ...['li', 'tr', 'br', 'figcaption', 'summary', 'header', 'caption'].map((name) => [name, '\n']),
  ...['td', 'th'].map((name) => [name, '\t']),
]);

/** A copy as plain text: blocks with an empty line between them, rows on lines, cells with tabs. */
export function plainText(copy: Element): string {
  let text = '';
  let pending = '';
  const separate = (separator: string): void => {
    if (breaks.indexOf(separator) > breaks.indexOf(pending)) pending = separator;
  };
  const say = (words: string): void => {
    if (text !== '') text += pending;
    pending = '';
    text += words;
  };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, ' ');
      if (words.startsWith(' ')) separate(' ');
      if (words.trim() !== '') say(words.trim());
      if (words.endsWith(' ')) separate(' ');
    } else if (node instanceof Element && node.localName === 'math') {
      if (node.getAttribute('display') === 'block') separate('\n');
      say(mathText(node).replace(/ +/g, ' ').trim());
      if (node.getAttribute('display') === 'block') separate('\n');
    } else if (node instanceof Element) {
      const separator = breakOf[node.localName] ?? '';
      separate(separator);
      for (const child of node.childNodes) read(child);
      separate(separator);
    }
  };
  read(copy);
  return text;
}
