// The assigned exercises of a page: the numbers that the student has, the rules of the assignment, and every attempt kept at
// once. Exercises that are not assigned stay free practice.
import { dueTime } from '~/assignments/dates.ts';
import { taskOf } from '~/assignments/seeds.ts';
import { assignedRules } from '../exercises/assigned-rules.ts';
import { type ExerciseHost, theHost, useHost } from '../exercises/host.ts';
import { withAttempt } from './kept-work.ts';
import type { Session } from './session.ts';

/**
 * The host for the exercises of a page.
 * @param practice what those that are not assigned go by
 * @param tried told of every attempt, of exercises that are not assigned too
 */
export function hostOf(session: Session, practice: ExerciseHost, tried: (id: string) => void): ExerciseHost {
  const { assignment, catalogue } = session;
  const assigned = new Set(assignment.exercises.map(({ exercise }) => exercise));
  /** Without an id there are no numbers yet, and nothing can count. */
  const isAsked = (id: string): boolean => assigned.has(id) && session.seed() !== undefined;
  return {
    rules: (id) =>
      isAsked(id) ? assignedRules(assignment, Date.now(), session.language) : practice.rules(id),
    attempts: (id) => (isAsked(id) ? (session.work().attempts[id] ?? []) : practice.attempts(id)),
    record(id, attempt) {
      if (isAsked(id)) {
        session.change((work) => withAttempt(work, id, attempt));
      } else practice.record(id, attempt);
      tried(id);
    },
    numbers(id) {
      const seed = session.seed();
      return isAsked(id) && seed !== undefined
        ? taskOf(catalogue, assignment, id, seed).numbers
        : practice.numbers?.(id);
    },
    hintsOpen: (id) => (isAsked(id) ? (session.work().hints[id] ?? 0) : 0),
    hintOpened(id, count) {
      if (!isAsked(id)) return;
      session.change((work) => ({
        ...work,
        hints: { ...work.hints, [id]: Math.max(count, work.hints[id] ?? 0) },
      }));
    },
  };
}

/** Puts the page's exercises under the assignment's rules, and keeps them there. */
export function ruleExercises(session: Session, tried: (id: string) => void): void {
  const practice = theHost();
  const host = hostOf(session, practice, tried);
  /** What the exercises show: when another tab changes it, or the student's id does, they show it anew. */
  const shown = (): string =>
    JSON.stringify([session.work().student.id, session.work().attempts, session.work().hints]);
  let last = '';
  let isOwn = false;
  const own = <Arguments extends readonly unknown[]>(act: (...all: Arguments) => void) => {
    return (...all: Arguments): void => {
      isOwn = true;
      act(...all);
      isOwn = false;
      last = shown();
    };
  };
  const told: ExerciseHost = {
    ...host,
    record: own(host.record),
    hintOpened: own((id: string, count: number) => host.hintOpened?.(id, count)),
  };
  const follow = (): void => {
    if (isOwn || shown() === last) return;
    last = shown();
    useHost(told);
  };
  session.listen(follow);
  follow();
  const { due, show } = session.assignment;
  const left = show === 'after-due' && due ? (dueTime(due) ?? 0) - Date.now() : 0;
  // Whoever works when answers come out sees them; a timer does not count further than some weeks.
  if (left > 0 && left < 2 ** 31) setTimeout(() => useHost(told), left + 1000);
}
