// Checks the whole book: every rule on every chapter.
import { ContentError, type Problem } from '../problem.ts';
import { checkBindings } from './bindings.ts';
import { checkClaims } from './claims.ts';
import { checkDataTables } from './data-tables.ts';
import { checkExamples } from './examples.ts';
import { checkExerciseIds } from './exercise-ids.ts';
import { checkExercises } from './exercises.ts';
import { checkFigures } from './figures.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { type ChapterMaterial, readMaterial, type SharedNames } from './material.ts';
import { checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkParity } from './parity.ts';
import { checkParityOfNames } from './parity-of-names.ts';
import { checkParts } from './parts.ts';
import { checkPrinted } from './printed.ts';
import { checkSymbols } from './symbols.ts';
import { checkTeaching } from './teaching.ts';
import { checkTextPages } from './text-pages.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkWorkedExamples } from './worked-examples.ts';

/**
 * All problems of the book's content, by file and line. None means that it can be built.
 * @param root the project's root; tests check broken books in folders of their own
 */
export async function checkBook(root: string = process.cwd()): Promise<readonly Problem[]> {
  const { chapters, names, problems, hasContents } = await readMaterial(root);
  const all = [
    ...problems,
    ...chapters.flatMap((chapter) => checkChapter(chapter, names)),
    ...checkExerciseIds(chapters),
    ...(await faultsOf(() => (hasContents ? checkParts(root) : []))),
    ...(await faultsOf(() => checkDataTables(root))),
    ...(await faultsOf(() => checkTextPages(root))),
    ...(await Promise.all(chapters.map((chapter) => faultsOf(() => checkTeaching(chapter, root))))).flat(),
    ...(await faultsOf(() => (names.works ? checkWorkedExamples(names.works, root) : []))),
    ...(await faultsOf(() => (names.works ? checkClaims(names.works, chapters, root) : []))),
  ];
  return all.sort((left, right) => left.file.localeCompare(right.file, 'en') || left.line - right.line);
}

/** What a check of whole files finds; a file of another shape is a problem like any other. */
async function faultsOf(
  check: () => readonly Problem[] | Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

function checkChapter(material: ChapterMaterial, names: SharedNames): readonly Problem[] {
  const examples = [...checkExamples(material), ...checkLinks(material)];
  return [
    ...examples,
    // Only sound examples can be computed.
    ...(examples.length === 0 ? checkPrinted(material) : []),
    ...checkExercises(material),
    ...checkFigures(material),
    ...checkIds(material),
    ...checkVocabulary(material),
    ...checkHeadings(material),
    ...checkBindings(material),
    ...checkNames(material, names),
    ...checkNotes(material),
    ...checkSymbols(material),
    ...checkParity(material),
    ...checkParityOfNames(material, names),
  ];
}
