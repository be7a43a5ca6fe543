// Makes a SCORM 1.2 package of an assignment in the browser: the player's files, the exercises from the book's own pages,
// and a manifest, in one zip. Fetched when the package is asked for.
import type { Assignment } from '~/assignments/assignment.ts';
import { type Catalogue, findPlace } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { placeInWords } from '~/assignments/lms-text.ts';
import { inAscii } from '~/assignments/scorm/ascii.ts';
import { dataFile, pageFile, playerPage } from '~/assignments/scorm/page.ts';
import { type PackageFiles, scormZip } from '~/assignments/scorm/zipped.ts';
import { chapterPath, coverPath, pathFromRoot } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { bookMessages } from '~/i18n/messages.ts';
import { exercisesOfChapter } from '../exercises/from-chapter.ts';
import { writeLink } from '../link.ts';
import { absolute } from './absolute.ts';
import { fileName } from './file-name.ts';
import {
  contentName,
  type PackageContent,
  type PackedChapter,
  type PackedReading,
} from './package-content.ts';
import type { MakePackage } from './packages.ts';

/** What a package is made of. */
interface ToPack {
  readonly assignment: Assignment;
  /** In the language of the package. */
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** A part of the player could not be fetched. */
export class KitNotFetchedError extends Error {
  override readonly name = 'KitNotFetchedError';
  constructor(address: string, reason: string) {
    super(`The player's file ${address} could not be fetched: ${reason}`);
  }
}

async function fetched(name: string): Promise<Response> {
  const address = pathFromRoot(`kit/${name}`);
  const response = await fetch(address, { cache: 'no-cache' }).catch((failure: unknown) => {
    throw new KitNotFetchedError(address, String(failure));
  });
  if (!response.ok) throw new KitNotFetchedError(address, `the host answers ${response.status}`);
  return response;
}

/** The player's files, as kit.json lists them. */
async function fetchKit(): Promise<PackageFiles> {
  const names: readonly string[] = await (await fetched('kit.json')).json();
  const files = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await (await fetched(name)).arrayBuffer())] as const),
  );
  return new Map(files);
}

/** Only what is assigned: nobody needs to fetch, or to read, the rest. */
const assignedOf = (catalogue: Catalogue, { exercises }: Assignment): Catalogue => {
  const ids = new Set(exercises.map(({ exercise }) => exercise));
  const chapters = catalogue.chapters
    .map((chapter) => ({
      ...chapter,
      sections: [],
      numbers: [],
      exercises: Object.fromEntries(Object.entries(chapter.exercises).filter(([id]) => ids.has(id))),
    }))
    .filter((chapter) => Object.keys(chapter.exercises).length > 0);
  const used = new Set(
    chapters.flatMap((chapter) => Object.values(chapter.exercises).map(({ definition }) => definition.model)),
  );
  const models = Object.fromEntries(Object.entries(catalogue.models).filter(([id]) => used.has(id)));
  return { ...catalogue, chapters, models };
};

/** An exercise's box as HTML; its links lead to the book on the web, in a tab of their own. */
function boxAsHtml(box: HTMLElement, page: string): string {
  const copy = document.importNode(box, true);
  for (const link of copy.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  }
  return copy.outerHTML;
}

async function packedChapter(
  language: Language,
  id: string,
  assigned: readonly string[],
): Promise<PackedChapter> {
  const { data, exercises } = await exercisesOfChapter(language, id);
  const page = absolute(chapterPath(language, id));
  const boxes = assigned.flatMap((exercise) => {
    const pieces = exercises.get(exercise);
    return pieces ? [[exercise, boxAsHtml(pieces.box, page)] as const] : [];
  });
  const own = Object.entries(data.exercises).filter(([exercise]) => assigned.includes(exercise));
  const { symbols: _, ...plain } = data;
  return {
    data: { ...plain, exercises: Object.fromEntries(own), figures: {} },
    boxes: Object.fromEntries(boxes),
  };
}

/** What is to be read, with the numbers that the assignment fixes in the text. */
function readingsOf({ assignment, catalogue, language }: ToPack): readonly PackedReading[] {
  return assignment.readings.flatMap(({ place }) => {
    const found = findPlace(catalogue, place);
    const title = placeInWords(place, catalogue);
    if (!found || title === undefined) return [];
    const fixed = assignment.fixed.filter(({ chapter }) => chapter === found.chapter.id);
    const numbers = new Map(fixed.map(({ binding, value }) => [binding, value]));
    const fragment = writeLink(found.section?.id ?? '', numbers);
    return [{ title, address: absolute(chapterPath(language, found.chapter.id)) + fragment }];
  });
}

async function contentOf({ assignment, catalogue, language }: ToPack): Promise<PackageContent> {
  const assigned = assignedOf(catalogue, assignment);
  const chapters = await Promise.all(
    assigned.chapters.map(({ id, exercises }) => packedChapter(language, id, Object.keys(exercises))),
  );
  return {
    language,
    assignment: writeAssignment(assignment),
    catalogue: assigned,
    chapters,
    readings: readingsOf({ assignment, catalogue, language }),
    book: { title: bookMessages.title[language], address: absolute(coverPath(language)) },
  };
}

/**
 * The package. It sets no score from which the work is passed: that is the LMS's to say.
 * @throws KitNotFetchedError, ChapterNotFetchedError
 */
export const make: MakePackage = async (assignment, catalogue, language) => {
  const known = checkAssignment(assignment, catalogue).assignment;
  const [kit, content] = await Promise.all([
    fetchKit(),
    contentOf({ assignment: known, catalogue, language }),
  ]);
  const title = assignment.title || bookMessages.title[language];
  const script = inAscii(`window.${contentName} = ${JSON.stringify(content)};\n`);
  const files: PackageFiles = new Map([[pageFile, playerPage(language, title)], [dataFile, script], ...kit]);
  const bytes = scormZip(files, { title, key: assignment.key, start: pageFile });
  return {
    name: fileName({ assignment }, 'scorm.zip'),
    blob: new Blob([bytes], { type: 'application/zip' }),
  };
};
