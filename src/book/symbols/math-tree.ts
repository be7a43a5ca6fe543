// KaTeX's MathML as a tree: what marks the symbols of a formula and compares the two languages' looks at it so.

/** An element of a formula. A leaf has its text, as it stands in HTML; others have children. */
export interface MathElement {
  name: string;
  /** As written, with the space before each. */
  attributes: string;
  text?: string;
  children: MathElement[];
}

const pieces = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g;

/** Reads MathML that KaTeX has written: elements that hold either a text or elements. */
export function readMath(html: string): readonly MathElement[] {
  const root: MathElement = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, closing, name = '', attributes = '', empty, text] of html.matchAll(pieces)) {
    const around = open.at(-1) ?? root;
    if (text !== undefined) around.text = text;
    else if (closing) open.pop();
    else {
      const element: MathElement = { name, attributes, children: [] };
      around.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.children;
}

/** The MathML of a tree. */
export const writeMath = (elements: readonly MathElement[]): string =>
  elements
    .map(
      ({ name, attributes, text = '', children }) =>
        `<${name}${attributes}>${text}${writeMath(children)}</${name}>`,
    )
    .join('');

/** The elements of a row, without the rows in rows that colours and braces make. */
export const flatten = (elements: readonly MathElement[]): readonly MathElement[] =>
  elements.flatMap((element) =>
    element.name === 'mrow' || element.name === 'mstyle' ? flatten(element.children) : [element],
  );

/** What an element shows, whatever its colour: equal for equal formulas. */
export const shown = ({ name, text = '', children }: MathElement): string =>
  children.length > 0
    ? `${name}(${children.map((child) => flatten([child]).map(shown).join(' ')).join('|')})`
    : `${name}:${text}`;
