// Marks in a formula what the two languages write differently: <mi data-symbol="m">s</mi>. The page's script exchanges the
// text for the mark when a reader asks for the other symbols (src/state/symbols.ts); KaTeX is not needed for it. The mark
// comes from the same quantity in the other language's convention, never from its letter: C is capital here, commodity
// there.
import { flatten, type MathElement, readMath, writeMath } from './math-tree.ts';

/** The two languages' symbols of a quantity differ in more than their letters: one could not be put for the other. */
export class SymbolShapeError extends Error {
  override readonly name = 'SymbolShapeError';
  constructor(own: string, other: string) {
    super(
      `The symbols ${own} and ${other} are not built alike; write both with the same signs around other letters, such as ` +
        'A_{\\text{s}} and A_{\\text{独}}',
    );
  }
}

/** What stands in the HTML as the attribute. */
export const mark = (other: string): string => ` data-symbol="${other.replaceAll('"', '&quot;')}"`;

/**
 * Marks the letters of `own` that `other` has differently. Colours may differ.
 * @returns whether the two are built alike; if not, some marks may have been set
 */
export function markPairs(own: readonly MathElement[], other: readonly MathElement[]): boolean {
  const [left, right] = [flatten(own), flatten(other)];
  return (
    left.length === right.length &&
    left.every((element, index) => {
      const twin = right[index];
      if (!twin || twin.name !== element.name || twin.children.length !== element.children.length)
        return false;
      if (element.children.length > 0) {
        return element.children.every((child, nth) => markPairs([child], twin.children.slice(nth, nth + 1)));
      }
      if (element.text !== twin.text) element.attributes += mark(twin.text ?? '');
      return true;
    })
  );
}

/**
 * A formula's MathML in a language's symbols, with the other's as marks.
 * @throws SymbolShapeError
 */
export function markMath(own: string, other: string): string {
  if (own === other) return own;
  const tree = readMath(own);
  if (!markPairs(tree, readMath(other))) throw new SymbolShapeError(own, other);
  return writeMath(tree);
}
