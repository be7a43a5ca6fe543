// Which assignments the submissions are of. The same key is the same assignment, even where somebody has changed the rest of
// its link: what most of a class have followed counts as the link, and what differs is flagged.
import type { Assignment } from '../assignment.ts';
import { readAssignment, writeAssignment } from '../link.ts';
import type { Submitted } from './submitted.ts';

/** The submissions of one assignment. */
export interface AssignmentGroup {
  readonly key: string;
  /** As most of the submissions have it. */
  readonly assignment: Assignment;
  readonly submitted: readonly Submitted[];
}

/** An assignment, and its link as it is written: two that are written alike are one. */
interface Followed {
  readonly assignment: Assignment;
  readonly link: string;
  readonly isSomething: boolean;
}

function followed(fragment: string): Followed {
  const { assignment } = readAssignment(fragment);
  const isSomething = assignment.readings.length + assignment.exercises.length > 0;
  return { assignment, link: writeAssignment(assignment), isSomething };
}

/** Groups submissions, the largest group first. What follows no assignment at all goes with the largest group. */
export function byAssignment(all: readonly Submitted[]): readonly AssignmentGroup[] {
  const read = new Map<string, Followed>();
  const followedBy = ({ submission }: Submitted): Followed => {
    const known = read.get(submission.assignment) ?? followed(submission.assignment);
    read.set(submission.assignment, known);
    return known;
  };
  const nothing = all.filter((one) => !followedBy(one).isSomething);
  const something = all.filter((one) => followedBy(one).isSomething);
  const groups = [...Map.groupBy(something, (one) => followedBy(one).assignment.key)]
    .map(([key, submitted]) => ({ key, submitted, assignment: mostCommon(submitted.map(followedBy)) }))
    .sort((left, right) => right.submitted.length - left.submitted.length);
  const [largest, ...others] = groups;
  if (!largest) {
    const [first] = nothing;
    return first ? [{ key: '', assignment: followedBy(first).assignment, submitted: nothing }] : [];
  }
  return [{ ...largest, submitted: [...largest.submitted, ...nothing] }, ...others];
}

function mostCommon(links: readonly Followed[]): Assignment {
  const [most = []] = [...Map.groupBy(links, ({ link }) => link).values()].sort(
    (left, right) => right.length - left.length,
  );
  return (most[0] as Followed).assignment;
}
