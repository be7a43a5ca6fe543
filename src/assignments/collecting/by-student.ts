// Whose a submission is, and which one of several counts. The name that an LMS gives a file counts before what stands in it:
// two students who hand in the same file remain two.
import { sameId } from '../seeds.ts';
import type { Submitted } from './submitted.ts';

/** One student's submissions of one assignment. */
export interface StudentWork {
  /** Names the student among the others; for programs. */
  readonly key: string;
  /** The latest, by the time at which it was made. */
  readonly counts: Submitted;
  /** The earlier ones, latest first. */
  readonly others: readonly Submitted[];
}

/** Whom an LMS has the file from; Brightspace's numbers are of the submission. */
const inLms = ({ lms: { layout, id = '', name = '' } }: Submitted): string | undefined =>
  layout === 'plain' ? undefined : `${layout}/${layout === 'brightspace' ? sameId(name) : id}`;

/** Whom the file itself says that it is from: by id, or by name where no id was given. */
const claimed = ({ submission: { student } }: Submitted): string =>
  student.id.trim() ? `id/${sameId(student.id)}` : `name/${sameId(student.name)}`;

/** Puts together what is of one student, in the order in which the students come first. */
export function byStudent(all: readonly Submitted[]): readonly StudentWork[] {
  const fromLms = Map.groupBy(
    all.filter((one) => inLms(one) !== undefined),
    claimed,
  );
  const keyOf = (one: Submitted): string => {
    const own = inLms(one);
    if (own !== undefined) return own;
    // What came both through an LMS and as a single file is one student's, if it is clear whose.
    const same = new Set((fromLms.get(claimed(one)) ?? []).map(inLms));
    const [only] = same;
    return same.size === 1 && only !== undefined ? only : claimed(one);
  };
  return [...Map.groupBy(all, keyOf)].map(([key, submitted]) => {
    const [counts, ...others] = withoutCopies(submitted).toSorted(
      (left, right) => right.submission.finished - left.submission.finished,
    );
    return { key, counts: counts as Submitted, others };
  });
}

/** The same file twice, as when a zip is dropped again, is one submission. */
function withoutCopies(submitted: readonly Submitted[]): readonly Submitted[] {
  const seen = new Set<string>();
  return submitted.filter(({ submission }) => {
    const content = JSON.stringify(submission);
    return !seen.has(content) && seen.add(content);
  });
}
