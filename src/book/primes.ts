// The prime of S′ as mathematical type has it. From "S'" KaTeX makes a superscript, but the font's prime stands at
// that height already: browsers would raise and shrink it twice. Written as \prime on the line it is right.
import type { ElementContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import type {} from 'mdast-util-math';

const textOrPrime = /\\text\{[^}]*\}|'/g;

/** Puts the primes of a TeX formula on the line; apostrophes inside \text{…} stay. */
export const levelPrimes = (tex: string): string =>
  tex.replace(textOrPrime, (found) => (found === "'" ? '{\\prime}' : found));

/** A remark plugin: the same for the formulas that authors write in prose. Stands after remark-math. */
export function remarkLevelPrimes() {
  return (tree: Root): void => mapFormulas(tree, levelPrimes);
}

/** Changes every formula of a text. */
export function mapFormulas(node: Root | RootContent, change: (formula: string) => string): void {
  if (node.type === 'math' || node.type === 'inlineMath') {
    node.value = change(node.value);
    for (const child of node.data?.hChildren ?? []) mapInHtml(child, change);
  } else if ('children' in node) {
    for (const child of node.children) mapFormulas(child, change);
  }
}

/** What remark-math will hand on as HTML holds the formula a second time. */
function mapInHtml(node: ElementContent, change: (formula: string) => string): void {
  if (node.type === 'text') node.value = change(node.value);
  else if ('children' in node) for (const child of node.children) mapInHtml(child, change);
}
