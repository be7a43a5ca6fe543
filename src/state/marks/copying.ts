// Copying from the text: with its numbers when a reader copies as always, and as a quotation that says where it stands.
import type { MarksMessages } from '~/i18n/marks-messages.ts';
import { make } from '../shell/make-element.ts';
import { plainText, visibleCopy } from './visible-copy.ts';

/** The ranges that are selected. */
export function selectedRanges(): readonly Range[] {
  const selection = getSelection();
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  ).filter((range) => range !== undefined);
}

/** Whether it is, or stands in, something with a selection of its own. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** Puts the numbers of fields into what is copied. Anything without a field is left to the browser. */
export function copyWithNumbers(root: Element): void {
  document.addEventListener('copy', (event) => {
    const { clipboardData } = event;
    if (event.defaultPrevented || !clipboardData || isField(event.target)) return;
    const ranges = selectedRanges().filter((range) => !range.collapsed);
    const hasField = [...root.querySelectorAll('input.number')].some((field) =>
      ranges.some((range) => range.intersectsNode(field)),
    );
    if (!hasField) return;
    const copy = visibleCopy(ranges);
    clipboardData.setData('text/plain', plainText(copy));
    clipboardData.setData('text/html', copy.innerHTML);
    event.preventDefault();
  });
}

/** Writes to the clipboard. @returns whether the browser let it */
export async function toClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const as = (content: string, type: string): Blob => new Blob([content], { type });
      const item = new ClipboardItem({
        'text/plain': as(text, 'text/plain'),
        'text/html': as(html, 'text/html'),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Words with the place where they stand, for a reader's own text. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/**
 * A quotation of what stands in these ranges.
 * @param chapter its title @param address leads to the words
 */
export function quotation(
  ranges: readonly Range[],
  shown: string,
  chapter: string,
  address: string,
  messages: MarksMessages,
): Quotation {
  const citation = messages.citation(chapter, address);
  const quote = make('blockquote', { cite: address }, ...visibleCopy(ranges).childNodes);
  const [before = '', after = ''] = citation.split(address);
  const source = make('p', {}, before, make('a', { href: address }, address), after);
  return {
    text: `${messages.quotation(shown.replaceAll('\t', ' '))}\n${citation}`,
    html: quote.outerHTML + source.outerHTML,
  };
}
