// Marks as files: out as Web Annotations or Markdown, in from Web Annotations. For the dialogue "My marks" and for the page of
// what this browser keeps.
import type { InBothLanguages, Language } from '~/i18n/languages.ts';
import { marksMessages } from '~/i18n/marks-messages.ts';
import { fetchOutline, type Outline } from '../reading/outline.ts';
import { rootOf, rootsHere } from './chapter-page.ts';
import { newId } from './mark.ts';
import { markdown } from './markdown.ts';
import { type Merged, takeIn } from './merge.ts';
import { mostOfFile, type Reason, type Refusal, readAnnotations } from './read-annotations.ts';
import { annotationCollection, type MarksOfPage } from './web-annotation.ts';

/** The kinds of files that marks can be saved as. */
export type FileKind = 'annotations' | 'markdown';

/** A file to be handed to the reader. */
export interface MarksFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The titles of the chapters in the language of each page of marks. */
export type Titles = InBothLanguages<Outline>;

/** Fetches the titles; where there is no network, the ids of the chapters are their names. */
export async function fetchTitles(): Promise<Titles> {
  const [en, zh] = await Promise.all([fetchOutline('en'), fetchOutline('zh')]);
  return { en, zh };
}

/** The title of a page's chapter in its own language. */
export const titleIn = (titles: Titles, { chapter, language }: MarksOfPage): string =>
  titles[language].get(chapter)?.title ?? chapter;

/**
 * Marks as a file.
 * @param language of the words around them
 */
export async function marksFile(
  pages: readonly MarksOfPage[],
  kind: FileKind,
  language: Language,
): Promise<MarksFile> {
  const messages = marksMessages[language];
  const root = rootOf(document);
  const [only, ...others] = pages;
  const part = only && others.length === 0 ? `-${only.chapter.replaceAll('/', '-')}-${only.language}` : '';
  const name = `capital-in-motion-marks${part}`;
  if (kind === 'markdown') {
    const titles = await fetchTitles();
    const words = {
      title: messages.fileTitle,
      root,
      titleOf: (page: MarksOfPage) => titleIn(titles, page),
      messages,
    };
    return { name: `${name}.md`, type: 'text/markdown', text: markdown(pages, words) };
  }
  const generated = new Date().toISOString();
  const colophon = { root, label: messages.fileTitle, generated, id: newId() };
  return { name: `${name}.jsonld`, type: 'application/ld+json', text: annotationCollection(pages, colophon) };
}

/** What became of a file: all of it was taken in, or nothing. */
export type ImportResult =
  | { readonly ok: true; readonly merged: Merged }
  | { readonly ok: false; readonly reasons: readonly string[] };

const mostReasons = 8;

/** The reasons, each in a line, in the reader's language. */
export function inWords(refusals: readonly Refusal[], language: Language): readonly string[] {
  const messages = marksMessages[language];
  const lines = refusals.slice(0, mostReasons).map(({ reason, number, about }) => {
    const which = number === undefined ? '' : messages.annotation(number) + messages.colon;
    return `${which}${messages.reasons[reason]}${about ? ` ${about}` : ''}`;
  });
  const rest = refusals.length - lines.length;
  return rest > 0 ? [...lines, messages.more(rest)] : lines;
}

/** Takes the text of a file in, whole or not at all. Never throws. */
async function importMarks(text: string, language: Language): Promise<ImportResult> {
  const refuse = (reason: Reason | 'full' | 'newer' | 'no-list'): ImportResult => ({
    ok: false,
    reasons: [marksMessages[language].reasons[reason]],
  });
  const chapters = new Set((await fetchOutline(language)).keys());
  if (chapters.size === 0) return refuse('no-list');
  const file = readAnnotations(text, {
    roots: rootsHere(document),
    chapters,
    now: new Date().toISOString(),
    newId,
  });
  if (!file.ok) return { ok: false, reasons: inWords(file.refusals, language) };
  const outcome = takeIn(file.pages);
  return outcome.ok ? outcome : refuse(outcome.reason);
}

/** Takes in a file that a reader has chosen or dropped. Never throws. */
export async function importMarksFile(file: File, language: Language): Promise<ImportResult> {
  // Four bytes a character at the most: what is larger need not be read.
  if (file.size > 4 * mostOfFile.characters)
    return { ok: false, reasons: [marksMessages[language].reasons['too-large']] };
  return importMarks(await file.text().catch(() => ''), language);
}
