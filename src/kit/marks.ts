// How the player marks the work: as the checker does, from the raw answers, with the numbers of this student.
import type { Assignment } from '~/assignments/assignment.ts';
import { type Catalogue, findExercise } from '~/assignments/catalogue.ts';
import { type ExerciseGrade, type Grade, gradeWork, sum } from '~/assignments/grading.ts';
import type { Marks } from '~/assignments/scorm/lms-work.ts';
import { seedOf, taskOf } from '~/assignments/seeds.ts';
import type { Attempt } from '~/assignments/work.ts';
import { choicePart, isMarked, partsOf } from '~/calc/exercises/definition.ts';
import { markAnswer } from '~/calc/exercises/marking.ts';
import { type Exact, exact, hasValue } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { assignedRules } from '~/state/exercises/assigned-rules.ts';

/** What the work has brought so far, of what a machine marks. */
export interface Points {
  readonly earned: Exact;
  readonly outOf: Exact;
}

export interface StudentMarks extends Marks {
  readonly grade: (attempts: Readonly<Record<string, readonly Attempt[]>>) => Grade;
  readonly points: (attempts: Readonly<Record<string, readonly Attempt[]>>) => Points;
}

const hundred = exact(100);

/** The marks of one student. */
export function marksOf(catalogue: Catalogue, assignment: Assignment, student: string): StudentMarks {
  const seed = seedOf(assignment, student);
  const grade: StudentMarks['grade'] = (attempts) =>
    gradeWork(
      catalogue,
      // What is read on the web, the LMS does not know of.
      { ...assignment, readings: [] },
      { opened: 0, attempts, used: {} },
      { name: '', id: student },
    );
  const byMachine = (of: Grade): readonly ExerciseGrade[] => of.exercises.filter(({ isRead }) => !isRead);
  const points: StudentMarks['points'] = (attempts) => {
    const marked = byMachine(grade(attempts));
    return { earned: sum(marked.map(({ earned }) => earned)), outOf: sum(marked.map((one) => one.points)) };
  };

  /** The right answer, once the student may see it. */
  const rightOf = (exercise: string, part: string, made: number, isSolved: boolean): string | undefined => {
    const { show: when, tries } = assignedRules(assignment, Date.now(), catalogue.language);
    const isSpent = tries !== undefined && made >= tries;
    if (when === 'later' || (when === 'after-tries' && !isSolved && !isSpent)) return undefined;
    const { exercise: definition, model, numbers } = taskOf(catalogue, assignment, exercise, seed);
    if (part === choicePart || !isMarked(definition)) return part === choicePart ? '' : undefined;
    const unit = model?.quantities.get(part)?.unit;
    const value = model?.evaluate(numbers)[part];
    return unit && value && hasValue(value) ? show(value, unit.style, 'en', true) : undefined;
  };

  return {
    isMarked: points({}).outOf.gt(0),
    seed,
    grade,
    points,
    score(attempts) {
      const marked = byMachine(grade(attempts));
      if (!marked.some(({ counted }) => counted !== undefined)) return undefined;
      const { earned, outOf } = points(attempts);
      return outOf.gt(0) ? earned.div(outOf).mul(hundred) : undefined;
    },
    best(exercise, attempts) {
      const [of] = grade({ [exercise]: attempts }).exercises.filter((one) => one.exercise === exercise);
      return of?.counted ?? Math.max(0, attempts.length - 1);
    },
    interactions(exercise, attempts, latency) {
      const attempt = attempts.at(-1);
      const found = findExercise(catalogue, exercise);
      const assigned = assignment.exercises.find((one) => one.exercise === exercise);
      if (!found || !assigned || !attempt) return [];
      const { definition } = found;
      const marking = markAnswer(taskOf(catalogue, assignment, exercise, seed), attempt.answer);
      const isSolved = marking.credit.equals(1);
      const weight = assigned.points.div(Math.max(1, partsOf(definition).length));
      return marking.parts.map((part) => ({
        exercise,
        definition,
        marking: part,
        answer: attempt.answer[part.part] ?? '',
        at: attempt.at,
        latency,
        weight,
        right: rightOf(exercise, part.part, attempts.length, isSolved),
      }));
    },
  };
}
