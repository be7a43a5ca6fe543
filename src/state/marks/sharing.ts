// What a reader takes away from a passage: a quotation with its source, or a link that leads to the words.
import type { MarksMessages } from '~/i18n/marks-messages.ts';
import type { Span } from './anchored-text.ts';
import type { ChapterPage } from './chapter-page.ts';
import { quotation, toClipboard } from './copying.ts';
import { breaksOf, type PageText, rangesOf, shownText } from './in-page.ts';
import { textDirective } from './text-link.ts';

/** @param say tells the reader what became of it */
export function sharing(
  { language }: ChapterPage,
  text: () => PageText,
  messages: MarksMessages,
  say: (words: string) => void,
) {
  /** Leads to the words, or at least to their section, with the reader's numbers. */
  const addressOf = (here: PageText, span: Span): string => {
    const [range] = rangesOf(here, span);
    const section = range?.startContainer.parentElement?.closest('section[id]')?.id ?? '';
    const numbers = location.hash.match(/\?[^:]*/)?.[0] ?? '';
    const directive = textDirective(here.text, span, language, breaksOf(here));
    const fragment = `${section}${numbers}${directive ? `:~:${directive}` : ''}`;
    return `${location.origin}${location.pathname}${fragment ? `#${fragment}` : ''}`;
  };
  return {
    async copyQuotation(span: Span): Promise<void> {
      const here = text();
      const title = document.querySelector('h1')?.textContent.trim() ?? '';
      const ranges = rangesOf(here, span);
      const { text: plain, html } = quotation(
        ranges,
        shownText(here, span),
        title,
        addressOf(here, span),
        messages,
      );
      say((await toClipboard(plain, html)) ? messages.copied : messages.copyRefused);
    },
    async copyLink(span: Span): Promise<void> {
      const address = addressOf(text(), span);
      say((await toClipboard(address)) ? messages.copied : `${messages.copyRefused} ${address}`);
    },
  };
}
