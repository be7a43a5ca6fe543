// A rehype plugin: an author writes a note before the paragraph that has its mark; on the page it stands after it, as it is
// read. Paragraph and notes share a <div class="noted">, so that a wide page can set the notes beside the paragraph.
import type { Element, ElementContent, Root, RootContent } from 'hast';

/** The component's name, or none. */
const nameOf = (node: RootContent): string =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && typeof node.name === 'string'
    ? node.name
    : '';

const attributeOf = (node: RootContent, name: string): string => {
  if (!('attributes' in node)) return '';
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

const isHeading = (node: RootContent): boolean => node.type === 'element' && /^h[12]$/.test(node.tagName);

const isParagraph = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'p';

/** The notes whose marks stand in a part of the text. */
function markedIn(node: RootContent): readonly string[] {
  if (nameOf(node) === 'Mark') return [attributeOf(node, 'of')];
  if (nameOf(node) === 'Note' || !('children' in node)) return [];
  return node.children.flatMap(markedIn);
}

/** What a paragraph that ends in a colon may lead up to, and no note should part from it. */
const isLedUpTo = (node: RootContent): boolean =>
  ['Eq', 'Refused', 'Steps'].includes(nameOf(node)) ||
  (node.type === 'element' && ['math', 'table', 'ul', 'ol'].includes(node.tagName));

/** Whether the last words, marks aside, end in a colon. */
const endsInColon = (node: RootContent): boolean => {
  if (node.type === 'text') return /[:：]\s*$/.test(node.value);
  if (!('children' in node)) return false;
  const last = node.children.findLast((child) => nameOf(child) !== 'Mark');
  return last !== undefined && endsInColon(last);
};

const isGap = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/**
 * Puts each note after the paragraph with its first mark, or after the formula, list or table that the paragraph leads up
 * to. A note whose mark stands in a table or a figure stays before that, and none leaves its section.
 */
export function rehypeNotedParagraphs() {
  return (tree: Root): void => {
    let notes: RootContent[] = [];
    const children: RootContent[] = [];
    const waiting = [...tree.children];
    for (let node = waiting.shift(); node; node = waiting.shift()) {
      if (nameOf(node) === 'Note') {
        notes.push(node);
        continue;
      }
      const marked = isHeading(node) ? undefined : markedIn(node);
      const here = notes.filter((note) => marked?.includes(attributeOf(note, 'id')) ?? true);
      notes = notes.filter((note) => !here.includes(note));
      if (!isParagraph(node) || here.length === 0) {
        children.push(...here, node);
        continue;
      }
      const block = [node];
      if (endsInColon(node)) {
        const next = waiting.findIndex((one) => !isGap(one));
        const led = waiting[next];
        if (led && isLedUpTo(led)) block.push(...waiting.splice(0, next + 1));
      }
      children.push(divOf([block.length > 1 ? divOf(block) : node, ...here], 'noted'));
    }
    tree.children = [...children, ...notes];
  };
}

const divOf = (children: readonly RootContent[], className?: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: className ? { className: [className] } : {},
  children: children as ElementContent[],
});
