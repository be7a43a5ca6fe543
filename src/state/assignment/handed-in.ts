// What is handed in, made from the work: raw answers and what they were drawn from, never a mark. And the marks that the
// student may see already.
import { dueTime } from '~/assignments/dates.ts';
import { type Grade, gradeWork } from '~/assignments/grading.ts';
import { seedOf } from '~/assignments/seeds.ts';
import type { Submission } from '~/assignments/work.ts';
import type { Session } from './session.ts';

/** The submission, made at a moment. */
export function submissionOf(session: Session, finished: number): Submission {
  const { assignment, catalogue, link } = session;
  const { student, opened, attempts, used } = session.work();
  return {
    assignment: link,
    student,
    seed: seedOf(assignment, student.id),
    edition: catalogue.edition,
    opened,
    finished,
    attempts,
    used,
  };
}

/** When the last attempt was made; 0 when there is none. */
export const lastAttempt = (session: Session): number =>
  Math.max(0, ...Object.values(session.work().attempts).flatMap((all) => all.map(({ at }) => at)));

/** The marks, as far as the assignment lets a student see them; else from when, or `undefined` for never. */
export function marksShown(session: Session, now: number): Grade | { readonly from: number } | undefined {
  const { assignment, catalogue } = session;
  const { show, due } = assignment;
  const time = due && dueTime(due);
  if (show === 'never' || (show === 'after-due' && time === undefined)) return undefined;
  if (show === 'after-due' && time !== undefined && now <= time) return { from: time };
  return gradeWork(catalogue, assignment, session.work(), session.work().student);
}
