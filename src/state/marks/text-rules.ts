// What of a chapter's page belongs to the text that marks are anchored in, by the names and attributes of its elements.
//
// Everything that the static page says belongs to it, whether it is shown at the moment or not: folded solutions, guesses
// not yet made, both sentences of a condition. So the text does not change when a reader unfolds, guesses or edits. What
// the script writes, what works the page, and what could be numbered anew does not belong to it.

/** A node as it is needed here: the browser's nodes are such, and so is a plain object in a test. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What becomes of an element. */
export type Rule =
  /** Its words are read. */
  | 'read'
  /** It stands as one placeholder: a number, a formula, a symbol that can be switched. */
  | 'placeholder'
  /** It leaves no trace. */
  | 'skip'
  /** A note: its words come after the text, so that no passage is interrupted by it. */
  | 'later';

const inline = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i input ins kbd label mark math output q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style template noscript summary form svg select textarea nav dialog'.split(' '),
);
const skippedClasses = [
  'mark',
  'term-card',
  'back',
  'note-head',
  'in-why',
  'visually-hidden',
  'guess-label',
  'guess-verdict',
];

/** What is written anew: numbers, and letters that each language writes in its own way. */
const changing = ['data-of', 'data-symbol'];

const attribute = (node: TextNode, name: string): string | null => node.getAttribute?.(name) ?? null;

export const isElement = (node: TextNode): boolean => node.nodeType === 1;
export const isText = (node: TextNode): boolean => node.nodeType === 3;

/** The name of a node, in small letters. */
export const nameOf = (node: TextNode): string => node.nodeName.toLowerCase();

/** The classes of an element. */
export const classesOf = (node: TextNode): readonly string[] => attribute(node, 'class')?.split(/\s+/) ?? [];

/** What stands between an element and its neighbours. */
export function separatorOf(node: TextNode): '' | '\t' | '\n' {
  const name = nameOf(node);
  if (name === 'td' || name === 'th') return '\t';
  return inline.has(name) && name !== 'br' ? '' : '\n';
}

/** The sign of money before a result stands outside it, and moves inside when the number is below zero. */
const isSignOf = (next: TextNode | undefined): boolean =>
  next !== undefined && attribute(next, 'data-sign') !== null;

/** From a note or a work back to the text. */
const isWayBack = /^#(?:mark|cite)-/;

/** What becomes of an element. @param next its next sibling @param parent what it stands in */
export function ruleOf(node: TextNode, next: TextNode | undefined, parent: TextNode): Rule {
  const name = nameOf(node);
  const classes = classesOf(node);
  if (name === 'math' || name === 'output' || changing.some((one) => attribute(node, one) !== null))
    return 'placeholder';
  if (name === 'input' || skipped.has(name)) return 'skip';
  if (name === 'button' && !classes.includes('term')) return 'skip';
  if (name === 'a' && isWayBack.test(attribute(node, 'href') ?? '')) return 'skip';
  if (name === 'span' && isSignOf(next)) return 'skip';
  if (classes.some((one) => skippedClasses.includes(one))) return 'skip';
  if (['popover', 'data-unmarked', 'data-tally'].some((one) => attribute(node, one) !== null)) return 'skip';
  if (attribute(node, 'role') === 'status') return 'skip';
  // A figure is drawn anew with every number: of it, only what is said about it is text.
  if (classesOf(parent).includes('figure') && nameOf(parent) === 'figure') {
    return name === 'figcaption' || classes.includes('figure-summary') ? 'read' : 'skip';
  }
  return name === 'aside' && classes.includes('note') ? 'later' : 'read';
}
