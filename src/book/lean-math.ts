// A rehype plugin: takes out of KaTeX's MathML what no browser needs. The TeX in <annotation> would also be found by
// searches and by the clipboard as a second, unreadable copy of the formula.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { partOfColour } from './value-colours.ts';

/**
 * Leaves <math> with the formula alone: without KaTeX's <span>, <semantics> and <annotation>.
 * A formula that KaTeX could not set fails the build; by itself it would be printed as raw TeX.
 */
export function rehypeLeanMath() {
  return (tree: Root, file: VFile): void => {
    tree.children = tree.children.flatMap((node) => lean(node, file));
  };
}

function lean<Node extends RootContent>(node: Node, file: VFile): readonly (Node | ElementContent)[] {
  if (!('children' in node)) return [node];
  node.children = node.children.flatMap((child) => lean(child, file)) as ElementContent[];
  if (node.type !== 'element') return [node];
  const { tagName, properties, children } = node;
  if (String(properties['className']).includes('katex-error')) {
    file.fail(`a formula cannot be set: ${properties['title']}`, node);
  }
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
