// The switch of symbols: what the build has marked (src/book/symbols/) shows the other language's convention, G–W for M–C, m
// for s; and back. The drawings of figures follow by themselves (components/figures/drawing.ts).
import { redraw } from './redraw.ts';
import { hasOtherSymbols } from './which-symbols.ts';

const own = new WeakMap<Element, string>();

/** The text of a marked letter; a reader's highlight may stand around it. */
function letterOf(element: Element): Text | undefined {
  let node: Node | null = element;
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node ?? undefined;
}

/** Shows the marked symbols in an element in the convention that the page is set to. */
function showSymbols(root: ParentNode): void {
  const isOther = hasOtherSymbols();
  for (const element of root.querySelectorAll('[data-symbol]')) {
    const letter = letterOf(element);
    if (!letter) continue;
    if (!own.has(element)) own.set(element, letter.data);
    const text = (isOther ? element.getAttribute('data-symbol') : own.get(element)) ?? letter.data;
    if (letter.data !== text) letter.data = text;
  }
  for (const element of root.querySelectorAll('[data-symbol-label]')) {
    if (!own.has(element)) own.set(element, element.getAttribute('aria-label') ?? '');
    const label = isOther ? element.getAttribute('data-symbol-label') : own.get(element);
    element.setAttribute('aria-label', label ?? '');
  }
}

/** Follows the setting. */
export function follow(): void {
  showSymbols(document);
  redraw();
}
