// Choosing what a class reads and does: every step gives a new assignment and leaves the rest of it alone. What the book
// does not know stays in the assignment until it is taken out by name.

import type { Exact } from '~/calc/kernel/exact.ts';
import { exact } from '~/calc/kernel/exact.ts';
import type { AssignedExercise, AssignedReading, Assignment, Place } from './assignment.ts';
import { type Catalogue, type CatalogueChapter, findExercise, findPlace } from './catalogue.ts';

/** How much of a chapter is to be read. */
export type Extent = 'none' | 'some' | 'all';

const onePoint = exact(1);

/** The place of a section. */
export const sectionPlace = (chapter: CatalogueChapter, section: string): Place => `${chapter.id}/${section}`;

const hasReading = ({ readings }: Assignment, place: Place): boolean =>
  readings.some((reading) => reading.place === place);

/** Whether a section is to be read, by itself or with its chapter. */
export const isSectionChosen = (
  assignment: Assignment,
  chapter: CatalogueChapter,
  section: string,
): boolean => hasReading(assignment, chapter.id) || hasReading(assignment, sectionPlace(chapter, section));

/** How much of a chapter is to be read. */
export function extentOf(assignment: Assignment, chapter: CatalogueChapter): Extent {
  const chosen = chapter.sections.filter(({ id }) => isSectionChosen(assignment, chapter, id)).length;
  if (hasReading(assignment, chapter.id) || (chosen > 0 && chosen === chapter.sections.length)) return 'all';
  return chosen > 0 ? 'some' : 'none';
}

/** Puts one thing among others: before the first that follows it in the book, or else at the end. */
function placed<T>(things: readonly T[], thing: T, rankOf: (thing: T) => number): readonly T[] {
  const rank = rankOf(thing);
  const next = things.findIndex((other) => rankOf(other) > rank);
  return next < 0 ? [...things, thing] : [...things.slice(0, next), thing, ...things.slice(next)];
}

/** Where a place stands in the book; what the book does not know stands before everything, so that it stays put. */
function rankOfPlace(catalogue: Catalogue, place: Place): number {
  const found = findPlace(catalogue, place);
  if (!found) return -1;
  const { chapter, section } = found;
  return catalogue.chapters.indexOf(chapter) * 1000 + (section ? chapter.sections.indexOf(section) + 1 : 0);
}

function rankOfExercise(catalogue: Catalogue, id: string): number {
  const found = findExercise(catalogue, id);
  return found ? catalogue.chapters.indexOf(found.chapter) * 1000 + found.number : -1;
}

const addReading = (assignment: Assignment, catalogue: Catalogue, reading: AssignedReading): Assignment => ({
  ...assignment,
  readings: placed(assignment.readings, reading, ({ place }) => rankOfPlace(catalogue, place)),
});

const withoutReadings = (assignment: Assignment, isMeant: (place: Place) => boolean): Assignment => ({
  ...assignment,
  readings: assignment.readings.filter(({ place }) => !isMeant(place)),
});

/** Assigns a whole chapter, as one reading, or nothing of it. */
export function chooseChapter(
  assignment: Assignment,
  catalogue: Catalogue,
  chapter: CatalogueChapter,
  isChosen: boolean,
): Assignment {
  const sections = new Set(chapter.sections.map(({ id }) => sectionPlace(chapter, id)));
  const without = withoutReadings(assignment, (place) => place === chapter.id || sections.has(place));
  return isChosen ? addReading(without, catalogue, { place: chapter.id, points: onePoint }) : without;
}

/** Assigns a section, or not. Of a chapter that was assigned as a whole the other sections stay. */
export function chooseSection(
  assignment: Assignment,
  catalogue: Catalogue,
  chapter: CatalogueChapter,
  section: string,
  isChosen: boolean,
): Assignment {
  const place = sectionPlace(chapter, section);
  if (isChosen) {
    if (isSectionChosen(assignment, chapter, section)) return assignment;
    return addReading(assignment, catalogue, { place, points: onePoint });
  }
  if (!hasReading(assignment, chapter.id)) return withoutReadings(assignment, (one) => one === place);
  const others = chapter.sections.filter(({ id }) => id !== section);
  return others.reduce(
    (made, { id }) => chooseSection(made, catalogue, chapter, id, true),
    withoutReadings(assignment, (one) => one === chapter.id || one === place),
  );
}

/** Says how many points a reading is worth. */
export const scoreReading = (assignment: Assignment, place: Place, points: Exact): Assignment => ({
  ...assignment,
  readings: assignment.readings.map((reading) => (reading.place === place ? { place, points } : reading)),
});

/** How an assignment asks for an exercise; `undefined` if it does not. */
export const assignedExercise = ({ exercises }: Assignment, id: string): AssignedExercise | undefined =>
  exercises.find(({ exercise }) => exercise === id);

/** Assigns an exercise with numbers of each student's own, or not. */
export function chooseExercise(
  assignment: Assignment,
  catalogue: Catalogue,
  id: string,
  isChosen: boolean,
): Assignment {
  if (isChosen === (assignedExercise(assignment, id) !== undefined)) return assignment;
  const { exercises } = assignment;
  if (!isChosen) return { ...assignment, exercises: exercises.filter(({ exercise }) => exercise !== id) };
  const added: AssignedExercise = { exercise: id, points: onePoint, numbers: new Map() };
  return {
    ...assignment,
    exercises: placed(exercises, added, ({ exercise }) => rankOfExercise(catalogue, exercise)),
  };
}

const changeExercise = (
  assignment: Assignment,
  id: string,
  change: (exercise: AssignedExercise) => AssignedExercise,
): Assignment => ({
  ...assignment,
  exercises: assignment.exercises.map((one) => (one.exercise === id ? change(one) : one)),
});

/** Says how many points an exercise is worth. */
export const scoreExercise = (assignment: Assignment, id: string, points: Exact): Assignment =>
  changeExercise(assignment, id, (exercise) => ({ ...exercise, points }));

/** Fixes a number of an exercise for everybody. @param value an exact text; `undefined` leaves it free */
export const fixInput = (
  assignment: Assignment,
  id: string,
  input: string,
  value: string | undefined,
): Assignment =>
  changeExercise(assignment, id, (exercise) => {
    const numbers = new Map(exercise.numbers);
    if (value === undefined) numbers.delete(input);
    else numbers.set(input, value);
    return { ...exercise, numbers };
  });

/** Fixes a number of a worked example in the text. @param value an exact text; `undefined` leaves it to the reader */
export function fixNumber(
  assignment: Assignment,
  chapter: string,
  binding: string,
  value: string | undefined,
): Assignment {
  const isMeant = (one: Assignment['fixed'][number]): boolean =>
    one.chapter === chapter && one.binding === binding;
  const { fixed } = assignment;
  if (value === undefined) return { ...assignment, fixed: fixed.filter((one) => !isMeant(one)) };
  const number = { chapter, binding, value };
  return {
    ...assignment,
    fixed: fixed.some(isMeant) ? fixed.map((one) => (isMeant(one) ? number : one)) : [...fixed, number],
  };
}

/** What an assignment comes to. */
export interface Extents {
  readonly sections: number;
  readonly exercises: number;
  readonly points: Exact;
  /** Of reading, by the book's own estimate. */
  readonly minutes: number;
}

/** The minutes that a place takes: a section takes its share of the chapter's. */
function minutesOf(catalogue: Catalogue, place: Place): number {
  const found = findPlace(catalogue, place);
  if (!found) return 0;
  const { chapter, section } = found;
  return section ? chapter.minutes / Math.max(1, chapter.sections.length) : chapter.minutes;
}

/** Counts what is assigned, as far as the book knows it. */
export function extentsOf(assignment: Assignment, catalogue: Catalogue): Extents {
  const readings = assignment.readings.flatMap((reading) => {
    const found = findPlace(catalogue, reading.place);
    return found ? [{ ...reading, sections: found.section ? 1 : found.chapter.sections.length }] : [];
  });
  const exercises = assignment.exercises.filter(({ exercise }) => findExercise(catalogue, exercise));
  const minutes = readings.reduce((sum, { place }) => sum + minutesOf(catalogue, place), 0);
  return {
    sections: readings.reduce((sum, { sections }) => sum + sections, 0),
    exercises: exercises.length,
    points: [...readings, ...exercises].reduce((sum, { points }) => sum.add(points), exact(0)),
    minutes: Math.round(minutes),
  };
}
