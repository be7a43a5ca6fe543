// Works out the marks of an assignment from the raw answers and from nothing else: dates, extensions, points and numbers may
// change afterwards, and all is marked anew.
import { isMarked } from '~/calc/exercises/definition.ts';
import { type Marking, markAnswer, type Task } from '~/calc/exercises/marking.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { AssignedExercise, AssignedReading, Assignment, Due, HintRule } from './assignment.ts';
import { type Catalogue, findExercise, findPlace } from './catalogue.ts';
import { type Lateness, lateness } from './dates.ts';
import { sameId, seedOf, taskWith } from './seeds.ts';
import type { Attempt, Student, Work } from './work.ts';

/** What the instructor says on top of the assignment. */
export interface GradingOptions {
  /** In the place of the assignment's due date, for the whole class. */
  readonly due?: Due | undefined;
  /** By student (ids as `sameId` has them), until when their work is in time. */
  readonly extensions?: ReadonlyMap<string, Due> | undefined;
  /** By exercise, the points that the instructor gives for what people read. */
  readonly marks?: ReadonlyMap<string, Exact> | undefined;
}

/** One attempt, marked. */
export interface GradedAttempt {
  readonly attempt: Attempt;
  readonly marking: Marking;
  readonly lateness: Lateness;
  /** What the hints leave of it, from 0 to 1. */
  readonly hintFactor: Exact;
  /** From 0 to 1, with lateness and hints taken off. */
  readonly credit: Exact;
  /** Why it does not count: it could not be read, it came after the last that is allowed, or after the last day. */
  readonly isLeftOut: 'unread' | 'beyond-tries' | 'too-late' | undefined;
}

export interface ExerciseGrade {
  readonly exercise: string;
  readonly points: Exact;
  readonly earned: Exact;
  /** The exercise with this student's numbers. */
  readonly task: Task;
  readonly attempts: readonly GradedAttempt[];
  /** Which attempt gives the points: the first of the best; of reasoning the last that counts. */
  readonly counted: number | undefined;
  /** Whether people mark it, and whether there is something to read that has no points yet. */
  readonly isRead: boolean;
  readonly isToBeRead: boolean;
}

export interface ReadingGrade {
  readonly place: string;
  readonly points: Exact;
  readonly earned: Exact;
  readonly used: number;
  readonly of: number;
  /** Whether enough was used: all or nothing. */
  readonly isReached: boolean;
  /** Uses have no dates: they are late only when the assignment was first opened after it was due. */
  readonly lateness: Lateness;
}

/** The marks of one student. */
export interface Grade {
  readonly exercises: readonly ExerciseGrade[];
  readonly readings: readonly ReadingGrade[];
  readonly earned: Exact;
  readonly outOf: Exact;
  /** Points of reasoning that nobody has read yet. */
  readonly toBeRead: Exact;
  /** Until when the work was due for this student. */
  readonly due: Due | undefined;
  /** The most days that anything which counts was late. */
  readonly days: number;
}

const none = exact(0);
const whole = exact(1);

/**
 * Marks a student's work. What the book does not have is passed over: `checkAssignment` names it.
 * @param assignment the instructor's, as `checkAssignment` gives it
 */
export function gradeWork(
  catalogue: Catalogue,
  assignment: Assignment,
  work: Work,
  student: Student,
  options: GradingOptions = {},
): Grade {
  const due = options.extensions?.get(sameId(student.id)) ?? options.due ?? assignment.due;
  const rules = { ...assignment, due };
  const seed = seedOf(assignment, student.id);
  const exercises = assignment.exercises.flatMap(
    (assigned) => gradeExercise(catalogue, assigned, rules, work, seed, options.marks) ?? [],
  );
  const readings = assignment.readings.flatMap(
    (reading) => gradeReading(catalogue, reading, rules, work) ?? [],
  );
  const all = [...exercises, ...readings];
  return {
    exercises,
    readings,
    earned: sum(all.map(({ earned }) => earned)),
    outOf: sum(all.map(({ points }) => points)),
    toBeRead: sum(exercises.filter(({ isToBeRead }) => isToBeRead).map(({ points }) => points)),
    due,
    days: Math.max(
      0,
      ...exercises.map(({ attempts, counted }) => attempts[counted ?? -1]?.lateness.days ?? 0),
      ...readings.filter(({ isReached }) => isReached).map((reading) => reading.lateness.days),
    ),
  };
}

/** The exact sum. */
export const sum = (numbers: readonly Exact[]): Exact => numbers.reduce((total, one) => total.add(one), none);

/** What a list or record of a stranger's has under a name. */
const of = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

function gradeExercise(
  catalogue: Catalogue,
  { exercise, points, numbers }: AssignedExercise,
  { due, late, tries, hints }: Assignment,
  work: Work,
  seed: string,
  marks: GradingOptions['marks'],
): ExerciseGrade | undefined {
  const found = findExercise(catalogue, exercise);
  if (!found) return undefined;
  const task = taskWith(catalogue, found, numbers, seed);
  // What was done under a former id came first: it uses up attempts.
  const made = [...found.formerly, found.id].flatMap((id) => of(work.attempts, id) ?? []);
  let count = 0;
  const attempts = made.map((attempt): GradedAttempt => {
    const marking = markAnswer(task, attempt.answer);
    const lateBy = lateness(attempt.at, due, late);
    const hintFactor = hintFactorOf(hints, attempt.hints);
    if (marking.counts) count += 1;
    const isLeftOut = !marking.counts
      ? ('unread' as const)
      : count > (tries ?? Number.POSITIVE_INFINITY)
        ? ('beyond-tries' as const)
        : lateBy.isTaken
          ? undefined
          : ('too-late' as const);
    const credit = isLeftOut ? none : marking.credit.mul(lateBy.factor).mul(hintFactor);
    return { attempt, marking, lateness: lateBy, hintFactor, credit, isLeftOut };
  });
  const isRead = !isMarked(found.definition);
  const counting = attempts.flatMap((one, index) => (one.isLeftOut ? [] : [{ index, credit: one.credit }]));
  const best = counting.reduce<(typeof counting)[number] | undefined>(
    (first, one) => (first?.credit.gte(one.credit) ? first : one),
    undefined,
  );
  const counted = isRead ? counting.at(-1)?.index : best?.index;
  const given = isRead ? marks?.get(found.id) : undefined;
  return {
    exercise: found.id,
    points,
    earned: isRead ? within(given ?? none, points) : points.mul(best?.credit ?? none),
    task,
    attempts,
    counted,
    isRead,
    isToBeRead: isRead && counted !== undefined && given === undefined,
  };
}

const within = (given: Exact, points: Exact): Exact =>
  given.lt(0) ? none : given.gt(points) ? points : given;

/** What the hints leave of an answer, from 0 to 1. */
export function hintFactorOf(hints: HintRule, opened: number): Exact {
  if (hints.kind !== 'cost') return whole;
  const left = whole.sub(hints.each.mul(opened));
  return left.lt(0) ? none : left;
}

/** The activities of a place: those of a section, or of all sections of a chapter. By section, so that ids may repeat. */
export function activitiesIn(
  catalogue: Catalogue,
  place: string,
): readonly {
  readonly section: string;
  readonly formerly: readonly string[];
  readonly activities: readonly string[];
}[] {
  const found = findPlace(catalogue, place);
  const sections = found?.section ? [found.section] : (found?.chapter.sections ?? []);
  return sections.map(({ id, formerly, activities }) => ({
    section: `${found?.chapter.id}/${id}`,
    formerly: formerly.map((former) => `${found?.chapter.id}/${former}`),
    activities,
  }));
}

/** How much of a place was used, and whether it is enough. */
export function readingOf(
  catalogue: Catalogue,
  place: string,
  used: Work['used'],
  threshold: number,
): { readonly used: number; readonly of: number; readonly isReached: boolean } {
  let [count, total] = [0, 0];
  for (const { section, formerly, activities } of activitiesIn(catalogue, place)) {
    const found = new Set([section, ...formerly].flatMap((id) => of(used, id) ?? []));
    count += activities.filter((activity) => found.has(activity)).length;
    total += activities.length;
  }
  return { used: count, of: total, isReached: count * 100 >= threshold * total };
}

function gradeReading(
  catalogue: Catalogue,
  { place, points }: AssignedReading,
  { due, late, threshold }: Assignment,
  work: Work,
): ReadingGrade | undefined {
  if (!findPlace(catalogue, place)) return undefined;
  const reading = readingOf(catalogue, place, work.used, threshold);
  const lateBy = lateness(work.opened, due, late);
  return {
    place,
    points,
    ...reading,
    earned: reading.isReached ? points.mul(lateBy.factor) : none,
    lateness: lateBy,
  };
}
