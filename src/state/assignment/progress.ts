// How far the work at an assignment has come: what is done, what comes next.
import type { Assignment } from '~/assignments/assignment.ts';
import {
  type Catalogue,
  type CatalogueChapter,
  type CatalogueSection,
  type FoundExercise,
  findExercise,
  findPlace,
} from '~/assignments/catalogue.ts';
import { readingOf } from '~/assignments/grading.ts';
import type { Work } from '~/assignments/work.ts';
import type { Exact } from '~/calc/kernel/exact.ts';

/** How far a section has been read. */
export interface SectionProgress {
  readonly id: string;
  readonly title: string;
  /** "turnover/annual-rate/capital-b" */
  readonly place: string;
  /** How many of its activities were used, and how many there are. */
  readonly used: number;
  readonly of: number;
  readonly isRead: boolean;
}

/** Something that is asked for. */
interface Asked {
  readonly chapter: CatalogueChapter;
  readonly title: string;
  readonly points: Exact;
  readonly isDone: boolean;
  /** The id on its chapter's page; empty for the chapter itself. */
  readonly anchor: string;
}

export interface AskedReading extends Asked {
  readonly kind: 'reading';
  /** Of all its activities, how many were used. */
  readonly used: number;
  readonly of: number;
  readonly sections: readonly SectionProgress[];
}

export interface AskedExercise extends Asked {
  readonly kind: 'exercise';
  readonly exercise: FoundExercise;
  readonly attempts: number;
}

export type AskedThing = AskedReading | AskedExercise;

/** How far a section has been read. */
function sectionProgress(
  catalogue: Catalogue,
  chapter: CatalogueChapter,
  { id, title }: CatalogueSection,
  { used }: Pick<Work, 'used'>,
  threshold: number,
): SectionProgress {
  const place = `${chapter.id}/${id}`;
  const reading = readingOf(catalogue, place, used, threshold);
  return { id, title, place, used: reading.used, of: reading.of, isRead: reading.isReached };
}

/** Where an exercise stands on its chapter's page. */
export const anchorOfExercise = (id: string): string => `exercise-${id}`;

/** Everything that is asked for, in the order of the assignment; what the book does not have is left out. */
export function askedOf(assignment: Assignment, catalogue: Catalogue, work: Work): readonly AskedThing[] {
  const readings = assignment.readings.flatMap(({ place, points }): AskedReading[] => {
    const found = findPlace(catalogue, place);
    if (!found) return [];
    const { chapter, section } = found;
    const sections = (section ? [section] : chapter.sections).map((one) =>
      sectionProgress(catalogue, chapter, one, work, assignment.threshold),
    );
    const { used, of, isReached } = readingOf(catalogue, place, work.used, assignment.threshold);
    return [
      {
        kind: 'reading',
        chapter,
        title: section?.title ?? chapter.title,
        points,
        anchor: section?.id ?? '',
        sections,
        used,
        of,
        isDone: isReached,
      },
    ];
  });
  const exercises = assignment.exercises.flatMap(({ exercise: id, points }): AskedExercise[] => {
    const exercise = findExercise(catalogue, id);
    if (!exercise) return [];
    const attempts = work.attempts[exercise.id]?.length ?? 0;
    return [
      {
        kind: 'exercise',
        chapter: exercise.chapter,
        title: exercise.title,
        points,
        anchor: anchorOfExercise(exercise.id),
        exercise,
        attempts,
        isDone: attempts > 0,
      },
    ];
  });
  return [...readings, ...exercises];
}

/** What is to be done next: the first that is not done. */
export const nextOf = (asked: readonly AskedThing[]): AskedThing | undefined =>
  asked.find(({ isDone }) => !isDone);
