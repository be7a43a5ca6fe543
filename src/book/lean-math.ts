// A rehype plugin: takes out of KaTeX's MathML what no browser needs. The TeX in <annotation> would also be found by
// searches and by the clipboard as a second, unreadable copy of the formula.
import type { ElementContent, Root, RootContent } from 'hast';

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
  const isWrapper = tagName === 'span' && String(properties['className']).startsWith('katex');
  return isWrapper || tagName === 'semantics' ? children : [node];
}
