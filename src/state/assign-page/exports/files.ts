// The files for an LMS's own quizzes, made in the browser: of one assignment, or of everything that the book has.
import type { Assignment } from '~/assignments/assignment.ts';
import { type Catalogue, type CatalogueChapter, findExercise, findPlace } from '~/assignments/catalogue.ts';
import { type CartridgeLink, type CartridgeModule, cartridgeZip } from '~/assignments/exports/cartridge.ts';
import type { ExportedExercise } from '~/assignments/exports/exported-exercise.ts';
import { moodleXml } from '~/assignments/exports/moodle-xml.ts';
import { studentLink } from '~/assignments/handed-out.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { chapterPath } from '~/i18n/addresses.ts';
import { exportMessages } from '~/i18n/export-messages.ts';
import { htmlLanguage } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { absolute } from '../absolute.ts';
import { fileName } from '../file-name.ts';
import type { MadePackage } from '../packages.ts';
import { type Exported, exportedExercises } from './exported-exercises.ts';

/** Everything that the book has, by the rules of an assignment: all chapters to read, all exercises to do. */
export const wholeBook = (assignment: Assignment, { chapters }: Catalogue, title: string): Assignment => ({
  ...assignment,
  title,
  readings: chapters.map(({ id }) => ({ place: id, points: exact(1) })),
  exercises: chapters.flatMap((chapter) =>
    Object.keys(chapter.exercises).map((exercise) => ({ exercise, points: exact(1), numbers: new Map() })),
  ),
});

/** Questions for Moodle. @param ending of the file's name */
export async function moodleFile(of: Exported, ending = 'moodle.xml'): Promise<MadePackage> {
  const words = exportMessages[of.language];
  const category = [words.book, of.assignment.title].filter(Boolean);
  const xml = moodleXml(await exportedExercises(of), category, words);
  return { name: fileName(of, ending), blob: new Blob([xml], { type: 'application/xml' }) };
}

/** A Common Cartridge: what is to be read as links, exercises as a quiz for each chapter. */
export async function cartridgeFile(of: Exported, ending = 'imscc'): Promise<MadePackage> {
  // A cartridge's quiz has one set of numbers for all.
  const exercises = await exportedExercises({ ...of, assignment: { ...of.assignment, vary: 'same' } });
  const { assignment, language } = of;
  const title = assignment.title || exportMessages[language].book;
  const bytes = cartridgeZip({
    title,
    language: htmlLanguage[language],
    modules: modulesOf(of, exercises, title),
  });
  return { name: fileName(of, ending), blob: new Blob([bytes], { type: 'application/zip' }) };
}

/** The assignment itself, then the chapters that it touches. */
function modulesOf(
  { assignment, catalogue, language }: Exported,
  exercises: readonly ExportedExercise[],
  title: string,
): readonly CartridgeModule[] {
  const address = studentLink(assignment, language, location.href);
  const chapters = catalogue.chapters.flatMap((chapter): readonly CartridgeModule[] => {
    const links = linksInto(chapter, assignment, catalogue, language);
    const own = exercises.filter(({ id }) => findExercise(catalogue, id)?.chapter === chapter);
    if (links.length === 0 && own.length === 0) return [];
    const quizTitle = fill(exportMessages[language].quiz, { title: chapter.title });
    return [{ title: chapter.title, links, quiz: { title: quizTitle, exercises: own } }];
  });
  return [{ title, links: [{ title, url: address }], quiz: undefined }, ...chapters];
}

function linksInto(
  chapter: CatalogueChapter,
  { readings }: Assignment,
  catalogue: Catalogue,
  language: Exported['language'],
): readonly CartridgeLink[] {
  const path = absolute(chapterPath(language, chapter.id));
  return readings.flatMap(({ place }) => {
    const found = findPlace(catalogue, place);
    if (found?.chapter !== chapter) return [];
    const { section } = found;
    return [
      section ? { title: section.title, url: `${path}#${section.id}` } : { title: chapter.title, url: path },
    ];
  });
}
