// Notes and their marks: each note has a mark, each mark a note, and the notes that chapter.yaml names exist.
import { type NoteKind, notesInMdx } from '../notes.ts';
import { ContentError, type Problem } from '../problem.ts';
import { correctedTag, meant } from './corrected.ts';
import { type ChapterMaterial, proseOf } from './material.ts';
import type { MdxElement, MdxFile } from './mdx-file.ts';

/** The kinds of note that can explain a printed number; a fact check is about the world, not about the print. */
const explainingKinds: readonly NoteKind[] = ['erratum', 'critique', 'translation', 'source'];

/** Malformed notes, notes and marks without each other, and printed numbers whose note is missing. */
export const checkNotes = (material: ChapterMaterial): readonly Problem[] => [
  ...proseOf(material).flatMap((prose) => [...malformedNotes(prose), ...checkMarks(prose)]),
  ...checkPrintedNotes(material),
];

const named = (prose: MdxFile, name: string): readonly MdxElement[] =>
  prose.elements.filter((element) => element.name === name);

const notesById = (prose: MdxFile): ReadonlyMap<string, MdxElement> =>
  new Map(named(prose, 'Note').map((note) => [note.attributes['id'] ?? '', note]));

function malformedNotes({ text, file }: MdxFile): readonly Problem[] {
  try {
    notesInMdx(text, file);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

function checkMarks(prose: MdxFile): readonly Problem[] {
  const { file } = prose;
  const notes = notesById(prose);
  const marks = named(prose, 'Mark');
  const marked = new Set(marks.map((mark) => mark.attributes['of']));
  return [
    ...marks.flatMap((mark) => {
      const of = mark.attributes['of'];
      if (!of || notes.has(of)) return [];
      const right = correctedTag(mark, { of: meant(of, notes.keys(), 'id-of-a-note') });
      return [{ file, line: mark.line, what: `no note has the id "${of}"`, right }];
    }),
    ...[...notes].flatMap(([id, note]) => {
      if (id === '' || marked.has(id)) return [];
      const what = `the note "${id}" has no mark in the text`;
      return [{ file, line: note.line, what, right: `<Mark of="${id}"/> where the note belongs` }];
    }),
  ];
}

function checkPrintedNotes(material: ChapterMaterial): readonly Problem[] {
  return Object.entries(material.chapter.examples).flatMap(([id, { printed }]) =>
    printed.flatMap(({ note }, index) =>
      note === undefined
        ? []
        : proseOf(material).flatMap((prose) => {
            const found = notesById(prose).get(note);
            const kind = found?.attributes['kind'];
            if (explainingKinds.some((known) => known === kind)) return [];
            const what = found
              ? `the note "${note}" of ${prose.file} is a ${kind}, which cannot explain a printed number`
              : `${prose.file} has no note "${note}"`;
            const explaining = [...notesById(prose)].filter(([, other]) =>
              explainingKinds.some((known) => known === other.attributes['kind']),
            );
            const path = ['examples', id, 'printed', index, 'note'];
            const right = meant(
              note,
              explaining.map(([known]) => known),
              'id-of-a-note',
            );
            return [material.yamlProblem(path, what, `note: ${note}`, `note: ${right}`)];
          }),
    ),
  );
}
