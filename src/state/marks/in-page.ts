// Between the anchored text and the page: selections become stretches of text, stretches become ranges of the page.
import {
  type AnchoredText,
  isFormula,
  type Portion,
  placeholder,
  reading,
  readText,
  runsOf,
  type Span,
  spanOf,
} from './anchored-text.ts';
import { mathText } from './math-text.ts';

export type PageText = AnchoredText<Node>;

/** The text of a chapter, read anew when the page's nodes are no longer those that were read. */
export function pageText(root: Node): () => PageText {
  let read: PageText | undefined;
  const isCurrent = ({ leaves }: PageText): boolean =>
    leaves.every(
      ({ node, offsets }) => node.isConnected && (node.nodeValue ?? '').length > (offsets.at(-1) ?? -1),
    );
  return () => {
    if (!read || !isCurrent(read)) read = readText(root);
    return read;
  };
}

/** The stretch that ranges of the page mean. */
export function spanOfRanges(text: PageText, ranges: readonly Range[]): Span | undefined {
  return spanOf(text, (node): Portion | undefined => {
    const range = ranges.find((one) => one.intersectsNode(node));
    if (!range) return undefined;
    return [
      range.startContainer === node ? range.startOffset : 0,
      range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY,
    ];
  });
}

/** The ranges of the page in which a stretch stands: one for each part that is not interrupted. */
export function rangesOf(text: PageText, span: Span): readonly Range[] {
  return runsOf(text, span).map(({ first, from, last, to }) => {
    const range = document.createRange();
    // What stands in a placeholder is written anew with every edit: the range lies around it.
    if (first.offsets.length === 0) range.setStartBefore(first.node);
    else range.setStart(first.node, from);
    if (last.offsets.length === 0) range.setEndAfter(last.node);
    else range.setEnd(last.node, to);
    return range;
  });
}

/** Whether a reader sees it now, on the screen or by scrolling. */
export function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** How a number or a formula reads now. */
export function sayNumber(node: Node): string {
  if (node instanceof HTMLInputElement) return node.value;
  if (node instanceof Element && isFormula(node)) return mathText(node).replace(/ +/g, ' ').trim();
  const sign =
    node instanceof HTMLElement && node.dataset['sign'] ? node.previousElementSibling?.textContent : '';
  return `${sign ?? ''}${node.textContent ?? ''}`;
}

/** A stretch as the reader sees it. */
export const shownText = (text: PageText, span: Span): string =>
  reading(text, span, isShown, sayNumber).text.trim();

/** The whole text as the reader sees it, for quotations that other programs made. */
export const shownWhole = (text: PageText) =>
  reading(text, { start: 0, end: text.text.length }, () => true, sayNumber);

/** Places where the page shows something that the text leaves out, such as the mark of a note. */
export function breaksOf({ leaves }: PageText): ReadonlySet<number> {
  const breaks = leaves.filter(({ run }, index) => index > 0 && leaves[index - 1]?.run !== run);
  return new Set(breaks.map(({ start }) => start));
}

/** Whether a stretch has words or numbers that can be marked. */
export const hasWords = ({ text }: PageText, { start, end }: Span): boolean =>
  text.slice(start, end).replaceAll(placeholder, '').trim() !== '';
