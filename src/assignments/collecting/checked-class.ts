// A class's work at one assignment, marked and looked through: one line for each student.

import type { Exact } from '~/calc/kernel/exact.ts';
import type { Assignment, Due } from '../assignment.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Flag, flagsOf } from '../flags.ts';
import { type Grade, gradeWork } from '../grading.ts';
import { sameId } from '../seeds.ts';
import type { Student } from '../work.ts';
import { byStudent, type StudentWork } from './by-student.ts';
import type { Submitted } from './submitted.ts';

/** What is to be looked at: what a submission shows by itself, and what shows only beside the others of the class. */
export type ClassFlag =
  | Flag
  /** Others, whom the LMS takes for other students, handed in under the same id. */
  | { readonly kind: 'same-id'; readonly as: readonly string[] };

/** A student with the submission that counts, marked. */
export interface CheckedStudent extends StudentWork {
  /** As the submission says it. */
  readonly student: Student;
  readonly grade: Grade;
  readonly flags: readonly ClassFlag[];
}

export interface CheckOptions {
  /** The assignment as the link has it: what differs from it is flagged. */
  readonly link: Assignment;
  /** The assignment as it is marked by: checked against the book, with what the instructor has changed since. */
  readonly rules: Assignment;
  readonly extensions: ReadonlyMap<string, Due>;
  /** By student's key and exercise, the points that the instructor gives for what people read. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Exact>>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** Marks all that was handed in, and flags what is to be looked at. */
export function checkClass(
  catalogue: Catalogue,
  submitted: readonly Submitted[],
  { link, rules, extensions, marks, now }: CheckOptions,
): readonly CheckedStudent[] {
  const students = byStudent(submitted);
  const graded = students.flatMap(({ key, counts, others }) =>
    [counts, ...others].map((one) => ({
      key,
      isCounted: one === counts,
      from: one.path,
      submission: one.submission,
      isAltered: one.isAltered,
      grade: gradeWork(catalogue, rules, one.submission, one.submission.student, {
        extensions,
        marks: marks.get(key),
      }),
    })),
  );
  const flags = flagsOf(graded, link, { now, edition: catalogue.edition });
  const bySameId = Map.groupBy(students, ({ counts }) => sameId(counts.submission.student.id));
  const byKey = new Map(
    graded.flatMap((one, nth) =>
      one.isCounted ? [[one.key, { ...one, flags: flags[nth] ?? [] }] as const] : [],
    ),
  );
  return students.flatMap((work) => {
    const found = byKey.get(work.key);
    if (!found) return [];
    const { student } = work.counts.submission;
    const same = (student.id.trim() && bySameId.get(sameId(student.id))) || [];
    const as = same.filter(({ key }) => key !== work.key).map(({ counts }) => counts.path);
    return [
      {
        ...work,
        student,
        grade: found.grade,
        flags: [
          ...found.flags.filter(({ kind }) => kind !== 'duplicate' || work.others.length > 0),
          ...(as.length > 0 ? [{ kind: 'same-id', as } as const] : []),
        ],
      },
    ];
  });
}
