// The notes of a chapter, collected from its MDX: what a mark in the text says and where it leads.
import { readFileSync } from 'node:fs';
import type { Language } from '~/i18n/languages.ts';
import { noteKinds, noteMessages, noteSigns } from '~/i18n/messages.ts';
import { elementsInMdx } from './elements-in-mdx.ts';
import { ContentError, nearest, type Problem } from './problem.ts';
import { onceUnchanged } from './unchanged-file.ts';

/** What a note is for: where it stands, its wording, a slip, a failure of logic, or a test against facts. */
export type NoteKind = (typeof noteKinds)[number];

/** A note as a mark refers to it. `number` counts the notes of its kind in the chapter from 1. */
export interface NoteEntry {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly number: number;
  /** How many marks in the text lead to it. */
  readonly marks: number;
}

/** Where on its page the nth mark of a note stands: its id. The first is 1. */
export const placeOfMark = (note: string, nth: number): string =>
  nth === 1 ? `mark-${note}` : `mark-${note}-${nth}`;

/** The chapter's prose in one language, from the project's root. */
export const proseFile = (chapter: string, language: Language): string =>
  `content/chapters/${chapter}/${language}.mdx`;

/**
 * The notes written in an MDX text, by id, in the order in which they stand.
 * @throws ContentError when a note lacks an id, kind or title, has an unknown kind, or repeats an id
 */
export function notesInMdx(mdx: string, file: string): ReadonlyMap<string, NoteEntry> {
  const notes = new Map<string, NoteEntry>();
  const problems: Problem[] = [];
  const marked = elementsInMdx(mdx, 'Mark').map(({ attributes }) => attributes['of']);
  for (const { attributes, line } of elementsInMdx(mdx, 'Note')) {
    const { id = '', kind: typed = '', title = '' } = attributes;
    const kind = noteKinds.find((known) => known === typed);
    const guessed = kind ?? nearest(typed, noteKinds) ?? 'source';
    const right = `<Note id="${id || 'a-name'}" kind="${guessed}" title="${title || '…'}">`;
    if (id === '' || title === '' || kind === undefined) {
      problems.push({ file, line, what: 'a note needs an id, one of the five kinds, and a title', right });
    } else if (notes.has(id)) {
      problems.push({ file, line, what: `the note id "${id}" occurs twice`, right: `id="${id}-2"` });
    } else {
      const number = [...notes.values()].filter((note) => note.kind === kind).length + 1;
      const marks = marked.filter((of) => of === id).length;
      notes.set(id, { id, kind, title, number, marks });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return notes;
}

const notesIn = onceUnchanged((root, file) => notesInMdx(readFileSync(`${root}/${file}`, 'utf8'), file));

/** The notes of a chapter in one language. @throws ContentError */
export function notesOf(
  chapter: string,
  language: Language,
  root: string = process.cwd(),
): ReadonlyMap<string, NoteEntry> {
  return notesIn(root, proseFile(chapter, language));
}

/** The note that a mark names. @throws ContentError with the nearest id that exists */
export function noteNamed(notes: ReadonlyMap<string, NoteEntry>, id: string, file: string): NoteEntry {
  const note = notes.get(id);
  if (note) return note;
  const right = `<Mark of="${nearest(id, notes.keys()) ?? 'id-of-a-note'}"/>`;
  throw new ContentError([{ file, line: 1, what: `no note has the id "${id}"`, right }]);
}

/** So many characters fill the margin beside a dozen lines of text and more. */
const longNote: Readonly<Record<Language, number>> = { en: 620, zh: 280 };

/** Whether a note, as HTML, is so long that the margin shows only its beginning at first. */
export const isLongNote = (html: string, language: Language): boolean =>
  html.replace(/<[^>]*>|\s+/g, (part) => (part.startsWith('<') ? '' : ' ')).length > longNote[language];

/** How a note is called: its sign in the text ("E1"), its kind ("Erratum 1"), and what is read out for its mark. */
export function noteNames(note: NoteEntry, language: Language) {
  const kind = noteMessages[note.kind][language];
  const sign = `${noteSigns[note.kind][language]}${note.number}`;
  const title = `${language === 'en' ? ': ' : '：'}${note.title}`;
  return {
    sign,
    kind: `${kind} ${note.number}`,
    ofMark: `${sign} ${kind}${title}`,
  };
}
