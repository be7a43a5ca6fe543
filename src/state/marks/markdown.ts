// Marks as Markdown, to read and to paste into one's own notes: by chapter, the quotation, the note, the link.
import type { Language } from '~/i18n/languages.ts';
import type { MarksMessages } from '~/i18n/marks-messages.ts';
import { inOrder, type Mark } from './mark.ts';
import { textDirective } from './text-link.ts';
import { addressOf, type MarksOfPage } from './web-annotation.ts';

/** What a Markdown file says besides the marks. */
export interface MarkdownWords {
  readonly title: string;
  /** Where the book stands. */
  readonly root: string;
  readonly titleOf: (page: MarksOfPage) => string;
  readonly messages: MarksMessages;
}

/** Nothing in a quotation or a note is markup. */
const plain = (words: string): string =>
  words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2');

const quoted = (words: string): string =>
  plain(words.replaceAll('\t', ' '))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** A link that leads to the words of a mark, as far as its own quotation names them. */
function linkToMark(root: string, chapter: string, language: Language, { exact }: Mark): string {
  const directive = textDirective(exact, { start: 0, end: exact.length }, language);
  return `${addressOf(root, language, chapter)}${directive ? `#:~:${directive}` : ''}`;
}

/** The marks as one Markdown text. */
export function markdown(
  pages: readonly MarksOfPage[],
  { title, root, titleOf, messages }: MarkdownWords,
): string {
  const parts = pages.map((page) => {
    const entries = inOrder(page.marks).map((mark) => {
      // An address may hold brackets; angle brackets are escaped in it.
      const link = `[${messages.toThePlace}](<${linkToMark(root, page.chapter, page.language, mark)}>)`;
      const line = [messages.colours[mark.colour], mark.created.slice(0, 10), link].join(' · ');
      return [quoted(mark.shown), mark.note && plain(mark.note), line].filter(Boolean).join('\n\n');
    });
    return [`## ${plain(titleOf(page))}`, ...entries].join('\n\n');
  });
  return `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}
