// The assignment that the notes for teaching a chapter hand out: the whole chapter to read, all its exercises to do.
import { type Assignment, emptyAssignment } from '~/assignments/assignment.ts';
import type { ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { generatorVersion } from '~/calc/exercises/random.ts';
import { exact } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';
import type { Chapter } from './chapter.ts';
import { edition } from './edition.ts';

/** What an exercise of each kind is worth, in points. */
export const pointsOfKind: Readonly<Record<ExerciseDefinition['kind'], number>> = {
  choice: 1,
  number: 2,
  steps: 4,
  reasoning: 4,
};

/** What reading the chapter is worth, in points. */
export const pointsOfReading = 2;

/** Numbers differ from student to student; three tries, and answers show when they are used up. */
export const readyMadeOf = (
  { id, slug, title, exercises }: Pick<Chapter, 'id' | 'slug' | 'title' | 'exercises'>,
  language: Language,
): Assignment => ({
  ...emptyAssignment(edition, generatorVersion),
  title: title[language],
  key: slug,
  readings: [{ place: id, points: exact(pointsOfReading) }],
  exercises: Object.entries(exercises).map(([exercise, { kind }]) => ({
    exercise,
    points: exact(pointsOfKind[kind]),
    numbers: new Map(),
  })),
  tries: 3,
  show: 'after-tries',
});
