// Finds an assignment in what somebody pastes: a whole link, the part after "#", a message with the link in it, or the HTML of
// one. Whatever reads best as an assignment is taken.
import type { Assignment } from './assignment.ts';
import { longestLink, readAssignment } from './link.ts';
import type { AssignmentProblem } from './problems.ts';

export interface FoundAssignment {
  readonly assignment: Assignment;
  readonly problems: readonly AssignmentProblem[];
}

/** What can stand in a fragment, from "#" to the first space, quotation mark, angle bracket or Chinese full stop. */
const fragments = /#[^\s"'<>“”‘’«»「」。！？；#=]*=[^\s"'<>“”‘’«»「」。！？；]*/g;

/** What a sentence sets after a link; a closing parenthesis may be the link's own. */
const afterLink = /(?<![.,;!?。，；！？】》])[.,;!?。，；！？】》]+$/;

/** More is no message. */
const longestText = 20 * longestLink;

/** The assignment in a text; `undefined` when there is none. */
export function assignmentIn(text: string): FoundAssignment | undefined {
  const shortened = text.slice(0, longestText);
  const parts = [...shortened.matchAll(fragments)].slice(0, 20).map(([part]) => part.replace(afterLink, ''));
  const found = [shortened.trim(), ...parts]
    .filter((part) => part.includes('=') || part.includes('＝') || part.includes('%3D'))
    .map(readAssignment)
    .filter(({ assignment }) => amount(assignment) > 0);
  return found.sort(
    (left, right) =>
      amount(right.assignment) - amount(left.assignment) || left.problems.length - right.problems.length,
  )[0];
}

const amount = ({ readings, exercises }: Assignment): number => readings.length + exercises.length;
