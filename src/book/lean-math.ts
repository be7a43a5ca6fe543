// A rehype plugin: takes out of KaTeX's MathML what no browser needs. The TeX in <annotation> would also be found by
// searches and by the clipboard as a second, unreadable copy of the formula.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { partOfColour } from './value-colours.ts';

/** Leaves <math> with the formula alone: without KaTeX's <span>, <semantics> and <annotation>. */
export function rehypeLeanMath() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap(lean);
  };
}

function lean<Node extends RootContent>(node: Node): readonly (Node | ElementContent)[] {
  if (!('children' in node)) return [node];
  node.children = node.children.flatMap(lean) as ElementContent[];
  if (node.type !== 'element') return [node];
  const { tagName, properties, children } = node;
  if (tagName === 'annotation') return [];
  if (tagName === 'math') delete properties['xmlns'];
  if (tagName === 'mstyle') colourByClass(node);
  const isWrapper = tagName === 'span' && String(properties['className']).startsWith('katex');
  return isWrapper || tagName === 'semantics' ? children : [node];
}

/** A colour that a value part's macro has set (see value-colours.ts) becomes the part's class. */
function colourByClass(node: Element): void {
  const part = partOfColour(String(node.properties['mathcolor']));
  if (!part) return;
  node.tagName = 'mrow';
  node.properties = { className: [`is-${part}`] };
}
