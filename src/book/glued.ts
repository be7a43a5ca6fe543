// A rehype plugin: keeps a number field, a term or a formula on the line of the sign before it and the stop after it.
// Browsers may break a line on either side of these, even between "£" and its number or before a full stop.
// It also hands the sign of money to the result that it stands before, so that "≈" can come first: "≈ £33.33".
import type { ElementContent, Root } from 'hast';

type Node = Root['children'][number] | ElementContent;
interface Parent {
  children: Node[];
}

const controls = new Set(['In', 'Term']);
const moneySign = /[£$€]$/u;
const opening = /[£$€¥(（“‘「《−-]+$/u;
const closing = /^[%.,;:!?)’”…′，。；：！？、）》」·–—-]+/u;

const nameOf = (node: Node | undefined): string =>
  node?.type === 'mdxJsxTextElement' && typeof node.name === 'string' ? node.name : '';

const hasChildren = (node: Node): node is Node & Parent => 'children' in node;

/** Wraps each control in a text, with what must not part from it, in `<span class="glued">`. */
export function rehypeGlued() {
  return (tree: Root): void => glueIn(tree);
}

function glueIn(parent: Parent): void {
  const children: Node[] = [];
  const waiting = [...parent.children];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (hasChildren(node)) glueIn(node);
    if (nameOf(node) === 'Out') takeSign(node, children.at(-1));
    if (!controls.has(nameOf(node)) && !isFormula(node)) {
      children.push(node);
      continue;
    }
    const before = cutFromText(children.at(-1), opening);
    const glued: Node[] = [...(before ? [before] : []), node, ...followers(waiting)];
    children.push(glued.length === 1 ? node : spanOf(glued));
  }
  parent.children = children;
}

const isFormula = (node: Node): boolean =>
  node.type === 'element' && node.tagName === 'math' && node.properties['display'] !== 'block';

/** Moves the sign of money from the end of the text to the result's own `sign`. */
function takeSign(out: Node, before: Node | undefined): void {
  const sign = cutFromText(before, moneySign);
  if (sign?.type === 'text' && 'attributes' in out && Array.isArray(out.attributes)) {
    out.attributes.push({ type: 'mdxJsxAttribute', name: 'sign', value: sign.value });
  }
}

/** Takes what follows the control without a space: marks of notes and closing signs. */
function followers(waiting: Node[]): Node[] {
  const taken: Node[] = [];
  for (;;) {
    const next = waiting[0];
    const sign = cutFromText(next, closing);
    if (sign) taken.push(sign);
    if (sign && next?.type === 'text' && next.value !== '') return taken;
    if (sign || (next?.type === 'text' && next.value === '')) {
      waiting.shift();
    } else if (next && nameOf(next) === 'Mark') {
      waiting.shift();
      taken.push(next);
    } else {
      return taken;
    }
  }
}

/** Cuts what the pattern finds out of a text and returns it as a text of its own. */
function cutFromText(node: Node | undefined, pattern: RegExp): Node | undefined {
  if (node?.type !== 'text') return undefined;
  const found = node.value.match(pattern)?.[0];
  if (!found) return undefined;
  node.value = node.value.replace(pattern, '');
  return { type: 'text', value: found };
}

const spanOf = (children: Node[]): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['glued'] },
  children: children as ElementContent[],
});
