// What a class found hard, and which mistakes it made: what a teacher takes up again.
import { approximate, type Exact, exact } from '~/calc/kernel/exact.ts';
import { type ExerciseGrade, type Grade, type ReadingGrade, sum } from './grading.ts';

/** A mistake, and how many students made it at least once. */
export interface Counted {
  readonly part: string;
  /** The misconception's quantity of the model; or the answer as it was typed. */
  readonly name: string;
  readonly students: number;
}

/** How an exercise went. */
export interface ExerciseInClass {
  readonly exercise: string;
  /** How many students answered it at least once. */
  readonly students: number;
  /** Mean credit of the first and of the best attempt that could be read, from 0 to 1; lateness and hints left aside. */
  readonly first: Exact | undefined;
  readonly best: Exact | undefined;
  /** How many students got it right whole. */
  readonly right: number;
  /** The known mistakes, the commonest first. */
  readonly misconceptions: readonly Counted[];
  /** Other wrong answers that at least two students gave, the commonest first. */
  readonly wrong: readonly Counted[];
  /** Reasoning that nobody has read yet. */
  readonly unread: number;
}

/** How a reading went. */
export interface ReadingInClass {
  readonly place: string;
  /** How many students used enough of it, and of all activities the share that was used. */
  readonly reached: number;
  readonly students: number;
}

export interface ClassView {
  readonly students: number;
  /** The hardest first; what nobody answered, and what people read, at the end. */
  readonly exercises: readonly ExerciseInClass[];
  /** In the assignment's order. */
  readonly readings: readonly ReadingInClass[];
  /** Mean share of the points earned, from 0 to 1. */
  readonly mean: Exact | undefined;
}

/** No list is longer. */
const longest = 8;

/** @param grades one of each student */
export function classView(grades: readonly Grade[]): ClassView {
  const exercises = grouped(
    grades.map((grade) => grade.exercises),
    ({ exercise }) => exercise,
  );
  const readings = grouped(
    grades.map((grade) => grade.readings),
    ({ place }) => place,
  );
  const shares = grades.flatMap(({ earned, outOf }) => (outOf.gt(0) ? [earned.div(outOf)] : []));
  return {
    students: grades.length,
    exercises: [...exercises]
      .map(([exercise, made]) => inClass(exercise, made))
      .sort((one, other) => hardness(one) - hardness(other)),
    readings: [...readings].map(([place, made]) => readingInClass(place, made)),
    mean: mean(shares),
  };
}

const grouped = <T>(
  lists: readonly (readonly T[])[],
  nameOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> => Map.groupBy(lists.flat(), nameOf);

const mean = (values: readonly Exact[]): Exact | undefined =>
  values.length > 0 ? sum(values).div(values.length) : undefined;

/** Only for the order: the lower, the harder; what people read and what nobody answered come after all that is marked. */
const hardness = ({ best, students }: ExerciseInClass): number =>
  best ? approximate(best) : students > 0 ? 2 : 3;

const readingInClass = (place: string, made: readonly ReadingGrade[]): ReadingInClass => ({
  place,
  reached: made.filter(({ isReached }) => isReached).length,
  students: made.length,
});

function inClass(exercise: string, made: readonly ExerciseGrade[]): ExerciseInClass {
  const read = made
    .map(({ attempts }) => attempts.filter(({ marking }) => marking.counts))
    .filter((all) => all.length > 0);
  const isRead = made.some((one) => one.isRead);
  const credits = read.map((all) => all.map(({ marking }) => marking.credit));
  const best = credits.map((all) => all.reduce((most, one) => (one.gt(most) ? one : most), exact(0)));
  return {
    exercise,
    students: read.length,
    first: isRead ? undefined : mean(credits.flatMap(([first]) => first ?? [])),
    best: isRead ? undefined : mean(best),
    right: best.filter((credit) => credit.equals(1)).length,
    misconceptions: counted(made, 'misconception'),
    wrong: counted(made, 'wrong').filter(({ students }) => students > 1),
    unread: made.filter(({ isToBeRead }) => isToBeRead).length,
  };
}

/** Mistakes of one kind, each counted once for a student. */
function counted(made: readonly ExerciseGrade[], kind: 'misconception' | 'wrong'): readonly Counted[] {
  const counts = new Map<string, { part: string; name: string; students: number }>();
  for (const { attempts } of made) {
    const ofStudent = new Map<string, { part: string; name: string }>();
    for (const { attempt, marking } of attempts) {
      for (const { part, verdict } of marking.parts) {
        if (verdict.kind !== kind) continue;
        const name =
          verdict.kind === 'misconception' ? verdict.id : (attempt.answer[part] ?? '').trim().slice(0, 100);
        ofStudent.set(`${part}|${name}`, { part, name });
      }
    }
    for (const [key, mistake] of ofStudent) {
      counts.set(key, { ...mistake, students: (counts.get(key)?.students ?? 0) + 1 });
    }
  }
  return [...counts]
    .sort(([left, one], [right, other]) => other.students - one.students || (left < right ? -1 : 1))
    .slice(0, longest)
    .map(([, mistake]) => mistake);
}
