// Reads a chapter's prose as data: which components, headings and pieces of code stand in it, and on which line.
// It is parsed as the site parses it, so that what is in math or in a code block is not taken for a component.
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import remarkMath from 'remark-math';
import { ContentError } from '../problem.ts';

/** A component as the author wrote it. */
export interface MdxElement {
  readonly name: string;
  /** An attribute without a value, such as `right`, is an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** First line of the file is 1. */
  readonly line: number;
  /** How many sections have begun before it: 0 before the first `##`. */
  readonly section: number;
  readonly selfClosing: boolean;
  /** The component around it. */
  readonly within: MdxElement | undefined;
}

/** A heading. Only a `##` that stands in no component begins a section. */
export interface MdxHeading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  readonly within: MdxElement | undefined;
}

/** An import, an export, or an expression in braces. */
export interface MdxCode {
  readonly source: string;
  readonly line: number;
}

/** A formula, in a sentence or by itself, without its dollar signs. */
export interface MdxFormula {
  readonly source: string;
  readonly line: number;
}

export interface MdxFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  /** In the order in which they begin. */
  readonly elements: readonly MdxElement[];
  readonly headings: readonly MdxHeading[];
  readonly code: readonly MdxCode[];
  readonly formulas: readonly MdxFormula[];
}

type WrittenAttribute = Extract<Nodes, { type: 'mdxJsxTextElement' }>['attributes'][number];

const processor = createProcessor({ remarkPlugins: [remarkMath] });

/**
 * Parses an MDX text.
 * @param file its path, for the problems
 * @throws ContentError when it cannot be parsed
 */
export function readMdx(text: string, file: string): MdxFile {
  const elements: MdxElement[] = [];
  const headings: MdxHeading[] = [];
  const code: MdxCode[] = [];
  const formulas: MdxFormula[] = [];
  let section = 0;

  const sourceOf = (node: Nodes | WrittenAttribute): string =>
    text.slice(node.position?.start.offset, node.position?.end.offset);
  const lineOf = (node: Nodes | WrittenAttribute): number => node.position?.start.line ?? 1;

  const readAttributes = (written: readonly WrittenAttribute[]): Record<string, string> => {
    const attributes: Record<string, string> = {};
    for (const attribute of written) {
      const { value } = attribute;
      if (typeof value === 'object' && value !== null) {
        code.push({ source: sourceOf(attribute), line: lineOf(attribute) });
      }
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        code.push({ source: sourceOf(attribute), line: lineOf(attribute) });
        continue;
      }
      attributes[attribute.name] =
        typeof value === 'object' && value !== null
          ? value.value.trim().replace(/^(["'`])(.*)\1$/, '$2')
          : (value ?? '');
    }
    return attributes;
  };

  const visit = (node: Nodes, within: MdxElement | undefined): void => {
    let around = within;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        around = {
          name: node.name ?? '',
          attributes: readAttributes(node.attributes),
          line: lineOf(node),
          section,
          selfClosing: sourceOf(node).endsWith('/>') && node.children.length === 0,
          within,
        };
        elements.push(around);
        break;
      case 'heading':
        headings.push({
          level: node.depth,
          text: sourceOf(node).replace(/^#+\s*/, ''),
          line: lineOf(node),
          within,
        });
        if (node.depth === 2 && !within) section += 1;
        break;
      case 'math':
      case 'inlineMath':
        formulas.push({ source: node.value, line: lineOf(node) });
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) code.push({ source: sourceOf(node), line: lineOf(node) });
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, around);
  };
  visit(parse(text, file), undefined);
  return { file, text, elements, headings, code, formulas };
}

/** Whether an expression is only a comment, which an author may write. */
const isComment = (source: string): boolean => /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(source);

function parse(text: string, file: string): Root {
  try {
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const reason = String(error.reason);
    // Some messages hold the place only in their words: "… for `<Out>` (3:1-3:13)".
    const line =
      'line' in error && typeof error.line === 'number'
        ? error.line
        : Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
    const right = /closing tag/.test(reason)
      ? 'end the component with "/>", or close it with "</Name>"'
      : 'write "\\{" for a brace and "&lt;" for a sign "<" that begin no component; math stands between $ signs';
    throw new ContentError([{ file, line, what: reason, right }]);
  }
}
