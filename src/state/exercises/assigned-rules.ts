// By which rules the exercises of an assignment are done at a moment.
import type { Assignment } from '~/assignments/assignment.ts';
import { dueTime } from '~/assignments/dates.ts';
import { dueInWords, ownZone } from '~/assignments/in-words.ts';
import type { Language } from '~/i18n/languages.ts';
import type { ExerciseRules, Showing } from './host.ts';

/** When answers show. Without a date to wait for, those that show after the due date never do. */
function showingAt({ show, due }: Assignment, now: number): Showing {
  if (show === 'at-once') return 'now';
  if (show === 'after-tries') return 'after-tries';
  const last = due && dueTime(due);
  return show === 'after-due' && last !== undefined && now > last ? 'any-time' : 'later';
}

/** The rules of every exercise of an assignment. @param now in milliseconds since 1970 */
export function assignedRules(assignment: Assignment, now: number, language: Language): ExerciseRules {
  const { tries, hints, show, due } = assignment;
  const showing = showingAt(assignment, now);
  const waits = showing === 'later' && show === 'after-due' && due;
  return {
    tries,
    hints,
    show: showing,
    showsAt: waits ? dueInWords(waits, language, ownZone()) : undefined,
    canDraw: false,
  };
}
