// The text of a chapter as marks are anchored in it: the same whatever numbers a reader has put in, whatever is folded or
// hidden. Every number and formula is one placeholder; white space is one space, between cells a tab, between blocks a
// line break. The notes follow the text, one after another.
import { classesOf, isElement, isText, nameOf, ruleOf, separatorOf, type TextNode } from './text-rules.ts';

/** Stands for a number or a formula: Unicode's "object replacement character". */
export const placeholder = '\uFFFC';

/** A text node or a placeholder's element, and where it stands in the text. */
export interface Leaf<Node extends TextNode> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  /** For each of its characters, the offset in the node's own text; empty for a placeholder. */
  readonly offsets: readonly number[];
  /** Leaves of one run stand beside each other in one block, with nothing between them that does not belong to the text. */
  readonly run: number;
  /** 0 for the text, from 1 on for the notes. */
  readonly part: number;
}

/** The text of a chapter, and where in the page each of its characters stands. */
export interface AnchoredText<Node extends TextNode> {
  readonly text: string;
  readonly leaves: readonly Leaf<Node>[];
}

/** Invisible characters that the build may put in: soft hyphens, joiners, places where a line may break. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const space = /\s/;

/** Which separator stands when several meet. */
const strength = ['', ' ', '\t', '\n'];

/** Reads the text of a chapter. @param root what holds it: `.chapter-text` */
export function readText<Node extends TextNode>(root: Node): AnchoredText<Node> {
  const leaves: Leaf<Node>[] = [];
  let text = '';
  let pending = '';
  let run = 0;
  let part = 0;

  const separate = (separator: string): void => {
    if (strength.indexOf(separator) > strength.indexOf(pending)) pending = separator;
    if (separator === '\n' || separator === '\t') run += 1;
  };
  const add = (character: string): void => {
    if (text !== '') text += pending;
    pending = '';
    text += character;
  };

  const readWords = (node: Node): void => {
    const words = node.nodeValue ?? '';
    const offsets: number[] = [];
    let start = -1;
    for (let offset = 0; offset < words.length; offset += 1) {
      const character = words.charAt(offset);
      if (invisible.test(character)) continue;
      if (space.test(character)) {
        separate(' ');
        continue;
      }
      const before = text.length;
      add(character);
      if (start < 0) start = text.length - 1;
      // A space between two words of this node belongs to it.
      else for (let index = before; index < text.length - 1; index += 1) offsets.push(offset - 1);
      offsets.push(offset);
    }
    if (start >= 0) leaves.push({ node, start, end: text.length, offsets, run, part });
  };
  const readNumber = (node: Node): void => {
    add(placeholder);
    leaves.push({ node, start: text.length - 1, end: text.length, offsets: [], run, part });
  };

  const notes: Node[] = [];
  const read = (parent: Node): void => {
    const children = [...parent.childNodes] as Node[];
    for (const [index, child] of children.entries()) {
      if (isText(child)) readWords(child);
      if (!isElement(child)) continue;
      const rule = ruleOf(child, children[index + 1], parent);
      if (rule === 'skip' || rule === 'later') {
        if (rule === 'later') notes.push(child);
        run += 1;
        continue;
      }
      const separator = separatorOf(child);
      separate(separator);
      if (rule === 'read') read(child);
      else readNumber(child);
      separate(separator);
    }
  };
  const readBody = (parent: Node): void => {
    for (const child of parent.childNodes as Iterable<Node>) {
      if (classesOf(child).includes('note-body')) read(child);
      else if (isElement(child)) readBody(child);
    }
  };

  read(root);
  for (const note of notes) {
    part += 1;
    separate('\n');
    readBody(note);
  }
  return { text, leaves };
}

/** A stretch of the text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const blank = /^\s$/;

/** The stretch without white space at its ends; undefined when nothing remains. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from += 1;
  while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

/** Which of a node's own characters are meant: from `from` up to, not including, `to`. */
export type Portion = readonly [from: number, to: number];

/**
 * The stretch that a selection means. One that reaches over the text and a note means the text.
 * @param portionOf which part of a node is selected; of a placeholder any portion is all of it
 */
export function spanOf<Node extends TextNode>(
  { text, leaves }: AnchoredText<Node>,
  portionOf: (node: Node) => Portion | undefined,
): Span | undefined {
  const spans = new Map<number, Span>();
  for (const leaf of leaves) {
    const portion = portionOf(leaf.node);
    if (!portion) continue;
    const [from, to] = portion;
    const isMeant = (offset: number): boolean => offset >= from && offset < to;
    const first = leaf.offsets.findIndex(isMeant);
    const last = leaf.offsets.findLastIndex(isMeant);
    const isNumber = leaf.offsets.length === 0;
    if (!isNumber && first < 0) continue;
    const start = isNumber ? leaf.start : leaf.start + first;
    const end = isNumber ? leaf.end : leaf.start + last + 1;
    const before = spans.get(leaf.part);
    spans.set(leaf.part, { start: before?.start ?? start, end });
  }
  for (const span of spans.values()) {
    const words = trimmed(text, span);
    if (words) return words;
  }
  return undefined;
}

/** A part of a stretch that stands together in the page: from a place in a leaf to a place in a leaf. */
export interface Run<Node extends TextNode> {
  readonly first: Leaf<Node>;
  /** The offset in the node's own text; of a placeholder 0. */
  readonly from: number;
  readonly last: Leaf<Node>;
  readonly to: number;
}

/** Where a stretch stands in the page. */
export function runsOf<Node extends TextNode>(
  { leaves }: AnchoredText<Node>,
  { start, end }: Span,
): readonly Run<Node>[] {
  const runs: Run<Node>[] = [];
  for (const leaf of leaves) {
    if (leaf.end <= start || leaf.start >= end) continue;
    const from = leaf.offsets[Math.max(0, start - leaf.start)] ?? 0;
    const to = (leaf.offsets[Math.min(leaf.end, end) - leaf.start - 1] ?? 0) + 1;
    const before = runs.at(-1);
    if (before && before.last.run === leaf.run) runs[runs.length - 1] = { ...before, last: leaf, to };
    else runs.push({ first: leaf, from, last: leaf, to });
  }
  return runs;
}

/** What a reader sees of the text. */
export interface Reading {
  readonly text: string;
  /** For each character, the one of the anchored text that it stands for. */
  readonly places: readonly number[];
}

/**
 * A stretch as it reads now: with the numbers, without what is hidden.
 * @param isShown whether a node is shown
 * @param sayNumber how a placeholder reads
 */
export function reading<Node extends TextNode>(
  { text, leaves }: AnchoredText<Node>,
  { start, end }: Span,
  isShown: (node: Node) => boolean,
  sayNumber: (node: Node) => string,
): Reading {
  let said = '';
  const places: number[] = [];
  const say = (words: string, place: (index: number) => number): void => {
    said += words;
    for (let index = 0; index < words.length; index += 1) places.push(place(index));
  };
  let done = start;
  for (const leaf of leaves) {
    if (leaf.end <= start || leaf.start >= end || !isShown(leaf.node)) continue;
    const from = Math.max(start, leaf.start);
    // What separates it from what was said last; of what is hidden between them, only that.
    const between = text.slice(Math.min(done, from), from);
    const separator = strength.findLast((one) => one !== '' && between.includes(one)) ?? '';
    if (said !== '') say(separator, () => from);
    const words =
      leaf.offsets.length === 0 ? sayNumber(leaf.node) : text.slice(from, Math.min(end, leaf.end));
    say(words, leaf.offsets.length === 0 ? () => from : (index) => from + index);
    done = Math.min(end, leaf.end);
  }
  return { text: said, places };
}

/** Whether a leaf is a placeholder for a formula. */
export const isFormula = (node: TextNode): boolean => nameOf(node) === 'math';
