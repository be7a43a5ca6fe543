// A built page as the search reads it: headings, paragraphs and cells with the words that stand in them. What is no
// text of the book (buttons, drawings, answers to exercises, cards of terms), what repeats it, and what stands there in
// another language is left out.
import type { Element, ElementContent, Nodes } from 'hast';
import { formulaText } from './formula-text.ts';

/** Elements that end a line of text; all others stand inside one. */
const blocks: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p li tr caption figcaption blockquote summary pre div section article header aside'.split(
    ' ',
  ),
);

const leftOutTags: ReadonlySet<string> = new Set(
  'script style template noscript nav button input select textarea form svg dialog annotation img label legend code'.split(
    ' ',
  ),
);

const leftOutClasses: ReadonlySet<string> = new Set([
  // ways through the page, and what its script fills
  ...['part-line', 'breadcrumbs', 'aids', 'reading-time', 'pages-beside', 'visually-hidden', 'in-why'],
  // numbers and formulas in rows
  ...[
    'equation',
    'steps',
    'figure-summary',
    'take-away',
    'input-about',
    'rows-using',
    'model-about',
    'places',
    'part-colour',
  ],
  // what stands twice: marks of notes, their heads, the cards of terms
  ...['mark', 'note-head', 'note-kind', 'term-card', 'back'],
  // what would give an answer away
  ...[
    'exercise-hint',
    'exercise-misconception',
    'exercise-explanation',
    'exercise-solution',
    'exercise-answer',
  ],
  ...['guess-label', 'guess-verdict', 'guess-feedback', 'guess-answer'],
  // exercises once more, and answers to what is discussed, in the notes for teaching
  ...['taught', 'touches'],
]);

const isText = (value: unknown): value is string => typeof value === 'string';

/** The classes of an element. */
export const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties['className']) ? properties['className'].filter(isText) : [];

/** An attribute that is text. */
export const attributeOf = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return isText(value) ? value : undefined;
};

const isCell = (node: Nodes): boolean => node.type === 'element' && /^(?:t[dh]|d[td])$/.test(node.tagName);

const isSpan = (node: Nodes | undefined): boolean => node?.type === 'element' && node.tagName === 'span';

/** Whether two neighbours would run into one word: cells, and the names of a term. */
const needPoint = (before: Nodes | undefined, node: Nodes): boolean =>
  isCell(node) || (isSpan(before) && isSpan(node));

/** A cell of figures is no text: nobody looks for "31". */
const onlyNumbers = /^[\d\s,.%/+−–=≈£$¥()（）·′-]*$/;

const isLeftOut = (element: Element, language: string | undefined): boolean => {
  const { tagName, properties } = element;
  // A foreign word in a sentence belongs to it; a paragraph in another language does not belong to this book.
  const foreign = blocks.has(tagName) ? attributeOf(element, 'lang')?.split('-')[0] : undefined;
  return (
    leftOutTags.has(tagName) ||
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    properties['download'] !== undefined ||
    attributeOf(element, 'ariaHidden') === 'true' ||
    (language !== undefined && foreign !== undefined && foreign !== language) ||
    classesOf(element).some((name) => leftOutClasses.has(name))
  );
};

const line = (value: string): ElementContent => ({ type: 'text', value });

/**
 * What of a node the search reads. Headings keep their ids: they are places that a result can lead to.
 * @param language words in other languages are left out; without it they stay
 */
export function wordsIn(node: Nodes, language?: string): ElementContent[] {
  if (node.type === 'text') return [line(node.value)];
  if (node.type === 'root') return wordsInAll(node.children, language);
  if (node.type !== 'element') return [];
  const classes = classesOf(node);
  if (node.tagName === 'input' && classes.includes('number')) return [line(attributeOf(node, 'value') ?? '')];
  const isTerm = node.tagName === 'button' && classes.includes('term');
  if (!isTerm && isLeftOut(node, language)) return [];
  if (node.tagName === 'math')
    return attributeOf(node, 'display') === 'block' ? [] : [line(formulaText(node))];
  const children = wordsInAll(node.children, language);
  const text = children.map(textOf).join('');
  // A cell is no line of its own: Pagefind would end it with a full stop.
  if (isCell(node)) return onlyNumbers.test(text) ? [] : children;
  if (!blocks.has(node.tagName)) return children;
  if (text.trim() === '') return [];
  closeLine(children);
  const id = /^h\d$/.test(node.tagName) && node.properties['id'];
  return [{ type: 'element', tagName: node.tagName, properties: id ? { id } : {}, children }];
}

/** Ends a Chinese line that has no mark of its own; Pagefind would end it with an English full stop. */
function closeLine(children: ElementContent[]): void {
  const last = children.at(-1);
  if (last?.type !== 'text' || !/\p{Script=Han}[\p{L}\p{N}%′]*\s*$/u.test(last.value)) return;
  children.splice(-1, 1, line(`${last.value.trimEnd()}。`));
}

/** What of several nodes the search reads; a point stands between those that would run into one word. */
const wordsInAll = (nodes: readonly Nodes[], language?: string): ElementContent[] =>
  nodes.flatMap((node, index) => {
    const words = wordsIn(node, language);
    return index > 0 && words.length > 0 && needPoint(nodes[index - 1], node)
      ? [line(' · '), ...words]
      : words;
  });

/** The text of a node, in one line. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
