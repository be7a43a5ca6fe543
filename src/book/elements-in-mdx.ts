// Finds the components that an author has put into a chapter's MDX, with their attributes and lines. Notes and
// citations are collected with it before the page is rendered, so that a mark may stand before its note.

/** A component as written in MDX. */
export interface WrittenElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** First line of the file is 1. */
  readonly line: number;
}

/** Blanks what is not rendered (code, comments) but keeps the lines where they are. */
const withoutCode = (mdx: string): string =>
  mdx.replace(/^(```+|~~~+)[\s\S]*?^\1|\{\/\*[\s\S]*?\*\/\}|`[^`\n]*`/gm, (code) =>
    code.replace(/[^\n]/g, ' '),
  );

/**
 * Every `<Name …>` of an MDX text, in order. Only attributes written as plain strings are read.
 * @param name of the component: "Note"
 */
export function elementsInMdx(mdx: string, name: string): readonly WrittenElement[] {
  const text = withoutCode(mdx);
  const opening = new RegExp(`<${name}((?:\\s+[\\w-]+(?:=(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?)*)\\s*/?>`, 'g');
  return [...text.matchAll(opening)].map((match) => ({
    attributes: attributesOf(match[1] ?? ''),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );
