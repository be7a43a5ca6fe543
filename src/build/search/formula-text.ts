// A formula within a line as a reader would type it: s/v, KII, s′ = s/v.
import type { Element, ElementContent } from 'hast';

/** The text of a MathML element. */
export function formulaText(element: Element): string {
  const parts = element.children.map(partText);
  switch (element.tagName) {
    case 'mfrac':
      return parts.map(inBrackets).join('/');
    case 'msqrt':
      return `√${inBrackets(parts.join(''))}`;
    case 'annotation':
      return '';
    case 'mo':
      return /^[=<>≤≥≠≈+−]$/.test(parts.join('')) ? ` ${parts.join('')} ` : parts.join('');
    default:
      return parts.join('');
  }
}

const partText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value.trim();
  return node.type === 'element' ? formulaText(node) : '';
};

const inBrackets = (text: string): string => (/[ +−]/.test(text) ? `(${text})` : text);
